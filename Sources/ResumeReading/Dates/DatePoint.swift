import Resume

/// One date as the grammar reads it, with the token after it.
struct DatePoint {
    var year: Int?
    var month: Int?
    var day: Int?
    /// The first token after the date.
    var next: Int
    var traits: Traits = []

    struct Traits: OptionSet {
        let rawValue: Int
        /// Four digits and nothing else: may be a count or a page.
        static let bareYear = Traits(rawValue: 1 << 0)
        /// A date only as part of a range: `'13`.
        static let needsRange = Traits(rawValue: 1 << 1)
        /// A date only when the other end is printed alike or is the present: `201809`, `Jan 17`, `05/21`.
        static let needsLike = Traits(rawValue: 1 << 6)
        /// `2018.09`, `2018/9`: a lone number after a dash may be a month of the same year.
        static let numericMonth = Traits(rawValue: 1 << 2)
        /// `2018年9月`: `8月` after a dash is a month of the same year.
        static let hanMonth = Traits(rawValue: 1 << 3)
        /// `2018年` without a month.
        static let hanYear = Traits(rawValue: 1 << 4)
        /// A term, season or quarter: `/12` after it is a year.
        static let season = Traits(rawValue: 1 << 5)
        /// Counted from 1912: an end without the era is counted alike (`民國98年9月至102年6月`).
        static let republic = Traits(rawValue: 1 << 7)
    }

    var date: PartialDate? {
        guard let year else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    static let plausibleYears = 1940...2069
}
