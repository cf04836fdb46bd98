import Resume
import ResumeReading
import Testing

@Suite struct DateScannerTests {
    /// The matches of `text`, one per line: what is taken up, then the span, `+` for ongoing, `1` for a single date,
    /// `?` for an expected end.
    static func dump(_ text: String) -> [String] {
        let text = ScalarText(text)
        return DateScanner().matches(in: text).map { match in
            let start = match.span.start?.description ?? ""
            let end = match.span.end?.description ?? ""
            let dates = match.isSingle ? start : "\(start)..\(end)"
            return "\(text[match.range]) = \(dates)" + (match.span.isCurrent ? "+" : "")
                + (match.isSingle ? " 1" : "") + (match.isExpected ? " ?" : "")
        }
    }

    /// The span of a text that is one match from end to end.
    static func whole(_ text: String) -> String? {
        let dumps = dump(text)
        guard dumps.count == 1, let dump = dumps.first, dump.hasPrefix("\(text) = ") else { return nil }
        return String(dump.dropFirst(text.count + 3))
    }

    @Test(arguments: [
        ("2021.9 - 2024.3", "2021-09..2024-03"),
        ("2010.8-2014.06", "2010-08..2014-06"),
        ("2021/11-2021/3", "2021-11..2021-03"),
        ("2016/01-2018/12", "2016-01..2018-12"),
        ("2021/06--2022/03", "2021-06..2022-03"),
        ("2021/09~2026/06", "2021-09..2026-06"),
        ("2018-09-2021-07", "2018-09..2021-07"),
        ("2012-10 – 2016-03", "2012-10..2016-03"),
        ("2018.9.1-2020.12.31", "2018-09-01..2020-12-31"),
        ("201809-202107", "2018-09..2021-07"),
        ("20180901-20210731", "2018-09-01..2021-07-31"),
        ("09/2018 - 06/2021", "2018-09..2021-06"),
        ("09-2018 – 06-2021", "2018-09..2021-06"),
        ("09/18 - 05/21", "2018-09..2021-05"),
        ("2019. 09 - 2021. 03", "2019-09..2021-03"),
        ("2018 . 9 - 2021 . 6", "2018-09..2021-06"),
        ("2018.9月-2021.6月", "2018-09..2021-06"),
        ("15/06/2017–31/12/2020", "2017-06-15..2020-12-31"),
        ("01.03.2018 - 31.08.2020", "2018-03-01..2020-08-31"),
    ])
    func `ranges in figures`(text: String, span: String) {
        #expect(Self.whole(text) == span)
    }

    @Test(arguments: [
        ("2018 - 2019", "2018..2019"), ("2018–2020", "2018..2020"), ("2013 to 2016", "2013..2016"),
        ("2018—2021", "2018..2021"), ("2020到2022", "2020..2022"), ("2006年至2012年", "2006..2012"),
        ("'13–'16", "2013..2016"), ("’98 – ’03", "1998..2003"),
        ("2018-19", "2018..2019"), ("2008–09", "2008..2009"), ("1999-00", "1999..2000"), ("2020/2021", "2020..2021"),
        ("between 2016 and 2018", "2016..2018"), ("自2015年至2018年", "2015..2018"),
    ])
    func `ranges of years`(text: String, span: String) {
        #expect(Self.whole(text) == span)
    }

