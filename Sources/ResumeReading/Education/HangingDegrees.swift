import Resume

/// Degrees printed below their school one after the other: `University of Ulm`, `MSc … 2014`, `BSc … 2012`.
enum HangingDegrees {
    static func resolved(_ entries: [RawEntry]) -> [RawEntry] {
        var out: [RawEntry] = []
        var school: HeadPiece?
        for entry in entries {
            let pieces = entry.pieces ?? entry.head.flatMap { HeadPieces.pieces(of: $0) }
            let own = pieces.first {
                $0.judgement.isSchool && $0.judgement.organization >= 6 && $0.judgement.degree < 7
            }
            let degree = pieces.first { $0.judgement.degree >= 5 }
            if let own {
                school = own
            } else if let school, let degree,
                !pieces.contains(where: { $0.judgement.organization > 0 || $0.isAfterAt }),
                entry.head.count == 1, !entry.dates.isUndated, degree.isFirstInHead(entry.head),
                school.line != degree.line,
                out.last.map({ last in last.head.count > 1 && last.head.contains { $0.number == school.line } })
                    ?? false
                    || out.last?.pieces != nil
            {
                var entry = entry
                entry.pieces = [school] + pieces
                out.append(entry)
                continue
            }
            out.append(entry)
        }
        return out
    }
}

/// Entries whose heads are printed together and their dates below, in the same order.
enum ClumpedDates {
    static func resolved(_ entries: [RawEntry]) -> [RawEntry] {
        var out: [RawEntry] = []
        var index = 0
        while index < entries.count {
            let groups = DegreeGrammar.groups(entries[index])
            var bare = index + 1
            while bare < entries.count, isBare(entries[bare]) { bare += 1 }
            let dates = entries[index..<bare].map(\.dates)
            if groups.count > 1, groups.count == dates.count {
                for (group, source) in zip(groups, entries[index..<bare]) {
                    var entry = entries[index]
                    entry.dates = source.dates
                    entry.head = group.head
                    entry.details = source.details
                    entry.pieces = group.pieces
                    out.append(entry)
                }
            } else {
                out += entries[index..<bare]
            }
            index = bare
        }
        return out
    }

    /// A date alone, or with a place.
    private static func isBare(_ entry: RawEntry) -> Bool {
        !entry.dates.isUndated
            && entry.head.flatMap { HeadPieces.pieces(of: $0) }
                .allSatisfy { $0.judgement.organization == 0 && $0.judgement.degree == 0 }
    }
}
