import FoundationEssentials
import Testing
import _TestSupport

@testable import vitagraph

struct OutputPlanTests {
    private func plan(
        _ paths: [String], _ output: String? = nil, _ formats: OutputFormat..., single: Bool? = nil
    ) throws -> OutputPlan {
        try OutputPlan(
            for: paths.map { .success(Input(path: $0)) }, output: output, formats: formats,
            isSingleDocument: single ?? (paths.count == 1))
    }

    private func files(_ plan: OutputPlan) -> [[String]] {
        plan.destinations.map { $0.map { $0.path ?? "stdout" } }
    }

    @Test func namesAfterTheInputInTheCurrentDirectory() throws {
        #expect(files(try plan(["people/ada.md"])) == [["ada.pdf"]])
        #expect(files(try plan(["ada.md"], nil, .png, .svg, .png)) == [["ada.png", "ada.svg"]])
        #expect(files(try plan(["-"])) == [["stdin.pdf"]])
    }

    @Test func takesTheOutputAsAFileForOneInput() throws {
        let directory = try TemporaryDirectory()
        let out = directory("out")
        #expect(try plan(["a.md"], out + ".PNG").destinations == [[.init(format: .png, path: out + ".PNG")]])
        #expect(try plan(["a.md"], out).destinations == [[.init(format: .pdf, path: out)]])
        #expect(try plan(["a.md"], out, .svg).destinations == [[.init(format: .svg, path: out)]])
        #expect(files(try plan(["a.md"], out, .pdf, .svg)) == [[out + ".pdf", out + ".svg"]])
        #expect(files(try plan(["a.md"], out + ".pdf", .pdf, .png)) == [[out + ".pdf", out + ".png"]])
        #expect(try plan(["a.md"], "-", .png).destinations == [[.init(format: .png, path: nil)]])
    }

    @Test func takesTheOutputAsADirectoryForSeveral() throws {
        let directory = try TemporaryDirectory()
        let out = directory("out")
        #expect(files(try plan(["a.md", "b.md"], out)) == [[out + "/a.pdf"], [out + "/b.pdf"]])
        #expect(files(try plan(["a.md"], out + "/")) == [[out + "/a.pdf"]])
        #expect(files(try plan(["a.md"], directory.path)) == [[directory("a.pdf")]], "it exists as a directory")
        #expect(files(try plan(["d/a.md"], out, single: false)) == [[out + "/a.pdf"]])
    }

    @Test func tellsEqualNamesApart() throws {
        let plan = try plan(["x/cv.md", "y/cv.md", "cv-2.md", "z/cv.txt", "cv.md"])
        #expect(files(plan) == [["cv.pdf"], ["cv-3.pdf"], ["cv-2.pdf"], ["cv-4.pdf"], ["cv-5.pdf"]])
        #expect(plan.remarks[1] == "y/cv.md: written to cv-3.pdf")
        #expect(plan.remarks.keys.sorted() == [1, 3, 4])
    }

    @Test func keepsNamesDistinctWhateverTheInputsAreCalled() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<50 {
            let paths = (0..<30).map { _ in "cv\(["", "-2", "-3", "-2-2"].randomElement(using: &generator) ?? "").md" }
            let names = files(try plan(paths, single: false))
            #expect(Set(names).count == paths.count)
            #expect(names == files(try plan(paths, single: false)))
        }
    }

    @Test func leavesWhatWasNotFoundWithoutADestination() throws {
        let failure = InputFailure(name: "gone.md", reason: "No such file or directory")
        let plan = try OutputPlan(
            for: [.failure(failure), .success(Input(path: "a.md"))], output: nil, formats: [], isSingleDocument: false)
        #expect(files(plan) == [[], ["a.pdf"]])
    }

    @Test func neverOverwritesAnInput() throws {
        let directory = try TemporaryDirectory()
        let input = try directory.write("x", to: "cv.pdf")
        try FileManager.default.createSymbolicLink(atPath: directory("link.pdf"), withDestinationPath: input)
        for output in [input, directory("./cv.pdf"), directory("link.pdf")] {
            #expect(throws: OutputPlan.Conflict(message: "'\(output)' is the input; an input is never overwritten.")) {
                try plan([input], output)
            }
        }
        #expect(files(try plan([input], directory.path)) == [[directory("cv-2.pdf")]])
        let text = try directory.write("x", to: "cv.txt")
        #expect(
            files(try plan([text, input], directory.path)) == [[directory("cv-2.pdf")], [directory("cv-3.pdf")]],
            "another input's bytes are as safe as one's own")
    }

    @Test func refusesWhatCannotBeMeant() throws {
        let directory = try TemporaryDirectory()
        let file = try directory.write("x", to: "notes.md")
        let conflicts: [(OutputFormat?, String, String)] = [
            (nil, "page.docx", "The ending of 'page.docx' is none of pdf, png, svg; add '--format'."),
            (.pdf, "page.png", "'page.png' ends in png, but '--format' says pdf."),
        ]
        for (format, output, message) in conflicts {
            #expect(throws: OutputPlan.Conflict(message: message)) {
                try OutputPlan(
                    for: [.success(Input(path: "a.md"))], output: output, formats: format.map { [$0] } ?? [],
                    isSingleDocument: true)
            }
        }
        #expect(throws: OutputPlan.Conflict(message: "'\(file)' is not a directory; several inputs need one.")) {
            try plan(["a.md", "b.md"], file)
        }
        #expect(throws: OutputPlan.Conflict(message: "Standard output takes one format only.")) {
            try plan(["a.md"], "-", .pdf, .png)
        }
    }
}
