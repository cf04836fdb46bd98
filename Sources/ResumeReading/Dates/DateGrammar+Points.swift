import Resume

/// The grammar of one date.
extension DateGrammar {
    /// The date that begins at token `index`.
    func point(at index: Int) -> DatePoint? {
        guard let token = token(index), !token.isOpaque else { return nil }
        switch token.kind {
        case .number(let group): return numericPoint(at: index, group)
        case .mark(.apostrophe): return apostropheYear(at: index)
        case .word(let meaning): return wordPoint(at: index, meaning)
        default: return nil
        }
    }

    private func wordPoint(at index: Int, _ meaning: WordMeaning) -> DatePoint? {
        if let month = meaning.month { return monthFirst(at: index, month) }
        if meaning.roles.contains(.republicEra) { return republicYear(at: index + 1) }
        if meaning.roles.contains(.quarter), let next = quarterEnd(at: index) { return seasonYear(at: next) }
        if meaning.roles.contains(.season) { return seasonYear(at: index + 1) }
        if meaning.roles.contains(.vague) { return point(at: skipMark(.hyphen, at: index + 1), unlessVague: true) }
        if meaning.roles == [.filler], isHan(index) { return point(at: index + 1, unlessVague: true) }
        guard meaning == WordMeaning(), isAlphabetic(index), year(at: skipMark(.dot, at: index + 1)) != nil,
            let word = word(at: index), let month = MonthNames.month(misspelt: word)
        else { return nil }
        return monthFirst(at: index, month)
    }

    private func point(at index: Int, unlessVague: Bool) -> DatePoint? {
        guard !has(.vague, index), !has(.filler, index) else { return nil }
        return point(at: index)
    }

    /// `Sept. 2023`, `Jan '17`, `March 12, 2020`, `mars de 2019`, `Jan-19`.
    private func monthFirst(at index: Int, _ month: Int) -> DatePoint? {
        var next = skipMark(.dot, at: index + 1)
        next = skipMark(.comma, at: next)
        if has(.filler, next) || has(.from, next), year(at: next + 1) != nil { next += 1 }
        let joint = [.hyphen, .slash].contains(mark(next)) && gap(next) == 0 ? next + 1 : next
        if let year = year(at: joint) { return DatePoint(year: year, month: month, next: joint + 1) }
        if let short = apostropheYear(at: joint, isBehindMonth: true) {
            return DatePoint(year: short.year, month: month, next: short.next)
        }
        guard let group = number(joint), group.digits <= 2 else { return nil }
        if joint == next, (1...31).contains(group.value) {
            var after = joint + 1
            if has(.ordinal, after), gap(after) == 0 { after += 1 }
            after = skipMark(.comma, at: after)
            if let year = year(at: after), gap(after) > 0 || mark(after - 1) == .comma {
                return valid(DatePoint(year: year, month: month, day: group.value, next: after + 1))
            }
        }
        guard group.digits == 2, !group.isMended else { return nil }
        return DatePoint(year: fullYear(group.value), month: month, next: joint + 1, traits: [.needsRange, .needsLike])
    }

    /// `'13`: two digits behind an apostrophe, which only the name of a month may touch (`Apr'13`).
    private func apostropheYear(at index: Int, isBehindMonth: Bool = false) -> DatePoint? {
        guard mark(index) == .apostrophe, let group = number(index + 1), group.digits == 2, gap(index + 1) == 0,
            !(isAlphabetic(index + 2) && gap(index + 2) == 0),
            isBehindMonth || !(isAlphabetic(index - 1) && gap(index) == 0)
        else { return nil }
        return DatePoint(year: fullYear(group.value), next: index + 2, traits: .needsRange)
    }

    /// The year behind a season or quarter: `Summer 2014`, `Q3/2023`, `Q1 '22`, `été de 2014`, `FY2020`.
    private func seasonYear(at index: Int) -> DatePoint? {
        var next = index
        if has(.filler, next) || [.comma, .slash, .hyphen, .apostrophe].contains(mark(next)) { next += 1 }
        if let year = year(at: next) { return DatePoint(year: year, next: next + 1, traits: .season) }
        guard mark(next - 1) == .apostrophe, let short = apostropheYear(at: next - 1) else { return nil }
        return DatePoint(year: short.year, next: short.next, traits: .season)
    }

    /// The token after `Q3` or `H1`.
    func quarterEnd(at index: Int) -> Int? {
        guard has(.quarter, index), let group = number(index + 1), gap(index + 1) == 0, group.digits == 1,
            (1...4).contains(group.value)
        else { return nil }
        return index + 2
    }

    /// `107年9月` or `107/09`, counted from 1912.
    func republicYear(at index: Int) -> DatePoint? {
        guard let group = number(index), (1...3).contains(group.digits), (29...158).contains(group.value) else {
            return nil
        }
        let year = group.value + 1911
        var point =
            if has(.yearSuffix, index + 1) { hanMonth(year: year, at: index + 2) } else {
                numericMonth(year: year, at: index + 1) ?? DatePoint(year: year, next: index + 1)
            }
        point.traits.insert(.republic)
        return point
    }

