import Testing

@testable import DocumentText

struct GlyphsTests {
    @Test(
        "Ligatures are written out, marks without a look go",
        arguments: [
            ("ﬁnal", "final"), ("oﬃce", "office"), ("ﬂoor", "floor"), ("a\u{200B}b", "ab"),
            ("naïve", "naïve"),
        ])
    func mended(text: String, expected: String) { #expect(Glyphs.mended(text) == expected) }

    @Test func bullets() {
        #expect("•▪➢\u{F0B7}".unicodeScalars.allSatisfy(Glyphs.isBullet))
        #expect(!"a-1\u{F095}".unicodeScalars.contains(where: Glyphs.isBullet))
    }
}
