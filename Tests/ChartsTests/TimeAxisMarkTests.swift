import Charts
import Drawing
import Testing

struct TimeAxisMarkTests {
    private func items(_ scale: MonthScale, limit: Points? = nil) -> [Drawing.Item] {
        TimeAxisMark(
            labelStyle: TextStyle(size: 6.7), grid: red, yearGrid: blue, limit: limit ?? scale.end
        ) { $0.unit == .year ? String($0.year) : $0.unit == .quarter ? "Q" : nil }
        .items(scales: Scales(x: .months(scale)))
    }

    private func labels(_ items: [Drawing.Item]) -> [String] { placed(items).map(\.text.string) }

    private func placed(_ items: [Drawing.Item]) -> [Drawing.PlacedText] {
        items.compactMap { item in
            guard case .text(let placed) = item else { return nil }
            return placed
        }
    }

    @Test func labelsStandFlushLeftAfterTheirHairline() {
        let scale = MonthScale(domain: month(2018)..<month(2020), from: 100, to: 160)
        #expect(
            dump(items(scale)) == """
                line 100 42 to 100 90 stroke #FF0000 0.5
                line 130 42 to 130 90 stroke #FF0000 0.5
                text 101.8 48.4 width 13.4 "2018" 6.7 regular #16191D
                text 131.8 48.4 width 13.4 "2019" 6.7 regular #16191D
                """)
    }

    @Test func yearsAreDarkerAmongQuarters() {
        let scale = MonthScale(domain: month(2019)..<month(2020), from: 100, to: 180)
        let colors = items(scale).compactMap { item -> Color? in
            guard case .line(_, _, let stroke) = item else { return nil }
            return stroke.color
        }
        #expect(colors == [blue, red, red, red])
    }

    /// A label is 13.4 wide and begins 1.8 after its tick: one that comes close to the as-of line is left out.
    @Test(arguments: [(117.1, []), (117.3, ["2019"])])
    func aLabelThatWouldTouchTheAsOfLineIsLeftOut(limit: Double, expected: [String]) {
        let scale = MonthScale(domain: month(2019)..<month(2020), from: 100, to: 130)
        #expect(labels(items(scale, limit: Points(limit))) == expected)
    }

    @Test func labelsNeverMeet() {
        for density in stride(from: 8.0, through: 140, by: 0.7) {
            let scale = MonthScale(domain: month(2001, 7)..<month(2009, 4), from: 100, to: 100 + Points(density * 7.75))
            let labels = placed(items(scale))
            for (one, next) in zip(labels, labels.dropFirst()) {
                #expect(one.origin.x + one.extent.width + 1 < next.origin.x, "\(density) points a year")
            }
            #expect(labels.allSatisfy { $0.origin.x + $0.extent.width < scale.end })
            #expect(!labels.isEmpty)
        }
    }

    @Test func needsAScaleOfMonths() {
        let mark = TimeAxisMark(labelStyle: TextStyle(size: 6.7), grid: red, yearGrid: blue, limit: 200) { _ in "" }
        #expect(mark.items(scales: Scales()).isEmpty)
        #expect(mark.channels.isEmpty)
    }
}
