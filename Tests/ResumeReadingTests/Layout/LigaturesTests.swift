import Testing

@testable import ResumeReading

struct LigaturesTests {
    @Test func joinedLettersAreSpelt() {
        let lines = Ligatures.speltOut([Array("Certiﬁcates, oﬃce, ﬂour".unicodeScalars), Array("plain".unicodeScalars)])
        #expect(lines.map { $0[...].asString } == ["Certificates, office, flour", "plain"])
    }

    @Test func headingsAreKnownInSpiteOfThem() throws {
        let sections = try ResumeSamples.sections("Proﬁle\n\nBakes.\n\nCertiﬁcates\n\nBread, 2019\n", path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .summary, .certificates])
    }
}
