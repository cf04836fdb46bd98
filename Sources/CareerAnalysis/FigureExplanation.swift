import Resume

/// What a figure was counted from.
public struct FigureExplanation: Hashable, Sendable {
    public var name: String
    /// `40`, `29 to 40`, `unknown`.
    public var value: String
    public var definition: String
    public var parts: [Part]
    /// What was looked at and does not count, each with the reason as remark.
    public var omitted: [Part]
    /// How the value follows from the parts, one step a sentence.
    public var steps: [String]

    /// One entry or work.
    public struct Part: Hashable, Sendable {
        public var id: String
        public var label: String
        public var interval: MonthInterval?
        /// `7`, `26 to 48`; of works, the number that counts.
        public var amount: String
        public var remark: String?
        public var lines: [ClosedRange<Int>]
    }
}

extension CareerAnalysis {
    /// The entries, works and identifiers that a figure was counted from: its evidence.
    public func sources(of figure: Figure) -> [String] {
        let works = publications.works.filter(\.isPublication)
        let cited = publications.works.filter { $0.citations != nil }
        return switch figure {
        case .entries: timeline.entries.map(\.id)
        case .employmentMonths: timeline.employment.entries
        case .fullTimeMonths: timeline.fullTime.entries
        case .internshipMonths: timeline.internship.entries
        case .partTimeMonths: timeline.partTime.entries
        case .contractMonths: timeline.contract.entries
        case .freelanceMonths: timeline.freelance.entries
        case .statedExperienceMonths, .statedExperienceMonthsMost, .statedExperienceIsOpen, .statedCitations,
            .statedHIndex:
            []
        case .statedExperienceDifference:
            timeline.statedExperienceDifference == nil ? [] : timeline.employment.entries
        case .statedCitationsDifference: publications.statedCitationsDifference == nil ? [] : cited.map(\.id)
        case .citationList: publications.works.filter(\.isInList).map(\.id)
        case .yearsSinceFirst: publications.first(asOf: asOf).map { [$0.id] } ?? []
        case .tenures: timeline.tenures.flatMap(\.entries)
        case .works: publications.works.map(\.id)
        case .employers, .employerList: timeline.employerList.flatMap(\.entries)
        case .promotions: timeline.tenures.flatMap(\.promotedTo)
        case .medianTenureMonths, .averageTenureMonths: (timeline.tenureStatistics?.entries ?? []).flatMap { $0 }
        case .longestTenureMonths: timeline.longestTenures.flatMap(\.entries)
        case .gaps: timeline.gaps.flatMap { [$0.begunBy, $0.endedBy].compactMap { $0 } }
        case .breaks: timeline.breaks.flatMap { $0.covers.flatMap(\.entries) }
        case .overlaps: timeline.overlaps.flatMap(\.entries)
        case .studyOverlaps: timeline.studyOverlaps.flatMap(\.entries)
        case .count, .byRole: works.map(\.id)
        case .firstAuthor: works.filter { $0.role == .first }.map(\.id)
        case .coFirst: works.filter(\.hasEqualContribution).map(\.id)
        case .lastAuthor: works.filter(\.isLastAuthor).map(\.id)
        case .citations, .hIndex, .gIndex, .i10Index, .mQuotient: cited.map(\.id)
        case .hINorm: cited.filter { $0.authorCount != nil }.map(\.id)
        case .stars: publications.starred
        case .byYear: publications.byYear.flatMap(\.works)
        case .byVenue: publications.byVenue.flatMap(\.works)
        case .byRank: publications.byRank.flatMap(\.works)
        }
    }

    /// The source lines of a figure, ascending.
    public func evidence(of figure: Figure) -> [ClosedRange<Int>] { evidence(of: figure, in: evidenceIndex) }

    func evidence(of figure: Figure, in index: EvidenceIndex) -> [ClosedRange<Int>] {
        switch figure {
        case .statedExperienceMonths: timeline.statedExperienceEvidence.map { [$0.lines] } ?? []
        case .statedExperienceMonthsMost where timeline.statedExperienceMonthsMost != nil,
            .statedExperienceIsOpen where timeline.statedExperienceIsOpen:
            timeline.statedExperienceEvidence.map { [$0.lines] } ?? []
        case .statedExperienceDifference where timeline.statedExperienceDifference != nil:
            LineRanges.merged(
                index.ranges(of: sources(of: figure))
                    + [timeline.statedExperienceEvidence?.lines].compactMap { $0 })
        case .statedCitationsDifference where publications.statedCitationsDifference != nil:
            LineRanges.merged(
                index.ranges(of: sources(of: figure)) + [publications.statedEvidence?.lines].compactMap { $0 })
        case .statedCitations: publications.statedEvidence.map { [$0.lines] } ?? []
        case .statedHIndex: publications.statedEvidence.map { [$0.lines] } ?? []
        default: index.ranges(of: sources(of: figure))
        }
    }

    var evidenceIndex: EvidenceIndex { EvidenceIndex(timeline.entries, works: publications.works) }
}
