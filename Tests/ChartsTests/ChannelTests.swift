import Testing

@testable import Charts

struct ChannelTests {
    @Test func keepsAPlaceForMissingValues() {
        let channel = Channel.numbers(.x, [1, nil, 3])
        #expect(channel.scale == .x)
        #expect(channel.values == [.number(1), nil, .number(3)])
        #expect(channel.number(at: 2) == 3)
        #expect(channel.number(at: 1) == nil)
    }

    @Test func givesAValueAsWhatItIsOnly() {
        let channel = Channel.categories(.fill, ["first", nil])
        #expect(channel.category(at: 0) == "first")
        #expect(channel.number(at: 0) == nil)
        #expect(Channel.numbers(.x, [1]).category(at: 0) == nil)
    }

    @Test(arguments: [-1, 2]) func hasNothingOutside(index: Int) {
        #expect(Channel.numbers(.x, [1, 2]).number(at: index) == nil)
        #expect(Channel.categories(.y, ["a", "b"]).category(at: index) == nil)
    }
}
