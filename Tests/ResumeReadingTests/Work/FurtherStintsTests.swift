import Resume
import Testing

@testable import ResumeReading

struct FurtherStintsTests {
    private func work(_ head: String) throws -> [String] {
        try ResumeSamples.read("Ola Brandt\n\nWork Experience\n\n\(head)\n- Soups and sauces\n").work.map { entry in
            let dates = [entry.dates.start, entry.dates.end].map { $0?.description ?? "?" }.joined(separator: "–")
            return "\(entry.position ?? "-") @ \(entry.organization ?? "-") \(dates)"
        }
    }

    @Test(arguments: [
        "Cook, Harbour Hotel, Jan 2020 - Mar 2020, Jul 2020 - Sep 2020",
        "Cook, Harbour Hotel, 01/2020 - 03/2020 and 07/2020 - 09/2020",
        "Cook, Harbour Hotel | Jan 2020 - Mar 2020; Jul 2020 - Sep 2020",
    ])
    func eachRangeIsAnEntry(head: String) throws {
        #expect(
            try work(head) == ["Cook @ Harbour Hotel 2020-01–2020-03", "Cook @ Harbour Hotel 2020-07–2020-09"])
    }

    /// One range, a total around its part, and the same dates twice are one time.
    @Test(arguments: [
        "Cook, Harbour Hotel, Jan 2020 - Mar 2020",
        "Cook, Harbour Hotel, Jan 2020 - Mar 2020, Jan 2020 - Mar 2020",
        "Cook, Harbour Hotel, Jan 2020 - Mar 2020, Feb 2020 - Sep 2020",
    ])
    func whatOverlapsIsNoFurtherTime(head: String) throws {
        #expect(try work(head).count == 1)
    }
}
