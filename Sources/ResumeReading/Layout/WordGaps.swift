/// Text that a scan or a justified page has set with two spaces between words: `led  a  team of  14 pickers`.
///
/// Two spaces may also part columns. Beside articles and prepositions they never do; where several lines have such gaps, gaps of
/// two are spaces of that document, and only wider ones part columns. So they are where nearly all lines have them.
enum WordGaps {
    typealias Line = [Unicode.Scalar]

    static func closed(_ lines: [Line]) -> [Line] {
        let gapped = lines.filter { hasGap($0) }
        guard gapped.count >= 3 else { return lines }
        let loose = gapped.count(where: isLoose)
        let several = lines.count { line in line[...].trimmingSpace.contains(" ") }
        guard loose >= 3 && loose * 3 >= gapped.count || loose >= 1 && gapped.count * 10 >= several * 7 else {
            return lines
        }
        return lines.map { hasGap($0) ? closed($0) : $0 }
    }

    /// Exactly two spaces between words.
    private static func hasGap(_ line: Line) -> Bool { line.indices.contains { isGap(line, at: $0) } }

    private static func isGap(_ line: Line, at index: Int) -> Bool {
        index > 0 && index + 2 < line.count && line[index] == " " && line[index + 1] == " "
            && !line[index - 1].isWhitespace && !line[index + 2].isWhitespace
    }

    /// A gap stands before or behind a small word of sentences.
    private static func isLoose(_ line: Line) -> Bool {
        line.indices.contains { index in
            guard isGap(line, at: index) else { return false }
            let before = line[..<index].reversed().prefix { $0.isLetter }.reversed()
            let behind = line[(index + 2)...].prefix { $0.isLetter }
            return smallWords.contains(ScalarText(Array(before))) || smallWords.contains(ScalarText(Array(behind)))
        }
    }

    private static func closed(_ line: Line) -> Line {
        var out: Line = []
        for index in line.indices where !isGap(line, at: index) { out.append(line[index]) }
        return out
    }

    private static let smallWords: WordSet = [
        "a", "an", "the", "of", "for", "with", "to", "by", "from", "that", "which", "were", "was", "their", "der",
        "die",
        "das", "und", "von", "für", "mit", "des", "zur", "zum", "le", "la", "les", "du", "pour", "avec", "dans", "el",
        "los",
        "del", "para",
    ]
}
