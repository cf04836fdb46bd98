/// What a person sees of a line or a cell, and what its markup said.
struct MarkedText {
    var text: [Unicode.Scalar] = []
    var bold: [Range<Int>] = []
    var links: [(range: Range<Int>, target: ScalarText)] = []
    /// Where links lead that hold nothing to read: badges and icons.
    var badgeTargets: [ScalarText] = []
    /// From `<h1>` ... `<h6>`.
    var headingLevel: Int?
    /// From `<li>`.
    var isListItem = false

    /// Drops outer white space.
    mutating func trim() {
        let end = text[...].trimmingSpace.endIndex
        text.removeLast(text.count - max(end, 0))
        drop(first: text.prefix(while: \.isWhitespace).count)
    }

    /// Drops the start of the text and shifts what points into it.
    mutating func drop(first count: Int) {
        text.removeFirst(min(count, text.count))
        let length = text.count
        func shifted(_ range: Range<Int>) -> Range<Int>? {
            let lower = min(max(range.lowerBound - count, 0), length)
            let upper = min(max(range.upperBound - count, 0), length)
            return lower < upper ? lower..<upper : nil
        }
        bold = bold.compactMap(shifted)
        links = links.compactMap { link in shifted(link.range).map { ($0, link.target) } }
    }
}
