import Drawing
import Testing

struct DrawingWordSeparationTests {
    private func text(_ words: String, x: Points = 0, y: Points = 10, size: Points = 8) -> Drawing.Item {
        .text(
            Drawing.PlacedText(
                text: StyledText(words, TextStyle(size: size)), origin: Point(x: x, y: y),
                extent: TextExtent(width: 20, ink: Rect(x: 0, y: -6, width: 20, height: 6))))
    }

    private func node(
        _ role: Drawing.Structure.Role, _ items: [Drawing.Item], words: String? = nil
    ) -> Drawing.Item { .structure(.init(role, alternativeText: words), items) }

    private func words(_ items: [Drawing.Item]) -> [String] {
        Drawing(size: Size(width: 50, height: 50), items: items).withWordsSeparated.texts.map(\.text.string)
    }

    @Test func aSpaceStandsBetweenTheTextsOfABlock() {
        #expect(words([node(.listBody, [text("4.3"), text("年", x: 22)])]) == ["4.3", " ", "年"])
        #expect(
            words([node(.paragraph, [text("first"), node(.span, [text("second")]), text("third")])])
                == ["first", " ", "second", " ", "third"])
    }

    @Test func blocksAreApartAsTheyAre() {
        #expect(
            words([node(.tableRow, [node(.tableCell, [text("one")]), node(.tableCell, [text("two")])])])
                == ["one", "two"])
    }

    @Test func linesOfAChineseParagraphGoOnWithoutASpace() {
        #expect(words([node(.paragraph, [text("没有工作"), text("记录", y: 20)])]) == ["没有工作", "记录"])
        #expect(words([node(.paragraph, [text("no work"), text("or study", y: 20)])]) == ["no work", " ", "or study"])
        #expect(words([node(.paragraph, [text("博士"), text("东麓理工大学", y: 20, size: 6)])]) == ["博士", " ", "东麓理工大学"])
    }

    @Test func textsThatAreNotReadStayAsTheyAre() {
        #expect(words([node(.figure, [text("2012"), text("2013")], words: "two years")]) == ["2012", "2013"])
        #expect(words([node(.artifact, [text("a"), text("b")])]) == ["a", "b"])
    }

    /// Cairo leaves out a text without ink at whole coordinates.
    @Test func spacesStandBetweenWholeNumbers() throws {
        let drawing = Drawing(
            size: Size(width: 50, height: 50), items: [node(.paragraph, [text("a", x: 3, y: 10), text("b", x: 30)])])
        let space = try #require(drawing.withWordsSeparated.texts.first { $0.text.string == " " })
        #expect(space.origin == Point(x: 23.5, y: 10.5))
    }
}
