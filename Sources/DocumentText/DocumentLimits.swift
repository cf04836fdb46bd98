/// What reading one document may cost at most. The defaults are generous for résumés.
public struct DocumentLimits: Hashable, Sendable {
    /// Bytes of the document itself.
    public var inputBytes = 64 << 20

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

    public init() {}
}
