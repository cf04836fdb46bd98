import Resume
import Testing

@testable import ResumeReading

struct SplitRangeTests {
    @Test func theLastYearMayStandBelow() throws {
        let education = try ResumeSamples.read(
            """
            # Ada Marsh

            # Education

            **University of Hoy**, Stromness\\
            *B.S. in Mathematics*, *summa cum laude*, Aug 2016 -- May
            2020
            """
        ).education
        #expect(education.map(\.institution) == ["University of Hoy"])
        #expect(education.map(\.dates.end?.description) == ["2020-05"])
    }

    @Test func aRangeMayBreakBehindItsJoint() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh

            School

               University of Hoy
                      BSc Baking, Second Class Upper, September 2013 to
                      November 2017

               Wick School
                      Bread bootcamp, 2016
            """, path: "cv.txt")
        #expect(resume.education.map(\.dates.start?.description) == ["2013-09", nil])
        #expect(resume.education.map(\.dates.end?.description) == ["2017-11", "2016"])
    }

    @Test func theEndAloneMayStandInTheColumn() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh

            Berufserfahrung
            10/2014 –   Bäckerin, Backhaus der Elisabethinen GmbH, Graz.
            12/2014     Innere Backstube.
            08/2012 –   Lehrling, Mühle AG, Chur, Schweiz.
            09/2012     Feine Backwaren.

            Ausbildung
            2008 – 2014 Dr. med. univ., Humanmedizin, Medizinische Universität Graz.
            02/2011 –   Erasmus-Semester, Medizin, Karolinska Institutet, Stockholm.
            06/2011
            """, path: "cv.txt")
        #expect(resume.work.map(\.position) == ["Bäckerin", "Lehrling"])
        #expect(resume.work.map(\.dates.end?.description) == ["2014-12", "2012-09"])
        #expect(resume.education.map(\.dates.end?.description) == ["2014", "2011-06"])
        #expect(resume.education.map(\.institution) == ["Medizinische Universität Graz", "Karolinska Institutet"])
    }

    private func joined(_ texts: [String]) -> [EntryLine] {
        SplitRange.joined(
            texts.enumerated().map {
                EntryLine(SourceLine(number: $0.offset + 1, text: $0.element), dates: DateScanner())
            })
    }

    @Test func aRangeBrokenOverTwoLinesIsOne() throws {
        let lines = joined(["De sept. 2016", "à déc. 2020"])
        let match = try #require(lines.first?.dates.first)
        #expect(match.span.start == PartialDate(year: 2016, month: 9))
        #expect(match.span.end == PartialDate(year: 2020, month: 12))
        #expect(!match.isSingle)
        #expect(lines.last?.isAnchor == false)
    }

    @Test func twoDatesWithoutTheWordsStayApart() {
        let lines = joined(["sept. 2016", "déc. 2020"])
        #expect(lines.map(\.isAnchor) == [true, true])
        #expect(lines.compactMap(\.dates.first).map(\.isSingle) == [true, true])
    }

    @Test func aNarrowColumnOfDatesIsRead() throws {
        let lines = joined([
            "2022/08–      Acme Ltd", "至今          Baker", "2020/04–      Mill Ltd", "2022/07       Cook",
        ])
        #expect(lines.map { $0.dates.first?.span.isCurrent } == [true, nil, false, nil])
        #expect(lines[2].dates.first?.span.end == PartialDate(year: 2022, month: 7))
        #expect(lines.map { String($0.residue) } == ["Acme Ltd", "Baker", "Mill Ltd", "Cook"])
    }

    @Test func twoDatedLinesAreTwoEntries() {
        let lines = joined(["2022/08       Acme Ltd", "2020/04       Mill Ltd"])
        #expect(lines.map(\.isAnchor) == [true, true])
    }

    @Test func theSameDatesInTheOtherLanguageAreNotTwoEntries() {
        let lines = joined(["Mar 2021 – Present", "2021年3月 – 至今"])
        #expect(lines.map(\.isAnchor) == [true, false])
        #expect(joined(["Mar 2021 – Present", "2020年3月 – 至今"]).map(\.isAnchor) == [true, true])
    }

    @Test func proseMayStandBesideTheEnd() throws {
        let lines = joined([
            "Jan 2020–     Baker, Acme Ltd, Hoy.",
            "Jul 2022      {   Ovens for 200 bakers; the wait fell from 34 to 9 minutes.",
        ])
        let match = try #require(lines.first?.dates.first)
        #expect(match.span.end == PartialDate(year: 2022, month: 7))
        #expect(!match.span.isCurrent)
    }

    @Test func twoOpenRangesAreTwoEntries() {
        let lines = joined(["07/2024 –     Professor of Bread     Hoy School", "07/2020 –     Baker     Hoy Mill"])
        #expect(lines.map(\.isAnchor) == [true, true])
    }

    @Test func aRangeMayBreakBeforeThePresent() throws {
        let work = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Experience

            Baker, Acme Ltd, London, Aug 2018 -- May
            2020
            - Baked bread
            Head Baker, Hoy Ltd, London, June 2020 to
            Present
            """
        ).work
        #expect(work.map(\.position) == ["Baker", "Head Baker"])
        #expect(work.map(\.dates.isCurrent) == [false, true])
        #expect(work.map(\.evidence?.lines) == [5...7, 8...9])
    }

    @Test func theJointMayStandBeforeTheEndInTheColumn() throws {
        let work = try ResumeSamples.read(
            """
            Ada Marsh

            BERUF

            August 2017           Architektin, Hoy Gesellschaft von Architekten mbH, Berlin
            bis Dezember 2O21     Wettbewerbe und Bauanträge. Visualisierung in Rhino.

            November 2013         Junior-Architektin, Marsh & Poe GmbH, Kopenhagen
            bis März 2016         Fassadendetails eines Konzerthauses, Revit.
            """, path: "cv.txt"
        ).work
        #expect(work.map(\.dates.start?.description) == ["2017-08", "2013-11"])
        #expect(work.map(\.dates.end?.description) == ["2021-12", "2016-03"])
        #expect(work.map(\.position) == ["Architektin", "Junior-Architektin"])
    }

    @Test func aTitleBesideTheEndIsNoDetail() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh

            BERUF

            August 2017            Muster GmbH, Berlin
            bis Dezember 2021      Projektleiterin

            November 2013          Backhaus GmbH, Berlin
            bis März 2016          Bäckerin
            """, path: "cv.txt")
        #expect(resume.work.map(\.position) == ["Projektleiterin", "Bäckerin"])
        #expect(resume.work.map(\.organization) == ["Muster GmbH", "Backhaus GmbH"])
    }
}
