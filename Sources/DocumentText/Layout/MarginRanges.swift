/// Mends ranges of dates that a narrow margin broke: "Sep 2017 – Feb" beside the title, "2021" beside the next line.
enum MarginRanges {
    /// Lines of one block, from top to bottom.
    static func mended(_ lines: [TextLine]) -> [TextLine] {
        var result: [TextLine] = []
        /// The row whose range is open, and the left edge of what stands beside it.
        var open: (index: Int, edge: Double, baseline: Double)?
        for line in lines {
            var line = line
            if let row = open, goesOn(result[row.index], line, row.edge, row.baseline) {
                open?.baseline = line.baseline
                result[row.index].parts[0].text.append(line.parts.removeFirst().text, mending: [])
                guard let box = Box(around: line.parts.map(\.box)) else { continue }
                line.box = box
            } else {
                open = nil
            }
            result.append(line)
            if open == nil, line.parts.count >= 2 {
                open = (result.count - 1, line.parts[1].box.left, line.baseline)
            }
        }
        return result
    }

    private static func goesOn(_ row: TextLine, _ line: TextLine, _ edge: Double, _ baseline: Double) -> Bool {
        guard let part = row.parts.first, let next = line.parts.first, row.cells.isEmpty, line.cells.isEmpty else {
            return false
        }
        let size = row.size
        return line.baseline - baseline <= 1.8 * size && abs(next.box.left - part.box.left) <= 0.4 * size
            && next.box.right <= edge - 0.3 * size && isOpen(part.text, before: next.text)
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
