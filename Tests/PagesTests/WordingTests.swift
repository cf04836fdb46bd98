import Resume
import Testing

@testable import Pages

struct WordingTests {
    @Test(arguments: [
        (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (1386, "1,386"), (1_234_567, "1,234,567"),
        (100_000, "100,000"), (-1386, "-1,386"),
    ])
    func groupsThousands(value: Int, text: String) {
        #expect(chinese.number(value) == text)
        #expect(english.number(value) == text)
    }

    @Test func groupsTheLargestNumbers() {
        #expect(english.number(.max) == "9,223,372,036,854,775,807")
        #expect(english.number(.min) == "-9,223,372,036,854,775,808")
    }

    @Test(arguments: [
        (0, "0 个月", "0 mo"), (1, "1 个月", "1 mo"), (11, "11 个月", "11 mo"), (12, "1 年", "1 yr"),
        (13, "1 年 1 个月", "1 yr 1 mo"), (28, "2 年 4 个月", "2 yr 4 mo"), (184, "15 年 4 个月", "15 yr 4 mo"),
    ])
    func durations(months: Int, inChinese: String, inEnglish: String) {
        #expect(chinese.duration(months) == inChinese)
        #expect(english.duration(months) == inEnglish)
    }

    @Test func uncertainDurationsAreRangesOfMonths() {
        #expect(chinese.duration(22, range: 11...22) == "11–22 个月")
        #expect(english.duration(40, range: 29...40) == "29–40 mo")
        #expect(english.duration(28, range: nil) == "2 yr 4 mo")
        #expect(english.duration(28, range: 28...28) == "2 yr 4 mo")
    }

    @Test(arguments: [(11, "11 个月", "11 mo"), (12, "1.0 年", "1 yr"), (52, "4.3 年", "4 yr 4 mo")])
    func totals(months: Int, inChinese: String, inEnglish: String) {
        #expect(chinese.total(months) == inChinese)
        #expect(english.total(months) == inEnglish)
    }

    @Test(arguments: [(12, "1.0"), (14, "1.2"), (15, "1.3"), (17, "1.4"), (18, "1.5"), (23, "1.9"), (52, "4.3")])
    func yearsRoundHalvesUp(months: Int, text: String) {
        #expect(chinese.years(months) == text)
    }

    @Test func dates() throws {
        let date = try #require(PartialDate("2021-07"))
        #expect(chinese.date(date) == "2021.07")
        #expect(english.date(date) == "Jul 2021")
        let december = try #require(PartialDate("2021-12-24"))
        #expect(chinese.date(december) == "2021.12")
        #expect(english.date(december) == "Dec 2021")
        let year = try #require(PartialDate("2021"))
        #expect(chinese.date(year) == "2021")
        #expect(english.date(year) == "2021")
    }

    @Test(arguments: [
        ("2021-07", "2023-10", "2021.07–2023.10", "Jul 2021 – Oct 2023"),
        ("2023-09", "now", "2023.09–至今", "Sep 2023 – present"),
        ("2019", "2021", "2019–2021", "2019 – 2021"),
        ("2019", "2021-03", "2019–2021.03", "2019 – Mar 2021"),
        ("2021-07", "2021-07", "2021.07", "Jul 2021"),
        ("2021-07-01", "2021-07-30", "2021.07", "Jul 2021"),
        ("2021-07", nil, "2021.07–?", "Jul 2021 – ?"),
        (nil, "2021-07", "?–2021.07", "? – Jul 2021"),
        (nil, "now", "起始未注明–至今", "? – present"),
        (nil, nil, "日期未注明", "no dates"),
    ])
    func datesOfEntries(start: String?, end: String?, inChinese: String, inEnglish: String) {
        #expect(chinese.dates(span(start, end)) == inChinese)
        #expect(english.dates(span(start, end)) == inEnglish)
    }

    @Test(arguments: [
        ("2021-01", "2021-06", "2021.01–2021.06", "Jan – Jun 2021"),
        ("2021-04", "2021-12", "2021.04–2021.12", "Apr – Dec 2021"),
        ("2021-11", "2022-02", "2021.11–2022.02", "Nov 2021 – Feb 2022"),
        ("2021-05", "2021-05", "2021.05", "May 2021"),
    ])
    func stretchesOfMonths(first: String, last: String, inChinese: String, inEnglish: String) {
        #expect(chinese.months(from: month(first), to: month(last)) == inChinese)
        #expect(english.months(from: month(first), to: month(last)) == inEnglish)
    }

    @Test func monthsOutsideTheYearHaveNoName() {
        #expect(chinese.monthName(7) == "7月")
        #expect(english.monthName(0).isEmpty)
        #expect(english.monthName(13).isEmpty)
    }

    @Test func linesOfTheSource() {
        let lines = [38, 31].map { Evidence(line: $0) }
        #expect(chinese.lines(lines) == "（第 31、38 行）")
        #expect(english.lines(lines) == " (lines 31, 38)")
        #expect(english.lines([nil, Evidence(lines: 5...9)]) == " (line 5)")
        #expect(english.lines([Evidence(line: 5), Evidence(line: 5)]) == " (line 5)")
        #expect(english.lines((1...6).map { Evidence(line: $0) }) == " (lines 1, 2, 3, 4)")
        #expect(english.lines([nil]).isEmpty)
    }

    @Test func linesOfPagedSources() {
        func evidence(_ lines: ClosedRange<Int>, _ page: Int, _ first: Int) -> Evidence {
            Evidence(lines: lines, pages: [PageLines(page: page, lines: [first, first + 1])])
        }
        let places = [evidence(60...61, 2, 9), evidence(54...55, 2, 3), evidence(7...8, 1, 7)]
        #expect(english.lines([places[1]]) == " (p. 2, line 3)")
        #expect(chinese.lines([places[1]]) == "（第 2 页第 3 行）")
        #expect(english.lines(places) == " (p. 1, line 7; p. 2, lines 3, 9)")
        #expect(chinese.lines(places) == "（第 1 页第 7 行；第 2 页第 3、9 行）")
        #expect(english.extent(SourceDescription(lineCount: 88, pageCount: 2)) == "2 pages, 88 lines")
        #expect(chinese.extent(SourceDescription(lineCount: 88)) == "88 行")
    }

    @Test func listsAsManyNamesAsFit() {
        let names = ["Tidewater", "Marlin", "Cove"]
        #expect(english.list(names) { _ in true } == "Tidewater, Marlin, Cove")
        #expect(english.list(names) { $0.count <= 20 } == "Tidewater, Marlin …")
        #expect(chinese.list(["潮汐", "海湾"]) { $0.count <= 4 } == "潮汐 等")
        #expect(english.list(names) { _ in false } == "Tidewater …")
        #expect(english.list(["Tidewater"]) { _ in false } == "Tidewater")
        #expect(english.list([]) { _ in false }.isEmpty)
    }
}
