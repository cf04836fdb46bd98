/// Joins the lines of a paragraph that only the width of the page broke, and mends the words broken with them.
struct ParagraphJoiner {
    private let spacing: LineSpacing
    /// How many lines end at the right edge, by block.
    private var fullLines: [Int: Int] = [:]
    /// How many lines surely go on in the next, by block: they show where its edge is.
    private var wraps: [Int: Int] = [:]
    private var habits = WrapHabits()
    /// Those of the document: they tell how a broken word is written.
    private let words: Set<String>

    init(_ lines: [TextLine], spacing: LineSpacing) {
        self.spacing = spacing
        words = LineBreak.words(of: lines)
        for line in lines where line.box.right > line.column.upperBound - 0.6 * line.size {
            fullLines[line.block, default: 0] += 1
        }
        for (line, next) in zip(lines, lines.dropFirst()) where surelyGoesOn(line, next) {
            wraps[line.block, default: 0] += 1
        }
        for (line, next) in zip(lines, lines.dropFirst()) { note(line, next) }
    }

    /// What the lines tell that go on where no words tell it.
    private mutating func note(_ line: TextLine, _ next: TextLine) {
        if line.block != next.block || !isBelow(line, next) {
            habits.noteEnd(isShort: line.column.upperBound - line.box.right > 2 * line.size)
        }
        guard next.parts.count == 1, next.cells.isEmpty, line.cells.isEmpty, line.block == next.block,
            abs(line.size - next.size) <= 0.08 * line.size, isBelow(line, next), let part = line.parts.last,
            let nextPart = next.parts.first, ListMark.scan(nextPart.text.scalars) == nil,
            isSameWeight(line, next, part.text, nextPart.text),
            let manner = WrapHabits.Manner(of: next, at: next.left, below: line, hangingAt: part.textLeft),
            let end = part.text.scalars.last, let start = nextPart.text.scalars.first, !goesOn(part.text, nextPart.text)
        else { return }
        habits.note(manner, isFull: isFull(line, before: nextPart, in: next))
    }

    private func surelyGoesOn(_ line: TextLine, _ next: TextLine) -> Bool {
        guard line.block == next.block, next.parts.count == 1, let part = next.parts.first else { return false }
        return part.text.scalars.first?.properties.isLowercase == true && isFull(line, before: part, in: next)
    }

    func joined(_ lines: [TextLine]) -> [TextLine] {
        var result: [TextLine] = []
        /// The last line of type in the last of `result`.
        var last: TextLine?
        /// The last of `result` was joined already: it is a paragraph.
        var isParagraph = false
        for (index, line) in lines.enumerated() {
            let isProse = isParagraph || (lines.indices.contains(index + 1) && surelyGoesOn(line, lines[index + 1]))
            if let open = result.last, let last, continues(open, last, line, isProse: isProse) {
                result[result.count - 1] = join(open, line)
                isParagraph = true
            } else {
                isParagraph = false
                result.append(line)
            }
            last = line
        }
        return result
    }

    private func continues(_ open: TextLine, _ last: TextLine, _ next: TextLine, isProse: Bool) -> Bool {
        guard next.parts.count == 1, next.cells.isEmpty, open.cells.isEmpty, let part = open.parts.last,
            let nextPart = next.parts.first,
            abs(last.size - next.size) <= 0.08 * last.size, isBelow(last, next),
            let end = part.text.scalars.last, let start = nextPart.text.scalars.first,
            ListMark.scan(nextPart.text.scalars) == nil
        else { return false }
        let isBrokenWord = LineBreak.isHyphen(end) && start.properties.isLowercase
        guard isBrokenWord || isFull(last, before: nextPart, in: next) || isSentence(last, before: start) else {
            return false
        }
        // An address below or above something else is an item of its own.
        if !"/-,;".unicodeScalars.contains(end) {
            guard !Self.isAddress(nextPart.text.firstWord), !Self.isAddress(part.text.lastWord) else { return false }
        }
        guard isSameWeight(last, next, part.text, nextPart.text) else { return false }

        let em = last.size
        // Where the line would stand in the column of the last.
        let left = next.left - (last.block == next.block ? 0 : next.column.lowerBound - last.column.lowerBound)
        let isHanging = abs(left - part.textLeft) <= 0.4 * em
        let hasMark = open.parts.count == 1 && ListMark.scan(part.text.scalars) != nil
        if hasMark, isHanging { return true }
        // A column of a few letters is full by chance.
        let isEdgeKnown =
            next.width >= 15 * em && (fullLines[next.block, default: 0] >= 3 || wraps[next.block, default: 0] >= 2)
        let isCertain =
            isBrokenWord || goesOn(part.text, nextPart.text) || Self.closesBracket(nextPart.text, openIn: part.text)
            || Self.linkWords.contains(part.text.lastWord)
            || isEdgeKnown && isProse && !Self.sentenceEnds.contains(end)
            || WrapHabits.Manner(of: next, at: left, below: last, hangingAt: part.textLeft).map(habits.holds) == true
        guard open.parts.count == 1 else { return isHanging && isCertain }
        // From the third line on, paragraphs keep their edge; the second may stand out or in by a few characters.
        let isSecond = open.baseline == last.baseline
        let step = left - (isSecond ? part.box.left : last.left)
        guard abs(step) <= 0.4 * em || isSecond && abs(step) <= 4.5 * em else { return false }
        return isCertain || isEdgeKnown && hasMark
    }

