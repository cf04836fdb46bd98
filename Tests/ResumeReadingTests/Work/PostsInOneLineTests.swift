import Resume
import Testing

@testable import ResumeReading

struct PostsInOneLineTests {
    @Test func internshipsMayStandInOneLine() throws {
        let work = try ResumeSamples.read(
            """
            # Mara Roe

            ## Experience

            **Hoy Search Ltd**, Stromness, Research Scientist, 2019 – Present
            - Ranked crusts by crumb.

            Internships: **Bloomberg**, London, research intern, Jun – Sep 2018 (query logs). **Criteo**, Paris, machine learning intern, Feb – Jul 2017.
            """
        ).work
        #expect(work.map(\.organization) == ["Hoy Search Ltd", "Bloomberg", "Criteo"])
        #expect(work.map(\.position) == ["Research Scientist", "research intern", "machine learning intern"])
        #expect(work.map(\.dates.end?.description) == [nil, "2018-09", "2017-07"])
        #expect(work.map(\.evidence?.lines) == [5...6, 8...8, 8...8])
    }

    @Test func sentencesWithoutDatesAreNoPosts() {
        let line = SourceLine(number: 1, text: "Internships: helped at the oven in 2018. Two more followed.")
        #expect(PostsInOneLine.parted([line]).map { String($0.text) } == [String(line.text)])
    }
}
