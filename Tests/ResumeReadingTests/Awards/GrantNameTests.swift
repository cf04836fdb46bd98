import Resume
import Testing

@testable import ResumeReading

@Test(arguments: [
    (
        "*Bread for all: a study of crusts*. NWO Vidi, PI, Sep 2022 -- Aug 2027, EUR 800,000",
        "Bread for all: a study of crusts"
    ),
    ("[1] 国家自然科学基金青年项目(3210XXXX)，面包香气的释放机制，2022.01-2024.12，30 万元，主持，结题", "面包香气的释放机制"),
    ("[2] 北山市科技局，全麦面包品质溯源，2024.06-2026.05，15 万元，参与(2/7)，在研", "全麦面包品质溯源"),
    ("Crusts in Motion, Leverhulme Trust, co-PI, 2019-2021", "Crusts in Motion"),
    ("DFG, Crusts in Motion, 2019-2021, 200 k€", "Crusts in Motion"),
    ("DFG, „Krusten in Bewegung“, 04/2019 – 03/2021,\nTeilprojektleiter, 200 T€", "Krusten in Bewegung"),
    ("北山市自然科学基金项目：面包香气的释放，30 万元，\n2024.01–2026.12，主持", "面包香气的释放"),
    (
        "K01 DK555123 (Marsh, PI) 07/01/2023 – 06/30/2027\nNIH/NIDDK, $612,000 direct\nCrusts in the ileum\nGoal: to bake",
        "Crusts in the ileum"
    ),
    ("R01 GM000555        Marsh (PI)      09/01/2023 – 08/31/2028\nCrusts at rest\nRole: PI", "Crusts at rest"),
])
func grantsAreNamedByWhatIsStudied(text: String, name: String) {
    var heading = SourceLine(number: 1, text: "Grants")
    heading.headingLevel = 2
    let lines = LineReader(text: text, path: "cv.md").lines()
    #expect(ProjectReader(heading: heading).read(lines).map(\.name) == [name])
}

@Test func theYearOfAGrantMayStandAloneBeforeTheRole() throws {
    let projects = try ResumeSamples.read(
        """
        科研项目

        （1）国家自然科学基金面上项目“面包香气的释放”，2022.01-2025.12，主持，52万元
        （2）海州市科技局项目“面团骨架动物实验”，2015，主持
        （3）中央高校基本科研业务费“面粉数据库”, 2021, 主持
        """, path: "cv.txt"
    ).projects
    #expect(projects.map(\.name) == ["面包香气的释放", "面团骨架动物实验", "面粉数据库"])
    #expect(projects.map(\.dates.start?.year) == [2022, 2015, 2021])
}

@Test func theTitleStandsBelowTheNumberOfTheAward() throws {
    let resume = try ResumeSamples.read(
        """
        Research support

        R01 GM000555        Marsh (PI)              09/2023 – 08/2028
        Clocks for mosses

        DP2 HG000555        Marsh (Co-I)            09/2018 – 05/2023
        An atlas of ferns
        """, path: "cv.txt")
    #expect(resume.projects.map(\.name) == ["Clocks for mosses", "An atlas of ferns"])
}

@Test func schemeAndFundStandAboveTheTitle() throws {
    let projects = try ResumeSamples.read(
        """
        Ada Marsh

        FUNDED PROJECTS
        2021 – 2026   K23 HL-155501 (PI), NHLBI
                      Sleep timing in night bakers
        2019 – 2021   Pilot award (PI), Hoy Heart Association
                      Home ovens after the mill
                      $77,000
        """, path: "cv.txt"
    ).projects
    #expect(projects.map(\.name) == ["Sleep timing in night bakers", "Home ovens after the mill"])
}

@Test func grantsMayStandAmongPrizes() throws {
    let resume = try ResumeSamples.read(
        """
        Ada Marsh

        Prizes and awards
        Hoy Research Endowment grant, 'Night mills', 2023 to 2024, AUD 14,000
        Best Student Talk, Hoy Bread Society, Nov 2024
        """, path: "cv.txt")
    #expect(resume.projects.map(\.name) == ["Night mills"])
    #expect(resume.awards.map { $0.date?.year } == [2024])
}

@Test func aSumInBracketsDividesNothing() throws {
    let projects = try ResumeSamples.read("# Ada Marsh\n\n## Grants\n\n- Hoy Bread Foundation ($40,000), 2023\n")
        .projects
    #expect(projects.map(\.name) == ["Hoy Bread Foundation"])
}

@Test func theTitleStandsBehindTheNumberAndTheFund() throws {
    let projects = try ResumeSamples.read(
        """
        **Ada Marsh**

        **VI. Research support**

        *Current*

        R01 DK555123 (PI: Marsh) 07/2022 -- 06/2027. NIH/NIDDK. *Memory of crusts after injury.* $2,480,000

        *Completed*

        K08 DK555031 (PI: Marsh) 08/2016 -- 07/2021. NIH/NIDDK. *Maps of the injured crumb.*
        """
    ).projects
    #expect(projects.map(\.name) == ["Memory of crusts after injury", "Maps of the injured crumb"])
    #expect(projects.map(\.dates.start?.description) == ["2022-07", "2016-08"])
}

@Test func aStateAloneGroupsGrants() {
    #expect(GrantName.isStatus("Current") && GrantName.isStatus("Completed support"))
    #expect(!GrantName.isStatus("Active Ageing") && !GrantName.isStatus("Past Lives"))
}
