import Resume
import Testing

@testable import ResumeReading

struct SchoolBesideDegreeTests {
    @Test func aSpaceAloneBetweenThem() throws {
        let divided = SchoolBesideDegree.divided(
            ScalarText("Carnegie Mellon University Master of Science in Statistical Practice"))
        #expect(divided?.school == "Carnegie Mellon University")
        #expect(divided?.degree == "Master of Science in Statistical Practice")
    }

    @Test(arguments: [
        "University of Hoy", "Master of Science, University of Hoy", "College of Bachelor Studies",
        "School of Master Brewers and Millers",
    ])
    func othersStayWhole(text: String) { #expect(SchoolBesideDegree.divided(ScalarText(text)) == nil) }

    /// The column of the degree tells its class too, which is no part of the field.
    @Test func aClassBehindTheFieldInATable() throws {
        let resume = try ResumeSamples.read(
            """
            ## Education

            | Institution | Qualification | Date |
            |---|---|---|
            | University of Hoy | B.Sc. (Hons) Civil Engineering, Second Class Upper | 2009 – 2014 |
            """)
        #expect(resume.education.map(\.area) == ["Civil Engineering"])
    }
}
