/// Text with the parts of it that are bold or lead somewhere, built from left to right.
struct StyledText: Hashable, Sendable {
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var boldRanges: [Range<Int>] = []
    private(set) var links: [DocumentLine.Link] = []

    init() {}

    init(_ word: PageWord) {
        scalars = Array(word.text.unicodeScalars)
        boldRanges = word.boldRanges
        links = word.links
    }

    var text: String { String(String.UnicodeScalarView(scalars)) }
    var isEmpty: Bool { scalars.isEmpty }
    var isBold: Bool { !scalars.isEmpty && boldRanges == [0..<scalars.count] }

    var firstWord: String { String(String.UnicodeScalarView(scalars.prefix { $0 != " " && $0 != "\t" })) }
    var lastWord: String {
        String(String.UnicodeScalarView(scalars.reversed().prefix { $0 != " " && $0 != "\t" }.reversed()))
    }

    /// Bold and links that end before the separator and go on behind it reach across it, unless it is a tab.
    mutating func append(_ other: StyledText, separator: String = "") {
        let end = scalars.count
        scalars += separator.unicodeScalars
        let start = scalars.count
        scalars += other.scalars
        let isOneRun = separator != "\t"
        for range in other.boldRanges {
            let moved = (range.lowerBound + start)..<(range.upperBound + start)
            if isOneRun, moved.lowerBound == start, let last = boldRanges.last, last.upperBound == end {
                boldRanges[boldRanges.count - 1] = last.lowerBound..<moved.upperBound
            } else {
                boldRanges.append(moved)
            }
        }
        for link in other.links {
            let moved = (link.range.lowerBound + start)..<(link.range.upperBound + start)
            if isOneRun, moved.lowerBound == start, let last = links.last, last.range.upperBound == end,
                last.target == link.target
            {
                links[links.count - 1].range = last.range.lowerBound..<moved.upperBound
            } else {
                links.append(.init(range: moved, target: link.target))
            }
        }
    }

    mutating func removeFirst(_ count: Int) {
        let count = min(max(count, 0), scalars.count)
        scalars.removeFirst(count)
        boldRanges = boldRanges.compactMap { Self.kept($0, from: count, to: .max) }
        links = links.compactMap { link in
            Self.kept(link.range, from: count, to: .max).map { .init(range: $0, target: link.target) }
        }
    }

    mutating func removeLast() {
        guard !scalars.isEmpty else { return }
        scalars.removeLast()
        let end = scalars.count
        boldRanges = boldRanges.compactMap { Self.kept($0, from: 0, to: end) }
        links = links.compactMap { link in
            Self.kept(link.range, from: 0, to: end).map { .init(range: $0, target: link.target) }
        }
    }

    private static func kept(_ range: Range<Int>, from start: Int, to end: Int) -> Range<Int>? {
        let (lower, upper) = (max(range.lowerBound, start), min(range.upperBound, end))
        return lower < upper ? (lower - start)..<(upper - start) : nil
    }
}
