import CareerAnalysis
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
        let name = "Maximiliana Alexandrina Theodora Konstantinopolska-Featherstonehaughe von Hohenlohe"
        var sketch = Sketch(measurer: MonospaceMeasurer())
        HeaderPanel(context: Case(name: name).context()).draw(on: &sketch)
        let lines = sketch.items.flatMap(\.texts).filter { $0.text.runs.contains { $0.style.family == .display } }
        #expect(lines.count == 2)
        #expect(lines.map(\.text.string).joined(separator: " ").split(separator: " ").joined(separator: " ") == name)
    }

    private func headLines(_ example: Case) -> [String] {
        var sketch = Sketch(measurer: MonospaceMeasurer())
        HeaderPanel(context: example.context()).draw(on: &sketch)
        return sketch.items.flatMap(\.texts).map(\.text.string)
    }

    /// Eighty letters without a space: the second line takes its half.
    @Test func noLetterOfALongNameStandsAlone() {
        let name = String(repeating: "Ab", count: 42)
        let lines = headLines(Case(name: name)).filter { $0.hasPrefix("Ab") }
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.count > 30 })
    }

    @Test func anEmailAddressIsNeverCut() {
        for address in ["ida.vane@example.org", String(repeating: "long", count: 18) + "@mail.example.org"] {
            var resume = Case().resume
            resume.basics.email = address
            let analysis = CareerAnalysis(of: resume, asOf: month("2025-06"))
            let context = PageContext(
                resume: resume, analysis: analysis, wording: english, typography: Typography(language: .english),
                grid: PageGrid(paper: .letter), notes: ReadingNotes(numbering: []),
                limits: PageLimits.steps(hasPublications: false)[0])
            var sketch = Sketch(measurer: MonospaceMeasurer())
            HeaderPanel(context: context).draw(on: &sketch)
            let shown = sketch.items.flatMap(\.texts).map(\.text.string)
            #expect(shown.joined().contains(address))
        }
    }
}
