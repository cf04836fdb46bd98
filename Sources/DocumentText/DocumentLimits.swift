/// What reading one document may cost at most. The defaults are generous for résumés.
public struct DocumentLimits: Hashable, Sendable {
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
    /// Characters of all lines together.
    public var characters = 2_000_000

    public init() {}
}
