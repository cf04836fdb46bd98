import DocumentText
import Resume

/// Makes source lines of the lines of a PDF, an office document or a web page.
struct DocumentSource {
    private let document: DocumentText
    private let numbering: Numbering

    /// - Throws: when the document cannot be read, with what to do about it.
    init(_ bytes: [UInt8], format: DocumentFormat, limits: DocumentLimits) throws(SourceError) {
        if let refusal = format.refusal { throw SourceError(refusal) }
        do {
            switch format {
            case .pdf: document = try PDFText.lines(of: bytes, limits: limits)
            case .html: document = try HTMLText.lines(of: bytes, limits: limits)
            default: document = try OfficeText.lines(of: bytes, limits: limits)
            }
        } catch {
            throw SourceError(error)
        }
        numbering = Numbering(of: document.lines.map { Array($0.text.unicodeScalars) })
    }

    /// Numbered through the whole document.
    var lines: [SourceLine] {
        document.lines.enumerated().map { index, line in sourceLine(line, number: index + 1) }
    }

    var places: [PagePlace] {
        guard document.pageCount > 0 else { return [] }
        return document.lines.map { PagePlace(page: $0.page ?? 1, line: $0.line) }
    }

    var hiddenWordCounts: [Int: Int] { document.hiddenWordCounts }

    private func sourceLine(_ line: DocumentLine, number: Int) -> SourceLine {
        var source = SourceLine(number: number, text: "")
        source.indent = line.indent
        source.headingLevel = line.headingLevel
        switch line.marker {
        case .bullet: source.marker = .bullet
        case .number(let value): source.marker = .number(value)
        case nil: break
        }
        var text = ReadableText(line)
        if line.cells.count > 1 {
            source.cells = line.cells.map { ScalarText(ReadableText(DocumentLine(text: $0, line: 0)).scalars) }
        } else if source.marker == nil,
            let (marker, end) = ListMarker.scan(text.scalars, from: 0, in: numbering.line(number - 1)),
            end < text.scalars.count
        {
            // Typed rather than set by the program.
            source.marker = marker
            text.removeFirst(end)
        }
        source.text = ScalarText(text.scalars)
        source.boldRanges = text.boldRanges
        source.links = text.links.map { SourceLine.Link(range: $0.range, target: ScalarText($0.target)) }
        return source
    }
}

/// The text of a line as the reader compares it: composed, without invisible characters and outer white space.
private struct ReadableText {
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var boldRanges: [Range<Int>] = []
    private(set) var links: [DocumentLine.Link] = []

    init(_ line: DocumentLine) {
        let original = Array(line.text.unicodeScalars)
        let ranges = line.boldRanges + line.links.map(\.range)
        // What lies between two ends of ranges is composed by itself, so that the ends are known afterwards.
        let ends = Set(ranges.flatMap { [$0.lowerBound, $0.upperBound] } + [original.count])
            .filter { (0...original.count).contains($0) }.sorted()
        var moved: [Int: Int] = [0: 0]
        var start = 0
        for end in ends {
            let part = String(String.UnicodeScalarView(original[start..<end]))
            scalars += TextEncoding.composed(part).unicodeScalars.filter { !$0.isInvisible }
            moved[end] = scalars.count
            start = end
        }
        func range(_ range: Range<Int>) -> Range<Int>? {
            guard let lower = moved[range.lowerBound], let upper = moved[range.upperBound], lower < upper else {
                return nil
            }
            return lower..<upper
        }
        boldRanges = line.boldRanges.compactMap(range)
        links = line.links.compactMap { link in
            range(link.range).map { DocumentLine.Link(range: $0, target: link.target) }
        }
        while scalars.last?.isWhitespace ?? false { scalars.removeLast() }
        removeFirst(scalars.prefix(while: \.isWhitespace).count)
    }

    /// Drops the start of the text, and of what points into it.
    mutating func removeFirst(_ count: Int) {
        scalars.removeFirst(min(count, scalars.count))
        let whole = 0..<scalars.count
        func shifted(_ range: Range<Int>) -> Range<Int>? {
            let kept = (range.lowerBound - count..<range.upperBound - count).clamped(to: whole)
            return kept.isEmpty ? nil : kept
        }
        boldRanges = boldRanges.compactMap(shifted)
        links = links.compactMap { link in
            shifted(link.range).map { DocumentLine.Link(range: $0, target: link.target) }
        }
    }
}

extension SourceError {
    fileprivate init(_ error: DocumentError) {
        self.init(Code(rawValue: error.code.rawValue) ?? .unreadable, error.message)
    }
}
