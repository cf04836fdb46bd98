import Resume

/// The document that `vitagraph analyze` prints. What is unknown of every résumé's totals is an explicit null.
extension CareerAnalysis: Encodable {
    private enum CodingKeys: String, CodingKey {
        case source, asOf, candidate, timeline, publications, skills, notes, evidence
    }
    private enum CandidateKeys: String, CodingKey { case name, identity }

    public func encode(to encoder: any Encoder) throws {
        let index = evidenceIndex
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(source, forKey: .source)
        try container.encode(asOf, forKey: .asOf)
        var candidate = container.nestedContainer(keyedBy: CandidateKeys.self, forKey: .candidate)
        try candidate.encode(candidateName, forKey: .name)
        try candidate.encode(identity, forKey: .identity)
        try container.encode(TimelineForm(timeline: timeline, index: index), forKey: .timeline)
        try container.encode(PublicationsForm(statistics: publications, index: index), forKey: .publications)
        try container.encode(skills, forKey: .skills)
        try container.encode(notes, forKey: .notes)
        try container.encode(FigureEvidence(self, index), forKey: .evidence)
    }
}

/// The entries and lines of each figure that has some.
private struct FigureEvidence: Encodable {
    private let figures: [(figure: Figure, entries: [String], ranges: [ClosedRange<Int>])]

    private struct FigureKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(_ figure: Figure) { stringValue = figure.rawValue }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
    private enum CodingKeys: String, CodingKey { case entries, ranges }

    init(_ analysis: CareerAnalysis, _ index: EvidenceIndex) {
        figures = Figure.allCases.map { figure in
            var seen: Set<String> = []
            let entries = analysis.sources(of: figure).filter { seen.insert($0).inserted }
            return (figure, entries, analysis.evidence(of: figure, in: index))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: FigureKey.self)
        for (figure, entries, ranges) in figures where !entries.isEmpty || !ranges.isEmpty {
            var nested = container.nestedContainer(keyedBy: CodingKeys.self, forKey: FigureKey(figure))
            if !entries.isEmpty { try nested.encode(entries, forKey: .entries) }
            try nested.encode(ranges.map(\.bounds), forKey: .ranges)
        }
    }
}

/// `{"ranges": [[4, 6], [8, 9]]}`: the lines of several entries.
struct RangesForm: Encodable {
    var ranges: [[Int]]

    /// Nil when no lines are known.
    init?(_ ranges: [ClosedRange<Int>]) {
        guard !ranges.isEmpty else { return nil }
        self.ranges = ranges.map(\.bounds)
    }
}

extension ClosedRange {
    var bounds: [Bound] { [lowerBound, upperBound] }
}
