/// Measures text as it will be drawn. `Canvas` fulfils it with Pango, tests with a monospace fake.
///
/// Not Sendable: a measurer belongs to the task that made it.
public protocol TextMeasurer {
    /// The advance width and the ink of one line.
    func extent(of text: StyledText) -> TextExtent
    /// The text broken into lines no wider than `width` where the writing system allows a break.
    func lines(of text: StyledText, width: Points) -> [StyledText]
}

/// The size of one line of text, relative to the start of its baseline.
public struct TextExtent: Hashable, Sendable {
    public var width: Points
    /// The box of what is drawn; y is negative above the baseline.
    public var ink: Rect

    public init(width: Points, ink: Rect) {
        self.width = width
        self.ink = ink
    }
}

extension TextMeasurer {
    public func width(of text: StyledText) -> Points { extent(of: text).width }
    public func width(of text: String, _ style: TextStyle) -> Points { extent(of: StyledText(text, style)).width }

    /// `text`, or its longest beginning that fits into `width` with an ellipsis at its end.
    public func fitted(_ text: StyledText, width: Points) -> (text: StyledText, isShortened: Bool) {
        // Doubling finds the end of what fits, so that a very long text is not measured whole.
        let count = text.string.count
        var high = min(128, count)
        while high < count, self.width(of: text.prefix(high)) <= width { high = min(high * 2, count) }
        if high == count, self.width(of: text) <= width { return (text, false) }
        var low = 0
        while low < high {
            let middle = (low + high + 1) / 2
            if self.width(of: text.prefix(middle).withEllipsis) <= width { low = middle } else { high = middle - 1 }
        }
        let end = Self.endOfWholeNumbers(in: text.string, upTo: low)
        if low > 0, end == 0, let first = text.runs.first { return (StyledText("…", first.style), true) }
        return (text.prefix(end).withEllipsis, true)
    }

    /// `low`, or the start of the number that would be cut there: `10…` reads as ten, whatever it was. A text that is
    /// nothing but a number loses all of it, which `LayoutAudit` finds.
    private static func endOfWholeNumbers(in text: String, upTo low: Int) -> Int {
        // Longer strings of digits are no quantities.
        let start = max(low - 16, 0)
        let near = Array(text.dropFirst(start).prefix(low - start + 2))
        let cut = low - start
        func isDigit(_ index: Int) -> Bool { near.indices.contains(index) && near[index].isNumber }
        func isPoint(_ index: Int) -> Bool { near.indices.contains(index) && ".,".contains(near[index]) }
        // 10|0, 10|%, 2|.2, 2.|2
        let isCut =
            isDigit(cut - 1)
            ? isDigit(cut) || (near.indices.contains(cut) && near[cut] == "%") || (isPoint(cut) && isDigit(cut + 1))
            : isPoint(cut - 1) && isDigit(cut - 2) && isDigit(cut)
        guard isCut else { return low }
        var first = cut
        while isDigit(first - 1) || (isPoint(first - 1) && isDigit(first - 2)) { first -= 1 }
        // Part of a word: a hash, the name of a file.
        if first == 0, start > 0 { return low }
        if near.indices.contains(first - 1), near[first - 1].isLetter || near[first - 1] == "_" { return low }
        return start + first
    }

    /// At most `maximumLines` lines; the last one ends in an ellipsis when text is left over.
    public func wrapped(_ text: StyledText, width: Points, maximumLines: Int) -> (
        lines: [StyledText], isShortened: Bool
    ) {
        guard maximumLines > 0 else { return (lines(of: text, width: width), false) }
        // A very long text is broken only as far as it shows.
        let count = text.string.count
        var length = min(128 * min(maximumLines, 1000), count)
        var all = lines(of: text.prefix(length), width: width)
        while all.count <= maximumLines, length < count {
            length = min(length * 2, count)
            all = lines(of: text.prefix(length), width: width)
        }
        guard all.count > maximumLines else { return (all, false) }
        let last = fitted(all[maximumLines - 1].withEllipsis, width: width).text
        return (all.prefix(maximumLines - 1) + [last], true)
    }
}

extension StyledText {
    /// Trailing spaces and punctuation give way to one ellipsis in the style of the last run.
    fileprivate var withEllipsis: StyledText {
        var runs = self.runs
        while var last = runs.popLast() {
            while let character = last.text.last, character.isWhitespace || ".,，;；:：、".contains(character) {
                last.text.removeLast()
            }
            if last.text.isEmpty && !runs.isEmpty { continue }
            last.text += "…"
            return StyledText(runs + [last])
        }
        return self
    }
}
