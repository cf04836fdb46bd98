import Resume
import Testing

@testable import ResumeReading

/// Headings that are told by the career below them.
struct SectionSplitterCareerTests {
    @Test func theWordForTheDocumentHeadsTheCareerAboveDatedLines() throws {
        let resume = try ResumeSamples.read(
            """
            　　　　　　干部人事简历

            姓名：芮小舟　　性别：男

            简　　历

            2004.09--2008.06　灯塔大学法学专业本科学习，获法学学士学位
            2011.08--2014.03　海岛县石桥镇人民政府科员
            2014.03--　　　　　海岛县司法局副局长

            奖惩情况

            2022.01　被海岛市人民政府记个人三等功
            """, path: "cv.txt")
        #expect(resume.work.map(\.organization) == ["海岛县石桥镇人民政府", "海岛县司法局"])
        #expect(resume.education.map(\.institution) == ["灯塔大学"])
    }

    @Test func aTeachersPostsStandBelowTeaching() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            # Teaching

            Hoy Grammar School, Stromness, Math Teacher, August 2017 – June 2022
            - Ran the chess club

            Kirkwall High School, Kirkwall, Math Teacher, August 2013 – May 2015

            # Education

            University of Hoy, BA Mathematics, 2009 – 2013
            """)
        #expect(resume.work.map(\.organization) == ["Hoy Grammar School", "Kirkwall High School"])
    }

    @Test func aDegreeInCapitalsIsNoHeading() throws {
        let resume = try ResumeSamples.read(
            """
            ADA MARSH

            E X P E R I E N C E

            APR 2022 - CURRENT
            HEAD OF BAKING
            Acme Mills Ltd | Stromness

            E D U C A T I O N

            MASTER OF BAKING
            University of Hoy
            2019 - 2021

            A W A R D S

            Golden Loaf Award, 2023

            C O N T A C T

            ada@example.org
            """, path: "cv.txt")
        #expect(resume.education.map(\.institution) == ["University of Hoy"])
        #expect(resume.education.map(\.dates.start?.description) == ["2019"])
    }
}
