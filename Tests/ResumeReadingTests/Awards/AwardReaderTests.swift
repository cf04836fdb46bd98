import Resume
import Testing

@testable import ResumeReading

struct AwardReaderTests {
    private func titles(_ text: String) -> [String] {
        AwardReader().read([SourceLine(number: 1, text: text)]).map { "\($0.title) \($0.date?.description ?? "")" }
    }

    @Test func dateAndRankAreNoPartOfTheTitle() {
        #expect(titles("2021年 数学建模竞赛 一等奖") == ["数学建模竞赛 一等奖 2021"])
        #expect(titles("省科技进步奖二等奖（排名第 3），2022") == ["省科技进步奖二等奖 2022"])
        #expect(titles("DAISY Award for Nurses, 09/2022") == ["DAISY Award for Nurses 2022-09"])
        #expect(titles("Dean's List (2012, 2013)") == ["Dean's List 2012"])
    }

    @Test func enumerationsAreSeveral() {
        #expect(titles("荣誉：国家奖学金（2021）、优秀毕业生") == ["国家奖学金 2021", "优秀毕业生 "])
    }

    @Test func certificatesAndPlacesAreNone() {
        #expect(titles("普通话二级甲等；大学英语六级（571分）").isEmpty)
        #expect(titles("Oslo, Norway").isEmpty)
        #expect(titles("Languages: Arabic, French").isEmpty)
    }

    @Test func datesStandInFrontBehindOrInBrackets() {
        #expect(titles("2014：盐城市十佳导游") == ["盐城市十佳导游 2014"])
        #expect(titles("潮汐模型大赛 三等奖（第2名/5人） 2016年8月") == ["潮汐模型大赛 三等奖 2016-08"])
        #expect(titles("Best Kelp Photograph Award [2013]") == ["Best Kelp Photograph Award 2013"])
    }

    @Test func recordsOfNothingAreNone() {
        #expect(titles("无处分记录").isEmpty)
        #expect(titles("References available on request").isEmpty)
    }

    @Test func aDateBehindACommaGoesWithItsAward() {
        let line = EntryLine(SourceLine(number: 1, text: "Best Dissertation Prize, 2017"), dates: DateScanner())
        #expect(AwardReader().awards(inProse: line).first?.date?.year == 2017)
    }

    @Test func whereAwardsAreHeadingsOtherLinesAreRemarks() throws {
        let resume = try ResumeSamples.read(
            """
            ## Awards

            ### Best Student Paper, finalist <span style="float:right">2017</span>
            International Moss Association

            ### "Golden Owl" Award <span style="float:right">December 2023</span>
            Acme
            """)
        #expect(resume.awards.map(\.title) == ["Best Student Paper, finalist", "\"Golden Owl\" Award"])
    }

    @Test func certificatesAmongAwardsAreNone() throws {
        let awards = try ResumeSamples.read(
            "# 骆晓舟\n\n## 证书/荣誉\n\n烘焙基础级；2019年 烘焙杯赛区三等奖\n"
        ).awards
        #expect(awards.map(\.title) == ["烘焙杯赛区三等奖"])
    }

    @Test func aDateBeforeARemarkIsThatOfTheAwardAbove() throws {
        let awards = try ResumeSamples.read(
            "# Ada Marsh\n\n## Awards\n\nSociety of Bakers, Award of Excellence\n2018, for the oven manual\n\nHarbour Prize\n2012\n"
        ).awards
        #expect(awards.map { $0.date?.description } == ["2018", "2012"])
    }
}
