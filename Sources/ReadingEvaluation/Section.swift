/// A list of dated entries in a résumé, with the fields that are scored.
enum Section: String, CaseIterable, Sendable {
    case work, education, projects, publications, awards

    /// The field that tells which entry is which.
    var key: String {
        switch self {
        case .work, .projects, .publications: "name"
        case .education: "institution"
        case .awards: "title"
        }
    }

    var entryLabel: FieldLabel { FieldLabel(rawValue: "\(rawValue).entry") }

    func label(of field: Field) -> FieldLabel { FieldLabel(rawValue: "\(rawValue).\(field.name)") }

    var fields: [Field] {
        switch self {
        case .work:
            [Field("name", .nearlyEqualOrContained), Field("position", .similar)] + Section.span + [.claim("current")]
        case .education:
            [Field("institution", .nearlyEqualOrContained), Field("area", .similar), Field("studyType", .similar)]
                + Section.span
        case .projects:
            [Field("name", .similar)] + Section.span + [.claim("citations"), .claim("stars")]
        case .publications:
            [
                Field("name", .nearlyEqual), Field("publisher", .similar), .date("releaseDate"),
                Field("authorCount", .equal), Field("candidateAuthorIndex", .equal), .claim("equalContribution"),
                .claim("citations"),
            ]
        case .awards:
            [Field("title", .similar), .date("date")]
        }
    }

    private static let span: [Field] = [.date("startDate"), .date("endDate")]
    /// The dates that help to tell entries of one name apart.
    static let pairingDates = ["startDate", "endDate", "releaseDate", "date"]
}

/// One scored field of an entry.
struct Field: Hashable, Sendable {
    var name: String
    var agreement: Agreement
    /// A value that the labels do not have is an error. Elsewhere labels may be silent.
    var isClaim = false

    init(_ name: String, _ agreement: Agreement) {
        self.name = name
        self.agreement = agreement
    }

    static func claim(_ name: String) -> Field {
        var field = Field(name, .equal)
        field.isClaim = true
        return field
    }

    static func date(_ name: String) -> Field {
        var field = Field(name, .verbatim)
        field.isClaim = true
        return field
    }
}

/// A line of the table: `work.position`.
public struct FieldLabel: RawRepresentable, Hashable, Sendable, Encodable {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let skills = FieldLabel(rawValue: "skills.name")
    static let profiles = FieldLabel(rawValue: "basics.profiles")
}
