import Resume
import Testing

@testable import ResumeReading

/// Years of two digits before their months.
struct ShortYearsUseTests {
    private func lines(_ texts: [String]) -> [SourceLine] {
        texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
    }

    @Test func rangesThatCanBeReadInNoOtherWayTellIt() {
        #expect(ShortYears.areUsed(in: lines(["22.06-至今", "19.05-22.05", "晨光书店"])))
        #expect(!ShortYears.areUsed(in: lines(["22.06-至今", "晨光书店"])))
        #expect(!ShortYears.areUsed(in: lines(["22.06-至今", "19.05-22.05", "05.19-05.22"])))
        #expect(!ShortYears.areUsed(in: lines(["Ubuntu 14.04-18.04", "Ubuntu 18.04-22.04"])))
    }

    @Test func theOthersAreReadTheSameWay() throws {
        let resume = try ResumeSamples.read(
            """
            骆晓舟
            手机 136 5555 0481

            —————工作—————
            22.06-至今
            晨光书店有限公司
            店长

            19.05-22.05
            蓝山书店有限公司
            店员

            —————教育—————
            12.09-15.06  云岭大学  园艺  硕士
            08.09-12.06  海岛大学  园艺  学士
            """, path: "cv.txt")
        #expect(resume.education.map(\.dates.start?.description) == ["2012-09", "2008-09"])
        #expect(resume.education.map(\.dates.end?.description) == ["2015-06", "2012-06"])
    }
}
