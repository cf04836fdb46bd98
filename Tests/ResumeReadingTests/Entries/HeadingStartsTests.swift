import Resume
import Testing

@testable import ResumeReading

@Suite struct HeadingStartsTests {
    /// Items that name what could be employers do not draw the dates to themselves.
    @Test func entriesBeginWithTheirHeadings() throws {
        let resume = try ResumeSamples.read(
            """
            # Mira Solberg

            # Where I have worked

            ### **Harbour Record Office,** Norwich **— *Senior Conservator***

            10/2021 \\- PRESENT

            * Flood recovery of 1,400 maps; built the sheet in Airtable

            ### **National Museum,** Kew **— *Conservator***

            02/2017 \\- 06/2021

            * Treated 312 plates; condition surveys in Axiell Collections

            ### **Riksarkivet,** Oslo **— *Visiting Conservator***

            09/2019 \\- 11/2019

            * Exchange post; film in a mountain store

            ### **Self\\-employed,** Norwich **— *Freelance Conservator***

            2021 \\- PRESENT

            * Family albums, one programme

            ### **Orbit College of Arts,** London **— *Library Shelver***

            10/2014 \\- 06/2016

            ### **Museo del Norte,** Tepic **— *Intern***

            07/2013 \\- 12/2013
            """)
        #expect(
            resume.work.map { $0.dates.start?.description } == [
                "2021-10", "2017-02", "2019-09", "2021", "2014-10", "2013-07",
            ])
        #expect(resume.work.first?.organization == "Harbour Record Office")
        #expect(resume.work.last?.position == "Intern")
    }

    /// Where the date stands first, the heading below it is not that of the next entry.
    @Test func headingsBelowTheirDatesStayThere() throws {
        let resume = try ResumeSamples.read(
            """
            # Mira Solberg

            ## Experience

            2019 - 2021

            ### Engineer, Orbit Inc

            - Built pumps

            2016 - 2018

            ### Technician, Luna Power

            - Mended pumps
            """)
        #expect(resume.work.map(\.organization) == ["Orbit Inc", "Luna Power"])
        #expect(resume.work.map { $0.dates.start?.description } == ["2019", "2016"])
    }

    @Test func projectsAreNamedByTheHeadingAboveTheirDate() throws {
        let projects = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Case studies

            ### [The long form](https://example.org/form)

            *2022–2024 · Hoy Security*

            Adult payment, from paper to phone.

            ### [Refund, please](https://example.org/refund)

            *March – July 2020 · Skyloaf*

            A status page which halved the calls.
            """
        ).projects
        #expect(projects.map(\.name) == ["The long form", "Refund, please"])
        #expect(projects.map(\.dates.start?.description) == ["2022", "2020-03"])
    }

    /// The date may end what is told below a name, and a name may have none.
    @Test func datesBelowWhatIsToldBelongToTheNameAbove() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            # Open source

            ## fern-index

            Finds ferns in photographs, on top of mosslib. 940 stars.
            2021 – present

            ## zip4moss

            Moss by postcode, one file. 57 stars. 2017

            ## tidewatch

            Prints the tides of Wick.
            """)
        #expect(resume.projects.map(\.name) == ["fern-index", "zip4moss", "tidewatch"])
        #expect(resume.projects.map(\.stars) == [940, 57, nil])
        #expect(resume.projects.map { $0.dates.start?.year } == [2021, 2017, nil])
    }

    @Test func datedNamesBelowAHeadingAreNotOneWork() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            # Projects

            ## Software

            **fern-index** 2021 – present
            Finds ferns in photographs.

            **zip4moss** 2017
            Moss by postcode.

            ## Hardware

            **tidewatch** 2015
            Prints the tides of Wick.
            """)
        #expect(resume.projects.map(\.name) == ["fern-index", "zip4moss", "tidewatch"])
    }
}