    /// What comes next had no room behind the line.
    private func isFull(_ line: TextLine, before part: TextLine.Part, in next: TextLine) -> Bool {
        let room = next.column.upperBound - (line.parts.last?.box.right ?? line.box.right)
        return room < min(part.firstWordWidth + 0.45 * line.size, 0.4 * next.width)
    }

    /// A long line without an end before one that begins small: text may be set narrower than the dates above it.
    private func isSentence(_ line: TextLine, before start: Unicode.Scalar) -> Bool {
        guard start.properties.isLowercase, let part = line.parts.last, let end = part.text.scalars.last else {
            return false
        }
        return !Self.sentenceEnds.contains(end) && part.text.scalars.count { $0 == " " } >= 5
            && line.box.right - line.column.lowerBound > 0.7 * line.width
    }

    /// `name@example.org`, `www.example.org/name`
    private static func isAddress(_ word: String) -> Bool {
        if word.contains("@") || word.contains("://") { return true }
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count >= 2
            && zip(parts, parts.dropFirst()).contains { part, next in
                part.last?.isLetter == true && next.utf8.count >= 2 && next.prefix(2).allSatisfy(\.isLetter)
            }
    }

    /// In the same block with the usual space between, or first in the next column or page.
    private func isBelow(_ last: TextLine, _ next: TextLine) -> Bool {
        if last.block == next.block {
            let step = next.baseline - last.baseline
            return step > 0.3 * last.size && step <= 1.2 * spacing.tight(last.size)
        }
        let isNextColumn = next.page == last.page && next.column.lowerBound >= last.column.upperBound
        return (next.page == last.page + 1 || isNextColumn) && abs(last.width - next.width) < 2.5 * last.size
    }

    /// A bold line above text is a title; a bold start is a label.
    private func isSameWeight(_ last: TextLine, _ next: TextLine, _ text: StyledText, _ nextText: StyledText) -> Bool {
        if last.isBold != next.isBold, last.isBold || next.isBold { return false }
        let startsBold = nextText.boldRanges.first?.lowerBound == 0
        let endsBold = text.boldRanges.last?.upperBound == text.scalars.count
        return endsBold || !startsBold || text.boldRanges.first?.lowerBound != 0
    }

    /// The sentence is not over and does not begin.
    private func goesOn(_ text: StyledText, _ next: StyledText) -> Bool {
        guard let end = text.scalars.last, let start = next.scalars.first else { return false }
        if start.properties.isLowercase || ",.;:)]%，。；：、）】》".unicodeScalars.contains(start) { return true }
        if ",&/(（、，;".unicodeScalars.contains(end) { return true }
        let isNumber = start.properties.numericType != nil
        if Self.dashes.contains(end), isNumber { return true }
        let isChinese = Glyphs.isIdeographic(end) || Glyphs.isIdeographic(start)
        return isChinese && !Self.sentenceEnds.contains(end) && !Self.isDate(next.firstWord)
    }

    /// `2016.09–2021.09`, 2024年: rows of lists begin so.
    private static func isDate(_ word: String) -> Bool {
        let scalars = Array(word.unicodeScalars)
        guard scalars.count >= 5, scalars[..<4].allSatisfy({ (0x30...0x39).contains($0.value) }) else { return false }
        return "./-–—年".unicodeScalars.contains(scalars[4]) && (word.hasPrefix("19") || word.hasPrefix("20"))
    }

    /// `Data Engineer (October 2020 –`, `February 2023)`
    private static func closesBracket(_ next: StyledText, openIn text: StyledText) -> Bool {
        let opening = "(（[【".unicodeScalars
        let closing = ")）]】".unicodeScalars
        func isBracket(_ scalar: Unicode.Scalar) -> Bool { opening.contains(scalar) || closing.contains(scalar) }
        guard let last = text.scalars.last(where: isBracket), let first = next.scalars.first(where: isBracket) else {
            return false
        }
        return opening.contains(last) && closing.contains(first)
    }

    /// Words that no line of its own ends with.
    private static let linkWords: Set<String> = [
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with", "und",
        "oder",
        "der", "die", "das", "des", "dem", "den", "für", "im", "mit", "von", "zu", "zur", "zum", "au", "aux", "avec",
        "de",
        "du", "en", "et", "la", "le", "les", "ou", "par", "pour", "sur", "à", "con", "del", "e", "el", "los", "para",
        "por", "y",
    ]

    private static let dashes = Set("-–—~～至".unicodeScalars)
    private static let sentenceEnds = Set(".。;；!！?？".unicodeScalars)

    private func join(_ open: TextLine, _ next: TextLine) -> TextLine {
        guard let last = open.parts.indices.last, let part = next.parts.first else { return open }
        var line = open
        line.parts[last].text.append(part.text, mending: words)
        line.box = line.box.union(next.box)
        return line
    }
}
