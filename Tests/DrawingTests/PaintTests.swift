import Drawing
import Testing

struct PaintTests {
    @Test func hexadecimalBothWays() {
        #expect(Color(0x1B3A5C).description == "#1B3A5C")
        #expect(Color(0x00000A).blue == 10)
    }

    @Test func mixesChannelByChannel() {
        #expect(Color(0x000000).mixed(with: .paper, share: 0.5) == Color(0x808080))
        #expect(Color(0x204060).mixed(with: .paper, share: 0) == Color(0x204060))
        #expect(Color(0x204060).mixed(with: .paper, share: 7) == .paper)
    }
}
