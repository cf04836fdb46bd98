extension Drawing {
    /// A heading of the page's structure, for bookmarks.
    public struct Heading: Hashable, Sendable {
        /// 1 for the page's title, 2 for its sections.
        public var level: Int
        public var text: String
        /// The baseline of its first line.
        public var baseline: Points
    }

    /// The headings in reading order.
    public var headings: [Heading] { Self.headings(in: items) }

    private static func headings(in items: [Item]) -> [Heading] {
        items.flatMap { item -> [Heading] in
            switch item {
            case .structure(let structure, let inner):
                let level: Int
                switch structure.role {
                case .heading1: level = 1
                case .heading2: level = 2
                default: return headings(in: inner)
                }
                let texts = texts(in: inner)
                guard let first = texts.first else { return [] }
                return [
                    Heading(
                        level: level, text: texts.map(\.text.string).joined(separator: " "), baseline: first.origin.y)
                ]
            case .clip(_, let inner), .link(_, _, let inner): return headings(in: inner)
            case .rectangle, .circle, .path, .line, .text, .picture: return []
            }
        }
    }

    /// All texts in reading order.
    public var texts: [PlacedText] { Self.texts(in: items) }

    private static func texts(in items: [Item]) -> [PlacedText] {
        items.flatMap { item -> [PlacedText] in
            switch item {
            case .text(let text): [text]
            case .structure(_, let inner), .clip(_, let inner), .link(_, _, let inner): texts(in: inner)
            case .rectangle, .circle, .path, .line, .picture: []
            }
        }
    }
}
