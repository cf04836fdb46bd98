import Drawing
import Resume
import Testing
import _TestSupport

@testable import Pages

struct SourcePanelTests {
    private func texts(_ lines: [String], bottom: Points = 800) -> [String] {
        var sketch = Sketch(measurer: MonospaceMeasurer())
        _ = SourcePanel(context: Case().context(), lines: lines)
            .draw(on: &sketch, y: 100, from: 42, to: 300, bottom: bottom)
        return sketch.items.flatMap(\.texts).map(\.text.string)
    }

    @Test func aLongLineBreaksWhereThereIsRoom() {
        let words = (1...40).map { "word\($0)" }
        let shown = texts([words.joined(separator: " ")])
        #expect(shown.contains("1 line; what was recognised is bold"))
        for word in words { #expect(shown.contains { $0.split(separator: " ").contains(Substring(word)) }) }
    }

    @Test func withoutRoomEachLineIsCutAndTheRestCounted() {
        let lines = (1...10).map { "line \($0) " + String(repeating: "and more ", count: 20) }
        let shown = texts(lines, bottom: 194)
        #expect(shown.contains("+ 7 more lines"))
        #expect(shown.contains { $0.hasPrefix("line 3 ") } && !shown.contains { $0.hasPrefix("line 4 ") })
    }

    /// A certificate that was not recognised stands beside two skills that were.
    @Test func whatWasRecognisedIsBoldAndNothingElse() throws {
        let example = Case(
            skills: [Skill(name: "Excel", mentionLines: [1]), Skill(name: "ERP", mentionLines: [1])])
        var sketch = Sketch(measurer: MonospaceMeasurer())
        _ = SourcePanel(context: example.context(), lines: ["Excel　ERP　健康证"])
            .draw(on: &sketch, y: 100, from: 42, to: 300, bottom: 800)
        let line = try #require(sketch.items.flatMap(\.texts).first { $0.text.string.hasPrefix("Excel") })
        #expect(line.text.string == "Excel　ERP　健康证", "with the wide spaces of the source")
        #expect(line.text.runs.filter { $0.style.weight == .bold }.map(\.text) == ["Excel", "ERP"])
    }

    @Test func nothingIsDrawnWhereThereIsNoRoom() {
        #expect(texts(["one", "two", "three"], bottom: 120).isEmpty)
    }
}
