import Charts
import Drawing
import Testing

struct HatchMarkTests {
    private let scales = Scales(x: .months(decade), y: .band(BandScale(["a"], from: 50, to: 90)))

    private func items(_ start: Int, _ end: Int) -> [Drawing.Item] {
        HatchMark(
            [(Double(start), Double(end))], from: \.0, to: \.1, y: { _ in "a" }, height: 10, color: blue
        ).items(scales: scales)
    }

    @Test func clearsThePaperAndCutsItsLinesOff() {
        let items = items(month(2012), month(2014))
        let box = Rect(x: 120, y: 65, width: 20, height: 10)
        #expect(items.first == .rectangle(box, fill: .paper))
        guard items.count == 3, case .clip(let clip, let lines) = items[1] else {
            Issue.record("paper, hatching and edge expected: \(dump(items))")
            return
        }
        #expect(clip == box)
        #expect(lines.count == 12)
        #expect(dump([items[2]]) == "line 120 65 to 120 75 stroke #0000FF 0.5")
    }

    @Test func linesRiseAtFortyFiveDegreesTwoAndAHalfPointsApart() {
        let items = HatchMark.hatching(of: Rect(x: 0, y: 0, width: 6, height: 4), color: blue)
        #expect(
            dump(items) == """
                clip 0 0 6 x 4
                  line -4 4 to 0 0 stroke #0000FF 0.45
                  line -1.4 4 to 2.6 0 stroke #0000FF 0.45
                  line 1.2 4 to 5.2 0 stroke #0000FF 0.45
                  line 3.8 4 to 7.8 0 stroke #0000FF 0.45
                """)
    }

    @Test func beginsOnTheAxis() {
        guard case .rectangle(let box, _, _, _) = items(month(2002), month(2013)).first else {
            Issue.record("nothing drawn")
            return
        }
        #expect(box == Rect(x: 100, y: 65, width: 30, height: 10))
        #expect(items(month(2002), month(2009)).isEmpty)
    }

    @Test func isNothingWithoutLength() {
        #expect(items(month(2012), month(2012)).isEmpty)
        #expect(items(month(2013), month(2012)).isEmpty)
    }
}
