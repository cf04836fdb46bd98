/// What white space the lines of a document usually have between them.
///
/// Items of lists often stand closer than other lines, so each kind has its own measure.
struct GapStatistics {
    private var textGaps: [Float: Int] = [:]
    private var listGaps: [Float: Int] = [:]
    private var sizes: [Float: Int] = [:]
    private var above: Paragraph?

    mutating func add(_ paragraph: Paragraph) {
        guard !paragraph.text.isBlank else { above = nil; return }
        sizes[paragraph.text.size, default: 0] += paragraph.text.visibleCount
        // Lines within a paragraph have none.
        textGaps[0, default: 0] += paragraph.text.elements.count { $0.scalar == "\n" }
        if let above, above.headingLevel == nil, paragraph.headingLevel == nil {
            let gap = max(above.spaceAfter, paragraph.spaceBefore)
            switch (above.marker != nil, paragraph.marker != nil) {
            case (true, true): listGaps[gap, default: 0] += 1
            case (false, false): textGaps[gap, default: 0] += 1
            default: break
            }
        }
        above = paragraph
    }

    /// Whether the space between two paragraphs is more than lines usually have there: where all lines stand equally
    /// far apart, the distance separates nothing.
    func separates(_ above: Paragraph, _ below: Paragraph) -> Bool {
        let gap = max(above.spaceAfter, below.spaceBefore)
        // The end of a list shows by more space than its items have.
        let usual = GapStatistics.usual(above.marker != nil ? listGaps : textGaps)
        return gap >= bodySize * 0.25 && gap > usual * 1.2
    }

    /// The smallest that is no exception.
    private static func usual(_ counts: [Float: Int]) -> Float {
        let total = counts.values.reduce(0, +)
        return counts.filter { $0.value * 7 >= total }.keys.min() ?? 0
    }

    private var bodySize: Float {
        let size = sizes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
        return size > 0 ? size : 11
    }
}
