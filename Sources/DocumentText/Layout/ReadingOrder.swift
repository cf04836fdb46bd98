/// The order in which a person reads the blocks of a page: what spans the page first, then column by column.
enum ReadingOrder {
    enum Block {
        /// Read as lines from left to right and from top to bottom.
        case lines([Fragment])
        case table(TableGrid)
    }

    static func blocks(of fragments: [Fragment]) -> [Block] { blocks(of: fragments, depth: 0) }

    private static func blocks(of fragments: [Fragment], depth: Int) -> [Block] {
        guard !fragments.isEmpty else { return [] }
        // No page is nested deeper by design.
        guard depth < 12 else { return [.lines(fragments)] }
        let columns = ColumnFinder(fragments).split()
        if let split = TableGrid.split(fragments), columns.map({ !$0.hasColumn(with: split.table) }) ?? true {
            return blocks(of: split.above, depth: depth + 1) + [.table(split.table)]
                + blocks(of: split.below, depth: depth + 1)
        }
        guard let split = columns else { return [.lines(fragments)] }
        let parts = [split.above, split.left, split.right, split.below].filter { !$0.isEmpty }
        guard parts.count > 1 else { return [.lines(fragments)] }
        return parts.flatMap { blocks(of: $0, depth: depth + 1) }
    }
}

extension ColumnFinder.Split {
    /// The table lies within one column: it is read with it.
    fileprivate func hasColumn(with table: TableGrid) -> Bool {
        let cells = Set(table.cells.joined().joined())
        return [left, right].contains { cells.isSubset(of: $0) }
    }
}
