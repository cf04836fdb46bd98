import Resume
import Testing

@testable import ResumeReading

/// Headings of unknown wording, told by a word, by the others' dress or by what stands beside them.
struct HeadingWordsTests {
    @Test(arguments: [
        ("Contrats et financements", SectionKind.projects), ("Drittmittel (als Antragstellerin)", .projects),
        ("RESEARCH FUNDS", .projects), ("Small grants won", .projects),
    ])
    func aTellingWordMayStandAnywhere(heading: String, kind: SectionKind) {
        #expect(SectionHeading.kindByTellingWord(of: ScalarText(heading)) == kind)
    }

    @Test(arguments: [
        ("校园项目经历", SectionKind.projects), ("主要论著", .publications), ("奖惩", .awards), ("开源小东西", .projects),
        ("Bar experience", .work), ("Projets de recherche", .projects),
    ])
    func firstOrLastWordsTell(heading: String, kind: SectionKind) {
        #expect(SectionHeading.kindByLastWord(of: ScalarText(heading)) == kind)
    }

    @Test func profilesNameThePersonBehindTheHeading() {
        #expect(SectionHeading.kinds(of: "Berufserfahrung von Ada Marsh-Riva") == [.work])
        #expect(SectionHeading.kinds(of: "Ausbildung von Ada Marsh") == [.education])
        #expect(SectionHeading.kinds(of: "Hochschule von Kirkwall").isEmpty)
        #expect(SectionHeading.kinds(of: "University of Saskatchewan Press").isEmpty)
    }

    @Test func aLegendMayStandBesideTheHeading() {
        #expect(SectionHeading.kinds(of: "Publications               * equal contribution") == [.publications])
    }

    @Test func headingsAreNumberedInCharacters() throws {
        let sections = try ResumeSamples.sections(
            """
            一、教育经历

            2008.09～2012.07  海角大学  轮机工程  本科

            二、工作经历

            2015.11～2016.06 / 海风船务有限公司 / 机工

            三、获奖情况

            2012 优秀学员

            四、会的东西

            修手表
            """)
        #expect(sections.last?.heading.map { String($0.text) } == "会的东西")
    }

    @Test func aHeadingOverNamedUndertakings() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ### Experience

            **Acme Ltd**
            Baker, 2018 to 2020

            ### Education

            **University of Hoy**
            BFA, Design, 2011 to 2015

            ### Things of my own

            **Tram Stop Bestiary** (2022 to 2023)
            One animal for each of 40 stops, printed by hand in the shed behind the house.

            ### Awards

            *Golden Owl Award*, 2023
            """)
        #expect(resume.education.count == 1)
        #expect(resume.projects.map(\.name) == ["Tram Stop Bestiary"])
    }

    @Test func capitalsBetweenBlankLinesAreHeadings() throws {
        let resume = try ResumeSamples.read(
            """
            ADA MARSH

            WORK EXPERIENCE

            Partner, Baking Law		January 2019 to December 2022
            Acme LLP

            BESIDE PRACTICE

            Adjunct Lecturer (part-time)		August 2021 to date
            University of Hoy

            CALLED AND ADMITTED

            Hoy Bar, August 2015

            EDUCATION

            LL.B.		2008 to 2012
            University of Hoy

            AWARDS

            Rising Star, Baking Law, 2021

            INTERESTS

            Dragon boat
            """, path: "resume.txt")
        #expect(resume.work.compactMap(\.organization) == ["Acme LLP", "University of Hoy"])
    }
}
