import Testing

@testable import ResumeReading

struct WrappedItemsTests {
    private func joined(_ lines: [(SourceLine.Marker?, String)]) -> [String] {
        let source = lines.enumerated().map { offset, line in
            var source = SourceLine(number: offset + 1, text: ScalarText(line.1))
            source.marker = line.0
            return source
        }
        return WrappedItems.joined(source).map { String($0.text) }
    }

    @Test func anItemGoesOnInSmallLetters() {
        #expect(
            joined([(.bullet, "Trained four apprentices, two of whom"), (nil, "passed with merit in 2021")])
                == ["Trained four apprentices, two of whom passed with merit in 2021"])
    }

    @Test func aSmallWordAsksForMore() {
        #expect(
            joined([(.bullet, "Ran the fish station on a"), (nil, "Hearth 2019 oven")])
                == ["Ran the fish station on a Hearth 2019 oven"])
    }

    @Test func aNewHeadIsNoPartOfTheItemAbove() {
        let lines: [(SourceLine.Marker?, String)] = [
            (.bullet, "Baked four hundred loaves a day."), (nil, "second shift in 2021"),
            (.bullet, "Baked four hundred loaves a day"), (nil, "fern-tok  2020"), (nil, "Acme Ltd, 2018"),
        ]
        #expect(joined(lines) == lines.map(\.1))
    }

    @Test func theColumnBesideTheDatesGoesOn() {
        var lines = [
            SourceLine(number: 1, text: "2014 – 2015    Lab Manager, Infant Laboratory, University of"),
            SourceLine(number: 2, text: "Hoy–Stromness"),
            SourceLine(number: 3, text: "2013 – 2014    Baker, Acme Ltd"),
            SourceLine(number: 4, text: "Night shifts"),
        ]
        lines[1].indent = 15
        lines[3].indent = 15
        #expect(
            WrappedItems.joined(lines).map { String($0.text) } == [
                "2014 – 2015    Lab Manager, Infant Laboratory, University of Hoy–Stromness",
                "2013 – 2014    Baker, Acme Ltd",
                "Night shifts",
            ])
    }

    @Test func whatIsJoinedNamesAllItsLines() {
        var item = SourceLine(number: 4, text: "Ran the fish station on a")
        item.marker = .bullet
        let joined = WrappedItems.joined([item, SourceLine(number: 5, text: "Hearth 2019 oven")])
        #expect(joined.map(\.numbers) == [4...5])
    }
}
