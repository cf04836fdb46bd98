import Resume
import Testing

@testable import ResumeReading

struct TeachingPostsTests {
    @Test func assistantshipsAreWorkAndCoursesAreNot() throws {
        let resume = try ResumeSamples.read(
            """
            # Ines Varga

            ## Teaching

            - Teaching Assistant, 10-701 Introduction to Bread Science, University of Kirkwall, 2023
            - Head Teaching Assistant, Algebra, University of Stromness, 2019 - 2020
            - Phonetics I (2016-2019)
            - Introduction to Yeast, University of Kirkwall, 2022
            """)
        #expect(resume.work.map(\.organization) == ["University of Kirkwall", "University of Stromness"])
        #expect(resume.work.map(\.position) == ["Teaching Assistant", "Head Teaching Assistant"])
        #expect(resume.work.last?.dates.end == PartialDate(year: 2020))
    }
}
