import Resume
import Testing

@testable import ResumeReading

struct AlignedTableTests {
    private func rows(_ text: String) -> [[String]] {
        AlignedTable.celled(LineReader(text: text, path: "cv.txt").lines()).filter { !$0.isHidden && !$0.isBlank }
            .map { $0.cells.map { String($0) } }
    }

    @Test func rowsBelowKnownLabelsHaveCells() {
        #expect(
            rows(
                """
                Place of study            From     To      Qualification   Subject
                University of Leeds       2014     2015    MA              Archives
                Ripon Grammar School      2001     2008                    Latin
                """) == [
                    ["Place of study", "From", "To", "Qualification", "Subject"],
                    ["University of Leeds", "2014", "2015", "MA", "Archives"],
                    ["Ripon Grammar School", "2001", "2008", "", "Latin"],
                ])
    }

    @Test func whatGoesOnInASecondLineBelongsToItsRow() {
        #expect(
            rows(
                """
                   Institution                  Degree      Field of study
                                                (if any)

                   University of Bergen         PhD         Systems
                                                            Biology

                   Moss Institute, Oslo         Postdoc-    Genomics
                                                toral
                """) == [
                    ["Institution", "Degree (if any)", "Field of study"],
                    ["University of Bergen", "PhD", "Systems Biology"],
                    ["Moss Institute, Oslo", "Postdoctoral", "Genomics"],
                ])
    }

    @Test func chineseTakesTwoColumns() {
        #expect(
            rows("起止时间            学校          专业\n2014-2018        河湾大学      土木\n2011-2014        河湾中学")
                == [["起止时间", "学校", "专业"], ["2014-2018", "河湾大学", "土木"], ["2011-2014", "河湾中学", ""]])
    }

    @Test(arguments: [
        "Baker    Acme Ltd    2019\nCook    Mill Ltd    2018", "Company:  Acme    Title:  Baker\nA    B    C",
        "Company    Title    Date",
    ])
    func otherColumnsStayText(text: String) { #expect(rows(text).flatMap { $0 } == []) }

    @Test func barsDivideColumnsToo() throws {
        let education = try ResumeSamples.read(
            """
            Ada Marsh

            ACADEMIC QUALIFICATION

            Exam Title | Concentration/Major | Institute | Result | Pas. Year
            MBA | Mill Management | North Hoy University | CGPA: 3.4 out of 4 | 2019
            BBA | Marketing | University of Wick | CGPA: 3.2 out of 4 | 2015
            """, path: "cv.txt"
        ).education
        #expect(education.map(\.institution) == ["North Hoy University", "University of Wick"])
        #expect(education.map(\.studyType) == ["MBA", "BBA"])
        #expect(education.map(\.area) == ["Mill Management", "Marketing"])
        #expect(education.map { $0.dates.end?.year } == [2019, 2015])
    }

    @Test func sentencesBelowARowAreNoCells() throws {
        #expect(
            try ResumeSamples.positions(
                """
                三、經歷
                服務機構\t部門\t職稱\t起迄年月
                湖畔總醫院\t外科病房\t小組長\t2023年4月～迄今
                \t照顧術後病人，督導新人六名。
                \t護理紀錄使用 iPad。
                湖畔總醫院\t外科病房\t護理師\t2019年7月～2023年3月
                \t支援院際轉送十一趟。
                """, path: "cv.txt") == ["小組長 @ 湖畔總醫院 2023-04/now", "護理師 @ 湖畔總醫院 2019-07/2023-03"])
    }
}
