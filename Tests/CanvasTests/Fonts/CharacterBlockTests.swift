import Testing

@testable import Canvas

struct CharacterBlockTests {
    @Test(
        arguments: zip(
            "的，繁睿龍".unicodeScalars.map(\.value), [CharacterBlock.common, .common, .common, .further, .further]))
    func listed(scalar: UInt32, block: CharacterBlock) {
        #expect(block.scalars.contains(scalar))
    }

    @Test func listsAreApart() {
        #expect(CharacterBlock.common.scalars.isDisjoint(with: CharacterBlock.further.scalars))
        #expect(!CharacterBlock.common.scalars.contains(0x0A))
    }

    @Test func whatNoListHasIsCutByCodePoints() {
        let rare: Unicode.Scalar = "喆"
        let block = CharacterBlock.rare(of: rare)
        let isCut = block.scalars.contains(rare.value)
        let isApart = block.scalars.isDisjoint(
            with: CharacterBlock.common.scalars.union(CharacterBlock.further.scalars))
        #expect(isCut && isApart)
        #expect(block == .rare(of: "啊"))
        #expect(block != .rare(of: "龘"))
    }
}
