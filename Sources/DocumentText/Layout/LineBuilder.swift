/// Makes lines of the fragments of a block.
enum LineBuilder {
    /// From top to bottom. Fragments on one baseline are the parts of one line.
    static func lines(of block: [Fragment]) -> [TextLine] {
        var rows: [[Fragment]] = []
        for fragment in block.sorted(by: {
            $0.baseline != $1.baseline ? $0.baseline < $1.baseline : $0.box.left < $1.box.left
        }) {
            // Rows come by their baselines: one of the last few is meant.
            let row = rows.indices.suffix(6).last { isOn(rows[$0], fragment) }
            if let row { rows[row].append(fragment) } else { rows.append([fragment]) }
        }
        return rows.flatMap { row in items(of: row.sorted { $0.box.left < $1.box.left }).compactMap(line) }
    }

    private static func isOn(_ row: [Fragment], _ fragment: Fragment) -> Bool {
        guard let first = row.first else { return false }
        let size = min(first.size, fragment.size)
        return abs(first.baseline - fragment.baseline) <= 0.3 * size
            && row.allSatisfy { $0.box.horizontalOverlap(fragment.box) < 0.3 * size }
    }

    /// Items of a list that stand side by side are lines of their own.
    private static func items(of row: [Fragment]) -> [[Fragment]] {
        guard row.first?.opensItem == true else { return [row] }
        var items: [[Fragment]] = []
        for fragment in row {
            if items.isEmpty || fragment.opensItem {
                items.append([fragment])
            } else {
                items[items.count - 1].append(fragment)
            }
        }
        return items
    }

    private static func line(_ row: [Fragment]) -> TextLine? {
        let parts = spelled(row).flatMap(parts)
        guard let main = row.max(by: { $0.scalarCount * 2 < $1.scalarCount }), let box = Box(around: parts.map(\.box))
        else { return nil }
        return TextLine(parts: parts, box: box, baseline: main.baseline, size: main.size, font: main.font)
    }

    /// A name of two or three characters set apart, "张　　三", is one part.
    private static func spelled(_ row: [Fragment]) -> [Fragment] {
        let isSpelled =
            (2...4).contains(row.count)
            && row.allSatisfy { fragment in
                fragment.scalarCount == 1
                    && fragment.words.allSatisfy { $0.text.unicodeScalars.allSatisfy(Glyphs.isIdeographic) }
            }
        guard isSpelled, var all = row.first else { return row }
        for fragment in row.dropFirst() { for word in fragment.words { all.append(word) } }
        return [all]
    }

    /// One part, or more where the sign of an icon font stood between texts.
    private static func parts(_ fragment: Fragment) -> [TextLine.Part] {
        var runs: [[PageWord]] = [[]]
        for (index, word) in fragment.words.enumerated() {
            let readable = word.readable(isFirst: index == 0 && fragment.words.count > 1)
            if readable.text.isEmpty {
                if runs.last?.isEmpty == false { runs.append([]) }
            } else {
                runs[runs.count - 1].append(readable)
            }
        }
        return runs.compactMap(part)
    }

    private static func part(_ words: [PageWord]) -> TextLine.Part? {
        guard let box = Box(around: words.map(\.box)) else { return nil }
        var text = StyledText()
        let isSpelled = WordSpacing.isSpelled(words)
        let stretch = WordSpacing.stretch(words)
        for (index, word) in words.enumerated() {
            let space = index == 0 || isSpelled ? "" : WordSpacing.separator(words[index - 1], word, stretch: stretch)
            text.append(StyledText(word), separator: space)
        }
        var textLeft = box.left
        var body = words[...]
        if words.count > 1, ListMark.isLone(words[0].text) {
            textLeft = words[1].box.left
            body = words.dropFirst()
        }
        return TextLine.Part(
            text: text, box: box, textLeft: textLeft, firstWordWidth: body.first.map(WordSpacing.unbreakableWidth) ?? 0)
    }
}

extension PageWord {
    /// Without the signs of icon fonts; a bullet of a symbol font as a bullet.
    fileprivate func readable(isFirst: Bool) -> PageWord {
        guard text.unicodeScalars.contains(where: Glyphs.isPrivate) else { return self }
        var word = self
        if isFirst, text.unicodeScalars.count == 1, text.unicodeScalars.allSatisfy(Glyphs.isBullet) {
            word.text = "•"
        } else {
            word.text = String(String.UnicodeScalarView(text.unicodeScalars.filter { !Glyphs.isPrivate($0) }))
            let count = word.text.unicodeScalars.count
            word.boldRanges = isBold && count > 0 ? [0..<count] : []
            word.links = links.first.map { count > 0 ? [.init(range: 0..<count, target: $0.target)] : [] } ?? []
        }
        return word
    }
}
