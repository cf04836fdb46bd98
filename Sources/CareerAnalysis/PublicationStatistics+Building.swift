import CitationLists
import Resume

extension PublicationStatistics {
    init(of resume: Resume, asOf: YearMonth, citations supplement: CitationSupplement? = nil) {
        let publications = resume.publications
        count = publications.count
        firstAuthor = publications.count { $0.candidateAuthorIndex == 1 }
        coFirst = publications.count(where: \.hasEqualContribution)
        lastAuthor = publications.count(where: \.isByCandidateAsLastOfSeveral)
        works = CitedWork.works(of: resume)
        if let supplement {
            let merged = CitationMerge.merging(supplement, into: works)
            works = merged.works
            citationMerge = merged.merge
        }
        let starred = CitedWork.stars(of: works, resume: resume)
        self.starred = starred.map(\.id)
        starCounts = Dictionary(starred.map { ($0.id, $0.stars) }) { first, _ in first }
        stars = starred.isEmpty ? nil : starred.reduce(0) { Int.saturatingSum($0, $1.stars) }
        let metrics = CitationMetrics(counts: works.compactMap(\.citations))
        citations = metrics?.citations
        hIndex = metrics?.hIndex
        gIndex = metrics?.gIndex
        i10Index = metrics?.i10Index
        if let first = publications.compactMap({ $0.releaseDate?.year }).filter({ $0 <= asOf.year }).min() {
            yearsSinceFirst = max(asOf.year - first, 1)
        }
        if let hIndex, let yearsSinceFirst {
            mQuotient = (Double(hIndex) / Double(yearsSinceFirst) * 100).rounded() / 100
        }
        if let norm = NormalizedHIndex(of: works) {
            hINorm = norm.lowest
            hINormRange = norm.lowest < norm.highest ? norm.lowest...norm.highest : nil
        }
        statedCitations = resume.reading.stated?.citations
        statedHIndex = resume.reading.stated?.hIndex
        statedEvidence = resume.reading.stated?.citationsEvidence
        let listed = works.filter(\.isPublication)
        byYear = YearCount.counts(of: listed)
        byVenue = VenueCount.counts(of: listed)
        byRank = RankCount.counts(of: listed)
        byRole = RoleCount.counts(of: listed)
    }
}

extension PublicationStatistics.YearCount {
    static func counts(of works: [CitedWork]) -> [Self] {
        Dictionary(grouping: works.filter { $0.date != nil }) { $0.date?.year ?? 0 }
            .sorted { $0.key < $1.key }.map { Self(year: $0.key, works: $0.value.map(\.id)) }
    }
}

extension PublicationStatistics.VenueCount {
    /// Spellings that differ in case and punctuation only are one venue, named as first printed.
    static func counts(of works: [CitedWork]) -> [Self] {
        var venues: [String: Self] = [:]
        for work in works {
            guard let venue = work.venue, !venue.isEmpty else { continue }
            let key = TitleWords(venue).words.joined()
            var entry = venues[key] ?? Self(venue: venue, rank: nil, works: [])
            entry.works.append(work.id)
            entry.rank = entry.rank ?? work.rank
            venues[key] = entry
        }
        return venues.values.sorted { ($1.count, $0.venue) < ($0.count, $1.venue) }
    }
}

extension PublicationStatistics.RankCount {
    static func counts(of works: [CitedWork]) -> [Self] {
        Dictionary(grouping: works.filter { $0.rank?.isEmpty == false }) { $0.rank ?? "" }
            .map { Self(rank: $0.key, works: $0.value.map(\.id)) }
            .sorted { ($1.count, $0.rank) < ($0.count, $1.rank) }
    }
}

extension PublicationStatistics.RoleCount {
    static func counts(of works: [CitedWork]) -> [Self] {
        CitedWork.Role.allCases.compactMap { role in
            let ids = works.filter { $0.role == role }.map(\.id)
            return ids.isEmpty ? nil : Self(role: role, works: ids)
        }
    }
}
