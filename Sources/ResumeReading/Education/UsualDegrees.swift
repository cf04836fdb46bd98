/// A degree of unknown wording, told by its place: where the other entries have their degrees stands `HMONP`, `UX Immersive`
/// in the column of degrees, `Ingeniero Agrónomo` above its school.
enum UsualDegrees {
    static func resolved(_ entries: [RawEntry]) -> [RawEntry] {
        let places = entries.map { pieces(of: $0).firstIndex { $0.judgement.degree >= 5 || $0.label == "degree" } }
        var counts: [Int: Int] = [:]
        for case let place? in places { counts[place, default: 0] += 1 }
        let told = counts.values.reduce(0, +)
        guard let usual = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), usual.value * 2 > told else {
            return entries
        }
        return zip(entries, places).map { entry, place in
            guard place == nil else { return entry }
            var pieces = pieces(of: entry)
            guard pieces.indices.contains(usual.key),
                pieces.contains(where: { $0.judgement.isSchool || $0.label == "institution" }),
                pieces[usual.key].label == nil || pieces[usual.key].label == "name",
                isDegreeLike(pieces[usual.key], inRow: isRow(entry))
            else { return entry }
            pieces[usual.key].label = "degree"
            var entry = entry
            entry.pieces = pieces
            return entry
        }
    }

    private static func pieces(of entry: RawEntry) -> [HeadPiece] {
        entry.pieces ?? entry.head.flatMap { HeadPieces.pieces(of: $0) }
    }

    private static func isRow(_ entry: RawEntry) -> Bool { entry.head.contains { !$0.source.cells.isEmpty } }

    /// A field of study by itself is none: an abbreviation in capitals is, what one is trained as, or a cell of the column.
    private static func isDegreeLike(_ piece: HeadPiece, inRow: Bool) -> Bool {
        guard !piece.judgement.isPlace, !piece.judgement.isSchool, piece.judgement.organization < 5,
            DegreeWording.isSubject(piece.text),
            // "Mechatronik (B.Eng.)" names the degree itself.
            !Wording.bracketed(piece.text).contains(where: { HeadJudgement($0).degree >= 5 })
        else { return false }
        let isAbbreviation = (3...6).contains(piece.text.count) && piece.text.allSatisfy(\.isUppercase)
        return inRow || isAbbreviation || piece.judgement.title >= 5
    }
}
