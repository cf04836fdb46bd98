/// Where a page stands in a packet, and where the original lies that it was made of.
public struct PacketPlace: Hashable, Sendable {
    /// From 1.
    public var page: Int
    public var pageCount: Int
    public var original: Original?

    public struct Original: Hashable, Sendable {
        /// `5`, `5–7`.
        public var pages: String
        public var anchor: String

        public init(pages: PageRange, anchor: String) {
            self.pages = pages.description
            self.anchor = anchor
        }
    }

    public init(page: Int, pageCount: Int, original: Original? = nil) {
        self.page = page
        self.pageCount = pageCount
        self.original = original
    }

    var pageNumber: String { "\(page) / \(pageCount)" }
}

/// Pages that follow each other: `5–7`.
public struct PageRange: Hashable, Sendable, CustomStringConvertible {
    /// From 1.
    public var first: Int
    public var count: Int

    public init(first: Int, count: Int) {
        self.first = first
        self.count = count
    }

    public var last: Int { first + max(count, 1) - 1 }
    public var description: String { count > 1 ? "\(first)–\(last)" : String(first) }
}