    @Test(arguments: [
        ("Jan '17 – Mar '20", "2017-01..2020-03"), ("Juillet et août 2013", "2013-07..2013-08"),
        ("December and January 2020", "2019-12..2020-01"), ("Apr'19 – Sept’20", "2019-04..2020-09"),
        ("Jan-19 – Mar-21", "2019-01..2021-03"),
        ("Jan 17 – Mar 20", "2017-01..2020-03"), ("Sep-2018 to Mar-2020", "2018-09..2020-03"),
        ("Jan2018-Dec2019", "2018-01..2019-12"), ("2018 Sep - 2020 Mar", "2018-09..2020-03"),
        ("Aug 2009 – July 2013", "2009-08..2013-07"), ("Sept. 2008 -- June 2009", "2008-09..2009-06"),
        ("May 2019 → Dec. 2022", "2019-05..2022-12"), ("from Oct 2011 through Feb 2012", "2011-10..2012-02"),
        ("Sep. 1, 2019 – Aug. 31, 2020", "2019-09-01..2020-08-31"),
        ("1. Oktober 2018 – 30. September 2020", "2018-10-01..2020-09-30"),
        ("von März 2018 bis Juni 2020", "2018-03..2020-06"), ("Dezember 2019–Jänner 2020", "2019-12..2020-01"),
        ("De sept. 2016 à déc. 2020", "2016-09..2020-12"), ("De 2011 à 2012", "2011..2012"),
        ("du 1er mars 2019 au 3 avril 2020", "2019-03-01..2020-04-03"),
        ("octobre 2022 – février 2024", "2022-10..2024-02"), ("mayo de 2016 - junio de 2018", "2016-05..2018-06"),
    ])
    func `ranges with names of months`(text: String, span: String) {
        #expect(Self.whole(text) == span)
    }

    @Test(arguments: [
        ("2018年4月 ~ 2022年1月", "2018-04..2022-01"), ("2016年7月 ~ 2018年1月15日", "2016-07..2018-01-15"),
        ("2018 年 9 月 - 2022 年 6 月", "2018-09..2022-06"), ("18年9月-21年7月", "2018-09..2021-07"),
        ("2016年7月和8月", "2016-07..2016-08"), ("二〇一八年九月至二〇二一年十二月", "2018-09..2021-12"),
        ("民國107年9月至109年6月", "2018-09..2020-06"), ("107年9月～109年6月", "2018-09..2020-06"),
        ("民國95年9月至99年6月", "2006-09..2010-06"), ("民國98/09 - 102/06", "2009-09..2013-06"),
    ])
    func `ranges in Chinese`(text: String, span: String) {
        #expect(Self.whole(text) == span)
    }

    @Test(arguments: [
        ("2015年6月至8月", "2015-06..2015-08"), ("2018年3-6月", "2018-03..2018-06"),
        ("2015年11月至2月", "2015-11..2016-02"), ("2020年5月1日至10日", "2020-05-01..2020-05-10"),
        ("2020年5月1日至6月10日", "2020-05-01..2020-06-10"), ("2015.06-08", "2015-06..2015-08"),
        ("2019.7-9", "2019-07..2019-09"), ("Jan – June 2017", "2017-01..2017-06"),
        ("Sept – Dec 2015", "2015-09..2015-12"), ("Janv. – juin 2016", "2016-01..2016-06"),
        ("Nov – Feb 2016", "2015-11..2016-02"), ("12 March – 3 April 2020", "2020-03-12..2020-04-03"),
        ("12–15 March 2020", "2020-03-12..2020-03-15"), ("March 12–15, 2020", "2020-03-12..2020-03-15"),
        ("March 30 – April 2, 2020", "2020-03-30..2020-04-02"), ("Q1–Q3 2022", "2022..2022"),
    ])
    func `ranges that print the year once`(text: String, span: String) {
        #expect(Self.whole(text) == span)
    }

    @Test(arguments: [
        "2022.09–至今", "2022.9 - NOW", "2022/9-现在", "2022-09 to present", "September 2022 – Present",
        "Sept 2022 → present", "09/2022 - Present", "2022.09—至今", "2022年9月至今", "2022年9月 -- 今",
        "2022.09 – present 至今", "2022/09--至今", "从2022年9月起", "2022年9月起", "自2022年9月起至今", "since Sept 2022",
        "Since 09/2022", "Depuis septembre 2022", "seit September 2022", "2022.09—", "2022.09 →", "Sept 2022 –",
        "２０２２年９月～現在", "Septembre 2022 – aujourd’hui", "sept. 2022 à ce jour", "Sep '22 until now",
        "September 2022 - ongoing", "Sep 2022 to date", "Sept 2022 onwards", "202209-至今",
    ])
    func `ongoing since September 2022`(text: String) {
        #expect(Self.whole(text) == "2022-09..+")
    }

