import Resume
import Testing

@testable import ResumeReading

struct UnheadedBlocksTests {
    @Test func jobsAndStudiesAreToldByTheirOwnWording() throws {
        let resume = try ResumeSamples.read(
            """
            端木晴
            律师

            2020年3月至今
            江城市青禾律师事务所　　律师
            办理公司诉讼。

            2017年7月至2020年2月
            江城市中级人民法院　　法官助理
            草拟文书。

            2014年9月至2017年6月
            江城大学　　民商法学　　法学硕士

            获得过的荣誉：
            2019年 江城市优秀书记员
            2016年 江城大学优秀毕业生
            """, path: "cv.txt")
        #expect(resume.work.map(\.organization) == ["江城市青禾律师事务所", "江城市中级人民法院"])
        #expect(resume.education.map(\.institution) == ["江城大学"])
        #expect(resume.education.first?.dates.start?.description == "2014-09")
        #expect(resume.awards.count == 2)
    }

    @Test func inEnglishToo() throws {
        let resume = try ResumeSamples.read(
            """
            Una Marsh
            una@example.org

            2019 - Present
            Tidewater Engineering Ltd, Senior Surveyor
            Harbour surveys.

            2015 - 2019
            Coastline Partners Ltd, Surveyor

            2011 - 2015
            University of Plymouth, BSc Geography
            """, path: "cv.txt")
        #expect(resume.work.map(\.position) == ["Senior Surveyor", "Surveyor"])
        #expect(resume.education.map(\.studyType) == ["BSc"])
    }

    @Test func blocksOfOneKindAreLeftToTheUsualReading() {
        let lines = ["2019 - 2020", "Reed Ltd, Clerk", "", "2017 - 2018", "Moor Ltd, Clerk"].enumerated().map {
            SourceLine(number: $0.offset + 1, text: $0.element)
        }
        #expect(UnheadedBlocks.sections(in: lines, DateScanner()) == nil)
    }
}
