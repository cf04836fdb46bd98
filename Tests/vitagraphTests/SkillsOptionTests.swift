import Foundation
import Resume
import Testing

/// `--skills FILE`, which all commands share.
struct SkillsOptionTests {
    private static let text = """
        # Ottilie Brand
        ottilie.brand@example.org

        ## Experience

        Baker, Hearth & Rye
        Jan 2019 - Mar 2021
        - Planned the shifts with QP Studio and Postgres

        """

    private func skills(_ run: CommandRun) throws -> [Skill] {
        try JSONDecoder().decode(Resume.self, from: Data(run.output)).skills
    }

    @Test func addsSkillsAndDecidesAboutBuiltInOnes() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.text, to: "cv.md")
        try directory.write("Quillpress\tsoftware\tQP Studio\nElephant DB\tdatabase\tPostgres\n", to: "own.tsv")
        #expect(try skills(CommandRun(["parse", "cv.md"], in: directory)).map(\.name) == ["PostgreSQL"])
        let run = try CommandRun(["parse", "cv.md", "--skills", "own.tsv"], in: directory)
        #expect(run.status == 0)
        #expect(try skills(run).map(\.name) == ["Quillpress", "Elephant DB"])
        #expect(try skills(run).map(\.category) == ["software", "database"])
    }

    @Test func countsMonthsOfAddedSkills() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.text, to: "cv.md")
        try directory.write("Quillpress\tsoftware\tQP Studio\n", to: "own.tsv")
        let run = try CommandRun(["analyze", "cv.md", "--skills", "own.tsv"], in: directory)
        let document = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
        let skills = try #require(document?["skills"] as? [[String: Any]])
        let own = try #require(skills.first { $0["name"] as? String == "Quillpress" })
        #expect(own["months"] as? Int == 27)
    }

    @Test func drawsAddedSkills() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.text, to: "cv.md")
        try directory.write("Quillpress\tsoftware\tQP Studio\n", to: "own.tsv")
        let run = try CommandRun(
            ["summarize", "cv.md", "--skills", "own.tsv", "--format", "svg", "-o", "-"], in: directory)
        #expect(run.status == 0)
        #expect(run.text.contains("Quillpress"))
    }

    @Test(arguments: ["parse", "analyze", "summarize"])
    func namesEveryWrongRow(command: String) throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.text, to: "cv.md")
        try directory.write("# own\nQuillpress\tgadget\n\ttool\n", to: "own.tsv")
        let run = try CommandRun([command, "cv.md", "--skills", "own.tsv"], in: directory)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(
            run.errorLines.first?.hasPrefix("Error: own.tsv:2: unknown category 'gadget', expected clinical") == true)
        #expect(run.errorLines.dropFirst().first?.hasPrefix("own.tsv:3: the name is missing") == true)
        #expect(try directory.names == ["cv.md", "own.tsv"])
    }

    @Test func saysWhenTheTableIsMissing() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.text, to: "cv.md")
        let run = try CommandRun(["parse", "cv.md", "--skills", "none.tsv"], in: directory)
        #expect(run.status == 2)
        #expect(run.errorLines.first == "Error: none.tsv: No such file or directory")
    }
}
