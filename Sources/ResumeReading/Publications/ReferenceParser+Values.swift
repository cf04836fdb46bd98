import Resume

/// What a reference says, once its parts are told apart.
extension ReferenceParser {
    func publication(
        _ parts: Parts, facts: ReferenceFacts, text: ReferenceText, marker: ReferenceMarker?, reference: Reference
    ) -> Publication {
        var publication = Publication(title: String(TitleGrammar.clean(text.string(parts.title))))
        let authors = parts.authors?.authors ?? []
        publication.authors = authors.map { String($0.name) }
        if let list = parts.authors, !list.isCutShort { publication.authorCount = authors.count }
        if let index = candidate.index(in: authors) {
            publication.hasEqualContribution = legend.isEqual(index, of: authors)
            publication.candidateAuthorIndex = index + 1
        } else if authors.isEmpty || parts.authors?.isCutShort ?? false {
            publication.candidateAuthorIndex = facts.statedAuthorIndex
        }
        if facts.isEqualByRemark, authors.isEmpty || !authors.contains(where: \.isEqualByRemark) {
            publication.hasEqualContribution = true
        }
        let found = place(parts, facts: facts, text: text, marker: marker)
        publication.venue = String(found.venue)
        publication.releaseDate = parts.authorDate ?? found.date ?? (facts.isSubmitted ? nil : reference.headingDate)
        publication.setRank(stated: facts.rank, venue: found.venue)
        publication.impactFactor = facts.impactFactor
        publication.citations = facts.citations
        publication.stars = facts.stars
        publication.url = facts.url
        publication.evidence = reference.evidence
        return publication
    }

    private static let servers = ["arxiv", "biorxiv", "medrxiv", "ssrn", "techrxiv", "chemrxiv", "research square"]

    /// Venue and date; a venue that has only received the paper is none.
    private func place(
        _ parts: Parts, facts: ReferenceFacts, text: ReferenceText, marker: ReferenceMarker?
    ) -> (venue: ScalarText?, date: PartialDate?) {
        if let bracket = parts.leadingBracket {
            let inner = bracket.lowerBound + 1..<bracket.upperBound - 1
            let venue = VenueGrammar.venue(in: text, inner)
            let date = ReferenceDate.find(in: text, inner)?.date
            if facts.isSubmitted { return (nil, nil) }
            if venue != nil { return (venue, date ?? ReferenceDate.find(in: text, parts.venueRange)?.date) }
        }
        var venue = VenueGrammar.venue(in: text, parts.venueRange, marker: marker)
        var date =
            ReferenceDate.find(in: text, parts.venueRange)?.date
            ?? parts.leadingBracket.flatMap { ReferenceDate.find(in: text, $0)?.date }
        let before = 0..<parts.title.lowerBound
        if venue == nil, parts.authors == nil, text.contains(["在", "于", "发表", "刊于", "in"], in: before) {
            venue = text.first(of: ["在", "于"], in: before).flatMap {
                VenueGrammar.venue(in: text, $0.upperBound..<before.upperBound)
            }
            date = date ?? ReferenceDate.find(in: text, before)?.date
        }
        if facts.isSubmitted {
            if let server = venue?.lowercased(), ReferenceParser.servers.contains(where: { server.hasPrefix($0) }) {
                return (venue, date)
            }
            return (nil, nil)
        }
        return (venue, date)
    }
}
