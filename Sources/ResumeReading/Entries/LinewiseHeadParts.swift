/// What each line of a section names, worked out when it is asked for: most lines describe and are never asked.
final class LinewiseHeadParts {
    private let lines: [EntryLine]
    private let content: EntrySplitter.Content
    private var known: [HeadParts?]

    init(_ lines: [EntryLine], _ content: EntrySplitter.Content) {
        self.lines = lines
        self.content = content
        known = Array(repeating: nil, count: lines.count)
    }

    subscript(index: Int) -> HeadParts {
        if let parts = known[index] { return parts }
        let parts = HeadParts(of: lines[index], content)
        known[index] = parts
        return parts
    }

    func sum(of range: Range<Int>) -> HeadParts { HeadParts(sum: range.lazy.map { self[$0] }) }
}
