/// Lists that print the title before the authors: `Hold Music Is Not Silence. A. Marsh, P. Roe. Interspeech 2024`.
extension ReferenceParser {
    /// Whether most of the references put the title first, so that those whose titles look like names do so too.
    func putsTitleFirst(_ references: [Reference]) -> Bool {
        let plain = references.filter { TitleGrammar.marked(in: $0.text, behind: nil) == nil }
        let found = plain.count { titleBeforeAuthors(in: $0.text, from: 0) != nil }
        return found >= 2 && found * 3 >= plain.count * 2
    }

    /// Whether most of the references print the title on a line, and on the next authors with the candidate among them.
    func putsTitleAbove(_ references: [Reference]) -> Bool {
        guard references.count >= 2 else { return false }
        let found = references.count { reference in
            let text = reference.text
            guard text.lineStarts.count >= 2, case let start = text.lineStarts[1], start > 12 else { return false }
            let end = text.lineStarts.dropFirst(2).first ?? text.count
            return AuthorList(whole: 0..<start, of: text) == nil
                && AuthorList(whole: start..<end, of: text)?.authors.contains { candidate.matches($0.name) } ?? false
        }
        return found >= 2 && found * 3 >= references.count * 2
    }

    /// A sentence, then names with initials throughout or the candidate among them.
    func titleBeforeAuthors(in text: ReferenceText, from start: Int) -> (title: Range<Int>, authors: AuthorList)? {
        guard let sentence = TitleGrammar.sentenceEnd(from: start, to: text.count, of: text),
            text.string(start..<sentence.end).split(separator: " ").count >= 2
        else { return nil }
        // "Who Counted? A. Marsh, P. Roe. Bryology 2019": the question is the title.
        let question = text.characters[start..<sentence.end].firstIndex { $0.isOne(of: "?!？！") }.map { $0 + 1 }
        for end in [question, sentence.end].compactMap(\.self) {
            let after = skippingPunctuation(end..<text.count, of: text)
            if let list = credibleAuthors(after, of: text, needsTwo: true), areCertain(list) {
                return (start..<end, list)
            }
        }
        return nil
    }

    private func areCertain(_ list: AuthorList) -> Bool {
        list.authors.count > 1 && list.authors.allSatisfy { $0.name.contains(".") }
            || list.authors.contains { candidate.matches($0.name) }
    }
}
