import Resume

extension MonthIntervalSet {
    /// The fewest months that the union of the readings can cover.
    ///
    /// Every certain month counts. A reading without one ("2018") covers at least one month of its own range, and may
    /// share it with others: the ranges are stabbed with as few months as possible (greedily by their last month).
    static func fewestMonths(of readings: [MonthsReading]) -> Int {
        let certain = MonthIntervalSet(readings.compactMap(\.certain))
        let open = readings.filter { $0.certain == nil }.map(\.widest).sorted { $0.last < $1.last }
        var months = certain.months
        var chosen: YearMonth?
        for range in open where !certain.intersects(range) {
            if let chosen, range.contains(chosen) { continue }
            chosen = range.last
            months += 1
        }
        return months
    }
}
