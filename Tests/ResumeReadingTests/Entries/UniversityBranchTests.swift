import Resume
import Testing

@testable import ResumeReading

struct UniversityBranchTests {
    @Test(
        arguments: [
            (["University of California", "Berkeley"], ["University of California, Berkeley"]),
            (
                ["The University of Maryland", "Baltimore County", "2016"],
                ["The University of Maryland, Baltimore County", "2016"]
            ),
            (["University of Colorado", "Boulder", "CO"], ["University of Colorado", "Boulder", "CO"]),
            (["University of Michigan", "Ann Arbor"], ["University of Michigan", "Ann Arbor"]),
            (["University of Hoy", "Los Angeles"], ["University of Hoy", "Los Angeles"]),
        ])
    func aPlaceMayBePartOfTheName(parts: [String], joined: [String]) {
        #expect(UniversityBranch.joined(parts.map { ScalarText($0) }).map { String($0) } == joined)
    }

    @Test func theBranchStaysWithTheSchool() throws {
        let education = try ResumeSamples.read(
            """
            # Mara Roe

            ## Education

            **University of California, Berkeley** — B.A. Physics, 2010 – 2014
            **University of Maryland, Baltimore County**, M.S. Chemistry, 2014 – 2016
            """
        ).education
        #expect(
            education.map(\.institution) == [
                "University of California, Berkeley", "University of Maryland, Baltimore County",
            ])
        #expect(education.map(\.area) == ["Physics", "Chemistry"])
    }
}
