/// The order in which a person reads the blocks of a page: what spans the page first, then column by column.
enum ReadingOrder {
    /// Blocks whose lines are read from left to right and from top to bottom.
    static func blocks(of fragments: [Fragment]) -> [[Fragment]] { blocks(of: fragments, depth: 0) }

    private static func blocks(of fragments: [Fragment], depth: Int) -> [[Fragment]] {
        guard !fragments.isEmpty else { return [] }
        // No page is nested deeper by design.
        guard depth < 8, let split = ColumnFinder(fragments).split() else { return [fragments] }
        let parts = [split.above, split.left, split.right, split.below].filter { !$0.isEmpty }
        guard parts.count > 1 else { return [fragments] }
        return parts.flatMap { blocks(of: $0, depth: depth + 1) }
    }
}
