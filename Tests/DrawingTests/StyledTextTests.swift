import Drawing
import Testing

struct StyledTextTests {
    let text = StyledText([
        .init("Example ", TextStyle(size: 8, weight: .bold)), .init("Labs", TextStyle(size: 8)),
    ])

    @Test func prefixKeepsStyles() {
        #expect(text.prefix(10).string == "Example La")
        #expect(text.prefix(10).runs.map(\.style.weight) == [.bold, .regular])
        #expect(text.prefix(3).runs.count == 1)
        #expect(text.prefix(99) == text)
        #expect(text.prefix(0).isEmpty)
    }
}
