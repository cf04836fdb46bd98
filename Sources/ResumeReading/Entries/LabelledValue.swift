/// `label: value` pairs as forms and headers print them: several on a line, labels spread out with spaces or split by a
/// tab, in the cells of tables.
struct LabelledValue: Equatable {
    /// Without white space, in lower case.
    var label: ScalarText
    /// Verbatim.
    var value: ScalarText

    static func all(in line: SourceLine) -> [LabelledValue] {
        guard !line.cells.isEmpty else { return all(inText: line.text) }
        var pairs: [LabelledValue] = []
        for (label, value) in zip(line.cells, line.cells.dropFirst()) where isLabelLike(label) {
            pairs.append(LabelledValue(label: key(label), value: value))
        }
        for cell in line.cells { pairs += all(inText: cell) }
        return pairs
    }

    private static func all(inText text: ScalarText) -> [LabelledValue] {
        guard text.holdsAny(of: Label.colons), text.contains(where: { $0 == ":" || $0 == "：" }) else { return [] }
        var pairs: [LabelledValue] = []
        var pieces = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
        var label = pieces.removeFirst()
        for (index, piece) in pieces.enumerated() {
            let isLast = index == pieces.count - 1
            let (value, next) = isLast ? (firstField(piece), ScalarText()) : split(piece)
            let name = key(lastLabel(label))
            if !name.isEmpty { pairs.append(LabelledValue(label: name, value: value)) }
            label = next
        }
        return pairs
    }

    /// The value and the next label within `王小明     性   别`.
    private static func split(_ piece: ScalarText) -> (value: ScalarText, label: ScalarText) {
        let value = firstField(piece)
        let rest = piece[value.endIndex...]
        guard rest.allSatisfy(\.isWhitespace) else { return (value, rest) }
        // "王小明 性别": one space is all that keeps them apart.
        guard let space = value.lastIndex(where: \.isWhitespace) else { return (value, rest) }
        return (firstField(value[..<space]), value[space...])
    }

    /// Up to a tab, a run of spaces, a bar or a full-width space.
    static func firstField(_ text: ScalarText) -> ScalarText {
        var start = text.startIndex
        while start < text.endIndex, text[start].isWhitespace { start += 1 }
        if let name = spreadName(text[start...]) { return name }
        var end = start
        var spaces = 0
        while end < text.endIndex {
            let character = text[end]
            if character == "\t" || character == "\u{3000}" || character.isOne(of: "|｜；;，") { break }
            spaces = character == " " ? spaces + 1 : 0
            if spaces == 2 { break }
            end += 1
        }
        while end > start, text[end - 1].isWhitespace { end -= 1 }
        return text[start..<end]
    }

    /// `康　予　安`: characters that full-width spaces spread out, as forms print names; nil for other text.
    private static func spreadName(_ text: ScalarText) -> ScalarText? {
        var end = text.startIndex
        var count = 0
        while end < text.endIndex, text[end].isHan, count < 5 {
            count += 1
            guard end + 2 < text.endIndex, text[end + 1] == "\u{3000}", text[end + 2].isHan else { end += 1; break }
            end += 2
        }
        guard (2...4).contains(count), end >= text.endIndex || text[end].isWhitespace else { return nil }
        return text[..<end]
    }

    /// What stands after the last separator; `姓   名` and `性\t别` are one label.
    private static func lastLabel(_ text: ScalarText) -> ScalarText {
        text.split { $0.isOne(of: "|｜,，;；。·") }.last ?? ScalarText()
    }

    private static func key(_ text: ScalarText) -> ScalarText {
        text.filter { !$0.isWhitespace && $0 != ":" && $0 != "：" }.lowercased()
    }

    /// A cell that names what the next one holds: short, without figures.
    private static func isLabelLike(_ cell: ScalarText) -> Bool {
        let count = key(cell).count
        return (1...16).contains(count) && !cell.contains { $0.isDigit || $0 == "@" }
    }
}
