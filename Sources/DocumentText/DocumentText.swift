/// What was read from a document.
public struct DocumentText: Hashable, Sendable {
    public var lines: [DocumentLine]
    public var pageCount: Int?
    public var hiddenWordCount: Int

    public init(lines: [DocumentLine], pageCount: Int?, hiddenWordCount: Int) {
        self.lines = lines
        self.pageCount = pageCount
        self.hiddenWordCount = hiddenWordCount
    }
}
