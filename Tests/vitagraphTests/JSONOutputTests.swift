import Resume
import Testing

@testable import vitagraph

struct JSONOutputTests {
    private struct Document: Encodable {
        var b = "https://example.org/简历"
        var a = 1
    }

    @Test func sortsKeysAndLeavesSlashesAlone() throws {
        let line = String(decoding: try JSONOutput.line(Document()), as: UTF8.self)
        #expect(line == "{\"a\":1,\"b\":\"https://example.org/简历\"}\n")
        let pretty = String(decoding: try JSONOutput.pretty(Document()), as: UTF8.self)
        #expect(pretty.split(separator: "\n").count == 4)
        #expect(pretty.hasSuffix("}\n"))
    }

    @Test func putsTheSourceOnTopOfARésumé() throws {
        var resume = Resume(basics: Basics(name: "Ottilie Brand"))
        resume.reading.source.path = "people/brand.md"
        let line = String(decoding: try JSONOutput.line(SourcedResume(resume: resume)), as: UTF8.self)
        #expect(line.contains("\"name\":\"Ottilie Brand\""))
        #expect(line.contains("],\"source\":{"))
        #expect(line.split(separator: "\n").count == 1)
    }
}
