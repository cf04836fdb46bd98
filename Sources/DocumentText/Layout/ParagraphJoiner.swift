/// Joins the lines of a paragraph that only the width of the page broke, and mends the words broken with them.
struct ParagraphJoiner {
    private let spacing: LineSpacing
    /// How many lines end at the right edge, by block.
    private var fullLines: [Int: Int] = [:]
    /// How many lines surely go on in the next, by block: they show where its edge is.
    private var wraps: [Int: Int] = [:]
    /// Words that the document writes with a hyphen within a line, or without.
    private let words: Set<String>

    init(_ lines: [TextLine], spacing: LineSpacing) {
        self.spacing = spacing
        var words: Set<String> = []
        for line in lines {
            if line.box.right > line.column.upperBound - 0.6 * line.size { fullLines[line.block, default: 0] += 1 }
            for word in line.text.text.split(whereSeparator: { " \t,.;:()".contains($0) }) { words.insert(word.lowercased()) }
        }
        self.words = words
        for (line, next) in zip(lines, lines.dropFirst()) where line.block == next.block && next.parts.count == 1 {
            guard let part = next.parts.first, let start = part.text.scalars.first, start.properties.isLowercase,
                isFull(line, before: part, in: next)
            else { continue }
            wraps[line.block, default: 0] += 1
        }
    }

    func joined(_ lines: [TextLine]) -> [TextLine] {
        var result: [TextLine] = []
        /// The last line of type in the last of `result`.
        var last: TextLine?
        for line in lines {
            if let open = result.last, let last, continues(open, last, line) {
                result[result.count - 1] = join(open, line)
            } else {
                result.append(line)
            }
            last = line
        }
        return result
    }

    private func continues(_ open: TextLine, _ last: TextLine, _ next: TextLine) -> Bool {
        guard next.parts.count == 1, let part = open.parts.last, let nextPart = next.parts.first,
            abs(last.size - next.size) <= 0.08 * last.size, isBelow(last, next),
            let end = part.text.scalars.last, let start = nextPart.text.scalars.first,
            ListMark.scan(nextPart.text.scalars) == nil
        else { return false }
        let isBrokenWord = isHyphen(end) && start.properties.isLowercase
        guard isBrokenWord || isFull(last, before: nextPart, in: next) else { return false }
        // An address below or above something else is an item of its own.
        if !"/-,;".unicodeScalars.contains(end) {
            guard !Self.isAddress(nextPart.text.firstWord), !Self.isAddress(part.text.lastWord) else { return false }
        }
        guard isSameWeight(last, next, part.text, nextPart.text) else { return false }

        let em = last.size
        let isHanging = abs(next.left - part.textLeft) <= 0.4 * em
        let isMarked = part.textLeft > part.box.left + 0.1 || open.parts.count > 1
        if isMarked, isHanging { return true }
        guard open.parts.count == 1 else { return false }
        // From the third line on, paragraphs keep their edge; the second may stand out or in by a few characters.
        let isSecond = open.baseline == last.baseline
        let step = next.left - (isSecond ? part.box.left : last.left)
        guard abs(step) <= 0.4 * em || isSecond && abs(step) <= 4.5 * em else { return false }
        if isBrokenWord || goesOn(end, start) || Self.linkWords.contains(part.text.lastWord) { return true }
        let isEdgeKnown = fullLines[next.block, default: 0] >= 3 || wraps[next.block, default: 0] >= 2
        return isEdgeKnown && !Self.sentenceEnds.contains(end)
    }

