/// What one line of a document was taken for, and by which rule.
public struct LineReading: Hashable, Sendable {
    public enum Role: String, Sendable, CaseIterable {
        case blank
        /// Not of the résumé: markup, page numbers, buttons of a web page.
        case noise
        case heading = "section heading"
        case contact
        case protected = "protected data"
        /// Names what an entry is: who, what, when.
        case head = "entry head"
        /// Nothing but the dates of an entry.
        case date
        case detail
        case publication
        case award
        case skills = "skill list"
        /// Running text, from which only skills and figures are taken.
        case text
    }

    /// 1-based, as in the file.
    public var number: Int
    public var role: Role
    /// The entry that the line belongs to: `work-2`, as the analysis numbers them.
    public var entry: String?
    /// The evidence, in words.
    public var rule: String
    public var text: String

    public init(number: Int, role: Role, entry: String? = nil, rule: String, text: String) {
        self.number = number
        self.role = role
        self.entry = entry
        self.rule = rule
        self.text = text
    }
}
