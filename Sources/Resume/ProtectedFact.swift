/// A fact of a person that must not weigh in a choice; it is kept only when it is asked for.
public struct ProtectedFact: Hashable, Codable, Sendable {
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case sex, age, birthplace, ethnicity, religion, health, photo
        case birthDate = "birth-date"
        case maritalStatus = "marital-status"
        case politicalStatus = "political-status"
        /// 户籍, 户口: where the family is registered.
        case householdRegistration = "household-registration"
    }

    public var kind: Kind
    /// Verbatim.
    public var value: String
    public var evidence: Evidence

    public init(kind: Kind, value: String, evidence: Evidence) {
        self.kind = kind
        self.value = value
        self.evidence = evidence
    }
}
