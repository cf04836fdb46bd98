import FoundationEssentials

/// The people of an input, or of a part of it: their counts, and who they are as far as telling them apart goes.
///
/// Merging is associative and commutative, and counting parts and merging them gives the same bytes as counting the
/// whole, provided that the same documents were admitted: filter each part by the index of the whole input, or look
/// at `countedTwice` afterwards.
public struct Cohort: Hashable, Codable, Sendable {
    public private(set) var statistics: CohortStatistics
    public private(set) var candidates = CandidateIndex()

    public init(required: [String] = []) { statistics = CohortStatistics(required: required) }

    /// Indexes a document, and counts it unless it is of somebody who has been counted.
    public mutating func add(
        _ member: CohortMember, part: String = "", filter: inout DuplicateFilter
    ) throws(CohortMergeError) {
        if filter.admits(member, part: part) { try statistics.add(member) }
        candidates.insert(member, part: part)
    }

    public mutating func merge(_ other: Cohort) throws(CohortMergeError) {
        try statistics.merge(other.statistics)
        candidates.merge(other.candidates)
    }

    /// People who are in several parts, and were counted in each because the parts did not know of one another.
    public var countedTwice: Int { statistics.people - candidates.peopleCount }
}

extension Cohort {
    /// Counts everybody once.
    public init(of members: some Collection<CohortMember>, required: [String] = []) throws(CohortMergeError) {
        self.init(required: required)
        var index = CandidateIndex()
        for member in members { index.insert(member) }
        var filter = DuplicateFilter(index)
        for member in members { try add(member, filter: &filter) }
    }

    /// The file form: the same counts give the same bytes.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [0x0A]
    }

    public init(json bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(Cohort.self, from: Data(bytes))
    }
}
