import Resume
import Testing

@testable import ResumeReading

struct PublicationTableTests {
    @Test func theHeaderSaysWhatTheColumnsHold() throws {
        let resume = try ResumeSamples.read(
            """
            # 容若川

            ## 发表文章

            | 序号 | 论文题目 | 发表刊物 | 时间 | 作者排名 |
            |---|---|---|---|---|
            | 1 | 仓储费"倒挂"现象探析 | 《物流研究》 | 2022/05 | 第二作者 |
            | 2 | 港口夜班排班模型 | 《运筹通讯》 | 2019 | 独著 |
            """)
        #expect(resume.publications.map(\.title) == ["仓储费\"倒挂\"现象探析", "港口夜班排班模型"])
        #expect(resume.publications.map(\.venue) == ["物流研究", "运筹通讯"])
        #expect(resume.publications.map { $0.releaseDate?.description } == ["2022-05", "2019"])
        #expect(resume.publications.map(\.candidateAuthorIndex) == [2, 1])
    }

    @Test func authorsOfAColumnAreCounted() throws {
        let resume = try ResumeSamples.read(
            """
            # Bram Okri

            ## Publications

            | Title of paper | Journal | Year | Authors |
            |---|---|---|---|
            | Slow bread and fast ovens | Journal of Baking | 2021 | Lund, A.; Okri, B. |
            """)
        let paper = try #require(resume.publications.first)
        #expect(paper.title == "Slow bread and fast ovens")
        #expect(paper.authorCount == 2)
        #expect(paper.candidateAuthorIndex == 2)
    }

    @Test func citationsAndSharedFirstPlacesStandInColumns() throws {
        let resume = try ResumeSamples.read(
            """
            # 温叙白

            ## 论文成果

            | 年份 | 题目 | 期刊/会议 | 署名 | 引用 |
            |:---:|---|---|:---:|:---:|
            | 2025 | Snow Is Not a Plane | ICRA | 第一作者 | 7 |
            | 2024 | Where the Foot Goes | IEEE Robotics and Automation Letters | 共同一作（排名第2） | 1,033 |
            | 2021 | 林间环境下的树干检测 | 林业科学 | 第一作者 | |
            """)
        #expect(resume.publications.map(\.citations) == [7, 1033, nil])
        #expect(resume.publications.map(\.candidateAuthorIndex) == [1, 2, 1])
        #expect(resume.publications.map(\.hasEqualContribution) == [false, true, false])
    }

    @Test(arguments: [
        ("共同第一作者，非通讯作者", true), ("非共同第一作者（第三作者）", false), ("contributed equally", true), ("第三作者", false),
    ])
    func firstPlacesAreSharedWhereItIsSaid(rank: String, isShared: Bool) throws {
        let resume = try ResumeSamples.read(
            """
            # 温叙白

            ## 论文成果

            | 年份 | 题目 | 期刊 | 署名 |
            |---|---|---|---|
            | 2025 | 港口苔藓的分布研究 | 苔藓学报 | \(rank) |
            """)
        #expect(resume.publications.map(\.hasEqualContribution) == [isShared])
    }
}
