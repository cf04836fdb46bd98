import Resume

/// The CCF rank of a venue, from the embedded list.
enum VenueRanks {
    /// `CCF-A` ... `CCF-C`; nil for venues that the list does not hold or does not rank.
    static func rank(of venue: ScalarText) -> String? {
        let name = key(venue)
        guard !name.isEmpty else { return nil }
        if let rank = byName[name] { return rank.isEmpty ? nil : rank }
        // An abbreviation in brackets or among the words of a longer name: "Proc. of ICCV", "... Vision (ICCV)".
        let hits = Set(words(venue).compactMap { $0.contains(where: \.isLowercase) ? nil : byAbbreviation[$0] })
        return hits.count == 1 ? hits.first.flatMap { $0.isEmpty ? nil : $0 } : nil
    }

    static func isKnown(_ venue: ScalarText) -> Bool { byName[key(venue)] != nil || byAbbreviation[venue] != nil }

    private static func words(_ text: ScalarText) -> [ScalarText] {
        text.split { !($0.isLetter || $0.isDigit || $0 == "-" || $0 == "&") }
    }

    /// Lower-case letters and digits, without the words that come and go before a venue's name.
    private static func key(_ venue: ScalarText) -> ScalarText {
        var parts = words(venue.lowercased())
        if parts.count > 1 {
            let kept = parts.filter { part in !fillers.contains(part) && !(part.first?.isDigit ?? false) }
            if !kept.isEmpty { parts = kept }
        }
        return parts.joined(separator: " ")
    }

    private static let fillers: WordSet = [
        "the", "in", "proc", "proceedings", "of", "annual", "ieee", "acm", "cvf", "international", "conference", "on",
        "and", "&", "symposium", "for",
    ]

    private static let entries: [(abbreviation: ScalarText, name: ScalarText, rank: String)] =
        TableRows(PackageResources.venues_tsv).compactMap { row in
            guard row.count >= 3 else { return nil }
            return (row[0], row[1], ["A", "B", "C"].contains(row[2]) ? String("CCF-" + row[2]) : "")
        }

    /// Two venues of one abbreviation and different ranks give none.
    private static func merged(_ pairs: [(ScalarText, String)]) -> [ScalarText: String] {
        Dictionary(pairs.filter { !$0.0.isEmpty }) { $0 == $1 ? $0 : "" }
    }

    private static let byAbbreviation = merged(
        entries.filter { $0.abbreviation.count > 2 }.map { ($0.abbreviation, $0.rank) })

    private static let byName = merged(
        entries.flatMap { entry in
            let keys = Set([key(entry.abbreviation), key(entry.name)])
            return keys.map { ($0, entry.rank) }
        } + ["nips", "kdd", "advances in neural information processing systems"].map { (ScalarText($0), "CCF-A") })
}

extension Publication {
    /// What the résumé states counts; the list of venues fills in what it leaves open.
    mutating func setRank(stated: String?, venue: ScalarText?) {
        rank = stated ?? venue.flatMap(VenueRanks.rank)
        rankSource = stated == nil && rank != nil ? .venueList : nil
    }

    /// The rank of the list of venues, where the résumé states another one of the same ranking.
    var differingListRank: String? {
        guard rankSource == nil, let rank, rank.hasPrefix("CCF-"), let venue,
            let listed = VenueRanks.rank(of: ScalarText(venue)), listed != rank
        else { return nil }
        return listed
    }
}
