import Resume
import Testing

@testable import ResumeReading

struct VersionSplitterTests {
    private static let chinese = """
        # 容若川

        建筑师 | 138 0555 0000 | ruochuan.rong@example.org

        ## 工作经历

        **青梧建筑设计有限公司** 主任建筑师
        2019.04 - 至今
        - 负责两所医院

        **山河设计事务所** 助理建筑师
        2014.07 - 2018.12

        ## 教育经历

        临江大学 建筑学 硕士，2011.09 - 2014.06

        ## 获奖

        临江市优秀设计 一等奖，2021.11
        """
    private static let english = """
        # Ruochuan Rong

        Architect | +86 138 0555 0000 | ruochuan.rong@example.org

        ## Experience

        **Qingwu Architects** Lead Architect
        April 2019 - present
        - Two hospitals

        **Shanhe Design** Assistant Architect
        July 2014 - December 2018

        **Shanhe Design** Intern
        July 2013 - August 2013

        ## Education

        Linjiang University, Master in Architecture, Sept. 2011 - June 2014

        ## Awards

        Linjiang Excellent Design, First Prize, Nov. 2021
        """

    private func read(_ text: String) throws -> ResumeSample {
        let resume = try ResumeSamples.read(text)
        return ResumeSample(
            name: resume.basics.name, work: resume.work.compactMap(\.organization),
            schools: resume.education.compactMap(\.institution), awards: resume.awards.count)
    }

    private struct ResumeSample {
        var name: String?
        var work: [String]
        var schools: [String]
        var awards: Int
    }

    @Test func theSecondVersionAddsOnlyWhatTheFirstLeavesOut() throws {
        let resume = try read(Self.chinese + "\n\n---\n\n" + Self.english)
        #expect(resume.name == "容若川")
        #expect(resume.work == ["青梧建筑设计有限公司", "山河设计事务所", "Shanhe Design"])
        #expect(resume.schools == ["临江大学"])
        #expect(resume.awards == 1)
    }

    @Test func theFirstLanguageIsKeptTheOtherWayRoundToo() throws {
        let resume = try read(Self.english + "\n\n" + Self.chinese)
        #expect(resume.name == "Ruochuan Rong")
        #expect(resume.work == ["Qingwu Architects", "Shanhe Design", "Shanhe Design"])
        #expect(resume.schools == ["Linjiang University"])
        #expect(resume.awards == 1)
    }

    @Test func twoVersionsOfOneScriptAreToldByTheirSmallWords() throws {
        let german = """
            # Wiebke Osterloh

            ## Berufserfahrung

            Projektleiterin, Hansewerk GmbH, 04/2018 - heute
            - Verantwortlich für die Planung und den Bau von Brücken mit der Stadt
            Bauingenieurin, Nordbau AG, 09/2013 - 03/2018
            - Entwurf von Stützmauern bei der Bahn und im Hafen

            ## Ausbildung

            Universität Lüneheim, Master Bauingenieurwesen, 10/2011 - 08/2013
            """
        let english = """
            # Wiebke Osterloh

            ## Experience

            Project Manager, Hansewerk GmbH, 04/2018 - present
            - Responsible for the planning and building of bridges with the city
            Civil Engineer, Nordbau AG, 09/2013 - 03/2018
            - Design of retaining walls for the railway and in the harbour

            ## Education

            University of Lüneheim, Master in Civil Engineering, 10/2011 - 08/2013
            """
        let resume = try read(german + "\n\n" + english)
        #expect(resume.work.count == 2)
        #expect(resume.schools == ["Universität Lüneheim"])
    }

    @Test func aSecondListWithOtherDatesIsNoVersion() throws {
        let later = Self.english.replacing("2019", with: "2009").replacing("2014", with: "2004").replacing(
            "2018", with: "2008"
        ).replacing("2011", with: "2001").replacing("2013", with: "2003")
        #expect(try read(Self.chinese + "\n\n" + later).work.count == 5)
    }

    @Test func englishPapersAmongChineseSectionsAreNoVersion() throws {
        let text = Self.chinese + "\n\n## Publications\n\nRong R. Courtyards of clinics. J. Build. 2020.\n"
        #expect(VersionSplitter.versions(of: try ResumeSamples.sections(text)) == nil)
    }
}
