import Resume

/// The grammar of dates and ranges over the tokens of one line. Every rule looks a few tokens ahead, so a line is
/// read in time linear in its length.
struct DateGrammar {
    let text: FoldedText
    let tokens: [DateToken]

    init(_ text: FoldedText) {
        self.text = text
        tokens = DateTokenizer.tokens(of: text)
    }

    /// A span with the tokens that it takes up.
    struct Match {
        var span: DateSpan
        var tokens: Range<Int>
        var isSingle = false
        var isExpected = false
    }

    /// Every span of the line, from left to right.
    func matches() -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < tokens.count {
            if let match = match(at: index, floor: matches.last?.tokens.upperBound ?? 0) {
                matches.append(match)
                index = max(match.tokens.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return matches
    }

    /// The span that begins at `index`, with the words that belong to it. `floor`: the end of the previous match.
    private func match(at index: Int, floor: Int) -> Match? {
        guard var match = prefixed(at: index) ?? core(at: index, from: index),
            isFreeOnLeft(index, isSingle: match.isSingle, floor: floor)
        else { return nil }
        addExpectation(to: &match)
        return match
    }

    // MARK: Words before

    private func prefixed(at index: Int) -> Match? {
        let roles = roles(index)
        guard !roles.isEmpty, !isOpaque(index) else { return nil }
        if roles.contains(.expected) { return expected(at: index) }
        // "à partir de 2019"
        if roles.contains(.connector), has(.since, index + 1), var match = prefixed(at: index + 1) {
            match.tokens = index..<match.tokens.upperBound
            return match
        }
        if roles.contains(.since) {
            var next = skipFillers(at: index + 1)
            if has(.from, next) { next += 1 }
            if let range = core(at: next, from: index), !range.isSingle { return range }
            if let point = point(at: next), isYear(point, at: next, isSingle: true), let date = point.date {
                let end = has(.onwards, point.next) ? point.next + 1 : point.next
                return Match(span: DateSpan(start: date, isCurrent: true), tokens: index..<end)
            }
        }
        if roles.contains(.from) {
            let next = skipFillers(at: index + 1)
            if let range = core(at: next, from: index, joinedByAnd: true), !range.isSingle { return range }
            // "(from August 2021)": a bracket that names no end.
            if mark(index - 1) == .open, let point = point(at: next), let date = point.date,
                isYear(point, at: next, isSingle: true), mark(point.next) == .close
            {
                return Match(span: DateSpan(start: date, isCurrent: true), tokens: index..<point.next)
            }
            // "De sept. 2016" at the head of a line: the end stands elsewhere.
            if index == 0, let point = point(at: next), point.month != nil, let date = point.date,
                isYear(point, at: next, isSingle: true)
            {
                return Match(span: DateSpan(start: date), tokens: index..<point.next)
            }
        }
        if roles.contains(.until) || (roles.contains(.connector) && !roles.contains(.conjunction) && index == 0) {
            var next = index + 1
            while next <= index + 3, has(.until, next) || has(.filler, next) || mark(next) == .apostrophe { next += 1 }
            if let point = point(at: next), isYear(point, at: next, isSingle: true), let date = point.date {
                return Match(span: DateSpan(end: date), tokens: index..<point.next)
            }
        }
        return nil
    }

    /// "expected May 2026", "预计毕业时间：2026.06".
    private func expected(at index: Int) -> Match? {
        var next = index + 1
        while next <= index + 4, has(.graduation, next) || has(.filler, next) || mark(next) == .colon { next += 1 }
        guard var match = core(at: next, from: index) else { return nil }
        match.isExpected = true
        return match
    }

    /// "（预计）", "(expected)", "expected" behind the date.
    private func addExpectation(to match: inout Match) {
        let next = match.tokens.upperBound
        let isBracketed = mark(next) == .open
        var end = isBracketed ? next + 1 : next
        guard has(.expected, end), gap(next) <= 1 else { return }
        end += 1
        if isBracketed {
            while end <= next + 4, has(.graduation, end) || mark(end) == .dot { end += 1 }
            guard mark(end) == .close else { return }
            end += 1
        } else if point(at: end) != nil || mark(end) == .colon || has(.graduation, end) && !isHan(end) {
            // It belongs to the next date: "2022 expected 2026".
            return
        }
        match.isExpected = true
        match.tokens = match.tokens.lowerBound..<end
    }

    // MARK: A date or a range

    /// The date or range whose date begins at `index`; the match begins at `first`, where its prefix is.
    private func core(at index: Int, from first: Int, joinedByAnd: Bool = false) -> Match? {
        if let match = openedByPart(at: index, from: first) { return match }
        guard let start = point(at: index), let date = start.date else { return nil }
        if let match = closed(start, date, from: first, at: index, joinedByAnd: joinedByAnd),
            isFreeOnRight(match.tokens.upperBound, isSingle: false)
        {
            return match
        }
        guard start.traits.isDisjoint(with: .needsRange), isYear(start, at: index, isSingle: true),
            isFreeOnRight(start.next, isSingle: true)
        else { return nil }
        return Match(span: DateSpan(start: date, end: date), tokens: first..<start.next, isSingle: true)
    }

    private func closed(
        _ start: DatePoint, _ date: PartialDate, from first: Int, at index: Int, joinedByAnd: Bool
    ) -> Match? {
        func range(to end: PartialDate?, next: Int, isExpected: Bool = false) -> Match {
            Match(
                span: DateSpan(start: date, end: end, isCurrent: end == nil), tokens: first..<next,
                isExpected: isExpected)
        }
        let startIsYear = isYear(start, at: index, isSingle: false)
        var joint = start.next
        let isOnwards = has(.onwards, joint)
        if isOnwards { joint += 1 }
        if has(.untilPresent, joint), startIsYear { return range(to: nil, next: presentEnd(at: joint) ?? joint + 1) }
        if let (end, next) = termEnd(of: start) { return range(to: end, next: next) }
        // "summers 2018 and 2019": the season of either year.
        if start.traits.contains(.season), has(.conjunction, joint), let year = start.year,
            let last = self.year(at: joint + 1), (year + 1...year + 3).contains(last), let end = PartialDate(year: last)
        {
            return range(to: end, next: joint + 2)
        }
        if let half = academicYearEnd(of: start, at: joint), let next = connectorEnd(at: half) {
            // "2013/14 – present", "WS 2012/13 – SS 2015"
            if let end = presentEnd(at: next) { return range(to: nil, next: end) }
            if let (end, next) = endInAcademicYear(at: next), date.year < end.year { return range(to: end, next: next) }
        }
        if let half = academicYearEnd(of: start, at: joint), let next = openEnd(at: half) {
            return range(to: nil, next: next)
        }
        if let (end, next) = sameYearEnd(of: start, at: joint) { return range(to: end, next: next) }
        if var next = connectorEnd(at: joint, joinedByAnd: joinedByAnd) {
            if let end = presentEnd(at: next), startIsYear { return range(to: nil, next: end) }
            let isExpected = has(.expected, next)
            if isExpected { next = mark(next + 1) == .colon ? next + 2 : next + 1 }
            next = skipFillers(at: next)
            let republicEnd = start.traits.contains(.republic) ? republicYear(at: next) : nil
            if let end = republicEnd ?? point(at: next), let endDate = end.date, isAlike(start, end),
                isYearRange(start, end, at: index)
            {
                if let (end, next) = endInAcademicYear(at: next) {
                    return range(to: end, next: next, isExpected: isExpected)
                }
                return range(to: endDate, next: end.next, isExpected: isExpected)
            }
        }
        if isOnwards, startIsYear { return range(to: nil, next: joint) }
        guard startIsYear, start.traits.isDisjoint(with: .needsLike), let next = openEnd(at: start.next) else {
            return nil
        }
        return range(to: nil, next: next)
    }

    // MARK: Joints

    /// The token behind "–", "to", "—至" ...
    func connectorEnd(at index: Int, joinedByAnd: Bool = false) -> Int? {
        var next = index
        while next < index + 3, isConnector(next) || (joinedByAnd && next == index && has(.conjunction, next)) {
            next += 1
        }
        return next > index ? next : nil
    }

    private func isConnector(_ index: Int) -> Bool {
        guard !isOpaque(index) else { return false }
        return switch mark(index) {
        case .hyphen, .dash, .tilde, .hanOne: true
        default: has(.connector, index)
        }
    }

    /// The token behind "present", "the present", "ce jour", "aujourd'hui", "present 至今".
    private func presentEnd(at index: Int) -> Int? {
        var next = skipFillers(at: index)
        if has(.continuing, next), endsClause(at: next + 1) { return next + 1 }
        guard has(.present, next) || has(.untilPresent, next) else { return nil }
        let isFirstHan = isHan(next)
        next += 1
        if mark(next) == .apostrophe, isAlphabetic(next + 1), gap(next) == 0, gap(next + 1) == 0 { next += 2 }
        // The same in the other language.
        let second = mark(next) == .slash ? next + 1 : next
        if has(.present, second) || has(.untilPresent, second), gap(second) <= 1, isHan(second) != isFirstHan {
            next = second + 1
        }
        return next
    }

    /// Whether no word or number follows in the same cell.
    private func endsClause(at index: Int) -> Bool {
        guard index < tokens.count, gap(index) <= 1 else { return true }
        if case .mark(let mark) = tokens[index].kind { return ![.hyphen, .dash, .slash, .apostrophe].contains(mark) }
        return false
    }

    /// The token behind a dash with nothing after it: `2019–`, `2020—）`, `2019.12— University`.
    private func openEnd(at index: Int) -> Int? {
        guard let dash = mark(index), [.hyphen, .dash, .tilde].contains(dash), gap(index) <= 1 else { return nil }
        let next = index + 1
        guard next < tokens.count else { return next }
        switch mark(next) {
        case .close, .stop, .comma: return next
        default:
            let isAskew = dash == .dash && gap(index) == 0 && gap(next) > 0
            return gap(next) > 1 || isAskew ? next : nil
        }
    }

    private func isAlike(_ start: DatePoint, _ end: DatePoint) -> Bool {
        start.traits.contains(.republic) || start.traits.contains(.needsLike) == end.traits.contains(.needsLike)
    }
}
