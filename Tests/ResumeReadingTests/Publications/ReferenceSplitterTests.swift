import Testing

@testable import ResumeReading

struct ReferenceSplitterTests {
    private func references(_ texts: [(String, Int)]) -> [String] {
        let lines = texts.enumerated().map { offset, item in
            var line = SourceLine(number: offset + 1, text: item.0)
            line.indent = item.1
            return line
        }
        return ReferenceSplitter(lines).references.map { String($0.text.string($0.text.all)) }
    }

    @Test func aVenueWithIssueAndPagesGoesOn() {
        let found = references([
            ("Brandt, O. (2024). \"Counting limpets by ear.\"", 0),
            ("Orkney Shell Society Newsletter, no. 12, pp. 4-9.", 6),
            ("Roe, P., & Brandt, O. (2021). \"Low tide, high hopes.\"", 0), ("Journal of Shores, 4(3), 55-70.", 6),
        ])
        #expect(found.count == 2)
    }

    @Test func whatJoinsAuthorsBeginsNoReference() {
        #expect(ReferenceSplitter.isTail("†, & Brandt, O. (2021). Low tide. Shore Letters."))
        #expect(ReferenceSplitter.isTail("& Brandt, O. (2021). Low tide."))
        #expect(!ReferenceSplitter.isTail("Anderson, P. (2021). Low tide."))
        #expect(!ReferenceSplitter.isTail("* equal contribution"))
    }

    @Test func subheadingsSayWhereAPaperStands() {
        #expect(
            references([("Under review", 0), ("", 0), ("Brandt O, Roe P. Limpets. Shore Lett. 2020;1:2-3.", 0)]).count
                == 1)
    }

    @Test func aMarkMayStandApartFromItsName() {
        let text = ReferenceText("Roe, P. †, & Brandt, O. (2014). Rain on tin. Acoustics of Huts, 3, 5-9.")
        #expect(AuthorList(prefixOf: text.all, of: text)?.authors.map(\.name) == ["Roe, P.", "Brandt, O."])
    }
}
