public import DocumentText

extension SourceText {
    /// Decodes a file and reads its lines.
    ///
    /// - Parameters:
    ///   - path: where the file came from; its ending is a hint to the format, it is not opened.
    ///   - limits: résumés are pages, not books: what is larger is a wrong file, or a trap.
    public init(
        decoding bytes: [UInt8], path: String, limits: DocumentLimits = DocumentLimits()
    ) throws(SourceError) {
        let documentFormat = DocumentFormat.detect(bytes, name: path)
        if documentFormat != .text {
            try self.init(document: bytes, documentFormat, path: path, limits: limits)
            return
        }
        guard bytes.count <= limits.textBytes else {
            throw SourceError(.tooLarge, "larger than \(limits.textBytes >> 20) MB; give the résumé alone")
        }
        if let kind = FileSignature.kind(of: bytes) {
            throw SourceError(.binary, "looks like \(kind.name); \(kind.remedy)")
        }
        guard let (decoded, encoding) = TextEncoding.decode(bytes) else {
            throw SourceError(.unreadable, "no known text encoding; save it as UTF-8")
        }
        var text = decoded
        var scalars = text.scalars
        if !TextEncoding.isComposed(scalars) {
            text = TextEncoding.composed(text)
            scalars = text.scalars
        }
        var (controls, visible) = (0, 0)
        var tags = 0
        for scalar in scalars {
            if (0x21...0x7E).contains(scalar.value) || scalar.isHan {
                visible += 1
            } else if scalar.value < 0x20, !scalar.isWhitespace, scalar.value != 0x1B {
                controls += 1
            } else if (0xE0020...0xE007E).contains(scalar.value) {
                tags += 1
            } else if !scalar.isWhitespace, !scalar.isInvisible {
                visible += 1
            }
        }
        guard controls == 0 || controls * 100 < visible else {
            throw SourceError(.binary, "looks like binary data; give the résumé as text or Markdown")
        }
        guard visible > 0 else {
            throw SourceError(.empty, "empty: no visible character; check that the right file was saved")
        }
        guard scalars.lazy.filter({ $0 == "\n" || $0 == "\r" }).count <= limits.lines else {
            throw SourceError(.tooLarge, "more than \(limits.lines) lines; give the résumé alone")
        }

        if let structured = try StructuredResume(text: text, path: path) {
            self.init(
                path: path, format: structured.format, encoding: encoding, sha256: SHA256.hexDigest(of: bytes),
                lines: structured.lines)
            self.structured = structured
            screenerLines = structured.screenerLines
            return
        }
        let reader = LineReader(scalars, path: path)
        self.init(
            path: path, format: reader.format, encoding: encoding, sha256: SHA256.hexDigest(of: bytes),
            lines: reader.lines(), frontMatter: reader.frontMatter)
        // A flag of a country's part has a few; more of them are letters that only programs see.
        if tags > 12 { hiddenWordCounts = [DocumentText.unknownPage: HiddenTags.wordCount(in: scalars)] }
    }

    private init(
        document bytes: [UInt8], _ format: DocumentFormat, path: String, limits: DocumentLimits
    ) throws(SourceError) {
        let document = try DocumentSource(bytes, format: format, limits: limits)
        let lines = document.lines
        guard lines.contains(where: { !$0.isBlank }) else {
            throw SourceError(.empty, "empty: no visible character; check that the right file was saved")
        }
        // Of a web page, the encoding is that of the file; other documents say it of each part.
        let encoding = format == .html ? TextEncoding.decode(bytes)?.name : nil
        self.init(
            path: path, format: Format(rawValue: format.rawValue) ?? .text, encoding: encoding ?? "binary",
            sha256: SHA256.hexDigest(of: bytes), lines: lines)
        places = document.places
        hiddenWordCounts = document.hiddenWordCounts
    }
}

/// Letters of Unicode's block of tags, which no program shows.
private enum HiddenTags {
    static func wordCount(in scalars: [Unicode.Scalar]) -> Int {
        var count = 0
        var isInWord = false
        for scalar in scalars {
            let isLetter = (0xE0021...0xE007E).contains(scalar.value)
            if isLetter, !isInWord { count += 1 }
            isInWord = isLetter
        }
        return count
    }
}

/// Formats that are told by their first bytes.
private enum FileSignature {
    struct Kind {
        var name: String
        var remedy: String
    }

    static func kind(of bytes: [UInt8]) -> Kind? {
        for (signature, name, remedy) in signatures where bytes.starts(with: signature) {
            return Kind(name: name, remedy: remedy)
        }
        return nil
    }

    private static let scan = "recognise its text first, for example with tesseract"
    private static let signatures: [(signature: [UInt8], name: String, remedy: String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image", scan),
        ([0xFF, 0xD8, 0xFF], "a JPEG image", scan),
        (Array("GIF8".utf8), "a GIF image", scan),
        ([0x1F, 0x8B], "a gzip archive", "unpack it first"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program", "give the résumé as text or Markdown"),
    ]
}
