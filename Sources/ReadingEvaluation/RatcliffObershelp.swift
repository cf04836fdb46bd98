/// How alike two sequences are, after Ratcliff and Obershelp ("Pattern matching: the Gestalt approach", Dr. Dobb's
/// Journal, July 1988): the longest common run, then the longest left and right of it, and so on.
///
/// Ties go to the run that begins earliest in the first and then in the second sequence, and nothing counts as junk, so
/// that the figures are those of `difflib.SequenceMatcher(None, a, b, autojunk=False)` in Python.
struct RatcliffObershelp<Element: Hashable> {
    private let first: [Element]
    private let second: [Element]
    private let positions: [Element: [Int]]

    init(_ first: [Element], _ second: [Element]) {
        self.first = first
        self.second = second
        positions = Dictionary(grouping: second.indices) { second[$0] }
    }

    /// Twice the number of matching elements over the number of all; 1 for two empty sequences.
    var ratio: Double {
        let count = first.count + second.count
        return count == 0 ? 1 : 2 * Double(matchCount) / Double(count)
    }

    /// No ratio is higher, as the counts of the elements show without looking at their order.
    var highestPossibleRatio: Double {
        let count = first.count + second.count
        guard count > 0 else { return 1 }
        var left = positions.mapValues(\.count)
        var shared = 0
        for element in first {
            guard let rest = left[element], rest > 0 else { continue }
            left[element] = rest - 1
            shared += 1
        }
        return 2 * Double(shared) / Double(count)
    }

    private struct Window {
        var first: Range<Int>
        var second: Range<Int>
    }

    private var matchCount: Int {
        var windows = [Window(first: first.indices, second: second.indices)]
        var count = 0
        while let window = windows.popLast() {
            guard let run = longestRun(in: window) else { continue }
            count += run.first.count
            windows.append(
                Window(
                    first: window.first.lowerBound..<run.first.lowerBound,
                    second: window.second.lowerBound..<run.second.lowerBound))
            windows.append(
                Window(
                    first: run.first.upperBound..<window.first.upperBound,
                    second: run.second.upperBound..<window.second.upperBound))
        }
        return count
    }

    private func longestRun(in window: Window) -> Window? {
        guard !window.first.isEmpty, !window.second.isEmpty else { return nil }
        var longest: Window?
        /// Lengths of the runs that end at the element before, by where they end in the second sequence.
        var lengths: [Int: Int] = [:]
        for index in window.first {
            var next: [Int: Int] = [:]
            for position in positions[first[index]] ?? [] where window.second.contains(position) {
                let length = (lengths[position - 1] ?? 0) + 1
                next[position] = length
                if length > longest?.first.count ?? 0 {
                    longest = Window(
                        first: index - length + 1..<index + 1, second: position - length + 1..<position + 1)
                }
            }
            lengths = next
        }
        return longest
    }
}
