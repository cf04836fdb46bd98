import Resume
import Testing

@testable import ResumeReading

struct PostsInOneLineTests {
    @Test func internshipsMayStandInOneLine() throws {
        let work = try ResumeSamples.read(
            """
            # Mara Roe

            ## Experience

            **Hoy Search Ltd**, Stromness, Research Scientist, 2019 – Present
            - Ranked crusts by crumb.

            Internships: **Bloomberg**, London, research intern, Jun – Sep 2018 (query logs). **Criteo**, Paris, machine learning intern, Feb – Jul 2017.
            """
        ).work
        #expect(work.map(\.organization) == ["Hoy Search Ltd", "Bloomberg", "Criteo"])
        #expect(work.map(\.position) == ["Research Scientist", "research intern", "machine learning intern"])
        #expect(work.map(\.dates.end?.description) == [nil, "2018-09", "2017-07"])
        #expect(work.map(\.evidence?.lines) == [5...6, 8...8, 8...8])
    }

    @Test func sentencesWithoutDatesAreNoPosts() {
        let line = SourceLine(number: 1, text: "Internships: helped at the oven in 2018. Two more followed.")
        #expect(PostsInOneLine.parted([line]).map { String($0.text) } == [String(line.text)])
    }

    @Test(
        arguments: [
            "Experience: Rye baking 2014; Oat milling 2016; Pies 2018", "工作经历：2018年开设三家门店；2019年培训店员20人；2020年营业额增长12%",
            "Before: 12 ovens in 2015; 30 ovens in 2018",
        ])
    func achievementsAreNoPosts(text: String) {
        let line = SourceLine(number: 1, text: text)
        #expect(PostsInOneLine.parted([line]).map { String($0.text) } == [text])
    }

    @Test(arguments: [". Built 12 ovens", ". Built 12 ovens. Sold 30", "; 2019", "。2019。"])
    func aLineThatOpensWithAStopIsRead(text: String) throws {
        let resume = try ResumeSamples.read(
            "Ada Marsh\n\nEXPERIENCE\n\nAcme Ltd, Engineer, 2019 - 2021\n" + text, path: "cv.txt")
        #expect(resume.work.map(\.organization) == ["Acme Ltd"])
    }

    @Test func mandatesOfOneJobAreNoPosts() throws {
        let work = try ResumeSamples.read(
            """
            # 费小舟

            ## 工作经历

            ### 晨光公司 | 咨询顾问 | 2018.01 - 2021.12

            石桥银行，核心系统，项目经理，2018.01 - 2019.06；灯塔银行，信贷系统，架构师，2019.07 - 2021.12。
            """
        ).work
        #expect(work.map(\.organization) == ["晨光公司"])
    }
}
