import Testing

@testable import ResumeReading

struct StatusLabelTests {
    private func label(_ text: String) -> String? {
        let text = ReferenceText(ScalarText(text))
        return StatusLabel.find(in: text).map { String(text.string($0)) }
    }

    @Test(arguments: [
        ("Under review: A. Roe and B. Poe, \"Late bread,\" submitted to Ovens.", "Under review:"),
        ("In press – Roe A. Late bread. Ovens.", "In press –"),
        ("Submitted to a journal: Roe A. Late bread.", "Submitted to a journal:"),
        ("在投：容若川. 仓储费研究.", "在投："),
    ])
    func aStatusBeforeTheReferenceIsFound(text: String, expected: String) {
        #expect(label(text) == expected)
    }

    @Test(arguments: [
        "Roe A. Accepted risks: a history. Ovens. 2020.", "Accepted, \"Risk: a history\". Ovens. 2020.",
        "Preprints and peers. Roe A. Ovens: 2020.",
    ])
    func titlesAreNone(text: String) { #expect(label(text) == nil) }
}