    @Test func `an open dash is ongoing only where nothing follows`() {
        #expect(Self.dump("2019– | Professor") == ["2019– = 2019..+"])
        #expect(Self.dump("2019.12— 某大学 教授") == ["2019.12— = 2019-12..+"])
        #expect(Self.dump("某学报编委（2020—）；委员") == ["2020— = 2020..+"])
        #expect(Self.dump("2019 - Professor at Example University") == ["2019 = 2019 1"])
    }

    @Test(arguments: [
        ("Until 2009", "..2009"), ("until 2017", "..2017"), ("jusqu'en 2017", "..2017"), ("至2018年7月", "..2018-07"),
        ("截至2018年7月", "..2018-07"), ("à déc. 2020", "..2020-12"),
    ])
    func `only the end is printed`(text: String, span: String) {
        #expect(Self.whole(text) == span)
    }

    @Test func `the head of a line may leave the end to the next line`() {
        #expect(Self.dump("De sept. 2016      Ingénieure") == ["De sept. 2016 = 2016-09.."])
        #expect(Self.dump("A 2019 graduate") == ["2019 = 2019 1"])
    }

    @Test(arguments: [
        ("Feb. 2023", "2023-02"), ("12 March 2020", "2020-03-12"), ("March 12, 2020", "2020-03-12"),
        ("1st September 2019", "2019-09-01"), ("12-Mar-2020", "2020-03-12"), ("2014.11.05", "2014-11-05"),
        ("2024-03-14", "2024-03-14"), ("2024年3月14日", "2024-03-14"), ("03/04/2020", "2020-04-03"),
        ("03/15/2020", "2020-03-15"), ("07/2012", "2012-07"), ("民國107年9月", "2018-09"), ("民国107年", "2018"),
        ("novembre 2019", "2019-11"), ("1er mars 2020", "2020-03-01"), ("2019年度", "2019"), ("2019 年", "2019"),
        ("2017.12", "2017-12"), ("2022", "2022"),
    ])
    func `single dates`(text: String, date: String) {
        #expect(Self.whole(text) == "\(date) 1")
    }

    @Test(arguments: [
        ("Summer 2014", "2014 1"), ("Été 2014", "2014 1"), ("2024 秋", "2024 1"), ("2026 年秋季", "2026 1"),
        ("Q1 2019", "2019 1"), ("2023 Q3", "2023 1"), ("Q3'23", "2023 1"), ("2021年底至今", "2021..+"),
        ("Q3 2023 – Present", "2023..+"), ("Q2 2021 – Q2 2023", "2021..2023"),
        ("Fall 2018 – Spring 2019", "2018..2019"),
        ("winter 2022/23", "2022..2023"), ("WS 2011/12", "2011..2012"), ("mid-2020 – early 2022", "2020..2022"),
    ])
    func `seasons, terms and quarters are years`(text: String, span: String) {
        #expect(Self.whole(text) == span)
    }

    @Test(arguments: [
        ("2026.09（预计）", "2026-09 1 ?"), ("2024.09 – 2028.06（预计）", "2024-09..2028-06 ?"),
        ("expected May 2026", "2026-05 1 ?"), ("May 2026 (expected)", "2026-05 1 ?"),
        ("Expected graduation: May 2026", "2026-05 1 ?"), ("预计毕业时间：2026年6月", "2026-06 1 ?"),
        ("2024.09-预计2027.06", "2024-09..2027-06 ?"), ("2019 – 2023 (anticipated)", "2019..2023 ?"),
    ])
    func `expected ends`(text: String, span: String) {
        #expect(Self.whole(text) == span)
    }

