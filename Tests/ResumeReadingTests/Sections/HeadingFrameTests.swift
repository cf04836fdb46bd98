import Resume
import Testing

@testable import ResumeReading

struct HeadingFrameTests {
    @Test func countedHeadingsAreKnownBeforeTheFirstKnownOne() throws {
        let sections = try ResumeSamples.sections(
            """
            # 阮某

            ## 01　拿得出手的三件

            - 大字考勤 2022.03 – 2022.10

            ## 02　读书

            灯塔大学 本科 2013.09 – 2017.06

            ## 03　得过的奖

            面包奖，2023 年

            ## 04　工具

            Figma
            """)
        #expect(sections.count == 5)
        #expect(sections.dropFirst(2).map(\.kind) == [.education, .awards, .skills])
    }

    private func kinds(_ text: String, path: String = "cv.txt") throws -> [SectionKind] {
        try ResumeSamples.sections(text, path: path).map(\.kind)
    }

    @Test func signsThatOnlyHeadingsHaveMarkAnUnknownOne() throws {
        let sections = try ResumeSamples.sections(
            """
            ≡≡≡≡ 工作履历 ≡≡≡≡

            单位：青石建设有限公司
            职务：项目经理
            起止：2019-02 至今

            ≡≡≡≡ 干 过 的 ≡≡≡≡

            工程名称：临江小学改建
            工期：2021-09 至 2022-04

            工程名称：河湾公寓一标段
            工期：2019-04 至 2021-06

            ≡≡≡≡ 教育背景 ≡≡≡≡

            学校：河湾大学　　学历：本科　　专业：工程管理　　时间：2011-03 至 2014-01

            ≡≡≡≡ 技能 ≡≡≡≡

            AutoCAD
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .work, .projects, .education, .skills])
    }

    @Test func eachHeadingMayHaveAnEmojiOfItsOwn() throws {
        #expect(
            try kinds(
                """
                ## 💼 Work

                Engineer @ Acme
                `2019 → 2021`

                ## 🎓 Education

                University of Bergen, BSc Physics, 2015 → 2018

                ## 🧰 Toolbox

                - Go

                ## 🏅 Kind words

                - Baker of the Year, 2017
                - Mill Prize, Oct 2021
                """, path: "cv.md") == [.header, .work, .education, .skills, .awards])
    }

    @Test func formsCountTheirSections() throws {
        #expect(
            try kinds(
                """
                SECTION 1: PERSONAL DETAILS
                Name: Ada Marsh

                SECTION 2: PRESENT OR MOST RECENT EMPLOYMENT
                Employer: Acme Ltd
                Job title: Baker
                From: 05/2021      To: present

                SECTION 3: EDUCATION
                University of Leeds, BA History, 2010 - 2013

                SECTION 4: WHY YOU
                I bake.
                """) == [.header, .personal, .work, .education, .unknown])
    }

    @Test func signsOfItemsAreNoFrame() throws {
        let lines = ["◆ 工作经历", "◆ 教育背景", "◆ 技能", "◆ 一", "◆ 二", "◆ 三", "◆ 四"].enumerated().map {
            SourceLine(number: $0.offset + 1, text: $0.element)
        }
        #expect(HeadingFrame.common(to: Array(lines[..<3]), among: lines) == nil)
        #expect(HeadingFrame.common(to: Array(lines[..<3]), among: Array(lines[..<5])) != nil)
    }
}
