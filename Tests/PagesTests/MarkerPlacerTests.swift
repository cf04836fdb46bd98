import Charts
import Drawing
import Testing
import _TestSupport

@testable import Pages

struct MarkerPlacerTests {
    /// A text from 100 to 140 with its baseline at 20.
    private func placer(range: ClosedRange<Points> = 0...400) -> MarkerPlacer {
        let text = Drawing.PlacedText(
            StyledText("Harbours", TextStyle(size: 10)), x: 100, baseline: 20, anchor: .start,
            measurer: MonospaceMeasurer())
        return MarkerPlacer(items: [.structure(.init(.figure), [.text(text)])], range: range)
    }

    private let onText = Point(x: 120, y: 17)

    @Test func takesTheFirstCandidateThatIsFree() {
        var placer = placer()
        #expect(placer.place([onText, Point(x: 160, y: 17), Point(x: 80, y: 17)]) == Point(x: 160, y: 17))
        #expect(placer.place([]) == nil)
    }

    @Test func twoMarkersNeverShareAPlace() {
        var placer = placer()
        #expect(placer.place([Point(x: 160, y: 17)]) == Point(x: 160, y: 17))
        #expect(placer.place([Point(x: 160, y: 17)]) == Point(x: 148, y: 17))
    }

    @Test func movesAlongTheRowToTheNearestFreePlace() {
        var placer = placer()
        #expect(placer.place([Point(x: 110, y: 17)]) == Point(x: 94, y: 17))
        #expect(placer.place([Point(x: 130, y: 17)]) == Point(x: 146, y: 17))
    }

    @Test func leavesARowThatIsFullFromEndToEnd() {
        var placer = placer(range: 98...142)
        #expect(placer.place([onText]) == Point(x: 120, y: 5))
        #expect(placer.place([onText]) != Point(x: 120, y: 5))
    }

    @Test func staysInItsRange() {
        var placer = placer(range: 98...400)
        #expect(placer.place([Point(x: 110, y: 17)]) == Point(x: 146, y: 17))
    }

    @Test func withoutAnyRoomItStandsWhereItIsWished() {
        var placer = placer(range: 118...122)
        #expect(placer.place([onText]) == Point(x: 120, y: 5))
        #expect(placer.place([onText]) == Point(x: 120, y: 29))
        #expect(placer.place([onText]) == onText)
    }
}
