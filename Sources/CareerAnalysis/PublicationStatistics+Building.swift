import Resume

extension PublicationStatistics {
    init(of resume: Resume) {
        let publications = resume.publications
        count = publications.count
        firstAuthor = publications.count { $0.candidateAuthorIndex == 1 }
        coFirst = publications.count(where: \.hasEqualContribution)
        lastAuthor = publications.count(where: \.isByCandidateAsLastOfSeveral)
        works = CitedWork.works(of: resume)
        stars = CitedWork.stars(of: works, resume: resume)
        let metrics = CitationMetrics(counts: works.compactMap(\.citations))
        citations = metrics?.citations
        hIndex = metrics?.hIndex
        gIndex = metrics?.gIndex
        i10Index = metrics?.i10Index
        statedCitations = resume.reading.stated?.citations
        statedHIndex = resume.reading.stated?.hIndex
        byYear = YearCount.counts(of: publications)
        byVenue = VenueCount.counts(of: publications)
    }
}

extension PublicationStatistics.YearCount {
    static func counts(of publications: [Publication]) -> [Self] {
        var counts: [Int: Int] = [:]
        for year in publications.compactMap({ $0.releaseDate?.year }) { counts[year, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { Self(year: $0.key, count: $0.value) }
    }
}

extension PublicationStatistics.VenueCount {
    /// Spellings that differ in case and punctuation only are one venue, named as first printed.
    static func counts(of publications: [Publication]) -> [Self] {
        var venues: [String: Self] = [:]
        for publication in publications {
            guard let venue = publication.venue, !venue.isEmpty else { continue }
            let key = TitleWords(venue).words.joined()
            var entry = venues[key] ?? Self(venue: venue, rank: nil, count: 0)
            entry.count += 1
            entry.rank = entry.rank ?? publication.rank
            venues[key] = entry
        }
        return venues.values.sorted { ($1.count, $0.venue) < ($0.count, $1.venue) }
    }
}
