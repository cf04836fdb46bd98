import Resume

/// Academic years and winter terms, which stand for two years: `2012/13`, `WS 2009/10`, `2021/2022`.
extension DateGrammar {
    /// The token behind the second year of `2012/13`; `slash` is the token behind the first.
    func academicYearEnd(of start: DatePoint, at slash: Int) -> Int? {
        guard start.traits.contains(.bareYear) || start.traits.contains(.season), let year = start.year,
            mark(slash) == .slash, gap(slash) == 0, gap(slash + 1) == 0, let second = number(slash + 1),
            !isOpaque(slash + 1), isFreeOnRight(slash + 2, isSingle: false)
        else { return nil }
        let isNext = second.digits == 2 ? second.value == (year + 1) % 100 : second.value == year + 1
        return isNext ? slash + 2 : nil
    }

    /// The year that an academic year or a term behind the joint of a range ends in: `2014/15`, `SS 2015`, `2014`.
    func endInAcademicYear(at index: Int) -> (PartialDate, next: Int)? {
        guard let last = point(at: index), last.month == nil, last.traits.isDisjoint(with: .needsRange),
            let year = last.year
        else { return nil }
        if let next = academicYearEnd(of: last, at: last.next) {
            return PartialDate(year: year + 1).map { ($0, next) }
        }
        return PartialDate(year: year).map { ($0, last.next) }
    }
}