    @Test(arguments: [
        ("0ct 2O18", "2018-10 1"), ("Ju1y 2012 - 5ep 2013", "2012-07..2013-09"), ("Apri1 2016", "2016-04 1"),
        ("2O19", "2019 1"), ("20l3", "2013 1"), ("2Ol3.07 一 2015.12", "2013-07..2015-12"),
        ("2O2O.1O 一 至今", "2020-10..+"), ("2010.O9 一 2013.06", "2010-09..2013-06"), ("2O23 年", "2023 1"),
    ])
    func `digits that a scanner misread`(text: String, span: String) {
        #expect(Self.whole(text) == span)
    }

    @Test(arguments: [
        ("Febuary 2021 -- present", "2021-02..+"), ("Septmber 2019", "2019-09 1"),
        ("Decemeber 2019 - Januray 2020", "2019-12..2020-01"), ("Novmber 2018", "2018-11 1"),
        ("Apirl 2018", "2018-04 1"),
    ])
    func `misspelt months before a year`(text: String, span: String) {
        #expect(Self.whole(text) == span)
    }

    @Test func `words that resemble a month stay words`() {
        #expect(Self.dump("Match 2020; Marsh 2019") == ["2020 = 2020 1", "2019 = 2019 1"])
        #expect(Self.dump("May I lead? March on. 12 March") == [])
    }

    @Test func `several spans in a line`() {
        #expect(
            Self.dump("Jun 2015 – Dec 2017      2018 – 2020 (part-time)") == [
                "Jun 2015 – Dec 2017 = 2015-06..2017-12", "2018 – 2020 = 2018..2020",
            ])
        #expect(
            Self.dump("2012.09-2016.06,2016.09-2019.06") == [
                "2012.09-2016.06 = 2012-09..2016-06", "2016.09-2019.06 = 2016-09..2019-06",
            ])
        #expect(
            Self.dump("Soil Physics (MSc, since 2019), Methods (BSc, 2010–2018), Poets (2022)") == [
                "since 2019 = 2019..+", "2010–2018 = 2010..2018", "2022 = 2022 1",
            ])
        #expect(
            Self.dump("化学（本科，2012 至今）；物理（2022 春、2023 春）") == [
                "2012 至今 = 2012..+", "2022 春 = 2022 1", "2023 春 = 2023 1",
            ])
    }

    @Test func `lone years in prose and references`() {
        #expect(Self.dump("in 2021, I") == ["2021 = 2021 1"])
        #expect(Self.dump("ACM Press, 2023.") == ["2023 = 2023 1"])
        #expect(Self.dump("(2015)") == ["2015 = 2015 1"])
        #expect(Self.dump("2018 年校招入职") == ["2018 年 = 2018 1"])
        #expect(Self.dump("某学报, 2020, 268: 118422.") == ["2020 = 2020 1"])
        #expect(Self.dump("某杂志,2020,41(2):45-47.") == ["2020 = 2020 1"])
        #expect(Self.dump("Journal. 2025;45(2):33-41.") == ["2025 = 2025 1"])
        #expect(Self.dump("vol. 67, no. 9, pp. 7555-7565, Sep. 2020.") == ["Sep. 2020 = 2020-09 1"])
        #expect(Self.dump("2020 人工智能大赛") == ["2020 = 2020 1"])
    }

    @Test func `markup and brackets stay outside`() {
        #expect(Self.dump("*2025.06 – 至今*") == ["2025.06 – 至今 = 2025-06..+"])
        #expect(Self.dump("某公司（ 2022年3月 ~ 至今 ）") == ["2022年3月 ~ 至今 = 2022-03..+"])
        #expect(Self.dump("Acme (expected May 2026)") == ["expected May 2026 = 2026-05 1 ?"])
    }

    @Test func psychologistsPutTheMonthBehindAComma() {
        #expect(Self.dump("2014, Sept. – 2015, July    Lab Manager") == ["2014, Sept. – 2015, July = 2014-09..2015-07"])
        #expect(Self.dump("2023, Oct. – present") == ["2023, Oct. – present = 2023-10..+"])
        #expect(Self.dump("Hoy, 2013, May Company") == ["2013 = 2013 1"])
    }
}
