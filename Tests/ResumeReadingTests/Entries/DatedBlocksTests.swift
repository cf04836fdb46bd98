import Resume
import Testing

@testable import ResumeReading

struct DatedBlocksTests {
    @Test func awardsInBlocksBearTheirDatesBelow() throws {
        let awards = try ResumeSamples.read(
            """
            AWARDS

            Golden Loaf, guild prize
            Guild of Bakers
            2022-12

            Oven Hackathon, first place
            November 2023
            Run by the Wick plant; 22 teams

            EDUCATION

            Kiel University, 2010 – 2014, BSc Geology
            """, path: "cv.txt"
        ).awards
        #expect(awards.map(\.title) == ["Golden Loaf, guild prize", "Oven Hackathon, first place"])
        #expect(awards.map(\.date) == [PartialDate(year: 2022, month: 12), PartialDate(year: 2023, month: 11)])
    }

    @Test func papersInBlocksBearPublisherAndDateBelow() throws {
        let papers = try ResumeSamples.read(
            """
            Orla Finch

            PUBLICATIONS

            Crusts and how to keep them
            Journal of Ovens
            2023-06
            With Tom Poe. On keeping crusts crisp.

            Notes on rye
            The Miller
            March 2020
            """, path: "cv.txt"
        ).publications
        #expect(papers.map(\.title) == ["Crusts and how to keep them", "Notes on rye"])
        #expect(papers.map(\.venue) == ["Journal of Ovens", "The Miller"])
        #expect(papers.map(\.releaseDate) == [PartialDate(year: 2023, month: 6), PartialDate(year: 2020, month: 3)])
    }

    private func hasBlocks(_ text: String) throws -> Bool {
        DatedBlocks.blocks(of: try SourceText(decoding: Array(text.utf8), path: "cv.txt").lines) != nil
    }

    @Test func otherListsHaveNoBlocks() throws {
        #expect(try !hasBlocks("Golden Loaf, 2022\nSilver Loaf, 2021\n"))
        #expect(try !hasBlocks("Golden Loaf\n2022\nSilver Loaf\n2021\n"))
        #expect(try !hasBlocks("Golden Loaf\nGuild\n2022\n\nSilver Loaf\n"))
        #expect(try !hasBlocks("• Golden Loaf\n2022\n"))
    }
}
