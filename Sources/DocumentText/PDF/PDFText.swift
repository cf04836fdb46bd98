/// The text of a PDF as a person reads it: column by column, line by line.
public enum PDFText {
    /// Reads the text layer with the help of poppler's command-line converters.
    public static func lines(
        of bytes: [UInt8], limits: DocumentLimits = DocumentLimits()
    ) throws(DocumentError) -> DocumentText {
        guard bytes.count <= limits.inputBytes else {
            throw DocumentError(.limitExceeded, "the PDF is larger than the limit of \(limits.inputBytes >> 20) MiB")
        }
        let read = try TemporaryDirectory.with { (directory) throws(DocumentError) in
            try visiblePages(of: PopplerTools(bytes, in: directory, limits: limits))
        }
        guard hasText(read.pages) else {
            if read.isDamaged {
                throw DocumentError(
                    .damaged,
                    "its pages are damaged and hold no text that could be read; ask for the file again, or for another format"
                )
            }
            throw DocumentError(
                .noTextLayer,
                """
                a scan without a text layer; run: ocrmypdf --language eng+chi_sim IN.pdf OUT.pdf (Debian packages \
                ocrmypdf and tesseract-ocr-chi-sim), then give OUT.pdf
                """)
        }
        return DocumentText(
            lines: DocumentLayout.lines(of: read.pages), pageCount: read.pages.count, hiddenWordCounts: read.hidden)
    }

    private static func visiblePages(
        of tools: PopplerTools
    ) throws(DocumentError) -> (pages: [Page], hidden: [Int: Int], isDamaged: Bool) {
        let found = try tools.words()
        var pages = found.pages
        let styles = try tools.styles()
        var hidden: [Int: Int] = [:]
        for index in pages.indices where styles.indices.contains(index) {
            let styled = WordStyling.styled(pages[index], with: styles[index])
            let number = pages[index].number
            let seen = try HiddenWords(styled.page, unpainted: styled.unpainted).removed {
                () throws(DocumentError) in try tools.picture(ofPage: number)
            }
            pages[index] = seen.page
            if seen.count > 0 { hidden[number] = seen.count }
        }
        return (pages, hidden, found.isDamaged)
    }

    /// Programs for scanning stamp their name on each page: a few words are no text layer.
    private static func hasText(_ pages: [Page]) -> Bool {
        let letters = pages.reduce(0) { sum, page in
            sum + page.words.reduce(0) { $0 + $1.text.unicodeScalars.count { $0.properties.isAlphabetic } }
        }
        return letters >= 25 * max(pages.count, 1)
    }
}
