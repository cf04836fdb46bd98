/// Reads what `pdftotext -bbox-layout` writes: the words of each page and where they stand.
enum WordBoxReader {
    static func pages(_ markup: [UInt8], limits: DocumentLimits) throws(DocumentError) -> [Page] {
        guard let reader = MarkupReader(markup) else { throw unreadable }
        var pages: [Page] = []
        var count = 0
        var box: Box?
        var text = ""
        while let event = reader.next() {
            switch event {
            case .start("page", _):
                guard let width = reader.number("width"), let height = reader.number("height"), width > 0, height > 0
                else { throw PopplerTools.damaged }
                pages.append(Page(number: pages.count + 1, width: width, height: height, words: []))
            case .start("word", _):
                box = self.box(reader)
                text = ""
            case .text(let part):
                if box != nil { text += part }
            case .end("word"):
                guard let place = box, let page = pages.indices.last else { continue }
                box = nil
                let written = Glyphs.mended(text)
                guard !written.isEmpty else { continue }
                pages[page].words.append(PageWord(text: written, box: place))
                count += 1
                guard pages[page].words.count <= limits.wordsPerPage else {
                    throw DocumentError(
                        .limitExceeded, "page \(page + 1) holds more than the limit of \(limits.wordsPerPage) words")
                }
                guard count <= limits.words else {
                    throw DocumentError(.limitExceeded, "the PDF holds more than the limit of \(limits.words) words")
                }
            case .start, .end: continue
            }
        }
        return pages
    }

    private static func box(_ reader: MarkupReader) -> Box? {
        guard let left = reader.number("xMin"), let top = reader.number("yMin"), let right = reader.number("xMax"),
            let bottom = reader.number("yMax"), left <= right, top <= bottom,
            [left, top, right, bottom].allSatisfy({ abs($0) < 1_000_000 })
        else { return nil }
        return Box(left: left, top: top, right: right, bottom: bottom)
    }

    private static let unreadable = DocumentError(
        .converterFailed, "pdftotext gave no pages: is the Debian package poppler-utils of this system intact?")
}
