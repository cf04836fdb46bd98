import Resume
import Testing

@testable import ResumeReading

struct EntrySplitterTests {
    /// Notion exports nested paragraphs with blank lines between, and an emoji before the dates.
    @Test func datesMayHangBelowAnItem() throws {
        let resume = try ResumeSamples.read(
            """
            ## Work

            - **Leeds Observatory · Principal Engineer**

                📅 April 2021 → Present

                Own the control plane.

            - **Hull Observatory · Engineer**

                📅 January 2017 → March 2021

                Sensors.
            """)
        #expect(resume.work.map(\.organization) == ["Leeds Observatory", "Hull Observatory"])
        #expect(
            resume.work.map(\.dates.start) == [PartialDate(year: 2021, month: 4), PartialDate(year: 2017, month: 1)])
    }

    @Test func aDateInAColumnOfItsOwnIsAnAnchor() throws {
        let resume = try ResumeSamples.read(
            """
            OPEN SOURCE

              moss-buddy       2023-present   CLI for mosses            940 stars
              fern-hover       2020           Docs for ferns            118 stars
            """, path: "cv.txt")
        #expect(resume.projects.map(\.name) == ["moss-buddy", "fern-hover"])
    }
}
