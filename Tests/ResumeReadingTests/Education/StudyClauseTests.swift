import Resume
import Testing

@testable import ResumeReading

struct StudyClauseTests {
    private func studies(_ text: String) throws -> [String] {
        try ResumeSamples.read("周小满\n\n学习经历\n\n" + text, path: "cv.txt").education.map {
            "\($0.studyType ?? "-") \($0.area ?? "-") \($0.institution ?? "-")"
        }
    }

    @Test func oneClauseTellsSchoolFieldAndDegree() throws {
        #expect(
            try studies(
                """
                2006.09--2010.07  灯塔大学经济学院金融学专业学习，获经济学学士学位
                2010.09--2013.07  在海鸥大学管理学院企业管理专业学习，获管理学硕士学位
                """) == ["经济学学士 金融学 灯塔大学", "管理学硕士 企业管理 海鸥大学"])
    }

    @Test func otherPiecesStayWhole() {
        #expect(StudyClause.divided(HeadPiece("灯塔大学经济学院", line: 1)).map(\.text) == ["灯塔大学经济学院"])
        #expect(StudyClause.divided(HeadPiece("金融学专业", line: 1)).map(\.text) == ["金融学专业"])
    }
}
