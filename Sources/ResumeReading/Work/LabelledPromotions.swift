/// Titles with dates of their own behind a label, below the employer: `职务：店长（2023.04 起）/ 店员（2021.07-2023.03）`,
/// or a label and a title on each of several lines.
enum LabelledPromotions {
    /// The same lines, such titles on lines of their own and without the label.
    static func parted(_ lines: [SourceLine]) -> [SourceLine] {
        guard lines.contains(where: { mayHoldTitles($0.text) }) else { return lines }
        let scanner = DateScanner()
        let titles = lines.map { Self.titles(in: $0, scanner) }
        return zip(lines, titles).enumerated().flatMap { index, pair -> [SourceLine] in
            let (line, own) = pair
            let isRepeated =
                index > 0 && !titles[index - 1].isEmpty || index + 1 < titles.count && !titles[index + 1].isEmpty
            guard own.count > 1 || own.count == 1 && isRepeated else { return [line] }
            return own.map { title in
                var part = line
                part.text = title
                part.boldRanges = []
                part.links = []
                part.marker = nil
                return part
            }
        }
    }

    /// The titles behind the label, each of which ends in a bracket with its dates; empty for other lines.
    private static func titles(in line: SourceLine, _ scanner: DateScanner) -> [ScalarText] {
        guard mayHoldTitles(line.text), line.cells.isEmpty, let (meaning, value) = Label.split(line.text),
            meaning == "position"
        else { return [] }
        var parts: [ScalarText] = []
        var start = value.startIndex
        while let close = value[start...].firstIndex(where: { $0.isOne(of: ")）") }) {
            let part = Wording.trimmed(value[start...close], also: "/／;；、，,→")
            guard let open = part.firstIndex(where: { $0.isOne(of: "(（") }), open - part.startIndex >= 2,
                !scanner.matches(in: part[open...]).isEmpty
            else { return [] }
            parts.append(part)
            start = close + 1
        }
        return Wording.trimmed(value[start...]).isEmpty ? parts : []
    }

    private static func mayHoldTitles(_ text: ScalarText) -> Bool {
        text.holdsNumber && text.holdsAny(of: Label.colons) && text.last.map { $0.isOne(of: ")）") } ?? false
            && text.fits(inBytes: 400)
    }
}