    private func numericPoint(at index: Int, _ group: DateToken.DigitGroup) -> DatePoint? {
        if let year = year(at: index) { return yearFirst(at: index, year) }
        switch group.digits {
        case 1, 2: return dayOrMonthFirst(at: index, group)
        case 3:
            // 107年9月: only the calendar of the Republic of China has three digits.
            if let point = republicMonth(at: index, group) { return point }
            guard (80...158).contains(group.value), has(.yearSuffix, index + 1) else { return nil }
            // "113 年　優等獎": without a month only where it opens the line.
            let opensLine = index == 0 && (90...125).contains(group.value) && gap(index + 2) > 0
            return republicYear(at: index).flatMap { $0.month == nil && !opensLine ? nil : $0 }
        case 6, 8:
            guard !group.isMended else { return nil }
            let day = group.digits == 8 ? group.value % 100 : nil
            let rest = group.digits == 8 ? group.value / 100 : group.value
            guard DatePoint.plausibleYears.contains(rest / 100) else { return nil }
            return valid(
                DatePoint(
                    year: rest / 100, month: rest % 100, day: day, next: index + 1, traits: [.needsRange, .needsLike]))
        default: return nil
        }
    }

    /// `2018`, `2018年9月1日`, `2018.09`, `2014-11-05`, `2018 Sep`, `2023 Q3`, `2024 秋`.
    private func yearFirst(at index: Int, _ year: Int) -> DatePoint? {
        let next = index + 1
        if has(.decade, next) { return nil }
        if has(.yearSuffix, next) { return hanMonth(year: year, at: next + 1) }
        if let point = numericMonth(year: year, at: next) { return point }
        if has(.season, next), isHan(next) { return DatePoint(year: year, next: next + 1, traits: .season) }
        // "2019.13"
        if [.dot, .slash].contains(mark(next)), gap(next) == 0, gap(next + 1) == 0, let group = number(next + 1),
            group.value != (year + 1) % 100, var point = impossibleMonth(group, of: year, next: next + 2)
        {
            // By itself it is a version.
            point.traits.insert(.needsRange)
            return point
        }
        if let end = quarterEnd(at: next), self.year(at: end) == nil {
            return DatePoint(year: year, next: end, traits: .season)
        }
        let joint = [.hyphen, .slash, .dot].contains(mark(next)) && gap(next) == 0 ? next + 1 : next
        if let month = month(joint), isCapitalized(joint), number(skipMark(.dot, at: joint + 1)) == nil,
            mark(joint + 1) != .apostrophe
        {
            return DatePoint(year: year, month: month, next: skipMark(.dot, at: joint + 1))
        }
        if let point = monthBehindComma(of: year, at: next) { return point }
        return DatePoint(year: year, next: next, traits: .bareYear)
    }

    /// `2023, Oct.` at the head of a line or behind a dash, as psychologists print dates: no year follows the month.
    private func monthBehindComma(of year: Int, at comma: Int) -> DatePoint? {
        guard mark(comma) == .comma, let month = month(comma + 1), isCapitalized(comma + 1) else { return nil }
        let next = skipMark(.dot, at: comma + 2)
        guard number(next) == nil, mark(next) != .apostrophe,
            comma == 1 || connectorEnd(at: comma - 2) == comma - 1,
            next >= tokens.count || gap(next) > 1 || connectorEnd(at: next) != nil || mark(next) == .close
        else { return nil }
        return DatePoint(year: year, month: month, next: next)
    }

    /// `9月1日` behind `2018年`; the year alone when no month follows.
    private func hanMonth(year: Int, at index: Int) -> DatePoint {
        guard let group = number(index), (1...12).contains(group.value), has(.monthSuffix, index + 1) else {
            // "2019年13月"
            if let group = number(index), has(.monthSuffix, index + 1),
                var point = impossibleMonth(group, of: year, next: index + 2)
            {
                point.traits = .hanYear
                return point
            }
            let isSeason = has(.season, index) && isHan(index)
            return DatePoint(year: year, next: isSeason ? index + 1 : index, traits: isSeason ? .season : .hanYear)
        }
        let month = DatePoint(year: year, month: group.value, next: index + 2, traits: .hanMonth)
        guard let day = number(index + 2), has(.daySuffix, index + 3) else { return month }
        let point = DatePoint(year: year, month: group.value, day: day.value, next: index + 4, traits: .hanMonth)
        return valid(point) ?? month
    }

