import Resume
import Testing

@testable import ResumeReading

struct ProjectReaderTests {
    private func lines(_ texts: [String]) -> [SourceLine] {
        texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
    }

    @Test func datedItemsOfOneParagraphAreSeveral() {
        let items = RunInList.items(of: lines(["Footbridge (2019): oak; Watchtower (2021): larch"]))
        #expect(items.map(\.text) == ["Footbridge (2019): oak", "Watchtower (2021): larch"])
        #expect(items.map(\.number) == [1, 1])
    }

    @Test func clausesWithoutDatesStayTogether() {
        #expect(RunInList.items(of: lines(["Footbridge (2019): oak; glued by hand"])).count == 1)
    }

    @Test func wrappedItemsAreJoinedFirst() {
        let items = RunInList.items(of: lines(["Footbridge (2019): oak; Watchtower", "with a roof (2021): larch"]))
        #expect(items.map(\.text) == ["Footbridge (2019): oak", "Watchtower with a roof (2021): larch"])
    }

    @Test func quotedTitlesKeepWhatTheyStandFor() {
        let projects = ProjectReader().read(lines(["“一粒盐”——盐场老人口述计划　　2021.03—2021.12"]))
        #expect(projects.map(\.name) == ["“一粒盐”——盐场老人口述计划"])
    }

    @Test func numberedProjectsAreNamedByWhatFollows() {
        let projects = ProjectReader().read(
            lines(["项目一：夜航灯塔调度   2023.02-2023.11", "离线排班", "项目二 盐田巡检车   2021.09-2022.08", "激光测距"]))
        #expect(projects.map(\.name) == ["夜航灯塔调度", "盐田巡检车"])
    }

    @Test func undertakingsOnCampusAreProjectsAndOfficesAreNot() throws {
        let resume = try ResumeSamples.read(
            """
            ## 校园经历
            “换书角”——宿舍楼图书交换计划 | 发起人 | 2022.10 – 2023.06
            - 设 9 个书架

            校学生会 宣传部 部长 2021.09-2022.06
            - 排练迎新晚会
            """)
        #expect(resume.projects.map(\.name) == ["“换书角”——宿舍楼图书交换计划"])
    }

    @Test func aNameInLowerCaseWithItsYearIsNoWrappedItem() {
        let projects = ProjectReader().read(
            lines([
                "moss-jax  Mar 2022 – Present", "Leaf functions; 1.1k stars on GitHub", "fern-tok  2020",
                "A tokenizer; 74 stars",
            ]))
        #expect(projects.map(\.name) == ["moss-jax", "fern-tok"])
        #expect(projects.map(\.stars) == [1100, 74])
    }

    @Test func grantsMayStateSumAndRoleBehindTheYears() {
        var heading = SourceLine(number: 1, text: "Research funding")
        heading.headingLevel = 2
        let projects = ProjectReader(heading: heading).read(
            lines([
                "ARC Award, Ice that forgets: memory in the marginal ice zone, 2022–2025, AUD 448,000 (sole investigator)."
            ]))
        #expect(projects.map(\.dates.start) == [PartialDate(year: 2022)])
    }

    @Test func aGrantGoesOnBehindAComma() throws {
        let resume = try ResumeSamples.read(
            """
            科研项目

            国家自然科学基金青年科学基金项目：苔藓的记忆，
                2025.01–2027.12，30 万元，主持
            """, path: "cv.txt")
        #expect(resume.projects.map(\.name) == ["苔藓的记忆"])
        #expect(resume.projects.map(\.dates.start) == [PartialDate(year: 2025, month: 1)])
    }

    @Test func theDateStandsBetweenABoldNameAndWhatItIs() throws {
        let projects = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Software

            - **rotor** (2023), a reader of dials. 19 stars.
            - **dough** — 2024-10 → now — finds loaves that survive the night; C++, Python bindings — 540 stars
            """
        ).projects
        #expect(projects.map(\.name) == ["rotor", "dough"])
        #expect(projects.map { $0.dates.start?.year } == [2023, 2024])
        #expect(projects.map(\.stars) == [19, 540])
    }

    @Test func whatIsSetInBelowAHeadDescribesIt() throws {
        let projects = try ResumeSamples.read(
            """
            骆晓舟
            luo@example.org

            研究项目
            某省基金“高原面团的应力”                       2022.08 – 2025.07
              学生骨干，负责原位测试；total budget 100 k RMB
            rye-notebook: 面团小工具                                        2023.11 – 2024.02
              Python + Streamlit 界面，GitHub 138 stars
            """, path: "cv.txt"
        ).projects
        #expect(projects.count == 2)
        #expect(projects.last?.name.hasPrefix("rye-notebook") == true)
        #expect(projects.last?.stars == 138)
    }
}
