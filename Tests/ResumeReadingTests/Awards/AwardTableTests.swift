import Resume
import Testing

@testable import ResumeReading

struct AwardTableTests {
    private func awards(_ text: String) throws -> [String] {
        try ResumeSamples.read("# 容若川\n\n" + text).awards.map {
            "\($0.title) \($0.date?.description ?? "-")"
        }
    }

    @Test func theIssuerIsNoPartOfTheAward() throws {
        #expect(
            try awards(
                """
                ## 获奖情况

                | 时间 | 名称 | 授予单位 |
                |---|---|---|
                | 2023/12 | 内部审计优秀项目一等奖 | 临江市审计协会 |
                | 2017/01 | 年度优秀员工 | 青梧会计师事务所 |
                """) == ["内部审计优秀项目一等奖 2023-12", "年度优秀员工 2017-01"])
        #expect(
            try awards(
                """
                ## Awards

                | Award | Awarded by | Year |
                |---|---|---|
                | Baker of the Year | Guild of Bakers | 2021 |
                """) == ["Baker of the Year 2021"])
    }

    @Test func dotsDivideAwardsWithDatesOfTheirOwn() throws {
        #expect(
            try awards("## 荣誉\n\n2024 年度海外事业部销售冠军 · 2016 年“临江杯”演讲比赛三等奖\n") == [
                "海外事业部销售冠军 2024", "“临江杯”演讲比赛三等奖 2016",
            ])
    }

    @Test func honoursAmongCertificatesAreAwards() throws {
        #expect(
            try awards("## 证书与荣誉\n\n大学英语六级 487 分（2013 年）\n2022 年　青梧“匠心之星”\n2014 年　国家励志奖学金\n") == [
                "青梧“匠心之星” 2022", "国家励志奖学金 2014",
            ])
    }

    @Test func aYearOfTwoDigitsStandsApart() throws {
        #expect(try awards("## 荣誉\n\n25年 园区技能大赛 二等奖\n30年教龄荣誉证章\n") == ["园区技能大赛 二等奖 2025", "30年教龄荣誉证章 -"])
    }

    @Test func aRemarkBelowDatedAwardsIsNone() throws {
        #expect(
            try awards("## 荣誉\n\n2024年 优秀青年律师提名奖\n2012年 优秀学生干部\n\n平时常用的工具有北大法宝、威科先行和 iManage 几种\n") == [
                "优秀青年律师提名奖 2024", "优秀学生干部 2012",
            ])
    }

    @Test func aColumnMayHoldThePlaceInTheList() throws {
        let awards = try ResumeSamples.read(
            "# 林舟\n\n## 获奖情况\n\n| 时间 | 奖项 | 位次 |\n|---|---|---|\n| 2024.01 | 海岛科学技术进步奖二等奖 | 2/9 |\n"
        ).awards
        #expect(awards.count == 1 && awards.first?.date?.year == 2024)
    }
}
