import Drawing
import Testing
import _TestSupport

@testable import Pages

struct SectionHeadTests {
    private func items(_ head: SectionHead, to right: Points = 542) -> [Drawing.Item] {
        var sketch = Sketch(measurer: MonospaceMeasurer())
        head.draw(on: &sketch, y: 100, from: 42, to: right)
        return sketch.items
    }

    private func texts(_ head: SectionHead, to right: Points = 542) -> [Drawing.PlacedText] {
        items(head, to: right).flatMap(\.texts)
    }

    @Test func isARuleATitleAndADeck() {
        #expect(
            dump(items(SectionHead(title: "Skills", deck: "By months"))) == """
                rectangle 42 100 500 x 0.9 fill #16191D
                heading2
                  text 42 114.5 width 28.8 "Skills" 9.6 bold #16191D
                paragraph
                  text 79.8 114.5 width 35.1 "By months" 7.8 regular #454B54
                """)
    }

    @Test func clausesThatDoNotFitAreLeftOut() {
        let head = SectionHead(title: "Skills", deck: ["By months of use", "longest first", "not a ranking of merit"])
        #expect(texts(head).last?.text.string == "By months of use; longest first; not a ranking of merit")
        #expect(texts(head, to: 250).last?.text.string == "By months of use; longest first")
        #expect(texts(head, to: 150).last?.text.string == "By months of use")
    }

    @Test func chineseClausesHaveChineseSeparators() {
        #expect(texts(SectionHead(title: "技能", deck: ["按月数", "不代表优劣"])).last?.text.string == "按月数；不代表优劣")
    }

    @Test func theKeyKeepsItsRoom() {
        for width in stride(from: 60.0, through: 500, by: 7) {
            let head = SectionHead(
                title: "Skills", deck: ["By months of dated use", "longest first"], keyWidth: Points(width / 4))
            for text in texts(head, to: 42 + Points(width)).dropFirst() where text.text.string != "…" {
                #expect(text.origin.x + text.extent.width <= 42 + Points(width * 3 / 4) + 1e-9)
            }
        }
    }

    @Test func withoutDeckThereIsNone() {
        #expect(texts(SectionHead(title: "Skills", deck: "")).map(\.text.string) == ["Skills"])
    }
}
