import Testing

@testable import Canvas

struct ArtifactMarkingTests {
    private func marked(_ content: String) -> String {
        String(decoding: ArtifactMarking.marked(Array(content.utf8)), as: UTF8.self)
    }

    @Test func whatIsOutsideIsMarked() {
        #expect(
            marked("0 0 9 9 re f\n/P << /MCID 0 >> BDC\nBT\n(a)Tj\nET\nEMC\n1 1 m S\n")
                == "/Artifact BMC\n0 0 9 9 re f\nEMC\n/P << /MCID 0 >> BDC\nBT\n(a)Tj\nET\nEMC\n/Artifact BMC\n1 1 m S\n\nEMC\n"
        )
    }

    @Test func inBetweenNothingIsAdded() {
        let content = "/P << /MCID 0 >> BDC\n(a)Tj\nEMC\n/P << /MCID 1 >> BDC\n(b)Tj\nEMC"
        #expect(marked(content) == content)
    }

    /// A candidate's name may look like PDF.
    @Test func wordsInStringsAreNoOperators() {
        let content = "/P << /MCID 0 >> BDC\n(EMC)Tj\n[(/P << /MCID 1 >> BDC)]TJ\nEMC"
        #expect(marked(content) == content)
    }

    /// Cairo writes the text of a ligature beside it, in a span without a number.
    @Test func spansOfCairoBelongToWhatTheyStandIn() {
        let span = "/Span << /ActualText <feff00660069> >> BDC\n<0001>Tj\nEMC\n"
        #expect(marked(span) == "/Artifact BMC\n\(span)\nEMC\n")
        let node = "/P << /MCID 0 >> BDC\n\(span)(b)Tj\nEMC\n"
        #expect(marked(node) == node)
    }
}
