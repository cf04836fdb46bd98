/// What reading one document may cost at most. The defaults are generous for résumés.
public struct DocumentLimits: Hashable, Sendable {
    /// Bytes of the document itself.
    public var inputBytes = 64 << 20
    /// Bytes of a document that is plain text, Markdown or data.
    public var textBytes = 16 << 20
    /// Lines of such a document.
    public var lines = 200_000

    // MARK: PDF
    public var pages = 100
    /// A page printed full of small type has about 1,500.
    public var wordsPerPage = 5_000
    /// Of all pages together.
    public var words = 60_000

    // MARK: Converters in child processes
    public var wallSeconds = 30
    public var cpuSeconds = 20
    /// Address space of one converter.
    public var memoryBytes = 1 << 30
    /// Of standard output and of standard error, each.
    public var outputBytes = 64 << 20
    public var openFiles = 32

    // MARK: Archives
    public var archiveEntries = 4096
    /// Bytes of one unpacked file that is read.
    public var archiveEntryBytes = 32 << 20
    /// Bytes of all unpacked files that are read.
    public var archiveBytes = 64 << 20
    /// Unpacked bytes for each packed one, above the first megabyte.
    public var compressionRatio = 200

    // MARK: XML and HTML
    /// How deep elements stand within each other.
    public var elementDepth = 256
    /// Elements of one file.
    public var elements = 500_000
    /// Attributes of one element: libxml2 compares each with all before it.
    public var attributes = 500
    /// Characters of all lines together.
    public var characters = 2_000_000

    public init() {}
}
