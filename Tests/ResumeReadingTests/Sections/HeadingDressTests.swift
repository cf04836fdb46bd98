import Testing

@testable import ResumeReading

struct HeadingDressTests {
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
