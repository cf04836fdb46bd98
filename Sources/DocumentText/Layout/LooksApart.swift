/// Which looks of lines white space usually sets apart: where a page or a column begins, no white space tells it.
struct LooksApart {
    private struct Look: Hashable {
        /// In halves of a point.
        var size: Int
        var isBold: Bool
        var isItem: Bool

        init(_ line: TextLine) {
            size = Int(min(max(line.size * 2, 0), 100_000).rounded())
            isBold = line.isBold
            isItem = ListMark.scan(line.text.scalars)?.marker == .bullet
        }
    }

    private var counts: [Look: (apart: Int, all: Int)] = [:]

    /// The lines within their blocks are marked already.
    init(_ lines: [TextLine]) {
        for (above, line) in zip(lines, lines.dropFirst()) where above.block == line.block {
            let count = counts[Look(line)] ?? (0, 0)
            counts[Look(line)] = (count.apart + (line.isApart ? 1 : 0), count.all + 1)
        }
    }

    /// Whether the first line of a block is to be taken as set apart from the last of the block before.
    func isApart(_ line: TextLine, below above: TextLine) -> Bool {
        let (look, lookAbove) = (Look(line), Look(above))
        let isNextColumn =
            above.page == line.page && above.column.upperBound <= line.column.lowerBound
            && abs(above.width - line.width) < 2.5 * line.size
        guard line.page == above.page + 1 || isNextColumn else { return true }
        // Of a list that goes on the items stay together.
        if look.isItem { return !lookAbove.isItem }
        guard let count = counts[look], count.all >= 8 else { return true }
        return count.apart * 6 > count.all
    }
}