    /// `.09`, `/9`, `-09-01` behind a year: the same separator throughout. Spaces only in `2019. 09` and `2019 . 9 -`.
    private func numericMonth(year: Int, at index: Int) -> DatePoint? {
        guard let separator = mark(index), [.dot, .slash, .hyphen].contains(separator), let group = number(index + 1),
            group.digits <= 2, (1...12).contains(group.value), gap(index) <= 1, gap(index + 1) <= 1
        else { return nil }
        let isSpaced = gap(index) + gap(index + 1) > 0
        // "2009/10" is no October where academic years are written so.
        if !isSpaced, separator == .slash, group.digits == 2, group.value == (year + 1) % 100,
            ReadingMemory.current?.writesAcademicYears ?? false, mark(index + 2) != .slash
        {
            return nil
        }
        if isSpaced {
            let isEnd = gap(index) == gap(index + 1) && connectorEnd(at: index - 2) == index - 1
            guard separator != .hyphen, group.isPadded || isEnd || connectorEnd(at: index + 2) != nil else {
                return nil
            }
        }
        let next = has(.monthSuffix, index + 2) ? index + 3 : index + 2
        let month = DatePoint(year: year, month: group.value, next: next, traits: .numericMonth)
        guard !isSpaced, mark(index + 2) == separator, gap(index + 2) == 0, let day = number(index + 3),
            gap(index + 3) == 0,
            day.digits <= 2
        else { return month }
        return valid(DatePoint(year: year, month: group.value, day: day.value, next: index + 4)) ?? month
    }

    /// `05/2021`, `15/06/2017`, `12 March 2020`, `1er mars 2020`, `12-Mar-2020`, `18年9月`.
    private func dayOrMonthFirst(at index: Int, _ group: DateToken.DigitGroup) -> DatePoint? {
        if group.digits == 2, has(.yearSuffix, index + 1), (40...99).contains(group.value),
            ReadingMemory.current?.usesRepublicYears ?? false
        {
            return republicYear(at: index)
        }
        if group.digits == 2, has(.yearSuffix, index + 1) {
            let point = hanMonth(year: fullYear(group.value), at: index + 2)
            return point.month == nil ? nil : point
        }
        if let point = shortYearMonth(at: index) { return point }
        guard (0...31).contains(group.value) else { return nil }
        if let separator = mark(index + 1), [.dot, .slash, .hyphen].contains(separator), gap(index + 1) == 0,
            gap(index + 2) == 0, let second = number(index + 2)
        {
            if let year = year(at: index + 2) {
                let month = DatePoint(year: year, month: group.value, next: index + 3, traits: .numericMonth)
                return valid(month) ?? impossibleMonth(group, of: year, next: index + 3)
            }
            guard second.digits <= 2 else { return nil }
            if mark(index + 3) == separator, gap(index + 3) == 0, gap(index + 4) == 0, let year = year(at: index + 4) {
                let dayFirst = valid(DatePoint(year: year, month: second.value, day: group.value, next: index + 5))
                let monthFirst = valid(DatePoint(year: year, month: group.value, day: second.value, next: index + 5))
                let isMonthFirst = separator == .slash && ReadingMemory.current?.putsMonthFirst ?? false
                return isMonthFirst ? monthFirst ?? dayFirst : dayFirst ?? monthFirst
            }
            if separator == .dot || separator == .slash, mark(index + 3) == separator, gap(index + 3) == 0,
                gap(index + 4) == 0, let year = number(index + 4), year.digits == 2, group.digits == 2,
                second.digits == 2, ReadingMemory.current?.usesShortDays ?? false
            {
                return valid(
                    DatePoint(year: fullYear(year.value), month: second.value, day: group.value, next: index + 5))
            }
            guard separator == .slash, group.digits == 2, second.digits == 2, group.value <= 12 else { return nil }
            return DatePoint(
                year: fullYear(second.value), month: group.value, next: index + 3, traits: [.needsRange, .needsLike])
        }
        guard group.value > 0, let (month, next) = monthAfterDay(at: index + 1) else { return nil }
        var joint = skipMark(.dot, at: next)
        if [.comma, .hyphen, .slash].contains(mark(joint)) || has(.filler, joint) || has(.from, joint) { joint += 1 }
        if let year = year(at: joint) {
            return valid(DatePoint(year: year, month: month, day: group.value, next: joint + 1))
        }
        guard let short = apostropheYear(at: joint, isBehindMonth: true) else { return nil }
        return valid(DatePoint(year: short.year, month: month, day: group.value, next: short.next))
    }

    /// The month name behind a day: `st of March`, `. März`, ` March`, `-Mar`.
    func monthAfterDay(at index: Int) -> (month: Int, next: Int)? {
        var next = index
        if has(.ordinal, next), gap(next) == 0 { next += 1 }
        if [.dot, .hyphen, .slash].contains(mark(next)), gap(next) == 0 { next += 1 }
        if has(.filler, next) || has(.from, next) { next += 1 }
        guard let month = month(next) else { return nil }
        return (month, next + 1)
    }

    /// `13/2019`, `2019.00`: of a month that is none, the year is left.
    private func impossibleMonth(_ group: DateToken.DigitGroup, of year: Int, next: Int) -> DatePoint? {
        guard group.digits == 2, group.value == 0 || (13...19).contains(group.value), !group.isMended else {
            return nil
        }
        return DatePoint(year: year, next: next, traits: .bareYear)
    }

    private func valid(_ point: DatePoint) -> DatePoint? { point.date == nil ? nil : point }

    /// '17 is 2017, '87 is 1987.
    private func fullYear(_ twoDigits: Int) -> Int { twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits }
}
