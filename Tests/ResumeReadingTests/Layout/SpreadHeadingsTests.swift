import Resume
import Testing

@testable import ResumeReading

struct SpreadHeadingsTests {
    private func joined(_ text: String) -> [String] {
        SpreadHeadings.joined(
            text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
        )
        .map { $0[...].asString }
    }

    @Test func headingsRunDownBesideTheRows() {
        #expect(
            joined("教\n育\n2016.09-2020.06  灯塔大学\n背\n景\n\n技\n编程：Python\n能")
                == ["教育背景", "", "2016.09-2020.06  灯塔大学", "", "", "", "技能", "编程：Python", ""])
    }

    @Test func theLastCharacterMayOpenARow() {
        #expect(joined("论\n文\n与\n专\n利 一种面团") == ["论文与专利", "", "", "", "一种面团"])
    }

    @Test func otherCharactersStay() {
        #expect(joined("照\n\n片") == ["照", "", "片"])
        #expect(joined("甲\n乙\n丙") == ["甲", "乙", "丙"])
    }
}
