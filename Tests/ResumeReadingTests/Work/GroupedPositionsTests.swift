import Resume
import Testing

@testable import ResumeReading

struct GroupedPositionsTests {
    @Test func titlesBelowAStayTakeItsEmployer() throws {
        let resume = try ResumeSamples.read(
            """
            Experience

            Lantern Foods
            Full-time · 5 yrs 7 mos
            Kirkwall, Scotland, United Kingdom · Hybrid

            Director, Bread
            Apr 2023 - Present · 2 yrs 10 mos
            - Own the ovens.

            Manager, Morning Rolls
            Jul 2020 - Apr 2023 · 2 yrs 9 mos

            Pastry Cook
            Selkie Hotel · Full-time
            Feb 2017 - Jun 2020 · 3 yrs 5 mos
            Stromness
            - Made tarts.

            Education

            University of Kirkwall
            BA Baking
            2013 - 2017
            """, path: "cv.txt")
        #expect(resume.work.map(\.organization) == ["Lantern Foods", "Lantern Foods", "Selkie Hotel"])
        #expect(resume.work.map(\.position) == ["Director, Bread", "Manager, Morning Rolls", "Pastry Cook"])
    }

    @Test func theStayMayStandAloneAsInPrintedProfiles() throws {
        let resume = try ResumeSamples.read(
            """
            Experience

            Lantern Foods
            5 years 7 months
            Head Baker
            April 2023 - Present (2 years 10 months)
            Kirkwall
            Baker
            July 2020 - April 2023 (2 years 9 months)
            Kirkwall
            """, path: "cv.txt")
        #expect(resume.work.map(\.organization) == ["Lantern Foods", "Lantern Foods"])
        #expect(resume.work.map(\.position) == ["Head Baker", "Baker"])
    }

    @Test func withoutAStayEachNamesItsOwn() {
        let lines = ["Lantern Foods", "Baker", "2018 - 2020", "", "Selkie Hotel", "Cook", "2016 - 2018 (2 years)"]
        let segments = GroupedPositions.segments(
            of: lines.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) })
        #expect(segments.count == 1)
        #expect(segments.first?.employer == nil)
    }
}
