import Resume
import Testing

@testable import ResumeReading

struct DayOrderTests {
    private func starts(_ text: String) throws -> [String?] {
        try ResumeSamples.read("Ola Brandt\n\nExperience\n\n" + text, path: "cv.txt").work.map { $0.dates.start?.description }
    }

    @Test func oneDateTellsTheOrderOfAll() throws {
        #expect(try starts("Baker, Lantern Foods Ltd, 07/01/2023 – 06/30/2024") == ["2023-07-01"])
        #expect(try starts("Baker, Lantern Foods Ltd, 07/01/2023 – 30/06/2024") == ["2023-01-07"])
    }

    @Test func datesThatContradictEachOtherTellNothing() throws {
        #expect(
            try starts(
                """
                Baker, Lantern Foods Ltd, 07/01/2023 – 06/30/2024
                Cook, Hoy Hotel, 05/02/2019 – 25/12/2020
                """) == ["2023-01-07", "2019-02-05"])
    }
}
