/// Short lines just before and behind two columns do not reach across the white space and look like parts of them: the
/// name above, the last line of the paragraph above, the heading of the text below. They go where they are nearer.
struct BandTrimming {
    private var above: [Fragment]
    private var left: [Fragment]
    private var right: [Fragment]
    private var below: [Fragment]

    /// All ordered from top to bottom.
    init(above: [Fragment], left: [Fragment], right: [Fragment], below: [Fragment]) {
        self.above = above
        self.left = left
        self.right = right
        self.below = below
        trimHeadRows()
        trimTop()
        trimBottom()
    }

    var split: ColumnFinder.Split { .init(above: above, left: left, right: right, below: below) }

    /// Rows of the head reach across both columns: what stands on the right ends at the edge of the page, as no line of
    /// the column below does that begins at its left edge.
    private mutating func trimHeadRows() {
        guard let edge = right.map(\.box.left).min(), let pageEdge = right.map(\.box.right).max() else { return }
        let lead = right.prefix { fragment in
            fragment.box.left > edge + 2 * fragment.size && fragment.box.right > pageEdge - fragment.size
                && left.contains { abs($0.baseline - fragment.baseline) <= 0.25 * fragment.size }
        }
        guard let last = lead.last, lead.count <= 4,
            right.count(where: { $0.box.left <= edge + 0.5 * $0.size }) * 2 > right.count - lead.count
        else { return }
        let leftLead = left.prefix { $0.baseline <= last.baseline + 0.25 * last.size }
        above += (leftLead + lead).sorted { $0.box.centerY < $1.box.centerY }
        left.removeFirst(leftLead.count)
        right.removeFirst(lead.count)
    }

    private mutating func trimTop() {
        guard let leftTop = left.map(\.box.top).min(), let rightTop = right.map(\.box.top).min() else { return }
        let isLeft = leftTop < rightTop
        let side = isLeft ? left : right
        let other = isLeft ? right : left
        let start = max(leftTop, rightTop)
        let lead = side.prefix { $0.box.bottom <= start + 0.3 * $0.size }
        guard !lead.isEmpty, lead.count <= 6, let last = lead.last, let first = lead.first else { return }
        let gap = side.dropFirst(lead.count).first.map { $0.box.top - last.box.bottom } ?? .infinity
        let gapAbove = above.map(\.box.bottom).max().map { first.box.top - $0 } ?? .infinity
        let largest = lead.map(\.size).max() ?? 0
        let isName =
            (side.dropFirst(lead.count) + other).allSatisfy { $0.size * 1.2 < largest } && gap > 0.2 * last.size
        guard gapAbove < gap || isName else { return }
        above += lead
        if isLeft { left.removeFirst(lead.count) } else { right.removeFirst(lead.count) }
    }

    private mutating func trimBottom() {
        guard let next = below.map(\.box.top).min(), let leftEnd = left.map(\.box.bottom).max(),
            let rightEnd = right.map(\.box.bottom).max()
        else { return }
        let isLeft = leftEnd > rightEnd
        let side = isLeft ? left : right
        let end = min(leftEnd, rightEnd)
        var bestGap = 0.0
        var cut: Int?
        for index in side.indices.dropFirst() where side[index].box.top >= end - 0.3 * side[index].size {
            let gap = side[index].box.top - side[index - 1].box.bottom
            if gap > bestGap { (bestGap, cut) = (gap, index) }
        }
        guard let cut, side.count - cut <= 6, let last = side.last, bestGap > next - last.box.bottom else { return }
        below = side[cut...] + below
        if isLeft { left.removeSubrange(cut...) } else { right.removeSubrange(cut...) }
    }
}
