/// Papers listed by letters below numbered paragraphs that say what they contribute, as biographical sketches have them:
///
///     1. Counting ferns. Early surveys counted some twice.
///        a. Marsh O, Vale P. Twice is once. J Ferns. 2017;14(3):255-261.
///        b. Vale P, Marsh O. Ferns at scale. Botany. 2018;34:2055-63.
enum LetteredReferences {
    /// The lettered papers alone, as a numbered list; the lines as they are where no paragraphs number them.
    static func only(_ lines: [SourceLine]) -> [SourceLine] {
        let lettered = lines.indices.filter { letter(of: lines[$0]) != nil }
        guard let first = lettered.first, lettered.count >= 2, letter(of: lines[first]) == "a",
            isInOrder(lettered.compactMap { letter(of: lines[$0]) }),
            lines[..<first].contains(where: { isNumbered($0) && $0.indent <= lines[first].indent })
        else { return lines }
        var papers: [SourceLine] = []
        var open: Int?
        for (index, line) in lines.enumerated() {
            if lettered.contains(index) {
                var paper = line.dropping(line.text.count - Wording.trimmed(line.text.dropFirst(2)).count)
                paper.marker = .number(papers.count + 1)
                papers.append(paper)
                open = line.indent
            } else if let indent = open, !line.isBlank, !isNumbered(line), line.indent >= indent {
                papers.append(line)
            } else if !line.isHidden {
                open = nil
            }
        }
        return papers
    }

    private static func isNumbered(_ line: SourceLine) -> Bool {
        if case .number = line.marker { true } else { false }
    }

    /// `a.`, `b)`
    private static func letter(of line: SourceLine) -> Unicode.Scalar? {
        guard !line.isHidden, line.marker == nil, line.text.count > 20, line.text.first?.isLowercase ?? false else { return nil }
        let head = Array(line.text.prefix(3))
        return head[0].isASCII && head[1].isOne(of: ".)") && head[2].isWhitespace ? head[0] : nil
    }

    /// Each letter follows the one above it, or counting begins anew.
    private static func isInOrder(_ letters: [Unicode.Scalar]) -> Bool {
        zip(letters, letters.dropFirst()).allSatisfy { $1 == "a" || $1.value == $0.value + 1 }
    }
}
