/// Finds the headings that only their type makes headings: larger than the body, or bold above a rule.
enum TypographicHeadings {
    /// Longer lines are text, however large.
    private static let longest = 60

    static func mark(in blocks: inout [Block]) {
        let body = bodySize(of: &blocks)
        var sizes: [Int: Int] = [:]
        var (paragraphs, candidates) = (0, 0)
        Block.forEachParagraph(in: &blocks) { paragraph in
            guard !paragraph.text.isBlank else { return }
            paragraphs += 1
            guard let rank = rank(of: paragraph, body: body) else { return }
            candidates += 1
            sizes[rank, default: 0] += 1
        }
        // Where most is large, large is no sign.
        guard candidates > 0, candidates * 5 <= paragraphs * 2 else { return }
        let levels = sizes.keys.sorted(by: >)
        Block.forEachParagraph(in: &blocks) { paragraph in
            guard paragraph.headingLevel == nil, let rank = rank(of: paragraph, body: body) else { return }
            paragraph.headingLevel = min(6, (levels.firstIndex(of: rank) ?? 0) + 1)
        }
    }

    /// The size that most of the document's text has.
    private static func bodySize(of blocks: inout [Block]) -> Float {
        var counts: [Float: Int] = [:]
        Block.forEachParagraph(in: &blocks) { paragraph in
            for element in paragraph.text.elements where !element.scalar.isBlank {
                counts[element.type.size, default: 0] += 1
            }
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    /// Higher for what stands out more; nil for body text.
    private static func rank(of paragraph: Paragraph, body: Float) -> Int? {
        guard paragraph.marker == nil, (1...longest).contains(paragraph.text.visibleCount) else { return nil }
        let size = paragraph.text.size
        let isBold = paragraph.text.isBold
        guard size > 0, body > 0 else { return nil }
        if let last = paragraph.text.elements.last(where: { !$0.scalar.isBlank })?.scalar,
            ["。", "；", ";", ",", "，", "."].contains(last)
        {
            return nil
        }
        // Half points, bold above light.
        let points = Int((min(size, 400) * 2).rounded()) * 2 + (isBold ? 1 : 0)
        if size >= body * 1.15, size >= body + 1 { return points }
        if isBold, size >= body + 0.5 || size >= body && paragraph.isRuledOff { return points }
        return nil
    }
}
