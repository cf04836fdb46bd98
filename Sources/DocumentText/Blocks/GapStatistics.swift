/// What white space the lines of a document usually have between them.
struct GapStatistics {
    private var counts: [Float: Int] = [:]
    private var sizes: [Float: Int] = [:]
    private var above: Paragraph?

    mutating func add(_ paragraph: Paragraph) {
        guard !paragraph.text.isBlank else { above = nil; return }
        sizes[paragraph.text.size, default: 0] += paragraph.text.visibleCount
        // Lines within a paragraph have none.
        counts[0, default: 0] += paragraph.text.elements.count { $0.scalar == "\n" }
        if let above, above.headingLevel == nil, paragraph.headingLevel == nil {
            counts[max(above.spaceAfter, paragraph.spaceBefore), default: 0] += 1
        }
        above = paragraph
    }

    /// The smallest that is no exception: where all lines stand equally far apart, the distance separates nothing.
    var usual: Float {
        let total = counts.values.reduce(0, +)
        return counts.filter { $0.value * 7 >= total }.keys.min() ?? 0
    }

    var bodySize: Float {
        let size = sizes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
        return size > 0 ? size : 11
    }
}
