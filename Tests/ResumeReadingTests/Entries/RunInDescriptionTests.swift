import Resume
import Testing

@testable import ResumeReading

struct RunInDescriptionTests {
    private func projects(_ text: String, path: String = "cv.txt") throws -> [String] {
        try ResumeSamples.read("Ola Brandt\n\nProjects\n\n" + text, path: path).projects.map {
            let end = $0.dates.isCurrent ? "now" : $0.dates.end?.description ?? ""
            return "\($0.name) \($0.dates.start?.description ?? "")/\(end) \($0.stars ?? 0)"
        }
    }

    @Test func theDateStandsAmongTheSentences() throws {
        #expect(
            try projects(
                """
                **kelpd** — a queue for slow radios in Zig. Mar 2021 – present. 420 stars.

                **saltmap** — contour maps of salt pans. Oct 2019. Used by two museums.
                """, path: "cv.md") == ["kelpd 2021-03/now 420", "saltmap 2019-10/2019-10 0"])
    }

    @Test func bracketedDatesBeforeTheColon() throws {
        #expect(
            try projects(
                """
                Moss Survey (2021-2022): volunteers walked nine valleys and counted every cushion of
                    moss in Excel; shown at the town hall.
                Escape the Lab (May 2018): twelve riddles, twelve keys.
                """) == ["Moss Survey 2021/2022 0", "Escape the Lab 2018-05/2018-05 0"])
    }

    @Test func paragraphsWithoutDatesAreAllNames() throws {
        #expect(
            try projects(
                """
                Lamplighter — a calendar for people who keep bees, with reminders by post.
                Oarlock: a rowing log that prints itself on one page every single month.
                """) == ["Lamplighter / 0", "Oarlock / 0"])
    }

    @Test func labelsAndRangesBelowAHeadAreNoNames() throws {
        #expect(
            try projects(
                """
                **渡口排队 | 负责人 | 2021/03 – 2021/09**
                目标：让骑车的人不用等船。
                结果：周使用次数 3 万。
                """, path: "cv.md") == ["渡口排队 2021-03/2021-09 0"])
    }

    @Test func anUndatedNameAmongDatedOnes() throws {
        #expect(
            try projects(
                """
                - [kelpd](https://example.org/kelpd) — a queue for slow radios. Zig. 2021–now. ★ 96
                - **Tidy Moss** — a card game generator, printed twice.
                """, path: "cv.md") == ["kelpd 2021/now 96", "Tidy Moss / 0"])
    }

    @Test func twoHyphensAndWideSpacesPartNamesFromWhatTheyAre() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh

            OPEN SOURCE

            logmoss (2020 to present) -- strips boring events before they cost money. Go.
                 892 stars, 77 forks.
            fern-zoo (2018) -- unit tests for fern rules.
            """, path: "cv.txt")
        #expect(resume.projects.map(\.name) == ["logmoss", "fern-zoo"])
        #expect(resume.projects.map { $0.dates.start?.year ?? $0.dates.end?.year } == [2020, 2018])
        let chinese = try ResumeSamples.read(
            """
            贺砚秋

            开源
            PerMoss　第三篇论文的代码，2022年开源，GitHub 415 星
            log-fern　日志下沉原型，2025.04，58 星

            奖励与荣誉
            2024　优秀博士学位论文
            """, path: "cv.txt")
        #expect(chinese.projects.map(\.name) == ["PerMoss", "log-fern"])
        #expect(chinese.projects.map(\.stars) == [415, 58])
    }

    /// Each line names a work, whether or not it bears a date.
    @Test func datesStayWithTheirOwnWork() throws {
        let resume = try ResumeSamples.read(
            """
            卓明

            项目

            mosslog　日记工具，GitHub 415 星
            PerTrie　前缀树，2022年开源
            寻蕨　一个看蕨类的工具，2020年发布
            """, path: "cv.txt")
        #expect(resume.projects.map(\.name) == ["mosslog", "PerTrie", "寻蕨"])
        #expect(resume.projects.map { $0.dates.start?.year } == [nil, 2022, 2020])
    }

    /// Labels before a wide space name no works, and bullets below a name are its details.
    @Test func labelsBeforeWideSpacesNameNothing() throws {
        let resume = try ResumeSamples.read(
            """
            李明

            项目经历

            苔藓系统　　2019.03 – 2021.06
            技术栈　Java，Spring，MySQL
            职责　拆分订单服务，维护接口

            荣誉
            2024年　优秀员工
            """, path: "cv.txt")
        #expect(resume.projects.map(\.name) == ["苔藓系统"])
    }
}
