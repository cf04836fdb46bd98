import Testing

@testable import DocumentText

struct WordBoxReaderTests {
    private func pages(_ body: String) throws -> [Page] {
        try WordBoxReader.pages(Array("<html><body><doc>\(body)</doc></body></html>".utf8), limits: DocumentLimits())
    }

    @Test("Words come with their boxes, page by page; words without a place or a look are left out")
    func words() throws {
        let pages = try pages(
            """
            <page width="595" height="842"><flow><word xMin="1" yMin="2" xMax="3" yMax="4">o\u{FB00}er</word>
            <word xMin="nan" yMin="2" xMax="3" yMax="4">lost</word><word xMin="1" yMin="2" xMax="3" yMax="4">\u{200B}</word>
            </flow></page><page width="842" height="595"></page>
            """)
        #expect(pages.map(\.words).map { $0.map(\.text) } == [["offer"], []])
        #expect(pages.first?.words.first?.box == Box(left: 1, top: 2, right: 3, bottom: 4))
        #expect(pages.map(\.number) == [1, 2])
    }

    @Test("A page without a size is damaged")
    func noSize() {
        #expect(throws: PopplerTools.damaged) { try pages("<page width=\"0.0\" height=\"0.0\"></page>") }
    }
}
