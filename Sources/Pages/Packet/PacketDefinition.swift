/// What a packet holds, in which order, and what its cover says: the `packet` part of a report definition.
///
///     packet:
///       position: Machine learning engineer
///       reference: R-118
///       parts: [cover, candidates, sources]
///       candidate: [summary, original]
public struct PacketDefinition: Hashable, Sendable {
    public enum Part: String, CaseIterable, Sendable { case cover, cohort, candidates, attachments, sources }

    /// What stands in a packet of each candidate.
    public enum CandidatePart: String, CaseIterable, Sendable { case summary, original }

    public enum Order: String, CaseIterable, Sendable { case given, name }

    /// What kind of document it is, above the position.
    public var title: String?
    public var position: String?
    public var subtitle: String?
    /// The number of the position: `R-118`.
    public var reference: String?
    /// When the committee meets.
    public var date: String?
    /// Who may read it.
    public var notice: String?
    public var order = Order.given
    /// Nil where none are named: all that there is something for.
    public var parts: [Part]?
    public var candidate = CandidatePart.allCases
    /// Skills whose presence each row of the cover shows.
    public var required: [String] = []

    public init() {}

    /// The parts in their order. What an option asks for comes along where the list does not name it.
    public func parts(withCohort: Bool, withAttachments: Bool) -> [Part] {
        guard var parts else { return Part.allCases.filter { $0 != .cohort || withCohort } }
        if withCohort, !parts.contains(.cohort) {
            parts.insert(.cohort, at: parts.firstIndex(of: .cover).map { $0 + 1 } ?? 0)
        }
        if withAttachments, !parts.contains(.attachments) {
            parts.insert(.attachments, at: parts.firstIndex(of: .sources) ?? parts.endIndex)
        }
        return parts
    }

    enum Key: String, CaseIterable {
        case title, position, subtitle, reference, date, notice, order, parts, candidate, required

        static let list = allCases.map(\.rawValue).joined(separator: ", ")
    }
}
