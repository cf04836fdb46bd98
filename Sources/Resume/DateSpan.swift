/// The dates of one entry, as stated: nothing is filled in, and a wrong order is kept as printed.
public struct DateSpan: Hashable, Sendable {
    public var start: PartialDate?
    /// Nil when the entry is ongoing or the text states no end.
    public var end: PartialDate?
    /// The text says that the entry goes on ("present", "至今", an open range).
    public var isCurrent: Bool
    /// The text states dates, which a blind review does not show.
    public var isWithheld = false

    public init(start: PartialDate? = nil, end: PartialDate? = nil, isCurrent: Bool = false) {
        self.start = start
        self.end = end
        self.isCurrent = isCurrent
    }

    public static let undated = DateSpan()

    public static let withheld: DateSpan = {
        var dates = DateSpan()
        dates.isWithheld = true
        return dates
    }()

    public var isUndated: Bool { start == nil && end == nil && !isCurrent && !isWithheld }

    /// The end certainly lies before the start, whatever month a year-only date means.
    public var isReversed: Bool {
        guard let start, let end else { return false }
        if let first = start.day, let last = end.day, start.earliest == end.earliest { return last < first }
        return end.latest < start.earliest
    }
}

/// Flattened into the entry that holds it: `startDate`, `endDate`, `"current": true`, `"datesWithheld": true`.
extension DateSpan: Codable {
    private enum CodingKeys: String, CodingKey { case startDate, endDate, current, datesWithheld }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        start = try container.decodeIfPresent(PartialDate.self, forKey: .startDate)
        end = try container.decodeIfPresent(PartialDate.self, forKey: .endDate)
        isCurrent = try container.decodeIfPresent(Bool.self, forKey: .current) ?? false
        isWithheld = try container.decodeIfPresent(Bool.self, forKey: .datesWithheld) ?? false
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(start, forKey: .startDate)
        try container.encodeIfPresent(end, forKey: .endDate)
        if isCurrent { try container.encode(true, forKey: .current) }
        if isWithheld { try container.encode(true, forKey: .datesWithheld) }
    }
}
