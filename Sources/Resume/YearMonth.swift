/// A calendar month, the unit in which careers are counted.
///
/// Months are strideable: `month.advanced(by: 3)`, `first.distance(to: last)`. Years run from 1 to 9999.
public struct YearMonth: Hashable, Sendable {
    /// Months since January of year 0, so that arithmetic needs no carrying.
    public let index: Int

    public init(index: Int) { self.index = index }

    /// Nil when `month` is not 1...12 or `year` is not 1...9999.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        index = year * 12 + month - 1
    }

    public var year: Int { index.flooredQuotient(by: 12) }
    /// 1 for January ... 12 for December.
    public var month: Int { index - year * 12 + 1 }
}

extension YearMonth: Strideable {
    public func distance(to other: YearMonth) -> Int { other.index - index }
    public func advanced(by months: Int) -> YearMonth { YearMonth(index: index + months) }
}

extension YearMonth: LosslessStringConvertible {
    /// `YYYY-MM`.
    public var description: String {
        let year = String(self.year)
        let padding = String(repeating: "0", count: max(0, 4 - year.count))
        return "\(padding)\(year)-\(month < 10 ? "0" : "")\(month)"
    }

    /// Reads `YYYY-MM`; anything else is nil.
    public init?(_ text: String) {
        guard let date = PartialDate(text), date.day == nil, let month = date.month else { return nil }
        self.init(year: date.year, month: month)
    }
}

extension YearMonth: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = YearMonth(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "expected YYYY-MM, found \(text)"))
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Int {
    /// The quotient rounded towards minus infinity, so that months before year 0 keep their order.
    fileprivate func flooredQuotient(by divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
