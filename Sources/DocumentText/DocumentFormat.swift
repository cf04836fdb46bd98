/// What kind of document some bytes are.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
    case pdf, docx, odt, html
    /// Plain text in the widest sense: Markdown, JSON and YAML too.
    case text
    // Known, and not read.
    case doc, rtf, mhtml
    case encryptedOffice = "encrypted-office"
    /// Spreadsheets, slides and other archives.
    case archive

    /// Tells the format by the content; the name decides only where the content leaves it open.
    ///
    /// - Parameter name: the name or path of the file.
    public static func detect(_ bytes: [UInt8], name: String = "") -> DocumentFormat {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return zipped(bytes, name: name)
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            // Word keeps a document with a password as a stream of this name within an old-style file.
            return bytes.holds(Array("EncryptedPackage".utf8).flatMap { [$0, 0] }) ? .encryptedOffice : .doc
        }
        if isPDF(bytes.prefix(1024)) { return .pdf }
        if bytes.starts(with: Array("{\\rtf".utf8)) { return .rtf }
        return TextFormat.detect(bytes, name: name)
    }

    /// Why a format is not read, and what to do; nil for those that are.
    public var refusal: DocumentError? {
        switch self {
        case .doc:
            DocumentError(
                .unsupported, "an old Word document (DOC); convert it first: libreoffice --convert-to docx FILE")
        case .rtf: DocumentError(.unsupported, "an RTF document; convert it first: libreoffice --convert-to docx FILE")
        case .mhtml:
            DocumentError(
                .unsupported, "a web archive (MHTML); save the page as HTML, or print it to a PDF from the browser")
        case .archive:
            DocumentError(.unsupported, "an archive, and no DOCX or ODT document; give the résumé alone")
        case .encryptedOffice:
            DocumentError(.encrypted, "protected by a password; save it without one")
        case .pdf, .docx, .odt, .html, .text: nil
        }
    }

    /// Junk may stand before the header, whole lines of it: a text may speak of "%PDF-1.7" within one.
    private static func isPDF(_ head: ArraySlice<UInt8>) -> Bool {
        head.starts(with: Array("%PDF-".utf8)) || head.starts(with: Array("\u{FEFF}%PDF-".utf8))
            || head.holds(Array("\n%PDF-".utf8)) || head.holds(Array("\r%PDF-".utf8))
    }

    /// ZIP archives are told by the files in them, damaged ones by their name.
    private static func zipped(_ bytes: [UInt8], name: String) -> DocumentFormat {
        var limits = DocumentLimits()
        limits.archiveEntryBytes = 1 << 20
        let archive = try? Archive(bytes, limits: limits) { $0 == "mimetype" || $0 == "[Content_Types].xml" }
        guard let archive else {
            // The name of the first file stands in the first bytes.
            if bytes.prefix(4096).holds(Array("vnd.oasis.opendocument.text".utf8)) || name.hasEnding("odt") {
                return .odt
            }
            if bytes.holds(Array("word/".utf8)) || name.hasEnding("docx") || name.hasEnding("docm") { return .docx }
            return .archive
        }
        let kind = archive["mimetype"].map { String(decoding: $0, as: UTF8.self) } ?? ""
        if kind.hasPrefix("application/vnd.oasis.opendocument.text") { return .odt }
        if archive.names.contains("word/document.xml") { return .docx }
        // Some writers name the main part otherwise.
        if let types = archive["[Content_Types].xml"], types.holds(Array("wordprocessingml".utf8)) { return .docx }
        if kind.isEmpty, archive.names.contains("content.xml") { return .odt }
        return .archive
    }
}

extension Collection<UInt8> {
    /// Whether a sequence of bytes stands anywhere within.
    func holds(_ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first else { return true }
        var rest = self[...]
        while let start = rest.firstIndex(of: first) {
            if rest[start...].starts(with: wanted) { return true }
            rest = rest[rest.index(after: start)...]
        }
        return false
    }
}

extension String {
    /// Whether a file's name ends so, whatever its case.
    func hasEnding(_ ending: String) -> Bool { lowercased().hasSuffix("." + ending) }
}
