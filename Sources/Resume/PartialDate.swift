/// A date as precise as the text that states it: a year, a month of a year, or a day.
public struct PartialDate: Hashable, Sendable {
    public let year: Int
    /// 1...12, nil when the text states the year only.
    public let month: Int?
    /// 1...31, nil unless the text states the day.
    public let day: Int?

    /// Nil when a part is outside the calendar, or a day stands without its month.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year) else { return nil }
        if let month, !(1...12).contains(month) { return nil }
        if let day {
            guard let month, (1...PartialDate.days(inMonth: month, of: year)).contains(day) else { return nil }
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The first month that the date can mean: January for a year alone.
    public var earliest: YearMonth { YearMonth(index: year * 12 + (month ?? 1) - 1) }
    /// The last month that the date can mean: December for a year alone.
    public var latest: YearMonth { YearMonth(index: year * 12 + (month ?? 12) - 1) }
    public var isYearOnly: Bool { month == nil }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension PartialDate: LosslessStringConvertible {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public var description: String {
        var text = String(year)
        text = String(repeating: "0", count: max(0, 4 - text.count)) + text
        for part in [month, day] {
            guard let part else { break }
            text += part < 10 ? "-0\(part)" : "-\(part)"
        }
        return text
    }

    /// Reads the forms that `description` writes; anything else is nil.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, let year = numbers.first else { return nil }
        self.init(
            year: year, month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }
}

extension PartialDate: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = PartialDate(text) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "expected YYYY, YYYY-MM or YYYY-MM-DD, found \(text)"))
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
