import Resume
import Testing

@testable import ResumeReading

struct EducationReaderTests {
    @Test func twoFieldsAreNoSchool() throws {
        let education = try ResumeSamples.read(
            "# Ada Marsh\n\n## Education\n\nBA, History, Politics   2012 – 2015\n"
        ).education
        #expect(education.allSatisfy { $0.institution == nil })
    }

    @Test func theSchoolMayStandLastWithoutAWordForIt() throws {
        let education = try ResumeSamples.read(
            "# Ada Marsh\n\n## Formation\n\n- 2011 -- 2014 **Diplôme d'ingénieur**, Informatique, Ensimag\n"
        ).education
        #expect(education.map(\.institution) == ["Ensimag"])
        #expect(education.map(\.area) == ["Informatique"])
    }

    private func read(_ text: String, path: String = "cv.txt") throws -> (studies: [String], awards: [String]) {
        let resume = try ResumeSamples.read("Ola Brandt\n\nEducation\n\n" + text, path: path)
        return (
            resume.education.map { "\($0.studyType ?? "-") in \($0.area ?? "-") @ \($0.institution ?? "-")" },
            resume.awards.map { "\($0.title) \($0.date?.description ?? "")" }
        )
    }

    @Test func indianSchoolsAndClasses() throws {
        let result = try read(
            """
            2016\t\tB.Tech. in Electronics & Communication Engineering from College of Engineering Thiruvalla Kollam, 8.1 CGPA
            2012\t\tClass XII (CBSE) from Kendriya Vidyalaya Kollam, 93%
            """)
        #expect(
            result.studies == [
                "B.Tech. in Electronics & Communication Engineering @ College of Engineering Thiruvalla Kollam",
                "Class XII in - @ Kendriya Vidyalaya Kollam",
            ])
    }

    @Test func degreesBelowTheirSchoolAndHonoursBelowADegree() throws {
        let result = try read(
            """
            University of Kirkwall
              Professional Diploma in Teaching, First Class Honours    Sept. 2012 - June 2013
              B.Sc. in Marine Science                                  Sept. 2008 - May 2012
                  University Scholar, 2010
                  Rognvald Medal for Geometry, 2011
            """)
        #expect(
            result.studies == [
                "Professional Diploma in Teaching @ University of Kirkwall",
                "B.Sc. in Marine Science @ University of Kirkwall",
            ])
        #expect(result.awards == ["University Scholar 2010", "Rognvald Medal for Geometry 2011"])
    }

    @Test func aContestForStudentsIsNoUniversity() throws {
        let result = try read("2012.09~2016.07\t河海某学院\t港口航道工程\t学士\n\t2015.11\t全国大学生桥梁模型大赛\t省级一等奖")
        #expect(result.studies == ["学士 in 港口航道工程 @ 河海某学院"])
        #expect(result.awards == ["全国大学生桥梁模型大赛 省级一等奖 2015-11"])
    }

    @Test func exchangesAndPlacesAreNoFields() throws {
        let result = try read(
            "2024.09-2025.01  韩国  江原某大学  交换（公派资助）\n2001 - 2010  Gymnasium Seeblick, Rostock\n             Abitur (Note 2,1)"
        )
        #expect(result.studies == ["交换 in - @ 江原某大学", "Abitur in - @ Gymnasium Seeblick"])
    }

    @Test func aBodyWithAYearIsNoSchool() throws {
        let result = try read("2012 - 2016  港島某大學  護理學學士\n2022  港島護理公會")
        #expect(result.studies == ["護理學學士 in - @ 港島某大學"])
    }

    @Test func aRangeMayEndASentence() throws {
        let result = try read(
            "- **PhD, Soil Ecology**, University of Kirkwall, 2018–2022. Thesis: Worms under kelp.", path: "cv.md")
        #expect(result.studies == ["PhD in Soil Ecology @ University of Kirkwall"])
    }

    @Test func unknownSchoolsStandBesideTheDegree() throws {
        let resume = try ResumeSamples.read(
            """
            EDUCATION

            Nitec in Bread Servicing, ITE Wick Hall, 2001 - 2002
            2016   B.E. (Baking) from Kirkwall Vidyapeeth University with 67%

            SKILLS

            Kneading
            """, path: "cv.txt")
        #expect(resume.education.map(\.institution) == ["ITE Wick Hall", "Kirkwall Vidyapeeth University"])
        #expect(resume.education.map(\.studyType) == ["Nitec", "B.E."])
    }

    @Test func wordsOfGraduationAreNoField() throws {
        let resume = try ResumeSamples.read(
            """
            教育背景

            國立某某大學　材料科學系　碩士畢業　　2012.09～2014.06
            某某中学　高中毕业　　2005.09～2008.06
            """, path: "cv.txt")
        #expect(resume.education.map(\.studyType) == ["碩士", "高中"])
        #expect(resume.education.first?.area == "材料科學系")
    }

    @Test func aDegreeMayOpenASentenceBelowItsSchool() throws {
        let resume = try ResumeSamples.read(
            """
            ## Education

            **University of Kirkwall**  *2021 – 2026*
            Ph.D. in Bread Science. Advisor: Prof. Orla Finch-Baptiste.
            """)
        #expect(resume.education.map(\.studyType) == ["Ph.D."])
        #expect(resume.education.map(\.area) == ["Bread Science"])
    }

    @Test func minorsAreNoDegreesOfTheirOwn() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh

            EDUCATION

            University of Michigan
            B.S.E. in Computer Science, minor in Music
            Aug 2022 - May 2026

            Washtenaw Community College
            Dual enrollment (22 transfer credits)
            Sep 2020 - Apr 2022
            """, path: "cv.txt")
        #expect(resume.education.map(\.area) == ["Computer Science", nil])
        #expect(resume.education.map(\.studyType) == ["B.S.E.", "Dual enrollment"])
    }

    @Test func directionsTellTheFieldWhereNothingElseDoes() throws {
        let resume = try ResumeSamples.read(
            """
            鲍景澜

            教育背景

            西安电子科技大学，模式识别与智能系统，硕士                       2023.09 – 2026.06
               研究方向：遥感图像目标检测；导师：池清
            """, path: "cv.txt")
        #expect(resume.education.map(\.area) == ["模式识别与智能系统"])
    }

    /// `最高學歷` says which of the schools follows.
    @Test func ranksOfSchoolingAreNoFields() throws {
        let resume = try ResumeSamples.read(
            """
            岳承翰

            【學歷】
            最高學歷
            國立中央大學／電機工程／碩士畢業　　民國103年9月～105年7月
            次高學歷
            逢甲大學／自動控制工程／學士畢業　　民國99年9月～103年6月

            【專長】
            C
            """, path: "cv.txt")
        #expect(resume.education.map(\.area) == ["電機工程", "自動控制工程"])
    }
}
