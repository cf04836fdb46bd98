import ResumeReading
import Testing

/// Numbers that look like dates and are none.
@Suite struct DateContextTests {
    @Test(arguments: [
        "138-5550-0142", "0411-5550-2714", "+1 512-555-0148", "(86)18955550037", "180-5555-2048", "+44 1792 555 2018",
        "138 5550 2018", "139 1998 2001", "TEL 010-6255-2018", "(555) 555-2018", "139-2018-2019",
    ])
    func `telephone numbers`(text: String) { expectNone(text) }

    @Test(arguments: [
        "v2.0", "Vue 3", "Python 3.10", "LLaMA 3 8B", "S7-1200", "STM32H7", "Python 2.7-3.10", "React 18, ES2020",
        "Windows Server 2019", "RE2020, SAP2000", "1.2.3.2019",
    ])
    func `versions and models`(text: String) { expectNone(text) }

    @Test(arguments: [
        "2000万", "2000 人", "2048 次", "1984 stars", "over 2000 students", "近2000", "2000+ users", "2020%", "$2000",
        "¥2000", "2,019 users", "3.8/4.0", "92.5%", "650/750", "10年经验", "7年10个月", "3个月", "2-3年", "since 5 years",
        "1000-5000人", "2000-2050 人", "1920x1080", "1920*1080", "14:30", "1970s viaducts", "1990年代",
    ])
    func `counts, amounts, scores and durations`(text: String) { expectNone(text) }

    @Test(arguments: [
        "38(5): 5155-5168", "vol. 38, no. 4, pp. 5155-5168", "1155-1160", "2555–2570", "4555–4571", "pp. 1984-2001",
        "38(5): 1984-2001", "pages 1984–2001",
    ])
    func `pages and volumes`(text: String) { expectNone(text) }

    @Test func `pages with the year behind`() {
        #expect(DateScannerTests.dump("38, 1984–2001 (2019)") == ["2019 = 2019 1"])
    }

    @Test(arguments: [
        "arXiv:2301.01234", "arXiv 1906.05317", "2005.14165", "bioRxiv 2014.11.05.011122",
        "10.1016/j.example.2021.117000",
        "10.1093/example/2020", "ISSN 2015-2019", "ISO 9001:2015", "GB/T 7714-2015", "ZL 2020 1 0555123.4",
        "CN 118555001 A", "ResearcherID: EXA-5550-2020", "0000-0002-1825-0097", "e2024WR038555", "COVID-2019",
        "https://example.org/2020/05/a", "a.b2019@example.org", "example.org/blog/2020", "d41d8cd98f00b2019",
        "192.168.2019.1", "2019-nCoV",
    ])
    func `identifiers and addresses`(text: String) { expectNone(text) }

    @Test(arguments: [
        "2019.13", "2019.00", "2019/2/30", "31.02.2019", "1899", "2999", "1999/0", "2019-2021-2023", "", "--", "'",
    ])
    func `impossible dates`(text: String) { expectNone(text) }

    private func expectNone(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(DateScannerTests.dump(text) == [], sourceLocation: sourceLocation)
    }
}
