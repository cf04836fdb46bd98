import Resume
import Testing

@testable import ResumeReading

struct HangingColumnTests {
    @Test func whatHangsBesideTheDatesBelongsToTheDateAbove() throws {
        let education = try ResumeSamples.read(
            """
            Aus- und Weiterbildung

            2019 – 2021            Berufsbegleitendes Studium Pflegemanagement (B.A.)
                                   Fern-Hochschule Nordsee
            04/2014 – 03/2016      Fachweiterbildung Anästhesie
                                   Klinikum am Deich, Weiterbildungsstätte
            10/2008 – 09/2011      Ausbildung zur Krankenpflegerin
                                   Berufsfachschule Pflege Emden
            """, path: "cv.txt"
        ).education
        #expect(
            education.map(\.institution) == [
                "Fern-Hochschule Nordsee", "Klinikum am Deich", "Berufsfachschule Pflege Emden",
            ])
        #expect(
            education.map(\.dates.end) == [
                PartialDate(year: 2021), PartialDate(year: 2016, month: 3), PartialDate(year: 2011, month: 9),
            ])
    }

    private func isFound(_ text: String) throws -> Bool {
        let scanner = DateScanner()
        let lines = try SourceText(decoding: Array(text.utf8), path: "cv.txt").lines
        return HangingColumn.isFound(in: lines.map { EntryLine($0, dates: scanner) })
    }

    @Test func headsAtTheMarginHangFromNothing() throws {
        #expect(try isFound("2019 – 2021   Baker\n              Mill Inn\n2016 – 2019   Miller\n"))
        #expect(try !isFound("Mill Inn\n2019 – 2021   Baker\nWick Mill\n2016 – 2019   Miller\n"))
        #expect(try !isFound("2019 – 2021   Baker\n2016 – 2019   Miller\n"))
        #expect(try !isFound("2019 – 2021   Baker\n   Mill Inn\nLeith\n2016 – 2019   Miller\n"))
    }
}
