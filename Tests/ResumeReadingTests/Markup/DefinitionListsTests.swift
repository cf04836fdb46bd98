import Resume
import Testing

@testable import ResumeReading

struct DefinitionListsTests {
    @Test func termsNameEmployersSchoolsAndWorks() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            # Employment {#employment .unnumbered}

            [Wick Harbour Board]{.smallcaps}, Wick, UK

            :   *Senior Software Engineer*, Tides [2022/09 -- now]{.dates}

                -   Own the tide tables: 14 services.

            :   *Software Engineer*, Moorings [2020/02 -- 2022/08]{.dates}

                -   Mooring scheduler; retired 31 scripts.

            [Kirkwall Foods]{.smallcaps}, Kirkwall, UK

            :   *Associate Developer* [2016/10 -- 2019/11]{.dates}

            # Open source {#open-source .unnumbered}

            `fern-index`

            :   Finds ferns in photographs, on top of mosslib. 940 stars.
                [2021 -- now]{.dates}

            `zip4moss`

            :   Moss by postcode, one file. 57 stars. [2017]{.dates}

            # Writing and speaking

            A. Marsh, B. Cole and P. Lind. "Exactly once is a
            question of tides". *Proceedings of the VLDB Endowment* 16(12), 2023.

            "Your tide is my alert", posted in May 2021
            """)
        #expect(
            resume.work.map { "\($0.position ?? "-") @ \($0.organization ?? "-")" } == [
                "Senior Software Engineer @ Wick Harbour Board", "Software Engineer @ Wick Harbour Board",
                "Associate Developer @ Kirkwall Foods",
            ])
        #expect(resume.projects.map(\.name) == ["fern-index", "zip4moss"])
        #expect(resume.projects.map(\.stars) == [940, 57])
        #expect(resume.projects.map { $0.dates.start?.year } == [2021, 2017])
        #expect(resume.publications.map(\.title) == ["Exactly once is a question of tides"])
    }

    /// Of terms without years (kinds of skills) and of dates above prizes nothing is made.
    @Test func otherTermsAreLeftAlone() throws {
        let text = """
            ## Skills

            Programming
            :   Fortran (expert), Julia (expert)

            Models
            :   CICE, MOM6

            ## Honours

            2024\\
            :   Priestley Medal, 2024

            2018\\
            :   Crawford Prize, 2018

            Guide, York Museum
            :   2015 -- 2018
            """
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
        #expect(DefinitionLists.rewritten(lines) == lines)
    }

    /// Headings may be underlined; terms stand below them.
    @Test func termsStandBelowTheLastHeading() {
        let lines = [
            "Posts", "-----", "", "Guide, York Museum", ":   2015 -- 2018", "", "Porter, Wick Inn", ":   2012",
        ]
        let rewritten = DefinitionLists.rewritten(lines.map { Array($0.unicodeScalars) })
        #expect(rewritten[3] == Array("### Guide, York Museum".unicodeScalars))
        #expect(rewritten[6] == Array("### Porter, Wick Inn".unicodeScalars))
    }

    /// Below the titles of papers and prizes stand single years.
    @Test func papersAndPrizesKeepTheirDates() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Publications

            Moss growth in harbours
            :   A. Marsh, B. Cole. Journal of Moss, 2019.

            Fern counting
            :   A. Marsh. Ferns, 2020.

            ## Awards

            Harbour Prize
            :   2014

            Rector's Prize
            :   2015
            """)
        #expect(resume.publications.map(\.title) == ["Moss growth in harbours", "Fern counting"])
        #expect(resume.awards.map { $0.date?.year } == [2014, 2015])
    }
}
