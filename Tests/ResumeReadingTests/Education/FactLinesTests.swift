import Resume
import Testing

@testable import ResumeReading

struct FactLinesTests {
    private func education(_ texts: [String], kind: SectionKind = .personal) -> [String] {
        let lines = texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        return FactLines.education(in: [Section(kinds: [kind], heading: nil, lines: lines)]).map {
            "\($0.studyType ?? "-") @ \($0.institution ?? "-")"
        }
    }

    @Test func studyAmongPersonalData() {
        #expect(education(["男 · 1990", "本科/浙江理工大学 数字媒体技术（2012 ~ 2016）"]) == ["本科 @ 浙江理工大学"])
    }

    @Test func aSchoolAloneOrAnotherSectionSaysNothing() {
        #expect(education(["浙江理工大学"]).isEmpty)
        #expect(education(["本科/浙江理工大学 数字媒体技术（2012 ~ 2016）"], kind: .work).isEmpty)
    }
}
