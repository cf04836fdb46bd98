import Resume
import Testing

@testable import ResumeReading

struct ToldPositionsTests {
    private func work(_ text: String) throws -> [String] {
        try ResumeSamples.read(text).work.map {
            "\($0.position ?? "-") @ \($0.organization ?? "-") \($0.dates.start?.description ?? "")"
        }
    }

    @Test func jobsInFullSentences() throws {
        #expect(
            try work(
                """
                ## Work experience

                -   Working as **Head Baker** in **Acme Limited**, Pune, from 14^th^ March 2022 to till date.
                -   Worked as **Baker** in **Mill Ltd**, Pune, from June 2020 to February 2022.
                -   Worked as **Trainee** in **Oven Corporation**, Pune, from Jan 2018 to July 2018.
                """) == [
                    "Head Baker @ Acme Limited 2022-03-14", "Baker @ Mill Ltd 2020-06",
                    "Trainee @ Oven Corporation 2018-01",
                ])
    }

    @Test func jobsInChineseSentences() throws {
        #expect(
            try work(
                """
                ## 从业经历

                2021 年 3 月至今，在青石（河湾）律师事务所任合伙人。牵头 9 人团队，客户以药企为主。

                2014 年 9 月至 2017 年 3 月，在河湾市人民法院任法官助理，先在民二庭，后在知识产权庭。

                2013 年 3 月至 2013 年 6 月，在方舟律师事务所实习，岗位为律师助理，整理底稿。
                """) == ["合伙人 @ 青石（河湾）律师事务所 2021-03", "法官助理 @ 河湾市人民法院 2014-09", "律师助理 @ 方舟律师事务所 2013-03"])
    }

    @Test func headsAreNoSentences() throws {
        #expect(
            try work(
                "## Work\n\n**Baker**, Acme Ltd, 2019 – 2021\n\nWorked as a team of two.\n\n**Cook**, Mill Ltd, 2017 – 2019"
            )
                == ["Baker @ Acme Ltd 2019", "Cook @ Mill Ltd 2017"])
    }
}
