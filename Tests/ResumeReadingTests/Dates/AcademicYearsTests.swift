import Resume
import Testing

@testable import ResumeReading

/// `2009/10`: an academic year or October, as the document tells.
struct AcademicYearsTests {
    @Test(arguments: [
        // A month that there is none of.
        ["MA History, University of Leeds, 2009/10", "BA History, 2012/13"],
        // Months are written otherwise.
        ["Exchange year 2009/10", "Guide, Sep 2004 - June 2007", "Porter, May 2008"],
        ["2009/10  Auslandsjahr", "09/2004 - 06/2007", "10.2008 - 03.2012"],
        ["1999/00 Exchange year"],
    ])
    func areToldByOtherDates(texts: [String]) { #expect(AcademicYears.areWritten(in: lines(texts))) }

    @Test(arguments: [
        ["Guide 2009/10 - 2011/12"], ["Guide 2009/10 - 2012/06", "Porter, Sep 2004 - June 2005", "Clerk, May 2003"],
        ["2009/10  Acme", "2010/1 Wick"], ["Exchange year 2009/10"],
        ["2009/10/11  Acme", "Guide, Sep 2004 - June 2007", "Porter, May 2008"],
        ["https://example.org/2009/10/notes", "Guide, Sep 2004 - June 2007", "Porter, May 2008"],
    ])
    func areNotToldByDatesOfOneKind(texts: [String]) { #expect(!AcademicYears.areWritten(in: lines(texts))) }

    @Test func studiesTakeBothYears() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Education

            MA History, University of Leeds, 2009/10

            BA History, University of York, Sep 2004 - June 2007

            ## Experience

            Guide, York Museum, 2010/11 – 2013/14

            Porter, York Museum, May 2008 - July 2009
            """)
        func ends(_ dates: DateSpan) -> String { "\(dates.start?.description ?? "")/\(dates.end?.description ?? "")" }
        #expect(resume.education.map { ends($0.dates) } == ["2009/2010", "2004-09/2007-06"])
        #expect(resume.work.map { ends($0.dates) } == ["2010/2014", "2008-05/2009-07"])
    }

    /// Both ends of a range may be academic years.
    @Test(arguments: [
        ("2012/13 – 2014/15", "2012..2015"), ("WS 2012/13 – SS 2015", "2012..2015"), ("2013/14 – present", "2013..+"),
        ("2012/13 - 2016", "2012..2016"), ("2010 – 2012/13", "2010..2013"), ("2021/2022 – 2023/2024", "2021..2024"),
        ("2012/13", "2012..2013"), ("2022/2023", "2022..2023"),
    ])
    func rangesOfAcademicYears(text: String, span: String) { #expect(DateScannerTests.whole(text) == span) }

    @Test func academicYearsInARowAreTwo() {
        #expect(DateScannerTests.dump("2012/13, 2014/15") == ["2012/13 = 2012..2013", "2014/15 = 2014..2015"])
    }

    private func lines(_ texts: [String]) -> [SourceLine] {
        texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
    }

    @Test func seasonsInSentencesAndAdjoiningRangesTellNothing() {
        #expect(
            !AcademicYears.areWritten(in: lines(["Engineer, 2010/11 – present", "Champion of the 2018/19 season"])))
        let adjoining = ["2009/10 - 2011/12  Fern Ltd", "2008/09 - 2009/10  Moss Ltd", "2004.09 - 2008.06", "2007.05"]
        #expect(!AcademicYears.areWritten(in: lines(adjoining)))
    }

    @Test func aDashBehindAnAcademicYearLasts() { #expect(DateScannerTests.whole("2016/17 –") == "2016..+") }
}
