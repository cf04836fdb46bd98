import Resume
import Testing

@testable import ResumeReading

struct SplitCapitalsTests {
    private func joined(_ lines: [String]) -> [String] {
        SplitCapitals.joined(lines.map { Array($0.unicodeScalars) }).map { String(ScalarText($0)) }
    }

    @Test func threeHeadingsWithTheirFirstLettersApartAreJoined() {
        #expect(
            joined(["E DUCATION", "Kiel University", "## W ORK E XPERIENCE", "S KILLS & T OOLS", "A line I WROTE"])
                == ["EDUCATION", "Kiel University", "## WORK EXPERIENCE", "SKILLS & TOOLS", "A line I WROTE"])
    }

    @Test func smallWordsStayWhereTheyAre() {
        #expect(
            joined(["H ONORS AND A WARDS", "P APERS", "T ALKS IN B RIEF"])
                == ["HONORS AND AWARDS", "PAPERS", "TALKS IN BRIEF"])
    }

    @Test func aLineOrTwoProveNothing() {
        let lines = ["A LEVELS", "EDUCATION", "R STUDIO, 2019", "I SING"]
        #expect(joined(lines) == lines)
    }

    @Test func sectionsAreFoundBelowSuchHeadings() throws {
        let resume = try ResumeSamples.read(
            """
            Orla Finch
            E DUCATION
            Kiel University, Kiel   2010 – 2014
            BSc in Geology
            E XPERIENCE
            Harbour Maps Ltd, Wick   2015 – 2019
            Surveyor
            A WARDS
            Golden Theodolite Award, 2018
            """, path: "cv.txt")
        #expect(resume.education.map(\.institution) == ["Kiel University"])
        #expect(resume.work.map(\.organization) == ["Harbour Maps Ltd"])
        #expect(resume.awards.map(\.title) == ["Golden Theodolite Award"])
    }
}
