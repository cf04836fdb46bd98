import CareerAnalysis
import Foundation
import Testing

struct AnalyzeCommandTests {
    private func document(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test func countsUpToTheMonthThatIsAskedFor() throws {
        let directory = try TemporaryDirectory()
        let path = Sample.path("engineer-en/resume.md")
        let run = try CommandRun(["analyze", "--as-of", "2025-10", path], in: directory)
        #expect(run.status == 0)
        let analysis = try document(run.output)
        #expect(analysis["asOf"] as? String == "2025-10")
        #expect((analysis["source"] as? [String: Any])?["path"] as? String == path)
        // By hand: Jul 2009 to Oct 2025 without Apr to Dec 2021 and Apr, Sep, Dec 2022 is 196 - 9 - 3.
        #expect((analysis["timeline"] as? [String: Any])?["employmentMonths"] as? Int == 184)
    }

    @Test func runsUpToThisMonthByItself() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "a.md")
        let month = try #require(
            document(try CommandRun(["analyze", "a.md"], in: directory).output)["asOf"] as? String)
        let now = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
        // A test that runs over midnight may see the month before.
        #expect(abs((now.year ?? 0) * 12 + (now.month ?? 0) - monthNumber(month)) <= 1)
    }

    private func monthNumber(_ text: String) -> Int {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return (parts.first ?? 0) * 12 + (parts.last ?? 0)
    }

    /// What is printed of a folder makes a cohort, in whatever order.
    @Test func linesAreMembersOfACohort() throws {
        let resumes = [
            "designer-bilingual/resume.md", "engineer-en/resume.md", "researcher-zh/resume.md", "sparse-zh/resume.txt",
        ]
        let run = try CommandRun(
            ["analyze", "--as-of", "2025-10", "--lines"] + resumes.map(Sample.path), in: TemporaryDirectory())
        let records = try run.lines.map { try JSONDecoder().decode(CohortRecord.self, from: Data($0.utf8)) }
        var cohort = Cohort()
        for record in records.reversed() { try cohort.add(record) }
        #expect(cohort.people().map(\.path) == resumes.map(Sample.path))
        #expect(cohort.candidates.duplicates.isEmpty)
        // By hand: one doctorate, of the researcher.
        #expect(cohort.people().map(\.degree).filter { $0 == .doctorate }.count == 1)
    }

    @Test func printsDirectoriesAsLines() throws {
        let directory = try TemporaryDirectory()
        for name in ["a.md", "b.txt", "c/d.markdown"] { try directory.write(Sample.short, to: name) }
        let run = try CommandRun(["analyze", "."], in: directory)
        #expect(run.status == 0)
        #expect(run.lines.count == 3)
    }
}

/// `vitagraph analyze --citations FILE`.
struct CitationsOptionTests {
    private static let resume = """
        # Ada Lowell

        ada@example.org

        ## Publications

        1. A. Lowell, B. Quill. Tides of the northern estuary. Journal of Tidal Studies, 2021.
        2. B. Quill, A. Lowell. Waters without names. Journal of Tidal Studies, 2020.

        """

    private func run(_ list: String) throws -> CommandRun { try run(Array(list.utf8)) }

    private func run(_ list: [UInt8]) throws -> CommandRun {
        let directory = try TemporaryDirectory()
        try directory.write(Self.resume, to: "cv.md")
        try directory.write(list, to: "list")
        return try CommandRun(["analyze", "cv.md", "--as-of", "2025-06", "--citations", "list"], in: directory)
    }

    @Test func tablesComeInTheEncodingsOfSpreadsheets() throws {
        let table = "Cites,Title,Year\n12,Tides of the Northern Estuary,2021\n"
        let wide: [UInt8] = [0xFF, 0xFE] + table.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try run(wide).text.contains("\"matched\" : 1"))
        // 潮汐 in GB18030, and bytes that are no text.
        let chinese: [UInt8] = Array("Cites,Title,Year\n3,".utf8) + [0xB3, 0xB1, 0xCF, 0xAB] + Array(",2020\n".utf8)
        #expect(try run(chinese).text.contains("\"title\" : \"潮汐\""))
        #expect(try run(Array(table.utf8) + [0x00, 0xFF, 0x00]).status == 2)
    }

    @Test func countsAreMergedWithSourceAndDate() throws {
        let run = try run(
            "Cites,Authors,Title,Year,QueryDate\n12,x,Tides of the Northern Estuary,2021,2025-05-30 08:00:00\n"
                + "4,x,Somebody else's tides,2021,2025-05-30 08:00:00\n")
        #expect(run.status == 0, "\(run.error)")
        let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
        let publications = try #require(document["publications"] as? [String: Any])
        #expect(publications["citations"] as? Int == 12)
        #expect(publications["hIndex"] as? Int == 1)
        let list = try #require(publications["citationList"] as? [String: Any])
        #expect(list["format"] as? String == "publish-or-perish")
        #expect(list["date"] as? String == "2025-05-30")
        #expect(list["path"] as? String == "list")
        #expect(list["unmatchedCount"] as? Int == 1)
        #expect((list["unmatchedRecords"] as? [[String: Any]])?.first?["line"] as? Int == 3)
        #expect(list["unmatchedWorks"] as? [String] == ["publication-2"])
    }

    @Test func ofSeveralDocumentsTheLinesOfNobodyAreNamedOnce() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.resume, to: "a.md")
        try directory.write(Sample.short, to: "b.md")
        try directory.write("Cites,Title\n1,Waters without names\n2,Other waters\n", to: "list")
        let run = try CommandRun(["analyze", "a.md", "b.md", "--citations", "list"], in: directory)
        #expect(run.status == 0)
        #expect(run.lines.count == 2)
        #expect(run.lines.allSatisfy { $0.contains("\"unmatchedRecords\":[]") })
        #expect(run.errorLines == ["vitagraph: list: no document has the papers on the lines 3"])
    }

    @Test func theSamePersonTwiceIsNoted() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.resume, to: "a.md")
        try directory.write(Self.resume + "\n", to: "b.md")
        let run = try CommandRun(["analyze", "a.md", "b.md"], in: directory)
        #expect(run.errorLines == ["vitagraph: one person: a.md, b.md (same-email)"])
        #expect(try CommandRun(["analyze", "a.md", "b.md", "--quiet"], in: directory).error.isEmpty)
    }

    @Test func wrongListsAreWrongUsage() throws {
        let run = try run("Cites,Title\nmany,Tides\n3\n")
        #expect(run.status == 2)
        #expect(run.error.contains("list:2: has the citation count \"many\", which is no whole number"))
        #expect(run.error.contains("list:3: has 1 fields, the first row 2"))
    }

    @Test func aMissingListIsNamed() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Self.resume, to: "cv.md")
        let run = try CommandRun(["analyze", "cv.md", "--citations", "nowhere.csv"], in: directory)
        #expect(run.status == 2)
        #expect(run.error.contains("nowhere.csv: No such file"))
    }
}
