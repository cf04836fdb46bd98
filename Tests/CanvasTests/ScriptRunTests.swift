import Drawing
import Testing

@testable import Canvas

struct ScriptRunTests {
    private func runs(_ text: String, _ style: TextStyle = TextStyle(size: 10)) -> [ScriptRun] {
        ScriptRun.runs(of: text, style: style)
    }

    @Test func cutsWhereTheScriptChanges() {
        #expect(runs("北辰 NLP 实验室，Ltd。").map(\.text) == ["北辰", " NLP ", "实验室，", "Ltd", "。"])
        #expect(runs("Example").map(\.isWide) == [false])
        #expect(runs("").isEmpty)
    }

    @Test func onlyLatinIsTracked() {
        #expect(runs("北辰NLP").map(\.letterSpacing) == [0, -0.06])
        #expect(runs("NLP", TextStyle(size: 10, tracking: -0.03)).map(\.letterSpacing) == [-0.3])
    }

    @Test(arguments: zip([TextStyle.Weight.regular, .medium, .semibold, .bold], [400, 400, 700, 700]))
    func chineseHasTwoWeights(weight: TextStyle.Weight, drawn: Int) {
        #expect(runs("北辰", TextStyle(size: 10, weight: weight)).map(\.weight) == [drawn])
        #expect(runs("NLP", TextStyle(size: 10, weight: weight)).map(\.weight) == [weight.rawValue])
    }
}
