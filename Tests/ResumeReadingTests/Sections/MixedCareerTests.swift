import Resume
import Testing

@testable import ResumeReading

struct MixedCareerTests {
    @Test(arguments: ["学习及工作经历", "学习工作经历", "教育与工作经历", "学习与工作简历"])
    func studyAndWorkInOneListAreTold(heading: String) throws {
        let resume = try ResumeSamples.read(
            """
            **周小满**　主任医师

            **\(heading)**

            2000年9月—2005年6月　东海大学，临床医学专业，医学学士
            2005年7月—2010年8月　海州人民医院，住院医师
            2010年9月—2014年6月　东海大学，内科学，医学博士
            2014年7月起　海州人民医院，主治医师

            **获奖**

            2012年　海州市优秀带教老师
            """)
        #expect(resume.education.map(\.studyType) == ["医学学士", "医学博士"])
        #expect(resume.work.map(\.position) == ["住院医师", "主治医师"])
        #expect(resume.awards.count == 1)
    }

    @Test func englishListsAreToldApartToo() throws {
        let resume = try ResumeSamples.read(
            """
            EDUCATION AND EMPLOYMENT

            2015 – 2019   Surveyor, Harbour Maps Ltd, Wick
            2010 – 2014   BSc Geology, University of Kiel
            2008 – 2010   Apprentice, Oven Works Ltd, Wick

            AWARDS

            Golden Theodolite Award, 2018
            """, path: "cv.txt")
        #expect(resume.education.map(\.institution) == ["University of Kiel"])
        #expect(resume.work.map(\.organization) == ["Harbour Maps Ltd", "Oven Works Ltd"])
    }

    @Test func degreesStandAmongThePosts() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ### Where I have been

            * **Acme Research**, Research Scientist, June 2019 – March 2023
            * **Hoy Labs**, Research Engineer, Sept. 2015 – May 2019
            * PhD in Computer Science, **ETH Zürich**, 2011 – 2015, with Prof. Markus Roe
            * B.Tech. in Electronics, **University of Hoy**, 2007 – 2011
            """)
        #expect(resume.work.map(\.organization) == ["Acme Research", "Hoy Labs"])
        #expect(resume.education.map(\.institution) == ["ETH Zürich", "University of Hoy"])
    }

    @Test func aDegreesNameInATitleIsNoStudy() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Work experience

            MBA Recruitment, London Business School, 2009 – 2011
            - Met four hundred applicants

            Clerk, Acme Mills Ltd, 2006 – 2009
            - Counted loaves
            """)
        #expect(resume.work.count == 2)
        #expect(resume.education.isEmpty)
    }
}
