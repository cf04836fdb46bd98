import Drawing
import Testing

struct DrawingTaggingTests {
    private func text(_ words: String) -> Drawing.Item {
        .text(
            Drawing.PlacedText(
                text: StyledText(words, TextStyle(size: 8)), origin: Point(x: 0, y: 10),
                extent: TextExtent(width: 20, ink: Rect(x: 0, y: -6, width: 20, height: 6))))
    }

    private let rule = Drawing.Item.rectangle(Rect(x: 0, y: 0, width: 9, height: 1), fill: Color(0))

    private func node(_ role: Drawing.Structure.Role, _ items: [Drawing.Item]) -> Drawing.Item {
        .structure(.init(role), items)
    }

    private func tagged(_ items: [Drawing.Item]) -> [Drawing.Item] {
        Drawing(size: Size(width: 50, height: 50), items: items).withAllTextTagged.items
    }

    @Test func looseTextBecomesAParagraph() {
        #expect(
            tagged([node(.section, [node(.heading2, [text("Head")]), text("loose"), rule])])
                == [node(.section, [node(.heading2, [text("Head")]), node(.paragraph, [text("loose"), rule])])])
    }

    @Test func rulesAloneStayOutside() {
        #expect(tagged([node(.document, [rule])]) == [node(.document, [rule])])
    }

    @Test func textBesideANodeBecomesASpan() {
        let link = Drawing.Item.link(
            uri: "mailto:a@example.org", area: Rect(x: 0, y: 0, width: 9, height: 9), [text("link")])
        #expect(
            tagged([node(.paragraph, [text("before"), link, text("after")])])
                == [node(.paragraph, [node(.span, [text("before")]), link, node(.span, [text("after")])])])
    }

    @Test func artifactsStayAsTheyAre() {
        #expect(tagged([node(.artifact, [text("1 / 1")])]) == [node(.artifact, [text("1 / 1")])])
    }
}
