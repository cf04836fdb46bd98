/// Entries in brackets below the one that they fall into: `（其间：2014.03—2016.12 灯塔大学水利工程专业学习，获工程硕士学位）`.
enum MeantimeRemark {
    /// The line without the brackets and the word that opens them; any other line as it is.
    static func opened(_ line: SourceLine) -> SourceLine {
        guard let first = line.text.first, first == "（" || first == "(", line.cells.isEmpty, line.boldRanges.isEmpty,
            line.links.isEmpty,
            let last = line.text.last, last == "）" || last == ")"
        else { return line }
        let inner = line.text.dropFirst().dropLast()
        for word in words where inner.hasPrefix(word) {
            var opened = line
            opened.text = Wording.trimmed(inner.dropFirst(word.count), also: ":：，,")
            return opened
        }
        return line
    }

    private static let words = ["其间", "其間", "期间", "期間"].map { ScalarText($0) }
}
