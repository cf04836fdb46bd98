public import Resume

/// A document as lines, the way the reader sees them: markup set aside, numbering as in the file.
public struct SourceText: Sendable {
    public var path: String
    public var format: Format
    /// `utf-8`, `utf-16`, `gb18030` ...
    public var encoding: String
    /// 64 lower-case hexadecimal digits over the bytes of the file.
    public var sha256: String
    public var lines: [SourceLine]
    /// The top-level `key: value` pairs of YAML front matter, keys in lower case, values without quotes.
    public var frontMatter: [String: String]

    /// Where each line stands on its page; empty where the document has no pages.
    public internal(set) var places: [PagePlace] = []
    /// How many words that no reader can see were left out, by page; page 0 where that is not known.
    var hiddenWordCounts: [Int: Int] = [:]
    /// The numbers of the lines that speak to programs rather than to people, ascending; they are hidden.
    var screenerLines: [Int] = []
    /// The values of the document, where it is data.
    public var structured: StructuredResume?

    public enum Format: String, Sendable {
        case markdown, text, pdf, docx, odt, html
        case jsonResume = "json-resume"
        case renderCV = "rendercv"
    }

    /// The hash that names a document, as 64 hexadecimal digits.
    public static func sha256(of bytes: [UInt8]) -> String { SHA256.hexDigest(of: bytes) }

    public init(
        path: String, format: Format, encoding: String, sha256: String, lines: [SourceLine],
        frontMatter: [String: String] = [:]
    ) {
        self.path = path
        self.format = format
        self.encoding = encoding
        self.sha256 = sha256
        self.lines = lines
        for index in ScreenerInstructions.indices(in: lines) {
            screenerLines.append(lines[index].number)
            self.lines[index].isHidden = true
        }
        self.frontMatter = frontMatter
    }

    /// The lines of the file, or of its text where it is no text; of structured data the lines of its values.
    public var lineCount: Int { structured?.root.lines.upperBound ?? lines.last?.number ?? 0 }
}
