import Resume
import Testing

@testable import ResumeReading

struct PageNoiseTests {
    @Test func papersGoOnBelowThePageBreak() throws {
        let papers = try ResumeSamples.read(
            """
            ADA MARSH
            ada@example.org

            PUBLICATIONS
             [3] Ada Marsh, Piet Roe, and Tom Vale. 2025. Rye for the Wrong Reason. In Proceedings of Bread 9, 551-562.
             [2] Piet Roe and Ada Marsh. 2024. Holes Worth Filling. In Oven 2024, 155-162.

                                                          A. Marsh - CV - page 1/2

                              ADA MARSH

             [1] Tom Vale, Ada Marsh, and Piet Roe. 2022. Salt in Classrooms. In Loaf 2022, 5512-5520.

            SKILLS
            Bread
            """, path: "cv.txt"
        ).publications
        #expect(papers.count == 3)
        #expect(papers.last?.title == "Salt in Classrooms")
    }

    private func shown(_ texts: [String]) -> [String] {
        PageNoise.hidden(texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }).filter {
            !$0.isHidden
        }.map { String($0.text) }
    }

    @Test func pageNumbersGo() {
        #expect(
            shown(["Page 1 of 2", "— 2 —", "第 1 页 / 共 3 页", "1/2", "2019", "Page design"]) == ["2019", "Page design"])
    }

    @Test func pageNumbersBehindARunningTitleGo() {
        #expect(
            shown(["Roe-Marsh CV, page 1 of 2", "Wrote chapter 3, page 12", "Zine, pages of moss, 2019"]) == [
                "Wrote chapter 3, page 12", "Zine, pages of moss, 2019",
            ])
    }

    @Test func runningHeadsStandOnce() {
        #expect(
            shown([
                "Curriculum Vitae    Jo Xi", "text", "Curriculum Vitae    Jo Xi", "more", "Curriculum Vitae    Jo Xi",
            ]) == ["Curriculum Vitae    Jo Xi", "text", "more"])
    }

    @Test func fieldsThatEachEntryRepeatsStay() {
        let lines = [
            "From:    10/2015     To:    09/2017", "From:    04/2012     To:    08/2014",
            "From:    05/2010     To:    03/2012",
        ]
        #expect(shown(lines) == lines)
    }

    @Test func whatStandsBelowEachPageNumberGoes() {
        #expect(
            shown(["木子白", "1 / 3", "木子白 · 个人简历", "论文", "2 / 3", "木子白 · 个人简历", "项目", "3 / 3"]) == ["木子白", "论文", "项目"])
    }

    @Test func feetThatCountThePagesGo() {
        let page = Array(repeating: "text", count: 14)
        #expect(shown(page + ["Roe-Marsh   1 / 2"] + page + ["Roe-Marsh   2 / 2"]) == page + page)
        #expect(shown(page + ["Roe-Marsh CV | 1"] + page + ["Roe-Marsh CV | 2"]) == page + page)
        #expect(shown(["Level | 1", "Level | 2"]) == ["Level | 1", "Level | 2"])
    }

    @Test func aNameBeforeThePageNumberIsAFoot() {
        let lines = ["Ada Marsh", "Baker", "Ada Marsh - Page 2 of 2"].enumerated().map {
            SourceLine(number: $0.offset + 1, text: $0.element)
        }
        #expect(PageNoise.hidden(lines).map(\.isHidden) == [false, false, true])
    }

    /// Far apart and counted, as the feet of pages are.
    @Test func numberedProjectsAreNoFeet() throws {
        let duties = (1...14).map { "Did the \($0)th thing" }.joined(separator: "\n")
        let text = "Ann Roe\n\nProject # 1\n\(duties)\nProject # 2\n\(duties)\nProject # 3\n\(duties)"
        let lines = try SourceText(decoding: Array(text.utf8), path: "cv.txt").lines
        #expect(PageNoise.hidden(lines).allSatisfy { !$0.isHidden })
    }

    @Test func fieldsOfAFormAreNoPageHeads() throws {
        let work = try ResumeSamples.read(
            """
            Ada Marsh

            EMPLOYMENT HISTORY

            Employer name                 Acme Mills Ltd
            Job title                     Baker
            Start date                    06/2017
            End date                      10/2020
            Grade / salary                £8.90 an hour

            Employer name                 Hoy Stores
            Job title                     Clerk
            Start date                    02/2016
            End date                      03/2017

            Employer name                 Kirkwall Ferries
            Job title                     Steward
            Start date                    09/2011
            End date                      07/2015
            """, path: "cv.txt"
        ).work
        #expect(work.map(\.dates.start?.description) == ["2017-06", "2016-02", "2011-09"])
        #expect(work.map(\.dates.end?.description) == ["2020-10", "2017-03", "2015-07"])
    }

    @Test func whatStandsBelowEachFootIsARunningHead() {
        let texts = [
            "First page", "A. Marsh · Curriculum vitae      page 1 of 3", "January 2026", "Second page",
            "A. Marsh · Curriculum vitae      page 2 of 3", "January 2026", "Third page",
        ]
        let lines = texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        #expect(PageNoise.hidden(lines).filter(\.isHidden).map(\.number) == [2, 3, 5, 6])
    }

    @Test func anEmployerAtTheTopOfPagesStays() {
        let texts = [
            "First page", "Ada Marsh CV - Page 1 of 3", "Harbour Ltd, Hoy", "Clerk", "Ada Marsh CV - Page 2 of 3",
            "Harbour Ltd, Hoy", "Porter",
        ]
        let lines = texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        #expect(PageNoise.hidden(lines).filter(\.isHidden).map(\.number) == [2, 5])
    }
}
