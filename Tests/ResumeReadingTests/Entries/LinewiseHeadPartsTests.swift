import Testing

@testable import ResumeReading

@Suite struct LinewiseHeadPartsTests {
    private let lines = ["Acme Bakery Ltd", "Head Baker", "Baked loaves for three shops."].enumerated().map {
        EntryLine(SourceLine(number: $0.offset + 1, text: $0.element), dates: DateScanner())
    }

    @Test func `each line names what it names by itself, however often it is asked`() {
        let parts = LinewiseHeadParts(lines, .positions)
        for _ in 0..<2 {
            #expect(parts[0].who == 1 && parts[0].what == 0)
            #expect(parts[1].who == 0 && parts[1].what == 1)
        }
    }

    @Test func `some lines name what all of them name`() {
        let parts = LinewiseHeadParts(lines, .positions)
        #expect(parts.sum(of: 0..<2).who == 1 && parts.sum(of: 0..<2).what == 1)
        #expect(parts.sum(of: 1..<1).isEmpty)
    }
}
