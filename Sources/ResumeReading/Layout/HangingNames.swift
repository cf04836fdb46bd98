import Resume

/// Works listed with their names in a column at the left, what is said of them beside and below:
///
///     fern-index     Finds ferns in photographs. Python.
///                    214 stars. 2020 – 2022
///     mosslog        A diary for moss. 2016
enum HangingNames {
    /// Nil where the lines are set otherwise.
    static func entries(of lines: [EntryLine]) -> [RawEntry]? {
        guard let margin = lines.first(where: { !$0.isBlank })?.source.indent else { return nil }
        var entries: [RawEntry] = []
        var isHanging = false
        for line in lines where !line.isBlank {
            guard line.source.cells.isEmpty, line.source.marker == nil, line.source.headingLevel == nil else {
                return nil
            }
            if line.source.indent == margin {
                guard opensWithName(line.text) else { return nil }
                entries.append(RawEntry(head: [line]))
            } else {
                guard line.source.indent >= margin + 6, !entries.isEmpty else { return nil }
                isHanging = true
                entries[entries.count - 1].details.append(line)
            }
        }
        guard entries.count >= 2, isHanging else { return nil }
        let scanner = DateScanner()
        for index in entries.indices {
            let text = entries[index].head + entries[index].details
            guard let match = text.lazy.compactMap({ closingDate(of: $0.text, scanner) }).first else { continue }
            entries[index].dates = match.span
            entries[index].isSingleDate = match.isSingle
        }
        return entries.contains { !$0.dates.isUndated } ? entries : nil
    }

    /// A few words without a date, and then a wide gap.
    private static func opensWithName(_ text: ScalarText) -> Bool {
        guard let gap = text.firstRange(of: "   ") ?? text.firstRange(of: "\t") else { return false }
        let name = text[..<gap.lowerBound]
        return (2...32).contains(name.count) && name.contains(where: \.isLetter)
            && DateScanner().matches(in: name).isEmpty
            && DateScanner().matches(in: text[gap.upperBound...]).first?.range.lowerBound
                != firstWord(of: text, from: gap.upperBound)
    }

    private static func firstWord(of text: ScalarText, from start: Int) -> Int {
        var index = start
        while index < text.endIndex, text[index].isWhitespace { index += 1 }
        return index
    }

    /// The date that a line ends with.
    private static func closingDate(of text: ScalarText, _ scanner: DateScanner) -> DateMatch? {
        guard let last = scanner.matches(in: text).last else { return nil }
        return text[last.range.upperBound...].allSatisfy { !$0.isLetter && !$0.isNumber } ? last : nil
    }
}
