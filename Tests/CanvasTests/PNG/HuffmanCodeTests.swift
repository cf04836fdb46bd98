import Testing

@testable import Canvas

struct HuffmanCodeTests {
    @Test func `frequent symbols have fewer bits`() {
        let code = HuffmanCode(frequencies: [40, 0, 30, 20, 10], longest: 15)
        #expect(code.lengths == [1, 0, 2, 3, 3])
        // 0, 10, 110 and 111, read from the lowest bit on.
        #expect(code.codes == [0b0, 0, 0b01, 0b011, 0b111])
    }

    @Test func `no code is longer than it may be, and none is wasted`() {
        // Each as frequent as all before together: Huffman's codes would have up to 23 bits.
        let frequencies = (0..<24).map { 1 << $0 }
        for longest in [5, 7, 15] {
            let lengths = HuffmanCode(frequencies: frequencies, longest: longest).lengths
            #expect(lengths.allSatisfy { $0 > 0 && $0 <= longest })
            #expect(lengths.reduce(0) { $0 + 1 << (longest - Int($1)) } == 1 << longest)
        }
    }

    @Test(arguments: [[0, 0, 0], [0, 0, 7], [9, 0, 0]]) func `codes have two symbols at least`(frequencies: [Int]) {
        let lengths = HuffmanCode(frequencies: frequencies, longest: 7).lengths
        #expect(lengths.count { $0 == 1 } >= 1 && lengths.reduce(0) { $0 + ($1 > 0 ? 128 >> Int($1) : 0) } == 128)
    }
}
