import Resume
import Testing

@testable import ResumeReading

struct ReferenceListsTests {
    @Test func papersUnderResearchAreNoProjects() throws {
        let resume = try ResumeSamples.read(
            """
            # Wanjiku Otieno

            ## Research

            Otieno W., Barasa K., Mutua J. Late bread in the last ward: an audit of 400 loaves. East African
            Baking Journal, 2022; 99(4): 4501-4509.

            ## Skills

            SPSS
            """)
        #expect(resume.projects.isEmpty)
        #expect(resume.publications.map(\.candidateAuthorIndex) == [1])
    }

    @Test func papersOfAnEuropassHangBelowTheirYear() throws {
        let resume = try ResumeSamples.read(
            """
            Iñaki Montalbán

            PUBLICATIONS

            [ 2019 ]   Irrigation of almond in the valley: five seasons
                       Lasheras, P., Montalbán, I., & Otal, M. Agricultural Water Management, 221, 55-66.
            [ 2016 ]   Comportamiento de doce variedades de almendro
                       Montalbán, I. y Lasheras, P. ITEA, 112(3), 255-267.
            """, path: "resume.txt")
        #expect(
            resume.publications.map(\.title) == [
                "Irrigation of almond in the valley: five seasons", "Comportamiento de doce variedades de almendro",
            ])
        #expect(resume.publications.map(\.candidateAuthorIndex) == [2, 1])
        #expect(resume.publications.map { $0.releaseDate?.description } == ["2019", "2016"])
    }

    @Test func fundedProjectsInTitleMarksAreNoPapers() throws {
        let resume = try ResumeSamples.read(
            """
            卓明

            研究成果
            《港口苔藓的分布研究》，省社科基金《一般项目》2019年，主持
            《海港蕨类的时空变化》，国家自然科学基金，2020年，参与
            """, path: "cv.txt")
        #expect(resume.publications.isEmpty)
    }

    @Test func talksUnderConferencesAreNoPapers() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Conferences

            - A. Marsh, "Invited talk: oaks", OakConf, Hull, 2021
            - A. Marsh and B. Cole, "Moss and its friends", MossConf, Leeds, 2020, pp. 1–9

            ## Writing

            A. Marsh and B. Cole. "Why moss matters." Personal blog, 2020.
            """)
        #expect(resume.publications.isEmpty)
    }

    @Test func magazinesOfSocietiesPublishPapers() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Research

            A. Marsh and B. Cole. "Antennas in harbours." IEEE Signal Processing Magazine 36(2), 2019.

            A. Marsh and B. Cole. "Fern signals at night." IEEE Transactions on Signals 67(3), 2020.
            """)
        #expect(resume.publications.map(\.title) == ["Antennas in harbours", "Fern signals at night"])
    }
}
