/// Whether what stands left and right of a white space are two columns, or parts of the same rows: dates in the margin,
/// labels and values, cells of a table.
///
/// Rows share their baselines; columns have lines of their own that miss those of the neighbour.
struct ColumnVerdict {
    private let left: [Fragment]
    private let right: [Fragment]

    /// Both ordered from top to bottom.
    init(_ left: [Fragment], _ right: [Fragment]) {
        self.left = left
        self.right = right
    }

    var areColumns: Bool {
        let steps = left.count < right.count ? self.steps(of: left, beside: right) : self.steps(of: right, beside: left)
        // Nothing stands beside anything: blocks one below the other.
        guard steps.count >= 2 else { return false }
        let misses = steps.count { abs($0.step) > 0.25 * $0.size }
        if misses >= 2, Double(misses) > 0.35 * Double(steps.count), !isShifted(steps) { return true }
        // Columns on one grid share their baselines too: told by what fills them.
        return (Self.isProse(left) && Self.isProse(right)) || (Self.isList(left) && Self.isList(right))
            || (areBalanced && haveOwnLines) || (Self.wraps(left) >= 2 && Self.wraps(right) >= 2) || haveOwnHeadings
    }

    private typealias Step = (step: Double, size: Double)

    /// How far the baseline of each fragment lies from the nearest of those that stand directly beside it.
    private func steps(of few: [Fragment], beside many: [Fragment]) -> [Step] {
        let overlapping = Overlaps(many)
        let own = Overlaps(few)
        return few.compactMap { fragment in
            let isRight = (many.first?.box.left ?? 0) < fragment.box.left
            // Another of the same side stands between.
            let isShadowed = own.with(fragment).contains {
                isRight ? $0.box.right <= fragment.box.left : $0.box.left >= fragment.box.right
            }
            guard !isShadowed else { return nil }
            let beside = overlapping.with(fragment)
            let nearest = beside.filter { candidate in
                !beside.contains {
                    $0 != candidate && $0.box.verticalOverlap(candidate.box) > 0
                        && (isRight ? $0.box.left >= candidate.box.right : $0.box.right <= candidate.box.left)
                }
            }
            let steps = nearest.map { (step: $0.baseline - fragment.baseline, size: min($0.size, fragment.size)) }
            return steps.min { abs($0.step) < abs($1.step) }
        }
    }

    /// Neither side is a margin.
    private var areBalanced: Bool {
        guard let left = Box(around: left.lazy.map(\.box)), let right = Box(around: right.lazy.map(\.box)) else {
            return false
        }
        return min(left.width, right.width) > 0.3 * (left.width + right.width)
    }

    /// Both sides have lines that nothing stands beside. In rows one side may be empty, but always the same.
    private var haveOwnLines: Bool {
        let alone = min(lonely(left, beside: right), lonely(right, beside: left))
        return alone >= 2 && alone * 20 >= min(left.count, right.count)
    }

    /// On both sides headings stand beside text of the other. In rows the larger type is always on one side.
    private var haveOwnHeadings: Bool {
        let sizes = (left + right).map(\.size).sorted()
        let body = sizes[sizes.count / 2]
        func hasHeading(_ side: [Fragment], besideTextOf other: [Fragment]) -> Bool {
            let overlaps = Overlaps(other)
            return side.contains { fragment in
                guard fragment.size >= 1.12 * body else { return false }
                let beside = overlaps.with(fragment)
                return !beside.isEmpty && beside.allSatisfy { $0.size < 1.06 * body }
            }
        }
        return hasHeading(left, besideTextOf: right) && hasHeading(right, besideTextOf: left)
    }

    /// How many lines of one side, headings aside, have nothing beside them where both sides are.
    private func lonely(_ side: [Fragment], beside other: [Fragment]) -> Int {
        guard let top = other.map(\.box.top).min(), let bottom = other.map(\.box.bottom).max() else { return 0 }
        let overlaps = Overlaps(other)
        let sizes = side.map(\.size).sorted()
        return side.count { fragment in
            fragment.box.top > top && fragment.box.bottom < bottom && !fragment.isBold && !fragment.isUppercase
                && fragment.size < 1.1 * sizes[sizes.count / 2] && overlaps.with(fragment).isEmpty
        }
    }

    /// How many lines surely go on in the next.
    private static func wraps(_ side: [Fragment]) -> Int {
        guard let box = Box(around: side.lazy.map(\.box)) else { return 0 }
        return zip(side, side.dropFirst()).count { line, next in
            guard let end = line.words.last?.text.unicodeScalars.last, let word = next.words.first,
                let start = word.text.unicodeScalars.first
            else { return false }
            let isChinese =
                Glyphs.isIdeographic(start) && Glyphs.isIdeographic(end) && !"。；！？".unicodeScalars.contains(end)
            guard isChinese || start.properties.isLowercase && next.words.count >= 2 else { return false }
            return box.right - line.box.right < WordSpacing.unbreakableWidth(word) + 0.45 * line.size
                && line.box.width > 0.5 * box.width && next.box.top - line.box.bottom < 0.7 * line.size
        }
    }

    /// All by the same small step: small type set at the top of its row.
    private func isShifted(_ steps: [Step]) -> Bool {
        let values = steps.map(\.step)
        guard steps.count >= 3, let low = values.min(), let high = values.max() else { return false }
        return high - low <= 1 && steps.allSatisfy { abs($0.step) <= 0.5 * $0.size }
    }

    /// Lines of running text that fill their column.
    private static func isProse(_ side: [Fragment]) -> Bool {
        guard side.count >= 5, let box = Box(around: side.lazy.map(\.box)) else { return false }
        let full = side.filter {
            $0.box.right > box.right - 0.12 * box.width && $0.box.left < box.left + 0.2 * box.width
        }
        return full.count * 2 >= side.count && side.allSatisfy { $0.size < 1.6 * side[0].size }
            && side.reduce(0) { $0 + Self.length($1) } >= 28 * side.count
    }

    /// Chinese says in one character what takes two letters.
    private static func length(_ fragment: Fragment) -> Int {
        fragment.words.reduce(0) { sum, word in
            sum + word.text.unicodeScalars.reduce(0) { $0 + (Glyphs.isIdeographic($1) ? 2 : 1) }
        }
    }

    private static func isList(_ side: [Fragment]) -> Bool { side.count(where: \.opensItem) >= 2 }
}

/// Finds the fragments that share height with another without looking at all of them.
private struct Overlaps {
    private let fragments: [Fragment]
    private let tallest: Double

    init(_ fragments: [Fragment]) {
        self.fragments = fragments.sorted { $0.box.top < $1.box.top }
        tallest = fragments.map(\.box.height).max() ?? 0
    }

    func with(_ fragment: Fragment) -> [Fragment] {
        var low = 0
        var high = fragments.count
        while low < high {
            let middle = (low + high) / 2
            if fragments[middle].box.top < fragment.box.top - tallest { low = middle + 1 } else { high = middle }
        }
        return fragments[low...].prefix { $0.box.top < fragment.box.bottom }.filter {
            $0 != fragment
                && $0.box.verticalOverlap(fragment.box) > 0.15 * min($0.box.height, fragment.box.height)
        }
    }
}
