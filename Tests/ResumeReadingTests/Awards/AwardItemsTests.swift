import Resume
import Testing

@testable import ResumeReading

private func awards(_ text: String) -> [String] {
    let lines = LineReader(text: text, path: "cv.txt").lines()
    return AwardReader().read(lines).map { $0.title + ($0.date.map { " @" + $0.description } ?? "") }
}

@Test(
    arguments: [
        ("奖项名称：烘焙之星\n获奖时间：2024年7月\n颁奖单位：面包协会\n\n奖项名称：优秀学徒\n获奖时间：2018年6月", ["烘焙之星 @2024-07", "优秀学徒 @2018-06"]),
        ("获奖时间：2024年7月   奖项名称：烘焙之星", ["烘焙之星 @2024-07"]),
        ("竞赛名称：面包设计赛\n获奖等级：二等奖\n时间：2019.05", ["面包设计赛 二等奖 @2019-05"]),
        (
            "Golden Loaf\nIssued by Guild of Bakers · Oct 2024\nBread Poster\nIssued by Loaf Days · Sep 2021",
            ["Golden Loaf @2024-10", "Bread Poster @2021-09"]
        ),
        ("2022\nGolden Loaf Award\n2019\nBread Prize", ["Golden Loaf Award @2022", "Bread Prize @2019"]),
        ("Golden Loaf Award\nOct 2022\nBread Prize\n2019", ["Golden Loaf Award @2022-10", "Bread Prize @2019"]),
        ("烘焙之星 2023\n面包设计竞赛\n全国三等奖 2016", ["烘焙之星 @2023", "面包设计竞赛全国三等奖 @2016"]),
        (
            "- Golden Loaf Award 2023\n  for the best crust of the north\n- Bread Prize, 2019",
            ["Golden Loaf Award for the best crust of the north @2023", "Bread Prize @2019"]
        ),
        (
            "2023  Golden Loaf Award\n      Guild of Bakers\n2019  Bread Prize",
            ["Golden Loaf Award @2023", "Bread Prize @2019"]
        ),
        (
            "Award: Best Baker 2022 (Guild)\nSpoken: English, Welsh\nReferee: Mdm Marsh, 5550 0142",
            ["Best Baker (Guild) @2022"]
        ),
        ("国家奖学金，校三好学生，优秀毕业生", ["国家奖学金", "校三好学生", "优秀毕业生"]),
        ("年度最佳面包师 Baker of the Year, 2018.12", ["年度最佳面包师 Baker of the Year @2018-12"]),
        ("2021年度优秀员工", ["优秀员工 @2021"]), ("Golden Loaf Award | Guild of Bakers | 2021", ["Golden Loaf Award @2021"]),
        ("| 时间 | 奖项 | 级别 |\n|---|---|---|\n| 2021.05 | 面包设计赛 | 一等奖 |", ["面包设计赛 一等奖 @2021-05"]),
    ] as [(String, [String])])
func oneAwardPerItem(text: String, titles: [String]) {
    #expect(awards(text) == titles)
}

@Test func labelledAwardsAreReadInAnySection() {
    func labelled(_ text: String) -> [String] {
        AwardReader().awards(labelledIn: SourceLine(number: 1, text: text)).map(\.title)
    }
    #expect(labelled("Awards: North and South Guild of Bakers and Millers Long Service Award (2022)").count == 1)
    #expect(labelled("所获荣誉：国家奖学金、优秀毕业生") == ["国家奖学金", "优秀毕业生"])
    #expect(labelled("Awarded contracts: two bridges").isEmpty)
    #expect(labelled("Award-winning team of four").isEmpty)
}

@Test func theGiverMayStandAboveTheAward() throws {
    let awards = try ResumeSamples.read(
        """
        Ada Marsh

        HONOURS AND AWARDS

        11/2023    Hoy Baking Association
        Golden Loaf Prize

        06/2012    University of Wick
        School of Bread Dean's Prize
        """, path: "cv.txt"
    ).awards
    #expect(awards.map { String($0.title.prefix(17)) } == ["Golden Loaf Prize", "School of Bread D"])
    #expect(awards.map { $0.date?.description } == ["2023-11", "2012-06"])
}

@Test func aLongItemEndsWithItsDateBelow() throws {
    let resume = try ResumeSamples.read(
        """
        # AWARDS

        -   Thomas Mill Faculty Achievement Award for Distinguished
            Teaching, University of Hoy, 2018

        -   Golden Loaf Prize, 2012
        """)
    #expect(resume.awards.map { $0.date?.description } == ["2018", "2012"])
}

@Test func aParagraphBelowTheItemsIsNoAward() throws {
    let awards = try ResumeSamples.read(
        """
        Ada Marsh

        Wins

             * Golden Loaf Expert, 2023
             * Alumna of the Year, December 2021

           English, Swahili; learning Portuguese slowly.
           Organiser of Bakers Who Code (2018 to 2020).
        """, path: "cv.txt"
    ).awards
    #expect(awards.map(\.title) == ["Golden Loaf Expert", "Alumna of the Year"])
}

@Test func anAwardBelowTheItemsIsToldByItsYear() throws {
    let awards = try ResumeSamples.read(
        """
        Ada Marsh

        Awards

        - Golden Loaf Prize, 2019
        - Silver Spoon Medal, 2018

        Fulbright, University of Hoy, 2016
        """, path: "cv.txt"
    ).awards
    #expect(awards.count == 3)
}

@Test func theLinesOfAnAwardAreAllThatSayIt() {
    let text = "2022\nGolden Loaf Award\n2019\nBread Prize\n\n"
    let lines = LineReader(text: text, path: "cv.txt").lines()
    #expect(AwardReader().read(lines).map(\.evidence?.lines) == [1...2, 3...4])
}

@Test func aRefereeIsNoAward() {
    #expect(awards("2022年　全國烘焙競賽金牌\n\n推薦人　馮經理（晨光書店）02-5550-0199") == ["全國烘焙競賽金牌 @2022"])
}

@Test func anAwardMayBeginAsAHeadingDoes() {
    #expect(awards("Referee of the Year, Hoy Football League, 2018\n致谢 全国烘焙大赛二等奖 2012").count == 2)
}
