import Testing

@testable import DocumentText

struct PDFTextTests {
    private func lines(_ name: String) throws -> [String] {
        try PDFText.lines(of: fixture("\(name).pdf")).lines.map(\.text).filter { !$0.isEmpty }
    }

    private func failure(_ bytes: [UInt8], _ limits: DocumentLimits = .init()) -> DocumentError? {
        do {
            _ = try PDFText.lines(of: bytes, limits: limits)
            return nil
        } catch { return error }
    }

    @Test("A sidebar, dates at the margin, headings, a link; no page number")
    func sidebar() throws {
        let text = try PDFText.lines(of: fixture("sidebar.pdf"))
        #expect(
            text.lines.map(\.text).filter { !$0.isEmpty } == [
                "Ilse Marchetti-Okafor", "CONTACT", "ilse@example.org", "555 0142", "SKILLS", "Joinery", "CNC milling",
                "EXPERIENCE", "Master Carpenter, Hollow Oak Boats\t2019 - 2024",
                "Built eleven clinker dinghies and one staircase that nobody had thought possible.",
                "Apprentice, Brae Timber\t2015 - 2019",
            ])
        #expect(text.pageCount == 1 && text.hiddenWordCount == 0)
        #expect(text.lines.first?.headingLevel == 1)
        #expect(text.lines.flatMap(\.links).map(\.target) == ["https://example.org/ilse"])
    }

    @Test("White on white, unpainted and tiny words are left out and counted, white on dark is read")
    func hidden() throws {
        let text = try PDFText.lines(of: fixture("hidden.pdf"))
        #expect(
            text.lines.map(\.text).filter { !$0.isEmpty } == [
                "Tomas Whitlock, gardener in three parks of the city", "Roses, hedges and one stubborn wisteria",
            ])
        #expect(text.hiddenWordCounts == [1: 7])
    }

    @Test("Text recognised on a scan is read though it is not painted")
    func recognised() throws {
        let text = try PDFText.lines(of: fixture("recognised.pdf"))
        #expect(text.lines.first?.text == "Philippa Drummond keeps bees above the harbour")
        #expect(text.hiddenWordCount == 0)
    }

    @Test("What lies outside of the shown part of the page is not read")
    func cropped() throws {
        let text = try PDFText.lines(of: fixture("cropped.pdf"))
        #expect(text.lines.map(\.text) == ["Visible in the shown part of this page"])
        #expect(text.lines.first?.boldRanges == [0..<38])
    }

    @Test("Each failure says what to do")
    func failures() throws {
        #expect(failure(try fixture("locked.pdf"))?.code == .encrypted)
        #expect(failure(try fixture("locked.pdf"))?.message.contains("qpdf --password=") == true)
        #expect(failure(try fixture("scan.pdf"))?.code == .noTextLayer)
        #expect(failure(try fixture("scan.pdf"))?.message.contains("ocrmypdf") == true)
        #expect(failure(Array(try fixture("sidebar.pdf").prefix(400)))?.code == .damaged)
        #expect(failure([])?.code == .damaged)
    }

    @Test("Limits are kept")
    func limits() throws {
        var limits = DocumentLimits()
        limits.inputBytes = 100
        #expect(failure(try fixture("sidebar.pdf"), limits)?.code == .limitExceeded)
        limits = DocumentLimits()
        limits.wordsPerPage = 5
        #expect(failure(try fixture("sidebar.pdf"), limits)?.message == "page 1 holds more than the limit of 5 words")
        limits = DocumentLimits()
        limits.words = 5
        #expect(failure(try fixture("sidebar.pdf"), limits)?.message == "the PDF holds more than the limit of 5 words")
        limits = DocumentLimits()
        limits.pages = 0
        #expect(failure(try fixture("sidebar.pdf"), limits)?.code == .limitExceeded)
    }
}
