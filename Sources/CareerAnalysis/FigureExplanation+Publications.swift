import CitationLists
import Resume

extension CareerAnalysis {
    func explanation(ofPublications figure: Figure) -> FigureExplanation {
        switch figure {
        case .citations, .hIndex, .gIndex, .i10Index, .mQuotient, .hINorm: citations(figure)
        case .stars: stars
        case .statedCitations: stated(figure, publications.statedCitations, counted: publications.citations)
        case .statedCitationsDifference: statedDifference
        case .yearsSinceFirst: yearsSinceFirst
        case .works: works
        case .citationList: citationList
        case .statedHIndex: stated(figure, publications.statedHIndex, counted: publications.hIndex)
        default: counts(figure)
        }
    }

    private func part(_ work: CitedWork, amount: Int? = nil, remark: String? = nil) -> FigureExplanation.Part {
        FigureExplanation.Part(
            id: work.id, label: work.title, amount: amount.map(String.init) ?? "", remark: remark,
            lines: work.evidence.map { [$0.lines] } ?? [])
    }

    private func citations(_ figure: Figure) -> FigureExplanation {
        let works = publications.works.filter { $0.citations != nil }
            .sorted { ($1.citations ?? 0, $0.id) < ($0.citations ?? 0, $1.id) }
        let parts = works.map { work in
            var remarks = [source(of: work)]
            if figure == .hINorm {
                let authors = work.authorCount.map(String.init) ?? "\(work.leastAuthorCount) or more"
                remarks.append("authors: \(authors)")
                remarks.append("quotient: \(quotient(of: work))")
            }
            return part(work, amount: work.citations, remark: remarks.compactMap { $0 }.joined(separator: "; "))
        }
        let omitted = publications.works.filter { $0.citations == nil && $0.isPublication }
            .map { part($0, remark: "no citation count is known") }
        return explanation(
            figure, value(of: figure), parts, omitted: omitted,
            steps: [step(of: figure, works.map { max($0.citations ?? 0, 0) })].compactMap { $0 } + mergeSteps)
    }

    private func source(of work: CitedWork) -> String? {
        switch work.citationSource {
        case .stated: "as stated"
        case .list(let line):
            "line \(line) of the citation list" + (work.statedCitations.map { ", stated: \($0)" } ?? "")
        case nil: nil
        }
    }

    private func value(of figure: Figure) -> String {
        let known =
            switch figure {
            case .citations: publications.citations.map(String.init)
            case .hIndex: publications.hIndex.map(String.init)
            case .gIndex: publications.gIndex.map(String.init)
            case .i10Index: publications.i10Index.map(String.init)
            case .mQuotient: publications.mQuotient.map { "\($0)" }
            default: publications.hINormRange?.numbers ?? publications.hINorm.map(String.init)
            }
        return known ?? "unknown"
    }

    private func step(of figure: Figure, _ descending: [Int]) -> String? {
        guard !descending.isEmpty else { return "No citation count is known: unknown is not zero." }
        switch figure {
        case .hIndex:
            guard let h = publications.hIndex else { return nil }
            let next = descending.count { $0 > h }
            return "\(descending.count { $0 >= h }) works have at least \(h) citations, \(next) have at least \(h + 1)."
        case .gIndex:
            guard let g = publications.gIndex else { return nil }
            let sum = descending.prefix(g).reduce(0, Int.saturatingSum)
            return "The first \(g) have \(sum) citations together, \(g)² is \(g * g)."
        case .mQuotient:
            guard let h = publications.hIndex, let years = publications.yearsSinceFirst else {
                return "No publication states a year."
            }
            return "h-index \(h) over \(years) years up to \(asOf.year)."
        default: return nil
        }
    }

    private var mergeSteps: [String] {
        guard let merge = publications.citationMerge else { return [] }
        let date = merge.date.map { ", \($0)" } ?? ""
        return [
            "\(merge.path) (\(merge.format.rawValue)\(date)) has counts of \(merge.matched) of the works; "
                + "\(merge.unmatchedCount) of its records are none of them."
        ]
    }

