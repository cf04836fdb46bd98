/// The form of employment, when the text states it.
public enum EmploymentType: String, Codable, CaseIterable, Sendable {
    case fullTime = "full-time"
    case partTime = "part-time"
    case internship
    case contract
    case freelance
}
