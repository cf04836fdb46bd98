import Resume
import Testing

@testable import ResumeReading

struct TableHeadingsTests {
    @Test func anEmptyCellBesideASkillMakesNoHeading() throws {
        let sections = try ResumeSamples.sections(
            "## Skills\n\n| Skill | Level |\n| --- | --- |\n| Code | |\n| Teaching | |\n")
        #expect(sections.map(\.kind) == [.header, .skills])
    }

    @Test func aRowMayHoldAHeadingAlone() throws {
        let sections = try ResumeSamples.sections(
            """
            | **教育背景** | |
            | --- | --- |
            | 2013/9~2017/7 | 灯塔大学 / 面点学 / 本科 |
            | **工作经历** | |
            | 2017/8~至今 | 麦山面包坊 面点师 |
            | 其他 | |
            """)
        #expect(sections.map(\.kind).contains(.education))
        let work = try #require(sections.first { $0.kind == .work })
        #expect(work.heading?.cells.isEmpty ?? false)
        #expect(work.lines.contains { $0.cells.count == 2 })
    }

    @Test func aRowWithMoreIsARow() throws {
        let lines = try ResumeSamples.sections("| Skills | Bread |\n| --- | --- |\n| Tools | Oven |\n").flatMap(\.lines)
        #expect(TableHeadings.lifted(lines).contains { $0.cells.count == 2 })
    }
}
