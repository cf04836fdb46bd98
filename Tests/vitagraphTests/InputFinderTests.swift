import FoundationEssentials
import Testing

@testable import vitagraph

struct InputFinderTests {
    private func paths(_ found: [Result<Input, InputFailure>]) -> [String] {
        found.map { result in
            switch result {
            case .success(let input): input.path
            case .failure(let failure): "! \(failure.name): \(failure.reason)"
            }
        }
    }

    @Test func findsRésumésInDirectoriesSortedAndWithoutHiddenFiles() throws {
        let directory = try TemporaryDirectory()
        for name in [
            "b.md", "a.txt", "C.MARKDOWN", ".hidden.md", ".git/x.md", "deep/er/z.md", "deep/a.md", "photo.png",
            "cv.pdf", "D.HTM", "talk.pptx",
        ] {
            try directory.write("x", to: name)
        }
        let expected = ["C.MARKDOWN", "D.HTM", "a.txt", "b.md", "cv.pdf", "deep/a.md", "deep/er/z.md"].map {
            directory($0)
        }
        #expect(paths(InputFinder().find([directory.path]).inputs) == expected)
        #expect(paths(InputFinder().find([directory.path + "/"]).inputs) == expected)
    }

    @Test func takesNamedFilesWhateverTheyAreCalledAndKeepsTheOrderOfArguments() throws {
        let directory = try TemporaryDirectory()
        let second = try directory.write("x", to: "z/cv.md")
        let first = try directory.write("x", to: ".odd.name")
        let arguments = [first, "-", directory("z"), first]
        #expect(paths(InputFinder().find(arguments).inputs) == [first, "-", second, first])
    }

    @Test func namesWhatIsNotThere() throws {
        let directory = try TemporaryDirectory()
        try directory.write("x", to: "empty/.hidden")
        let missing = directory("missing.md")
        #expect(
            paths(InputFinder().find([missing, directory("empty")]).inputs) == [
                "! \(missing): No such file or directory",
                "! \(directory("empty")): holds no .md, .markdown, .txt, .pdf, .docx, .docm, .dotx, .odt, .html, .htm, "
                    + ".json, .yaml or .yml file",
            ])
    }

    @Test func followsLinksToFilesButNotToDirectories() throws {
        let directory = try TemporaryDirectory()
        let file = try directory.write("x", to: "real/cv.md")
        try FileManager.default.createSymbolicLink(atPath: directory("real/again.md"), withDestinationPath: file)
        try FileManager.default.createSymbolicLink(
            atPath: directory("real/circle"), withDestinationPath: directory("real"))
        try FileManager.default.createSymbolicLink(
            atPath: directory("real/nowhere.md"), withDestinationPath: directory("gone"))
        #expect(paths(InputFinder().find([directory("real")]).inputs) == [directory("real/again.md"), file])
    }

    @Test func tellsOneDocumentFromSeveral() throws {
        let directory = try TemporaryDirectory()
        let file = try directory.write("x", to: "cv.md")
        #expect(InputFinder().isSingleDocument([file]))
        #expect(InputFinder().isSingleDocument(["-"]))
        #expect(!InputFinder().isSingleDocument([file, file]))
        #expect(!InputFinder().isSingleDocument([directory.path]), "a directory may hold one file today, two tomorrow")
    }
}
