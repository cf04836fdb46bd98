import Testing

@testable import vitagraph

struct LabelledInputsTests {
    private func directory(_ names: [String]) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        for name in names { try directory.write("x", to: name) }
        return directory
    }

    @Test func namesTellWhatBelongsTogether() throws {
        let directory = try directory([
            "gold/a.gold.json", "gold/b.json", "gold/c.d.gold.json", "gold/notes.md", "in/deep/a.md", "in/b.txt",
            "in/c.d.md",
        ])
        let labelled = LabelledInputs(labels: directory("gold"), inputs: [directory("in")])
        #expect(labelled.documents.map(\.name) == ["a", "b", "c.d"])
        #expect(
            labelled.documents.map(\.labels.path)
                == ["a.gold.json", "b.json", "c.d.gold.json"].map { directory("gold/\($0)") })
        #expect(
            labelled.documents.map(\.input?.path) == ["deep/a.md", "b.txt", "c.d.md"].map { directory("in/\($0)") })
        #expect(labelled.failures.isEmpty)
        #expect(labelled.unlabelled.isEmpty)
    }

    @Test func labelsMayLieBesideTheirResumes() throws {
        let directory = try directory(["a.gold.json", "a.md", "b.gold.json", "b.txt"])
        let labelled = LabelledInputs(labels: directory.path, inputs: [directory.path])
        #expect(labelled.documents.map(\.input?.path) == [directory("a.md"), directory("b.txt")])
    }

    @Test func whatHasNoCounterpartIsNamed() throws {
        let directory = try directory(["gold/a.gold.json", "gold/b.gold.json", "in/a.md", "in/a.txt", "in/extra.md"])
        let labelled = LabelledInputs(labels: directory("gold"), inputs: [directory("in"), directory("missing")])
        #expect(labelled.documents.map(\.input?.path) == [directory("in/a.md"), nil])
        #expect(labelled.unlabelled.map(\.name) == [directory("in/a.txt"), directory("in/extra.md")])
        #expect(labelled.failures.map(\.name) == [directory("missing")])
    }

    @Test func twoFilesBelongTogetherWhateverTheirNames() throws {
        let directory = try directory(["labels.json", "resume.text"])
        let labelled = LabelledInputs(labels: directory("labels.json"), inputs: [directory("resume.text")])
        #expect(labelled.documents.map(\.input?.path) == [directory("resume.text")])
    }

    @Test func withoutResumesOrLabelsThereIsNothingToScore() throws {
        let directory = try directory(["gold/a.gold.json", "in/a.md"])
        #expect(LabelledInputs(labels: directory("gold"), inputs: [directory("nothing")]).documents.isEmpty)
        #expect(LabelledInputs(labels: directory("in"), inputs: [directory("in")]).documents.isEmpty)
        #expect(
            LabelledInputs(labels: directory("in"), inputs: [directory("in")]).failures.map(\.reason)
                == ["holds no .json file"])
    }
}
