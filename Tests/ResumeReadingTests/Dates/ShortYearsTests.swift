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

    @Test func rangesAtTheEndsOfLinesTellItWhereOneIsOpen() {
        #expect(ShortYears.closeLines(in: lines(["晨光书店 店长 22.07 - 至今", "蓝山书店 店员 18.03 - 22.06"])))
        #expect(!ShortYears.closeLines(in: lines(["Ubuntu 14.04 - 18.04", "Ubuntu 18.04 - 22.04"])))
        #expect(!ShortYears.closeLines(in: lines(["晨光书店 店长 22.07 - 至今"])))
    }

    @Test func theirSingleDatesStandBehindChineseOrAGap() throws {
        let resume = try ResumeSamples.read(
            """
            骆晓舟

            工作经历
            晨光书店有限公司　　店长 22.07 - 至今
             机房升级到 Ubuntu 18.04
            蓝山书店有限公司　　店员 20.12 - 22.06

            荣誉
            全国书店技能大赛 三等奖 17.09
            """, path: "cv.txt")
        #expect(resume.work.map(\.dates.start?.description) == ["2022-07", "2020-12"])
        #expect(resume.work.map(\.dates.end?.description) == [nil, "2022-06"])
        #expect(resume.awards.map(\.title) == ["全国书店技能大赛 三等奖"])
        #expect(resume.awards.map(\.date?.description) == ["2017-09"])
    }
}
