import Drawing
import Resume
import Testing
import _TestSupport

@testable import Pages

struct HeaderPanelTests {
    private func role(_ example: Case) -> String? {
        var sketch = Sketch(measurer: MonospaceMeasurer())
        HeaderPanel(context: example.context()).draw(on: &sketch)
        return sketch.items.flatMap(\.texts).first { $0.origin.y == 76 && $0.origin.x == 42 }?.text.string
    }

    @Test func theRoleIsTheLatestPost() {
        let example = Case([
            work("Cove Hotel", "Cook", "2018-01", "2019-12"), work("Pier Café", "Chef", "2020-01", "2024-12"),
        ])
        #expect(role(example) == "Chef  Pier Café")
    }

    @Test func aPostThatHasNotBegunIsNoRole() {
        let example = Case([
            work("Cove Hotel", "Cook", "2018-01", "2019-12"), work("Pier Café", "Chef", "2030-01", "now"),
        ])
        #expect(role(example) == "Cook  Cove Hotel")
        #expect(role(Case([work("Pier Café", "Chef", "2030-01", nil)])) == nil)
    }

    @Test func aPresentPostWithoutStartIsThePresentRole() {
        let example = Case([
            work("Cove Hotel", "Cook", "2018-01", "2019-12"), work("Pier Café", "Chef", nil, "now"),
        ])
        #expect(role(example) == "Chef  Pier Café")
    }

    @Test func aVeryLongNameTakesTwoLinesAndIsWhole() {
        let name = "Maximiliana Alexandrina Theodora Konstantinopolska-Featherstonehaughe"
        var sketch = Sketch(measurer: MonospaceMeasurer())
        HeaderPanel(context: Case(name: name).context()).draw(on: &sketch)
        let lines = sketch.items.flatMap(\.texts).filter { $0.text.runs.contains { $0.style.family == .display } }
        #expect(lines.count == 2)
        #expect(lines.map(\.text.string).joined(separator: " ").split(separator: " ").joined(separator: " ") == name)
    }
}
