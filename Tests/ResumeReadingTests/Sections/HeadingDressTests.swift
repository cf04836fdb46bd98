import Resume
import Testing

@testable import ResumeReading

struct HeadingDressTests {
    @Test func aHeadingMayHaveLostItsGap() throws {
        let sections = try ResumeSamples.sections(
            """
            Ada Marsh

            Experience
            Acme Ltd

            2019 – 2021

            Education
            University of Hoy

            2015 – 2019

            Open Source
            podgrep

            2021 – Present

            • Search over transcripts. 46 stars.
            Publications
            Marsh A, Roe P. Searching speech. Proceedings of Bread 2024, pp. 1551–1555.

            Skills
            Bread
            """, path: "cv.txt")
        #expect(sections.map(\.kind).contains(.publications))
    }

    private let text = """
        SUMMARY

        I bake.

        SKILLS

        Languages
        Go – 8 yrs · Rust – 3 yrs

        PUBLICATIONS

        Journal articles

        M. Roe. Crusts. Journal of Ovens, 2019.

        LANGUAGES

        English, Welsh

        AWARDS

        Golden Loaf, 2022
        """

    @Test func aKnownWordInRunningLettersLabelsAPart() throws {
        let headings = try ResumeSamples.sections(text, path: "cv.txt").compactMap {
            $0.heading.map { String($0.text) }
        }
        #expect(headings == ["SUMMARY", "SKILLS", "PUBLICATIONS", "Journal articles", "LANGUAGES", "AWARDS"])
    }

    @Test func withoutItsLikeInCapitalsItIsAHeading() throws {
        let headings = try ResumeSamples.sections(
            text.replacing("LANGUAGES", with: "HOBBIES"), path: "cv.txt"
        ).compactMap { $0.heading.map { String($0.text) } }
        #expect(headings.contains("Languages"))
    }
}
