/// The CCF rank of a venue, from the embedded list.
enum VenueRanks {
    /// `CCF-A` ... `CCF-C`; nil for venues that the list does not hold or does not rank.
    static func rank(of venue: String) -> String? {
        let name = key(venue)
        guard !name.isEmpty else { return nil }
        if let rank = byName[name] { return rank.isEmpty ? nil : rank }
        // An abbreviation in brackets or among the words of a longer name: "Proc. of ICCV", "... Vision (ICCV)".
        let hits = Set(words(venue).compactMap { $0.contains(where: \.isLowercase) ? nil : byAbbreviation[$0] })
        return hits.count == 1 ? hits.first.flatMap { $0.isEmpty ? nil : $0 } : nil
    }

    static func isKnown(_ venue: String) -> Bool { byName[key(venue)] != nil || byAbbreviation[venue] != nil }

    private static func words(_ text: String) -> [String] {
        text.split { !($0.isLetter || $0.isDigit || $0 == "-" || $0 == "&") }.map(String.init)
    }

    /// Lower-case letters and digits, without the words that come and go before a venue's name.
    private static func key(_ venue: String) -> String {
        var parts = words(venue.lowercased())
        let fillers: Set<String> = [
            "the", "in", "proc", "proceedings", "of", "annual", "ieee", "acm", "cvf", "international", "conference",
            "on", "and",
            "&", "symposium", "for",
        ]
        if parts.count > 1 {
            let kept = parts.filter { part in !fillers.contains(part) && !(part.first?.isDigit ?? false) }
            if !kept.isEmpty { parts = kept }
        }
        return parts.joined(separator: " ")
    }

    private static let entries: [(abbreviation: String, name: String, rank: String)] =
        TableRows(PackageResources.venues_tsv).compactMap { row in
            guard row.count >= 3 else { return nil }
            return (row[0], row[1], ["A", "B", "C"].contains(row[2]) ? "CCF-" + row[2] : "")
        }

    /// Two venues of one abbreviation and different ranks give none.
    private static func merged(_ pairs: [(String, String)]) -> [String: String] {
        Dictionary(pairs.filter { !$0.0.isEmpty }) { $0 == $1 ? $0 : "" }
    }

    private static let byAbbreviation = merged(
        entries.filter { $0.abbreviation.count > 2 }.map { ($0.abbreviation, $0.rank) })

    private static let byName = merged(
        entries.flatMap { entry in
            let keys = Set([key(entry.abbreviation), key(entry.name)])
            return keys.map { ($0, entry.rank) }
        } + [("nips", "CCF-A"), ("kdd", "CCF-A"), ("advances in neural information processing systems", "CCF-A")])
}