    private var stars: FigureExplanation {
        let parts = publications.starred.map { id -> FigureExplanation.Part in
            if let work = publications.works.first(where: { $0.id == id }) { return part(work, amount: work.stars) }
            var part = part(id)
            part.amount = publications.starCounts[id].map(String.init) ?? ""
            return part
        }
        return explanation(.stars, publications.stars.map(String.init) ?? "unknown", parts)
    }

    private func stated(_ figure: Figure, _ stated: Int?, counted: Int?) -> FigureExplanation {
        let value = stated.map(String.init) ?? "unknown"
        let part = publications.statedEvidence.flatMap { evidence in
            stated.map { _ in
                FigureExplanation.Part(id: "text", label: "the claim", amount: value, lines: [evidence.lines])
            }
        }
        let steps = counted.map { ["The listed works give \($0)."] } ?? []
        return explanation(figure, value, [part].compactMap { $0 }, steps: stated == nil ? [] : steps)
    }

    /// Citations over authors, to a tenth: rounded down, so that it never reaches a whole number that it is below.
    private func quotient(of work: CitedWork) -> String {
        let (count, authors) = (max(work.citations ?? 0, 0), max(work.authorCount ?? work.leastAuthorCount, 1))
        let (whole, rest) = (count / authors, count % authors)
        return rest == 0 ? "\(whole)" : "\(whole).\(rest * 10 / authors)"
    }

    private var statedDifference: FigureExplanation {
        let difference = publications.statedCitationsDifference
        let works = publications.works.filter { $0.citations != nil && difference != nil }
        let steps = publications.statedCitations.flatMap { stated in
            publications.citations.map { ["\(stated) are stated, the works give \($0)."] }
        }
        return explanation(
            .statedCitationsDifference, difference.map(String.init) ?? "unknown",
            works.map { part($0, amount: $0.citations) }, steps: steps ?? [])
    }

    private var yearsSinceFirst: FigureExplanation {
        let first = publications.first(asOf: asOf)
        let steps = first?.date.map { ["From \($0.year) to \(asOf.year), at least 1."] } ?? []
        return explanation(
            .yearsSinceFirst, publications.yearsSinceFirst.map(String.init) ?? "unknown",
            [first.map { part($0) }].compactMap { $0 }, steps: steps)
    }

    private var works: FigureExplanation {
        let parts = publications.works.map { work in
            part(
                work, amount: work.citations,
                remark: [work.role.rawValue, source(of: work)].compactMap { $0 }.joined(separator: "; "))
        }
        return explanation(.works, String(parts.count), parts)
    }

    private var citationList: FigureExplanation {
        let matched = publications.works.filter(\.isInList).map {
            part($0, amount: $0.citations, remark: source(of: $0))
        }
        let missing = publications.citationMerge?.unmatchedWorks ?? []
        let omitted = publications.works.filter { missing.contains($0.id) }.map { part($0, remark: "not in the list") }
        let value = publications.citationMerge.map { "\($0.matched)" } ?? "unknown"
        return explanation(.citationList, value, matched, omitted: omitted, steps: mergeSteps)
    }

    private func counts(_ figure: Figure) -> FigureExplanation {
        let remarks: [String: String] =
            switch figure {
            case .byYear: groups(publications.byYear.map { (String($0.year), $0.works) })
            case .byVenue: groups(publications.byVenue.map { ($0.venue, $0.works) })
            case .byRank: groups(publications.byRank.map { ($0.rank, $0.works) })
            case .byRole: groups(publications.byRole.map { ($0.role.rawValue, $0.works) })
            default: [:]
            }
        let counted = sources(of: figure)
        let works = Dictionary(publications.works.map { ($0.id, $0) }) { first, _ in first }
        return explanation(
            figure, String(counted.count), counted.compactMap { works[$0] }.map { part($0, remark: remarks[$0.id]) })
    }

    private func groups(_ groups: [(name: String, works: [String])]) -> [String: String] {
        Dictionary(groups.flatMap { group in group.works.map { ($0, group.name) } }) { first, _ in first }
    }
}
