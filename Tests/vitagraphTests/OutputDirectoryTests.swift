import Testing

@testable import vitagraph

struct OutputDirectoryTests {
    @Test func makesAllLevelsAndLeavesWhatExists() throws {
        let directory = try TemporaryDirectory()
        for path in ["a/b/c", "a/b/c/", "a"] { try OutputDirectory.create(directory(path)) }
        #expect(FileKind(path: directory("a/b/c")) == .directory)
    }

    @Test func saysWhereAFileIsInTheWay() throws {
        let directory = try TemporaryDirectory()
        let file = try directory.write("x", to: "file")
        let error = #expect(throws: OutputDirectory.Failure.self) { try OutputDirectory.create(file + "/out") }
        #expect(error?.description == "\(file)/out: Not a directory")
    }
}
