import Resume
import Testing

@testable import ResumeReading

@Suite struct ReadingExplanationTests {
    private let text = """
        Ada Marsh
        ada@example.org | +44 20 5550 0136
        性别：女

        ## Experience
        <!-- draft -->
        **Otter Bank Ltd** | Data Engineer
        2019-03 – 2021-05
        - Loaded ledgers with Python and Airflow

        ## Publications
        A. Marsh and B. Reed. "Tides at rest." Ocean Letters, 2020.

        ## Awards
        Harbour Prize, 2018

        ## Skills
        Python, PostgreSQL

        Page 1 of 2
        """

    private func explained() throws -> [LineReading] {
        ResumeReader().explain(try SourceText(decoding: Array(text.utf8), path: "cv.md"))
    }

    @Test func everyLineOfTheFileIsExplainedOnce() throws {
        let lines = try explained()
        #expect(lines.map(\.number) == Array(1...text.split(separator: "\n", omittingEmptySubsequences: false).count))
        #expect(lines.allSatisfy { $0.role == .blank || !$0.rule.isEmpty })
    }

    @Test(arguments: [
        (1, LineReading.Role.contact, "name"),
        (2, .contact, "e-mail address, telephone number"),
        (3, .protected, "sex: left out of every output"),
        (5, .heading, "work: known wording"),
        (6, .noise, "markup: comment, rule, front matter, code fence or hidden text"),
        (7, .head, "employer by wording, title by wording"),
        (8, .date, "range of dates"),
        (9, .detail, "item below the head; skills: Python, Airflow"),
        (12, .publication, "2 authors, title, the candidate is author 1, venue, date"),
        (15, .award, "title, date"),
        (18, .skills, "listed under a heading on skills; skills: Python, PostgreSQL"),
        (20, .noise, "page number or running head"),
    ])
    func theRuleIsNamed(number: Int, role: LineReading.Role, rule: String) throws {
        let line = try #require(explained().first { $0.number == number })
        #expect(line.role == role)
        #expect(line.rule == rule)
    }

    @Test func entriesAreNumberedAsTheAnalysisDoes() throws {
        let lines = try explained()
        #expect(lines.filter { $0.entry == "work-1" }.map(\.number) == [7, 8, 9])
        #expect(lines.first { $0.number == 12 }?.entry == "publication-1")
    }

    @Test func labelsAndPlacesAreRulesToo() throws {
        let text = "Ada Marsh\n\nWork experience\n\nEmployer: Quillon\nPosition: Wright\nDates: 2019 - 2021\n"
        let lines = ResumeReader().explain(try SourceText(decoding: Array(text.utf8), path: "cv.txt"))
        #expect(lines.first { $0.number == 5 }?.rule == "employer by its label")
    }
}
