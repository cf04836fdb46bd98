import Testing

@testable import ResumeReading

struct SectionSplitterTests {
    @Test func wordsOfWrappedLinesAreNoHeadings() throws {
        let sections = try ResumeSamples.sections(
            """
            Experience

            Engineer, Acme Ltd, 2019 - 2020

            Education

            University of Bergen
            BSc, Design and Interactive
            Technologies
            2013 - 2016

            Skills

            Go
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .work, .education, .skills])
    }

    @Test func unknownHeadingsAreKnownByTheirEntries() throws {
        let sections = try ResumeSamples.sections(
            """
            # Bea Thorne

            ## 🍳 Kitchens

            **Wilson's** — *Chef de Partie*
            Bristol · May 2019 → Dec. 2022

            **Field Kitchen** — *Commis Chef*
            Jul 2017 → Apr 2019

            ## Skills

            Bread
            """)
        #expect(sections.map(\.kind) == [.header, .work, .skills])
    }

    @Test func headingsRunInWithTheirText() throws {
        let sections = try ResumeSamples.sections(
            """
            ADDITIONAL INFORMATION

            Honours and awards    Premio Benna, 2015
            Projects              Bridge monitoring (2022–2024)
            Memberships           Engineers of Trieste
            """, path: "cv.txt")
        #expect(sections.map(\.kind) == [.header, .interests, .awards, .projects, .service])
        #expect(sections[2].lines.map(\.text) == ["Premio Benna, 2015"])
    }
}
