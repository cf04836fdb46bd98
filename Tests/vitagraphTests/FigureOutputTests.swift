import Testing

/// `vitagraph analyze --explain FIGURE`.
struct FigureOutputTests {
    private static let resume = """
        # Ottilie Brand

        ottilie.brand@example.org

        ## Experience

        **Baker**, Hearth & Rye
        Jan 2019 - Mar 2021
        - Baked with Python.

        **Miller**, Watermill
        2021

        """

    private func run(_ arguments: [String]) throws -> CommandRun {
        let directory = try TemporaryDirectory()
        try directory.write(Self.resume, to: "cv.md")
        return try CommandRun(["analyze", "--as-of", "2025-06"] + arguments, in: directory)
    }

    @Test func namesEntriesMonthsAndLines() throws {
        let run = try run(["cv.md", "--explain", "employmentMonths"])
        #expect(run.status == 0)
        #expect(
            run.text == """
                employmentMonths: 27 to 36 (as of 2025-06)
                Months that the union of all work entries covers, internships included; both end months count.
                  work-1  2019-01 to 2021-03  27  Baker, Hearth & Rye
                      7: Baker, Hearth & Rye
                      8: Jan 2019 - Mar 2021
                      9: Baked with Python.
                  work-2  2021-01 to 2021-12  1 to 12  Miller, Watermill
                      11: Miller, Watermill
                      12: 2021
                Covered: 2019-01 to 2021-12 (36): 36 months.
                The entries add up to 39; months that several of them cover count once.
                Years without months leave it between 27 and 36.

                """)
    }

    /// Several values stand on one line of JSON; the lines are those of the file, not of a list of the values.
    @Test func linesOfJSONAreThoseOfTheFile() throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            """
            {"basics": {"name": "Mira Solberg"},
             "work": [
              {"name": "Orbit", "position": "Engineer", "startDate": "2019-01", "endDate": "2020-12",
               "highlights": ["Used Java"]},
              {"name": "Luna", "position": "Engineer", "startDate": "2021-01", "endDate": "2021-06",
               "highlights": ["Used Python"]}
             ]}
            """, to: "cv.json")
        let run = try CommandRun(["analyze", "--as-of", "2025-06", "cv.json", "--explain", "Python"], in: directory)
        #expect(
            run.lines.dropFirst(2).prefix(3) == [
                "  work-2  2021-01 to 2021-06  6  Engineer, Luna", "      5: Luna · Engineer · 2021-01 · 2021-06",
                "      6: Used Python",
            ])
    }

    @Test func explainsASkill() throws {
        let lines = try run(["cv.md", "--explain", "python"]).lines
        #expect(lines.first == "Python: 27 (as of 2025-06)")
        #expect(lines.last == "Mentions: 1, on the lines 9.")
    }

    @Test func unknownFiguresAreToldTheKnownOnes() throws {
        let run = try run(["cv.md", "--explain", "employmentMonth"])
        #expect(run.status == 2)
        #expect(run.error.contains("'employmentMonth' is no figure"))
        #expect(run.error.contains("timeline.employmentMonths, timeline.fullTimeMonths"))
        #expect(run.output.isEmpty)
    }

    @Test func dottedNamesAreThoseOfTheOutput() throws {
        let months = try run(["cv.md", "--explain", "skills.months"])
        #expect(
            months.lines.prefix(3) == [
                "skills.months: 1 skills (as of 2025-06)",
                "Months that the union of the entries covers whose text names the skill.", "  Python  27  work-1",
            ])
        let whole = try run(["cv.md", "--explain", "timeline.employmentMonths"])
        #expect(try run(["cv.md", "--explain", "employmentMonths"]).text == whole.text)
    }

    @Test func severalDocumentsAreTitled() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.resume, to: "a.md")
        try directory.write(Sample.short, to: "b.md")
        let run = try CommandRun(["analyze", ".", "--explain", "Python"], in: directory)
        #expect(run.status == 0)
        #expect(run.lines.filter { $0.hasPrefix("== ") } == ["== ./a.md", "== ./b.md: not named here"])
    }

    @Test func explanationsAreNoLines() throws {
        #expect(try run(["cv.md", "--explain", "gaps", "--lines"]).status == 2)
    }
}
