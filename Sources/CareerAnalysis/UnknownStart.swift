import Resume

/// An entry that states when it ended and not when it began, as degrees are often written: it covers no month for
/// certain but its last one, and may cover those before it.
struct UnknownStart {
    /// As long as studies usually last at the most, and as far back as such an entry is looked for.
    static let reach = 72

    var id: String
    /// The months that it may cover, up to the as-of month.
    var possible: MonthInterval
    /// The first and the last month in which it may have ended.
    var end: MonthInterval

    /// Nil when the entry states a start, or no end.
    init?(_ entry: TimelineEntry, asOf: YearMonth) {
        guard entry.dates.start == nil, let end = entry.dates.end, !entry.dates.isCurrent,
            let possible = MonthInterval(
                first: end.latest.advanced(by: 1 - Self.reach), last: min(end.latest, asOf)),
            let ending = MonthInterval(first: min(end.earliest, possible.last), last: possible.last)
        else { return nil }
        id = entry.id
        self.possible = possible
        self.end = ending
    }
}
