import Foundation
import Resume
import Testing

struct ParseCommandTests {
    @Test func printsOneDocumentIndented() throws {
        let directory = try TemporaryDirectory()
        let path = Sample.path("engineer-en/resume.md")
        let run = try CommandRun(["parse", path], in: directory)
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        #expect(run.text.hasPrefix("{\n"))
        let resume = try JSONDecoder().decode(Resume.self, from: Data(run.output))
        #expect(resume.reading.source.path == path)
        #expect(resume.basics.name == "Rosalind Harkness")
    }

    @Test func printsSeveralAsLinesInInputOrder() throws {
        let directory = try TemporaryDirectory()
        let paths = ["sparse-zh/resume.txt", "researcher-zh/resume.md", "engineer-en/resume.md"].map(Sample.path)
        let run = try CommandRun(["parse", "--jobs", "3"] + paths, in: directory)
        #expect(run.status == 0)
        let sources = try run.lines.map { line in
            let document = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return (document?["source"] as? [String: Any])?["path"] as? String
        }
        #expect(sources == paths)
        #expect(try CommandRun(["parse", "--lines", paths[0]], in: directory).lines == [run.lines[0]])
    }

    @Test func readsStandardInput() throws {
        let directory = try TemporaryDirectory()
        let run = try CommandRun(["parse", "-"], in: directory, standardInput: Sample.short)
        let resume = try JSONDecoder().decode(Resume.self, from: Data(run.output))
        #expect(resume.reading.source.path == "-")
        #expect(resume.basics.email == "ottilie.brand@example.org")
    }

    @Test func namesEachBadInputAndDoesTheOthers() throws {
        let directory = try TemporaryDirectory()
        try directory.write("", to: "empty.md")
        try directory.write([0x7F, 0x45, 0x4C, 0x46] + [UInt8](repeating: 0, count: 500), to: "binary.txt")
        try directory.write(Sample.short, to: "good.md")
        try directory.write("x", to: "folder/.hidden")
        let run = try CommandRun(["parse", "missing.md", "empty.md", "good.md", "binary.txt", "folder"], in: directory)
        #expect(run.status == 1)
        #expect(run.lines.count == 1)
        #expect(run.errorLines.count == 5)
        #expect(run.errorLines.last == "vitagraph: 1 of 5 done; 4 failed: 2 other, 1 binary, 1 empty")
        for (line, name) in zip(run.errorLines, ["missing.md", "empty.md", "binary.txt", "folder"]) {
            #expect(line.hasPrefix("vitagraph: \(name): "))
        }
        #expect(run.errorLines.first == "vitagraph: missing.md: No such file or directory")
        #expect(run.errorLines.filter { $0.hasSuffix(" [empty]") || $0.hasSuffix(" [binary]") }.count == 2)
    }

    @Test func showsProgressOnlyWhenAsked() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "a.md")
        let arguments = ["parse", "a.md", "a.md"]
        #expect(try CommandRun(arguments, in: directory).error == "")
        #expect(
            try CommandRun(arguments + ["--progress", "always"], in: directory).error
                == "1 of 2: a.md\n2 of 2: a.md\nvitagraph: 2 of 2 done\n")
        #expect(try CommandRun(arguments + ["--progress", "always", "--quiet"], in: directory).error == "")
    }

    @Test func printsProtectedFactsOnlyWhenAsked() throws {
        let directory = try TemporaryDirectory()
        try directory.write("赵可\n女 | 28岁 | 会计\n籍贯：江苏盐城\n", to: "cv.txt")
        let plain = try CommandRun(["parse", "cv.txt"], in: directory)
        #expect(plain.status == 0)
        for word in ["女", "28岁", "盐城", "protected"] { #expect(!plain.text.contains(word)) }
        let full = try CommandRun(["parse", "cv.txt", "--include-protected"], in: directory)
        let resume = try JSONDecoder().decode(Resume.self, from: Data(full.output))
        #expect(resume.reading.protected?.map(\.kind) == [.sex, .age, .birthplace])
        #expect(resume.reading.protected?.map(\.value) == ["女", "28岁", "江苏盐城"])
        #expect(resume.reading.protected?.map(\.evidence.lines) == [2...2, 2...2, 3...3])
    }
}
