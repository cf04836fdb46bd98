import Resume
import Testing

@testable import ResumeReading

struct RadicalsTests {
    @Test func radicalsAreTheCharactersThatTheyLookLike() {
        let lines = Radicals.mended([Array("⼯⽅ ⻓沙 客⼾ ⿓ ⿕".unicodeScalars), Array("plain".unicodeScalars)])
        #expect(lines.map { $0[...].asString } == ["工方 长沙 客户 龍 龠", "plain"])
    }

    @Test func headingsAreKnownInSpiteOfThem() throws {
        let sections = try ResumeSamples.sections("⼯作经历\n\n2019.03 – ⾄今 麦⼭⾯包坊 ⾯点师\n\n项⽬经历\n\n⾯团\n")
        #expect(sections.map(\.kind).contains(.work))
        #expect(sections.map(\.kind).contains(.projects))
    }
}