    /// What comes next had no room behind the line.
    private func isFull(_ line: TextLine, before part: TextLine.Part, in next: TextLine) -> Bool {
        let room = next.column.upperBound - (line.parts.last?.box.right ?? line.box.right)
        return room < min(part.firstWordWidth + 0.45 * line.size, 0.4 * next.width)
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

    /// In the same block with the usual space between, or first on the page behind the last.
    private func isBelow(_ last: TextLine, _ next: TextLine) -> Bool {
        if last.block == next.block {
            let step = next.baseline - last.baseline
            return step > 0.3 * last.size && step <= 1.2 * spacing.tight(last.size)
        }
        return next.page == last.page + 1 && abs(last.column.upperBound - next.column.upperBound) < 2 * last.size
            && abs(last.column.lowerBound - next.column.lowerBound) < 2 * last.size
    }

    /// A bold line above text is a title; a bold start is a label.
    private func isSameWeight(_ last: TextLine, _ next: TextLine, _ text: StyledText, _ nextText: StyledText) -> Bool {
        if last.isBold != next.isBold, last.isBold || next.isBold { return false }
        let startsBold = nextText.boldRanges.first?.lowerBound == 0
        let endsBold = text.boldRanges.last?.upperBound == text.scalars.count
        return endsBold || !startsBold || text.boldRanges.first?.lowerBound != 0
    }

    /// The sentence is not over and does not begin.
    private func goesOn(_ end: Unicode.Scalar, _ start: Unicode.Scalar) -> Bool {
        if start.properties.isLowercase || ",.;:)]%，。；：、）】》".unicodeScalars.contains(start) { return true }
        if ",&/(（、，;".unicodeScalars.contains(end) { return true }
        let isChinese = Glyphs.isIdeographic(end) || Glyphs.isIdeographic(start)
        return isChinese && !Self.sentenceEnds.contains(end)
    }

    /// Words that no line of its own ends with.
    private static let linkWords: Set<String> = [
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with", "und", "oder",
        "der", "die", "das", "des", "dem", "den", "für", "im", "mit", "von", "zu", "zur", "zum", "au", "aux", "avec", "de",
        "du", "en", "et", "la", "le", "les", "ou", "par", "pour", "sur", "à", "con", "del", "e", "el", "los", "para", "por", "y",
    ]

    private static let sentenceEnds = Set(".。;；!！?？".unicodeScalars)

    private func isHyphen(_ scalar: Unicode.Scalar) -> Bool { "-\u{AD}\u{2010}".unicodeScalars.contains(scalar) }

    private func join(_ open: TextLine, _ next: TextLine) -> TextLine {
        guard let last = open.parts.indices.last, let part = next.parts.first else { return open }
        var line = open
        let separator = mendEnd(of: &line.parts[last].text, before: part.text)
        line.parts[last].text.append(part.text, separator: separator)
        line.box = line.box.union(next.box)
        return line
    }

    /// Takes a hyphen away that only broke the word, and says what stands between the two lines.
    private func mendEnd(of text: inout StyledText, before next: StyledText) -> String {
        guard let end = text.scalars.last, let start = next.scalars.first else { return "" }
        if end == "\u{AD}" {
            text.removeLast()
            return ""
        }
        if isHyphen(end) {
            let head = String(String.UnicodeScalarView(text.scalars.dropLast().reversed().prefix { !isBreak($0) }.reversed()))
            let tail = String(String.UnicodeScalarView(next.scalars.prefix { !isBreak($0) }))
            let isCompound = head.contains("-") || words.contains("\(head)-\(tail)".lowercased())
            let isWord = words.contains((head + tail).lowercased())
            let areLetters = head.unicodeScalars.last?.properties.isLowercase == true && start.properties.isLowercase
            if isWord || areLetters && !isCompound { text.removeLast() }
            return text.scalars.last.map(isHyphen) == true && head.isEmpty ? " " : ""
        }
        if end == "/" { return "" }
        let isDense =
            Glyphs.isIdeographic(end) && Glyphs.isIdeographic(start) || Glyphs.isFullWidthMark(end)
            || Glyphs.isFullWidthMark(start)
        return isDense ? "" : " "
    }

    private func isBreak(_ scalar: Unicode.Scalar) -> Bool { " \t,.;:()".unicodeScalars.contains(scalar) }
}
