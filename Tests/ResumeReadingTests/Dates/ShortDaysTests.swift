import Resume
import Testing

@testable import ResumeReading

/// Days with years of two digits.
struct ShortDaysTests {
    @Test func monthsMayStandFirstBeforeSlashes() {
        #expect(!ShortDays.areUsed(in: lines(["Acme   03/01/19 – 05/04/21", "Wick   06/01/16 – 02/01/19"])))
        #expect(ShortDays.areUsed(in: lines(["Acme   13/01/19 – 05/04/21", "Wick   06/01/16 – 02/01/19"])))
    }

    private func lines(_ texts: [String]) -> [SourceLine] {
        texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
    }

    @Test func rangesThatCanBeReadInNoOtherWayTellIt() {
        #expect(ShortDays.areUsed(in: lines(["01.09.19 – 31.08.22", "15.01.18 bis 22.08.18"])))
        #expect(!ShortDays.areUsed(in: lines(["01.09.19 – 31.08.22"])))
        // Years first.
        #expect(!ShortDays.areUsed(in: lines(["19.09.01-22.08.31", "15.01.18-18.08.22"])))
        #expect(!ShortDays.areUsed(in: lines(["Ubuntu 14.04.02 and 18.04.01", "1.2.3 4.5.6"])))
    }

    @Test func daysAreReadInRangesAndColumns() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Ada Marsh

                SEA SERVICE

                  COMPANY                 VESSEL              RANK               SIGN ON    SIGN OFF
                  Kirkwall Shipping Ltd   MV Rye / bulk       Second Engineer    14.05.25   to date
                  Kirkwall Shipping Ltd   MT Salt / LPG       Third Engineer     03.06.24   11.12.24
                  Kirkwall Shipping Ltd   MV Oven / bulk      Fourth Engineer    15.01.18   22.08.18
                """, path: "cv.txt") == [
                    "Second Engineer @ Kirkwall Shipping Ltd 2025-05-14/now",
                    "Third Engineer @ Kirkwall Shipping Ltd 2024-06-03/2024-12-11",
                    "Fourth Engineer @ Kirkwall Shipping Ltd 2018-01-15/2018-08-22",
                ])
        #expect(
            try ResumeSamples.positions(
                """
                Ada Marsh

                Berufserfahrung

                01.09.19 – 31.08.22 Bäckermeisterin, Backhaus GmbH
                15.01.18 – 22.08.19 Bäckerin, Mühle AG
                """, path: "cv.txt") == [
                    "Bäckermeisterin @ Backhaus GmbH 2019-09-01/2022-08-31",
                    "Bäckerin @ Mühle AG 2018-01-15/2019-08-22",
                ])
    }
}
