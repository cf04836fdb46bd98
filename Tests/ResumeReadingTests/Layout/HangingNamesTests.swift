import Resume
import Testing

@testable import ResumeReading

struct HangingNamesTests {
    private func projects(_ text: String) throws -> [String] {
        try ResumeSamples.read("Ola Brandt\n\nSoftware\n\n" + text, path: "cv.txt").projects.map {
            "\($0.name) \($0.dates.start?.description ?? "-") \($0.stars ?? 0)"
        }
    }

    @Test func theDateMayStandInTheSecondLine() throws {
        #expect(
            try projects(
                """
                fern-index      Finds ferns in photographs. Python.
                                GitHub 214 stars. 2020 – 2022
                mosslog         A diary for moss. 317 stars. 2016
                """) == ["fern-index 2020 214", "mosslog 2016 317"])
    }

    @Test func datesAtTheMarginNameNothing() throws {
        #expect(
            try projects(
                """
                2020 – 2022     fern-index
                                Finds ferns.
                2016            mosslog
                                A diary.
                """) == ["fern-index 2020 0", "mosslog 2016 0"])
    }
}
