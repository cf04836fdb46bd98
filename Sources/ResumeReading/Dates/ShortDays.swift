/// Days with years of two digits: `01.09.19 – 31.08.22`, and in two columns `03.06.24   11.12.24`.
enum ShortDays {
    /// Two lines at least hold a day and a later one, told by one sign throughout, and none holds them the other way round.
    ///
    /// Years may stand first as well (`19.09.01-22.08.31`): that order is the right one by which the times are shorter.
    static func areUsed(in lines: [SourceLine]) -> Bool {
        var (found, length, lengthYearsFirst) = (0, 0, 0)
        var mayPutMonthFirst = false
        var isDayFirst = false
        for line in lines where line.text.holdsNumber && line.text.fits(inBytes: 400) {
            let dates = dates(in: line.text)
            guard dates.count == 2 else { continue }
            let ends = dates.compactMap { ordinal(year: $0[2], month: $0[1], day: $0[0]) }
            guard ends.count == 2, ends[0] <= ends[1] else { return false }
            mayPutMonthFirst = mayPutMonthFirst || line.text.contains("/")
            isDayFirst = isDayFirst || dates.contains { $0[0] > 12 }
            found += 1
            length += ends[1] - ends[0]
            let others = dates.compactMap { ordinal(year: $0[0], month: $0[1], day: $0[2]) }
            lengthYearsFirst += others.count == 2 && others[0] <= others[1] ? others[1] - others[0] : 36_500
        }
        // "03/01/19" is of March or January, unless another date tells.
        return found >= 2 && length < lengthYearsFirst && (isDayFirst || !mayPutMonthFirst)
    }

    /// The groups of three numbers of two digits: `03.06.24`.
    private static func dates(in text: ScalarText) -> [[Int]] {
        text.split { !$0.isASCIIDigit && !$0.isOne(of: "./") }.compactMap { word in
            guard word.count == 8 else { return nil }
            let parts = word.split(separator: word.contains(".") ? "." : "/")
            let numbers = parts.compactMap { $0.count == 2 ? Int(String($0)) : nil }
            return numbers.count == 3 ? numbers : nil
        }
    }

    /// A number that grows with the date; nil where there is no such day.
    private static func ordinal(year: Int, month: Int, day: Int) -> Int? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        return ((year < 50 ? year + 100 : year) * 12 + month) * 31 + day
    }
}
