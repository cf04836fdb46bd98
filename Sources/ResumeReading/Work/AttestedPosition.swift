import Resume

/// An employer as a heading, and below it a sentence that tells when and as what, as German references do:
/// `**Nordhaus AG, Kiel**` / `Frau Ahrens war vom 1. Mai 2012 bis zum 31. März 2019 als **Disponentin** beschäftigt.`
enum AttestedPosition {
    static func completed(_ entry: RawEntry) -> RawEntry {
        guard entry.dates.isUndated, entry.head.count == 1, let head = entry.head.first, head.text.count <= 90,
            let first = entry.details.first, first.source.marker == nil, Wording.hanCount(first.text) == 0
        else { return entry }
        let opening = entry.details.prefix { $0.source.marker == nil }.map(\.source)
        for sentence in Sentence.sentences(in: Array(opening)).prefix(2) {
            guard let clause = LatinProseReader.clauses(of: sentence).first, let span = clause.span,
                let title = clause.prose.title()?.text
            else { continue }
            var entry = entry
            entry.dates = span
            entry.isSingleDate = clause.isSingle
            var pieces = HeadPieces.pieces(of: head)
            guard let name = pieces.firstIndex(where: { !$0.judgement.isPlace }) else { return entry }
            pieces[name].label = "organization"
            // "Freelance work": the sentence names whom it was done for.
            if pieces[name].judgement.organization < 5, let other = clause.prose.organization(isOpen: false) {
                pieces[name].text = other
            }
            var position = HeadPiece(title, line: first.number)
            position.label = "position"
            entry.pieces = [pieces[name], position]
            return entry
        }
        return entry
    }
}
