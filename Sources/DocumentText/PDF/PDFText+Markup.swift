extension PDFText {
    /// The lines of what the converters have written of a PDF, for tests that feed them damaged markup.
    ///
    /// - Parameters:
    ///   - words: by `pdftotext -bbox-layout`.
    ///   - styles: by `pdftohtml -xml`.
    package static func lines(
        ofWords words: [UInt8], styles: [UInt8], limits: DocumentLimits = DocumentLimits()
    ) throws(DocumentError) -> [DocumentLine] {
        var pages = try WordBoxReader.pages(words, limits: limits)
        let styles = StyledRunReader.pages(styles)
        for index in pages.indices where styles.indices.contains(index) {
            let styled = WordStyling.styled(pages[index], with: styles[index])
            pages[index] = try HiddenWords(styled.page, unpainted: styled.unpainted).removed {
                () throws(DocumentError) in nil
            }.page
        }
        return DocumentLayout.lines(of: pages)
    }
}
