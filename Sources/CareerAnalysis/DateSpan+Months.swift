import Resume

/// What the dates of an entry say of the months that it covers.
enum CoveredMonths: Hashable, Sendable {
    /// No start is stated: nothing can be counted.
    case undated
    /// The end lies before the start: nothing is counted.
    case reversed
    /// The start lies after the as-of month: nothing is counted.
    case future
    case dated(MonthsReading)
}

/// The months of an entry, at the widest reading of its dates and at the narrowest.
struct MonthsReading: Hashable, Sendable {
    /// From the first to the last month that the dates allow: a year-only start is January, a year-only end December.
    var widest: MonthInterval
    /// The months that every reading of the dates covers; nil when no single month is certain ("2018").
    var certain: MonthInterval?

    /// At least one month, even where it is not certain which.
    var fewest: Int { certain?.months ?? 1 }
    var most: Int { widest.months }
}

extension DateSpan {
    /// The months covered up to `asOf`: ongoing entries and later ends are cut there.
    ///
    /// A start without an end counts for the stated month or year alone, an end without a start for nothing.
    func months(asOf: YearMonth) -> CoveredMonths {
        guard let start else { return .undated }
        if isReversed && !isCurrent { return .reversed }
        guard start.earliest <= asOf else { return .future }
        let end = self.end ?? start
        let latestEnd = isCurrent ? asOf : min(end.latest, asOf)
        let earliestEnd = max(isCurrent ? asOf : min(end.earliest, asOf), start.earliest)
        let latestStart = min(start.latest, latestEnd)
        guard let widest = MonthInterval(first: start.earliest, last: latestEnd) else { return .reversed }
        return .dated(
            MonthsReading(widest: widest, certain: MonthInterval(first: latestStart, last: earliestEnd)))
    }
}
