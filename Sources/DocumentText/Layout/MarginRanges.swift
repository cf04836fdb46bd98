/// Mends ranges of dates that a narrow margin broke: "Sep 2017 – Feb" beside the title, "2021" beside the next line.
enum MarginRanges {
    /// Lines of one block, from top to bottom.
    static func mended(_ lines: [TextLine]) -> [TextLine] {
        var result: [TextLine] = []
        /// The row whose range may be open, and the baseline of what was put to it last.
        var open: (index: Int, baseline: Double)?
        for line in lines {
            var line = line
            if let row = open, let side = side(of: line, belowRow: result[row.index], at: row.baseline) {
                open?.baseline = line.baseline
                let rest = line.parts.remove(at: side.next)
                result[row.index].parts[side.part].text.append(rest.text, mending: [])
                guard let box = Box(around: line.parts.map(\.box)) else { continue }
                line.box = box
            } else {
                open = nil
            }
            result.append(line)
            if open == nil, line.parts.count >= 2 { open = (result.count - 1, line.baseline) }
        }
        return result
    }

    /// The part of the row, and that of the line below with which its range goes on: the first ones or the last ones.
    private static func side(
        of line: TextLine, belowRow row: TextLine, at baseline: Double
    ) -> (part: Int, next: Int)? {
        guard row.cells.isEmpty, line.cells.isEmpty, line.baseline - baseline <= 1.8 * row.size, row.parts.count >= 2,
            let first = line.parts.first, let last = line.parts.last
        else { return nil }
        let slack = 0.4 * row.size
        let end = row.parts.count - 1
        if abs(first.box.left - row.parts[0].box.left) <= slack,
            first.box.right <= row.parts[1].box.left - 0.3 * row.size,
            isOpen(row.parts[0].text, before: first.text)
        {
            return (0, 0)
        }
        let dates = row.parts[end].box
        if abs(last.box.left - dates.left) <= slack || abs(last.box.right - dates.right) <= slack,
            last.box.left >= row.parts[end - 1].box.right + 0.3 * row.size,
            isOpen(row.parts[end].text, before: last.text)
        {
            return (end, line.parts.count - 1)
        }
        return nil
    }

    /// `03/2019 –`, `Mar 2021 to` before anything short; `Sep 2017 – Feb` before a year.
    private static func isOpen(_ text: StyledText, before next: StyledText) -> Bool {
        let scalars = text.scalars
        guard scalars.count <= 40, next.scalars.count <= 20, scalars.contains(where: isDigit) else { return false }
        if linkWords.contains(text.lastWord.lowercased()) { return true }
        guard let dash = scalars.lastIndex(where: dashes.contains), scalars[..<dash].contains(where: isDigit) else {
            return false
        }
        let end = scalars[(dash + 1)...]
        if end.isEmpty { return next.scalars.first.map { isDigit($0) || $0.properties.isAlphabetic } ?? false }
        return next.scalars.count == 4 && next.scalars.allSatisfy(isDigit)
            && end.allSatisfy { $0 == " " || $0 == "." || $0.properties.isAlphabetic }
            && !nows.contains(text.lastWord.lowercased())
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
    private static let dashes = Set("-–—−~～".unicodeScalars)
    private static let nows: Set = [
        "present", "now", "today", "current", "currently", "ongoing", "date", "heute", "jetzt", "présent", "actuel",
        "aujourd'hui", "presente", "actualidad", "actual", "今", "至今", "现在", "現在",
    ]
    private static let linkWords: Set = ["to", "until", "till", "bis", "à", "au", "至", "到"]
}
