import Foundation
import Testing

struct CohortCommandTests {
    private static let resumes = [
        "designer-bilingual/resume.md", "engineer-en/resume.md", "researcher-zh/resume.md", "sparse-zh/resume.txt",
    ].map(Sample.path)

    private func run(_ arguments: [String], in directory: TemporaryDirectory, standardInput: String = "") throws
        -> CommandRun
    {
        try CommandRun(
            ["cohort", "--as-of", "2025-10", "--quiet"] + arguments, in: directory, standardInput: standardInput)
    }

    @Test func writesCohortPDFByDefault() throws {
        let directory = try TemporaryDirectory()
        let run = try run(Self.resumes, in: directory)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.isEmpty && run.error.isEmpty)
        #expect(try directory.names == ["cohort.pdf"])
        let check = try CommandRun(
            shell: "qpdf --check cohort.pdf && pdftotext -layout cohort.pdf -", [], in: directory)
        #expect(check.status == 0, "\(check.error)")
        #expect(check.text.contains("4 candidates") || check.text.contains("4 位候选人"))
    }

    @Test func picturesAreNumberedByPage() throws {
        let directory = try TemporaryDirectory()
        let formats = ["--format", "png", "--format", "svg", "--format", "pdf", "--scale", "30"]
        let folder = Sample.path("cohort-en/candidates")
        #expect(try run([folder, "-o", "pages/all"] + formats, in: directory).status == 1, "-o names a file")
        #expect(try directory.names == [])
        #expect(try run([folder, "-o", "all"] + formats, in: directory).status == 0)
        #expect(try directory.names == ["all-1.png", "all-1.svg", "all-2.png", "all-2.svg", "all.pdf"])
        #expect(try directory.read("all-2.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
        let outline = try CommandRun(
            shell: """
                qpdf --json --json-key=outlines all.pdf | python3 -c 'import json, sys
                top = json.load(sys.stdin)["outlines"]
                print(len(top), [section["title"] for section in top[0]["kids"]][-3:])'
                """, [], in: directory)
        #expect(outline.text == "1 ['Closest pairs', 'How to read', 'Inputs']\n", "all sections below one title")
        // One page needs no number; a directory takes a file of its own name.
        try directory.write(Sample.short, to: "one/cv.md")
        #expect(try run(["one", "-o", "made/", "--format", "svg"], in: directory).status == 0)
        #expect(String(decoding: try directory.read("made/cohort.svg"), as: UTF8.self).contains("<svg"))
        let out = try run([folder, "-o", "-", "--format", "svg"], in: directory)
        #expect(out.status == 1)
        #expect(out.error.contains("2 pages of svg do not fit onto standard output"))
    }

    @Test func failuresAreListedAndTheOthersAreDone() throws {
        let directory = try TemporaryDirectory()
        try directory.write("", to: "empty.md")
        let run = try run(Self.resumes + ["empty.md", "missing.md", "-o", "c.svg", "--language", "en"], in: directory)
        #expect(run.status == 1)
        #expect(run.errorLines.contains("vitagraph: missing.md: No such file or directory"))
        let names = try directory.names.filter { $0.hasPrefix("c") }
        let pages = try names.map { String(decoding: try directory.read($0), as: UTF8.self) }.joined()
        #expect(pages.contains("missing.md: No such file or directory"))
        #expect(pages.contains("2 not readable"))
    }

    @Test func nothingReadableIsNoReport() throws {
        let directory = try TemporaryDirectory()
        let run = try run(["missing.md"], in: directory)
        #expect(run.status == 1)
        #expect(run.errorLines.last == "vitagraph: no résumé could be read: there is nothing to report")
        #expect(try directory.names == [])
    }

    /// From the résumés, from what analyze printed of them, from partial cohorts in any order: the same bytes.
    @Test func everyWayGivesTheSameReport() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "a/brand.md")
        try directory.write(
            "Somebody else's paper.\n\nottilie.brand@example.org\n\n## Experience\n\nBaker, Hearth & Rye\nJan 2019 - Mar 2021\n",
            to: "b/again.md")
        let inputs = Self.resumes + ["a", "b"]
        let asked = ["--require", "torch,SQL", "--nice", "figma", "--title", "R-118"]
        let tables = ["--table", "t.json"]
        #expect(try run(inputs + asked + tables + ["-o", "one.pdf"], in: directory).status == 0)
        let table = try directory.read("t.json")

        let lines = try CommandRun(
            ["analyze", "--as-of", "2025-10", "--lines", "--quiet"] + inputs.reversed(), in: directory)
        try directory.write(lines.output, to: "lines.ndjson")
        #expect(try run(asked + tables + ["--from", "lines.ndjson", "-o", "two.pdf"], in: directory).status == 0)
        #expect(try directory.read("t.json") == table)
        #expect(
            try run(asked + ["--from", "-", "-o", "three.pdf"], in: directory, standardInput: lines.text).status == 0)

        // Two documents of one person lie in different parts.
        #expect(try run(Array(inputs.prefix(3)) + ["b", "--partial", "p1"], in: directory).status == 0)
        #expect(try run(["a", "--partial", "p2"], in: directory).status == 0)
        #expect(try run(Array(inputs[3...3]) + ["--partial", "p3"], in: directory).status == 0)
        #expect(try run(asked + tables + ["-o", "four.pdf", "--merge", "p3", "p1", "p2"], in: directory).status == 0)
        #expect(try directory.read("t.json") == table)
        #expect(try run(asked + ["-o", "five.pdf", "--merge", "p2", "p1", "--from", "p3"], in: directory).status == 0)
        let one = try directory.read("one.pdf")
        for name in ["two", "three", "four", "five"] { #expect(try directory.read("\(name).pdf") == one, "\(name)") }

        // A partial cohort of all is the same, however it came about.
        #expect(try run(inputs + ["--partial", "whole"], in: directory).status == 0)
        #expect(try run(["--merge", "p3", "p2", "p1", "--partial", "merged"], in: directory).status == 0)
        #expect(try directory.read("merged") == directory.read("whole"))
        #expect(try directory.names.contains("cohort.pdf") == false, "a partial cohort alone draws no report")
    }

    @Test func whoIsMergedAndWhoIsNotIsTold() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "in/a.md")
        try directory.write(Sample.short + "\nBaking, kneading.\n", to: "in/b.md")
        try directory.write(Sample.short.replacing("# Ottilie Brand", with: "# Hedda Falk"), to: "in/c.md")
        let run = try CommandRun(["cohort", "in", "--require", "Pythn,COBOL,Baking"], in: directory)
        #expect(run.status == 0)
        #expect(
            run.errorLines.contains { $0.hasPrefix("vitagraph: one person: in/a.md, in/b.md (same-email") },
            "\(run.error)")
        #expect(run.errorLines.contains { $0.hasPrefix("vitagraph: nobody names Pythn, and it is in no table") })
        #expect(!run.error.contains("COBOL"))
    }

    @Test func aPartThatIsMergedTwiceCountsOnce() throws {
        let directory = try TemporaryDirectory()
        #expect(try run(Self.resumes + ["--partial", "p"], in: directory).status == 0)
        try directory.write(directory.read("p"), to: "copy")
        #expect(try run(["--merge", "p", "-o", "one.pdf"], in: directory).status == 0)
        #expect(try run(["--merge", "p", "copy", "-o", "two.pdf"], in: directory).status == 0)
        #expect(try directory.read("two.pdf") == directory.read("one.pdf"))
    }

    @Test func brokenRecordsAreNamedWithTheirLine() throws {
        let directory = try TemporaryDirectory()
        let good = try CommandRun(["analyze", "--as-of", "2025-10", "--lines", Self.resumes[1]], in: directory)
        try directory.write("\(good.text)\n{\"name\": 1}\nno json\n", to: "lines.ndjson")
        let run = try run(["--from", "lines.ndjson", "missing.ndjson"], in: directory)
        #expect(run.status == 1)
        #expect(run.errorLines.map { $0.prefix(30) }.contains("vitagraph: lines.ndjson:3: nei"))
        #expect(run.error.contains("vitagraph: lines.ndjson:4: "))
        #expect(run.error.contains("vitagraph: missing.ndjson: No such file or directory"))
        #expect(try directory.names.contains("cohort.pdf"))
    }

    @Test func recordsOfAnotherMonthAreRefused() throws {
        let directory = try TemporaryDirectory()
        let lines = try CommandRun(["analyze", "--as-of", "2024-01", "--lines", Self.resumes[1]], in: directory)
        try directory.write(lines.output, to: "lines.ndjson")
        let run = try run(["--from", "lines.ndjson"], in: directory)
        #expect(run.status == 1)
        #expect(run.error.contains("the records are as of 2024-01, and --as-of says 2025-10"))
        #expect(try directory.names == ["lines.ndjson"])
    }

    @Test func blindOutputsNameNobody() throws {
        let directory = try TemporaryDirectory()
        let arguments = [
            "--blind", "--require", "Python", "--table", "t.csv", "--format", "pdf", "--format", "svg", "-o", "out",
        ]
        let run = try run(Self.resumes + arguments, in: directory)
        #expect(run.status == 0, "\(run.error)")
        let lines = try CommandRun(
            ["analyze", "--as-of", "2025-10", "--lines", "--quiet"] + Self.resumes, in: directory)
        try directory.write(lines.output, to: "lines.ndjson")
        let names = try lines.lines.compactMap { line in
            let object = try JSONDecoder().decode(Named.self, from: Data(line.utf8))
            return object.candidate.name
        }
        #expect(names.count == 4)
        let raw = try CommandRun(
            shell:
                "pdftotext out.pdf - && pdfinfo out.pdf && qpdf --qdf --object-streams=disable out.pdf - && cat out*.svg t*.csv",
            [], in: directory)
        let text = String(decoding: raw.output, as: UTF8.self)
        for name in names + ["resume.md"] {
            #expect(!text.contains(name), "\(name)")
            for part in name.split(separator: " ") where part.count > 3 && name != "resume.md" {
                #expect(!text.contains(part), "\(part)")
            }
            let wide = Data([UInt8](name.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }))
            #expect(Data(raw.output).range(of: wide) == nil, "\(name)")
        }
        // Records that name people give the same blind report.
        _ = try self.run(
            ["--blind", "--require", "Python", "--from", "lines.ndjson", "-o", "again.pdf"], in: directory)
        #expect(try directory.read("again.pdf") == directory.read("out.pdf"))
    }

    private struct Named: Decodable {
        struct Candidate: Decodable { var name: String? }
        var candidate: Candidate
    }

    @Test func tablesOpenInSpreadsheets() throws {
        let directory = try TemporaryDirectory()
        let resume = Sample.short.replacing("# Ottilie Brand", with: "# 沈栖白") + "\n## Skills\n\nExcel, Python\n"
        try directory.write(resume, to: "=cmd|' /C calc'!A0,\"x\".md")
        let run = try run([".", "--table", "t.csv", "--table", "t.json", "-o", "c.pdf"], in: directory)
        #expect(run.status == 0, "\(run.error)")
        let candidates = try directory.read("t-candidates.csv")
        #expect(candidates.starts(with: [0xEF, 0xBB, 0xBF]))
        let text = String(decoding: candidates.dropFirst(3), as: UTF8.self)
        #expect(text.components(separatedBy: "\r\n").count == 3)
        #expect(text.contains("沈栖白"))
        let read = try CommandRun(
            shell: """
                python3 -c 'import csv,json
                rows = list(csv.DictReader(open("t-candidates.csv", encoding="utf-8-sig", newline="")))
                print(rows[0]["document"]); print(rows[0]["name"]); print(rows[0]["employment months"])
                both = json.load(open("t.json"))
                print(both["candidates"][0]["name"]); print(sorted(row["skill"] for row in both["skills"]))'
                """, [], in: directory)
        #expect(read.lines == ["./=cmd|' /C calc'!A0,\"x\".md", "沈栖白", "27", "沈栖白", "['Excel', 'Python']"])
        let bare = try CommandRun(
            ["cohort", "=cmd|' /C calc'!A0,\"x\".md", "--table", "u.csv", "-o", "u.pdf"], in: directory)
        #expect(bare.status == 0)
        #expect(
            String(decoding: try directory.read("u-candidates.csv"), as: UTF8.self).contains(
                ",\"'=cmd|' /C calc'!A0,\"\"x\"\".md\","))
    }

    @Test(arguments: [
        ([], "Missing input"), (["a.md", "--table", "t.xls"], "neither csv nor json"),
        (["a.md", "--partial", "p", "--blind"], "--blind"), (["a.md", "-o", "c.gif"], "none of pdf, png, svg"),
        (["a.md", "-o", "c.pdf", "--format", "png"], "but '--format' says png"),
        (["a.md", "-o", "a.md", "--format", "pdf"], "never overwritten"),
        (["a.md", "--partial", "a.md"], "never overwritten"),
        (["--merge", "p", "--partial", "p"], "never overwritten"),
    ])
    func wrongUsageIsTold(arguments: [String], words: String) throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "a.md")
        try directory.write("", to: "p")
        let run = try CommandRun(["cohort"] + arguments, in: directory)
        #expect(run.status == 2)
        #expect(run.error.contains(words), "\(run.error)")
        #expect(try directory.names == ["a.md", "p"])
    }
}
