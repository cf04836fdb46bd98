import Resume

/// Ranges one end of which leaves out what the other says.
extension DateGrammar {
    /// Ends that leave out what the start has said: `2015年6月至8月`, `2018年3-6月`, `2015.06-08`, `2022/23`.
    func sameYearEnd(of start: DatePoint, at joint: Int) -> (PartialDate, next: Int)? {
        guard let year = start.year else { return nil }
        let isConjunction = has(.conjunction, joint) && isHan(joint)
        let isSlash = mark(joint) == .slash && gap(joint) == 0
        guard let next = connectorEnd(at: joint) ?? (isConjunction || isSlash ? joint + 1 : nil),
            let group = number(next), !isOpaque(next)
        else { return nil }
        if start.traits.contains(.hanMonth), !isSlash, let month = start.month {
            return hanEnd(year: year, month: month, at: next, isConjunction: isConjunction)
        }
        guard !isConjunction, gap(joint) == 0, gap(next) == 0, isFreeOnRight(next + 1, isSingle: true) else {
            return nil
        }
        if start.traits.contains(.numericMonth), start.day == nil, !isSlash, group.digits <= 2, let month = start.month,
            group.value > month, year == self.year(at: start.next - 3), !has(.unit, next + 1),
            !has(.yearSuffix, next + 1)
        {
            return PartialDate(year: year, month: group.value).map { ($0, next + 1) }
        }
        guard start.traits.contains(.bareYear) || start.traits.contains(.season), !has(.unit, next + 1) else {
            return nil
        }
        // 2022/2023, 2022/23, 1999-00, 2016-19
        if isSlash, self.year(at: next) == year + 1 { return PartialDate(year: year + 1).map { ($0, next + 1) } }
        guard group.digits == 2 else { return nil }
        if group.value == (year + 1) % 100 { return PartialDate(year: year + 1).map { ($0, next + 1) } }
        guard !isSlash, group.value > year % 100 else { return nil }
        return PartialDate(year: year - year % 100 + group.value).map { ($0, next + 1) }
    }

    /// `8月`, `8月15日` or `15日` behind `2015年6月至`; a month before the start is one of the next year.
    private func hanEnd(year: Int, month: Int, at index: Int, isConjunction: Bool) -> (PartialDate, next: Int)? {
        guard let group = number(index) else { return nil }
        if has(.daySuffix, index + 1), !isConjunction {
            return PartialDate(year: year, month: month, day: group.value).map { ($0, index + 2) }
        }
        guard has(.monthSuffix, index + 1), !isConjunction || group.value == month + 1 else { return nil }
        let endYear = group.value < month ? year + 1 : year
        if let day = number(index + 2), has(.daySuffix, index + 3), !isConjunction,
            let date = PartialDate(year: endYear, month: group.value, day: day.value)
        {
            return (date, index + 4)
        }
        return PartialDate(year: endYear, month: group.value).map { ($0, index + 2) }
    }

    /// Starts that leave the year to the end: `Jan – June 2017`, `12 March – 3 April 2020`, `Q1–Q3 2022`,
    /// `12–15 March 2020`, `March 12–15, 2020`, and the months of `2018年3-6月`.
    func openedByPart(at index: Int, from first: Int) -> Match? {
        guard !isOpaque(index) else { return nil }
        if let year = year(at: index), has(.yearSuffix, index + 1), let from = number(index + 2),
            let next = connectorEnd(at: index + 3), let to = number(next), has(.monthSuffix, next + 1),
            let start = PartialDate(year: year, month: from.value), let end = PartialDate(year: year, month: to.value)
        {
            return Match(span: DateSpan(start: start, end: end), tokens: first..<next + 2)
        }
        var part = (month: month(index), day: Int?.none, next: skipMark(.dot, at: index + 1))
        if let day = number(index), (1...31).contains(day.value), day.digits <= 2 {
            if let (month, next) = monthAfterDay(at: index + 1) {
                part = (month, day.value, skipMark(.dot, at: next))
            } else {
                part = (nil, day.value, skipMark(.dot, at: index + 1))
                guard gap(part.next) == 0, connectorEnd(at: part.next) != nil else { return nil }
            }
        } else if part.month != nil, let day = number(part.next), (1...31).contains(day.value), day.digits <= 2 {
            part.day = day.value
            part.next += has(.ordinal, part.next + 1) && gap(part.next + 1) == 0 ? 2 : 1
        } else if part.month == nil {
            guard let next = quarterEnd(at: index) ?? (has(.season, index) ? index + 1 : nil) else { return nil }
            part.next = next
        }
        let isJoined = part.month != nil && part.day == nil && has(.conjunction, part.next)
        guard let next = connectorEnd(at: part.next, joinedByAnd: isJoined) else { return nil }
        // "July and August 2019" are two months in a row; "May and August 2019" are two dates.
        if isJoined, let first = part.month, month(next) != first % 12 + 1 { return nil }
        var end = point(at: next)
        if end == nil, let month = part.month, part.day != nil, let day = number(next), day.digits <= 2 {
            // March 12–15, 2020
            var after = next + 1
            if has(.ordinal, after), gap(after) == 0 { after += 1 }
            after = skipMark(.comma, at: after)
            end = year(at: after).map { DatePoint(year: $0, month: month, day: day.value, next: after + 1) }
        }
        guard let end, let endDate = end.date, end.traits.isDisjoint(with: [.needsRange, .bareYear]),
            (end.month != nil) == (part.month != nil || part.day != nil), part.day == nil || end.day != nil
        else { return nil }
        let month = part.month ?? end.month
        // "Nov – Feb 2016" began in the year before.
        let wraps = if let month, let last = end.month { month > last } else { false }
        guard let start = PartialDate(year: endDate.year - (wraps ? 1 : 0), month: month, day: part.day) else {
            return nil
        }
        return Match(span: DateSpan(start: start, end: endDate), tokens: first..<end.next)
    }
}
