import Resume
import Testing

@testable import ResumeReading

struct PromotionsTests {
    private func work(_ text: String, path: String = "cv.txt") throws -> [String] {
        try ResumeSamples.read("Ola Brandt\n\nWork Experience\n\n" + text, path: path).work.map {
            "\($0.position ?? "-") @ \($0.organization ?? "-") \($0.dates.start?.description ?? "")"
        }
    }

    @Test func anEmployerWithItsTotalSpanIsNoPosition() throws {
        #expect(
            try work(
                """
                蓝鲸海运代理有限公司　2015年3月至2020年12月
                会计经理 2017-2020
                ．月结与报表
                会计 2015-2017
                """) == ["会计经理 @ 蓝鲸海运代理有限公司 2017", "会计 @ 蓝鲸海运代理有限公司 2015"])
    }

    @Test func anEmployerOfUnknownWordingAboveItsTitles() throws {
        #expect(
            try work(
                """
                Wobbly Bridge Fabricators            March 2013 to December 2020
                  Senior Detailer                    2017 - 2020
                    - Led a crew of four
                  Detailer                           2013 - 2017
                    - Anchor bolt plans
                """) == [
                    "Senior Detailer @ Wobbly Bridge Fabricators 2017", "Detailer @ Wobbly Bridge Fabricators 2013",
                ])
    }

    @Test func selfEmploymentAndServiceHaveNoEmployerAbove() throws {
        #expect(
            try work(
                """
                蓝鲸海运代理有限公司　会计　2017年3月至2022年12月
                自由职业会计顾问　2023.01 - 至今
                服兵役　2016.01 - 2017.02
                """) == [
                    "会计 @ 蓝鲸海运代理有限公司 2017-03", "会计顾问 @ 自由职业 2023-01", "服兵役 @ - 2016-01",
                ])
    }

    /// Employers stand on lines of their own: what stands behind a title's comma is a unit, also below a second title.
    @Test func unitsBehindTitlesAreNoEmployers() throws {
        #expect(
            try ResumeSamples.positions(
                """
                PROFESSIONAL EXPERIENCE

                QUILL & MARSH LLP
                Partner, Arbitration
                January 2022 – Present
                Acts for contractors in disputes of up to 640 million.
                Senior Associate, Arbitration
                October 2017 – December 2021
                Second counsel in eleven hearings.
                HARBOUR & MILL LLP
                Associate, Litigation
                August 2014 – August 2016
                """, path: "cv.txt") == [
                    "Partner @ QUILL & MARSH LLP 2022-01/now", "Senior Associate @ QUILL & MARSH LLP 2017-10/2021-12",
                    "Associate @ HARBOUR & MILL LLP 2014-08/2016-08",
                ])
    }

    /// An employer beside its date stays one, though other employers stand apart.
    @Test func anEmployerBesideItsDateIsNoUnit() throws {
        #expect(
            try ResumeSamples.positions(
                """
                EXPERIENCE

                HARBOUR & MILL LLP
                Associate
                August 2014 – August 2016

                Intern, Quillway, 2012 – 2013
                """, path: "cv.txt"
            ).last == "Intern @ Quillway 2012/2013")
    }

    @Test func unitsStandBehindTitlesAboveTheirEmployer() throws {
        #expect(
            try work(
                """
                Assistant Manager, Assurance			September 2012 – December 2013
                Audit Associate			September 2009 – August 2012
                KPMG LLP, London
                •	Investment managers and two building societies

                Summer Analyst			July – August 2008
                Nomura International plc, London
                """) == [
                    "Assistant Manager @ KPMG LLP 2012-09", "Audit Associate @ KPMG LLP 2009-09",
                    "Summer Analyst @ Nomura International plc 2008-07",
                ])
    }

    /// A unit behind the title is no employer where a heading names it.
    @Test func postsBelowAHeadingAreOfItsEmployer() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Ada Marsh

                # Employment

                ## Wick Harbour Board, Wick

                Senior Software Engineer, Tides   2022/09 – now

                - Own the tide tables.

                Software Engineer, Moorings   2020/02 – 2022/08

                - Mooring scheduler; retired 31 scripts.

                ## Kirkwall Foods, Kirkwall

                Associate Developer   2016/10 – 2019/11
                """) == [
                    "Senior Software Engineer @ Wick Harbour Board 2022-09/now",
                    "Software Engineer @ Wick Harbour Board 2020-02/2022-08",
                    "Associate Developer @ Kirkwall Foods 2016-10/2019-11",
                ])
    }

    /// Where the post above has no unit behind its title, what stands there is an employer.
    @Test func employersBelowAHeadingOfAnotherStay() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Ada Marsh

                ## Experience

                ### University of Leeds

                Lecturer   2018 – 2020

                - Taught statics

                Research Assistant, Max Planck   2016 – 2018
                """) == [
                    "Lecturer @ University of Leeds 2018/2020", "Research Assistant @ Max Planck 2016/2018",
                ])
    }

    /// Titles without an employer ask nobody below them.
    @Test func aThousandTitlesWithoutEmployersAreRead() throws {
        let posts = (0..<1_000).map { "20\(10 + $0 % 10) –   Researcher\n200\($0 % 10)   Consultant" }
        let resume = try ResumeSamples.read("# Ada Marsh\n\n## Experience\n\n" + posts.joined(separator: "\n"))
        #expect(resume.work.count > 1_000)
    }
}
