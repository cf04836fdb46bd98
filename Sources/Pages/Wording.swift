import CareerAnalysis
import Resume

/// The page's own words in one language: numbers, dates and durations. Other files add the words of each panel.
struct Wording {
    let language: PageLanguage

    func choose(_ chinese: String, _ english: String) -> String { language == .chinese ? chinese : english }

    /// `1,386` in both languages.
    func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return (value < 0 ? "-" : "") + grouped
    }

    /// `2 年 4 个月`, `2 yr 4 mo`; below one year months only.
    func duration(_ months: Int) -> String {
        let (years, rest) = months.quotientAndRemainder(dividingBy: 12)
        var parts: [String] = []
        if years > 0 { parts.append(choose("\(years) 年", "\(years) yr")) }
        if rest > 0 || years == 0 { parts.append(choose("\(rest) 个月", "\(rest) mo")) }
        return parts.joined(separator: " ")
    }

    /// `11–22 个月`, `29–40 mo`.
    func durationRange(_ range: ClosedRange<Int>) -> String {
        "\(range.lowerBound)–\(range.upperBound) " + choose("个月", "mo")
    }

    /// `3 个月`, `3 mo`; `11–22 个月` where it is open. Never in years.
    func monthCount(_ range: ClosedRange<Int>) -> String {
        guard range.lowerBound == range.upperBound else { return durationRange(range) }
        return "\(range.lowerBound) " + choose("个月", "mo")
    }

    func duration(_ months: Int, range: ClosedRange<Int>?) -> String {
        guard let range, range.lowerBound < range.upperBound else { return duration(months) }
        return durationRange(range)
    }

    /// `4.3 年` for totals in Chinese, `4 yr 4 mo` in English.
    func total(_ months: Int) -> String {
        guard language == .chinese, months >= 12 else { return duration(months) }
        return "\(years(months)) 年"
    }

    /// A total that dates without months leave open is a range.
    func total(_ total: MonthTotal) -> String {
        total.range.count > 1 ? durationRange(total.range) : self.total(total.months)
    }

    /// Years with one decimal, halves rounded up.
    func years(_ months: Int) -> String {
        let tenths = (months * 10 + 6) / 12
        return "\(tenths / 10).\(tenths % 10)"
    }

    static let englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    func monthName(_ month: Int) -> String {
        guard (1...12).contains(month) else { return "" }
        return choose("\(month)月", Self.englishMonths[month - 1])
    }

    /// `2021.07`, `Jul 2021`; a year alone stays a year.
    func date(_ date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        return choose("\(date.year).\(month < 10 ? "0" : "")\(month)", "\(monthName(month)) \(date.year)")
    }

    func month(_ month: YearMonth) -> String {
        PartialDate(year: month.year, month: month.month).map(date) ?? month.description
    }

    /// `2025-10`, `Oct 2025`: the as-of month on the axis.
    func asOf(_ month: YearMonth) -> String { choose(month.description, self.month(month)) }

    /// `2021.01–2021.06`, `Apr – Dec 2021`.
    func months(from first: YearMonth, to last: YearMonth) -> String {
        if first == last { return month(first) }
        if language == .english, first.year == last.year {
            return "\(monthName(first.month)) – \(month(last))"
        }
        return month(first) + dash + month(last)
    }

    var dash: String { choose("–", " – ") }
    var present: String { choose("至今", "present") }
    var notStated: String { choose("未注明", "not stated") }

    /// The dates of an entry as stated.
    func dates(_ span: DateSpan) -> String {
        if span.isUndated { return choose("日期未注明", "no dates") }
        let start = span.start.map(date)
        if span.isCurrent { return start.map { $0 + dash + present } ?? choose("起始未注明–至今", "? – present") }
        guard let end = span.end.map(date) else { return (start ?? "") + dash + "?" }
        if start == end { return end }
        return (start ?? "?") + dash + end
    }

    /// `Jan – Nov 2022`: the year once where both months are of it.
    func shortDates(_ span: DateSpan) -> String {
        guard !span.isCurrent, let start = span.start, let end = span.end, start.month != nil, end.month != nil else {
            return dates(span)
        }
        return months(from: start.earliest, to: end.earliest)
    }

    /// `（第 31、38 行）`, ` (lines 31, 38)`, ` (p. 2, line 3)`: where a statement stands in the source.
    func lines(_ evidence: [Evidence?]) -> String {
        let places = evidence.compactMap { evidence in
            evidence?.pages?.first.flatMap { page in page.lines.first.map { PagePlace(page: page.page, line: $0) } }
        }
        guard places.isEmpty else { return linesOnPages(places) }
        let numbers = evidence.compactMap { $0?.lines.lowerBound }
        guard !numbers.isEmpty else { return "" }
        let distinct = Set(numbers).sorted().prefix(4)
        let list = distinct.map(String.init).joined(separator: choose("、", ", "))
        return choose("（第 \(list) 行）", " (\(distinct.count > 1 ? "lines" : "line") \(list))")
    }

    private func linesOnPages(_ places: [PagePlace]) -> String {
        let distinct = Set(places).sorted { ($0.page, $0.line) < ($1.page, $1.line) }.prefix(4)
        let list = Set(distinct.map(\.page)).sorted().map { page in
            let lines = distinct.filter { $0.page == page }.map { String($0.line) }
            let numbers = lines.joined(separator: choose("、", ", "))
            return choose(
                "第 \(page) 页第 \(numbers) 行", "p. \(page), \(lines.count > 1 ? "lines" : "line") \(numbers)")
        }
        return choose("（\(list.joined(separator: "；"))）", " (\(list.joined(separator: "; ")))")
    }

    /// `2 页 88 行`, `2 pages, 88 lines`.
    func extent(_ source: SourceDescription) -> String {
        guard let pages = source.pageCount else { return lineCount(source.lineCount) }
        return choose("\(pages) 页 ", pages == 1 ? "1 page, " : "\(pages) pages, ") + lineCount(source.lineCount)
    }

    /// `1 行`, `1 line`, `12 lines`.
    func lineCount(_ count: Int) -> String {
        choose("\(count) 行", count == 1 ? "1 line" : "\(count) lines")
    }

    /// As many names as `fits` allows, in a row, with a sign that some are left out.
    func list(_ names: [String], fits: (String) -> Bool) -> String {
        let separator = choose("、", ", ")
        var count = names.count
        var text = names.joined(separator: separator)
        while count > 1, !fits(text) {
            count -= 1
            text = names.prefix(count).joined(separator: separator) + choose(" 等", " …")
        }
        return text
    }

    /// What a marker says to those who cannot see it.
    func note(_ number: Int) -> String { choose("提示 \(number)", "note \(number)") }

    /// The end of a sentence.
    var stop: String { choose("。", ".") }
}
