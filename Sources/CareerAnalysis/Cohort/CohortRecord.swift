/// One line of a file of a partial cohort: a document, or an input that failed. Lines of several such files, in any
/// order, make the cohort of all.
public enum CohortRecord: Hashable, Sendable {
    case member(CohortMember)
    case failure(Cohort.Failure)

    /// The version of the form.
    public static let version = 1
}

extension CohortRecord: Codable {
    private enum CodingKeys: String, CodingKey { case cohortRecord, member, failure, timeline }

    /// Reads a line of `vitagraph analyze --lines` too.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard container.contains(.cohortRecord) else {
            guard container.contains(.timeline) else {
                throw DecodingError.dataCorrupted(
                    .init(
                        codingPath: decoder.codingPath,
                        debugDescription: "neither a line of 'analyze --lines' nor of 'cohort --partial'"))
            }
            self = .member(try AnalysisRecord(from: decoder).member)
            return
        }
        let version = try container.decode(Int.self, forKey: .cohortRecord)
        guard version == Self.version else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "a partial cohort of version \(version); this program reads \(Self.version)"))
        }
        if let failure = try container.decodeIfPresent(Cohort.Failure.self, forKey: .failure) {
            self = .failure(failure)
        } else {
            self = .member(try container.decode(CohortMember.self, forKey: .member))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.version, forKey: .cohortRecord)
        switch self {
        case .member(let member): try container.encode(member, forKey: .member)
        case .failure(let failure): try container.encode(failure, forKey: .failure)
        }
    }
}
