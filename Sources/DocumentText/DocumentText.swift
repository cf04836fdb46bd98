/// The lines of a document in reading order, and what was noticed on the way.
public struct DocumentText: Hashable, Sendable {
    public var lines: [DocumentLine]
    /// 0 where the format has no pages.
    public var pageCount: Int
    /// How many words a reader cannot see were left out, by page; pages without any are not listed.
    public var hiddenWordCounts: [Int: Int]

    /// Stands for the page where the format does not tell on which page a hidden word would lie.
    public static let unknownPage = 0

    public init(lines: [DocumentLine], pageCount: Int = 0, hiddenWordCounts: [Int: Int] = [:]) {
        self.lines = lines
        self.pageCount = pageCount
        self.hiddenWordCounts = hiddenWordCounts
    }

    public var hiddenWordCount: Int { hiddenWordCounts.values.reduce(0, +) }
}
