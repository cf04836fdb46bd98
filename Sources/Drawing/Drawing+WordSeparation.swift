extension Drawing {
    /// The same drawing with a space after each text that another follows in its paragraph or cell: who reads the
    /// structure aloud, or copies from it, has no other sign that words which stand apart are not one.
    ///
    /// What has words of its own in place of its texts stays as it is.
    public var withWordsSeparated: Drawing {
        var result = self
        var next: PlacedText?
        result.items = Self.separated(items, before: &next)
        return result
    }

    /// - Parameter next: the text that follows in the same block; the first of `items` when they are done.
    private static func separated(_ items: [Item], before next: inout PlacedText?) -> [Item] {
        var reversed: [Item] = []
        for item in items.reversed() {
            switch item {
            case .text(let placed):
                if let space = next.flatMap(placed.space) { reversed.append(.text(space)) }
                reversed.append(item)
                next = placed
            case .clip(let rect, let inner): reversed.append(.clip(rect, separated(inner, before: &next)))
            case .link(let uri, let area, let inner):
                reversed.append(.link(uri: uri, area: area, separated(inner, before: &next)))
            case .structure(let structure, let inner):
                switch structure.role {
                case .artifact: reversed.append(item)
                case .span, .reference: reversed.append(.structure(structure, separated(inner, before: &next)))
                default:
                    next = nil
                    reversed.append(structure.alternativeText == nil ? .structure(structure, block(inner)) : item)
                }
            case .rectangle, .circle, .path, .line, .picture: reversed.append(item)
            }
        }
        return reversed.reversed()
    }

    /// The items of a block of text, which has nothing to do with what stands before and behind it.
    private static func block(_ items: [Item]) -> [Item] {
        var next: PlacedText?
        return separated(items, before: &next)
    }
}

extension Drawing.PlacedText {
    /// The space between this text and the next; nil where there is one, and between the lines of a Chinese paragraph.
    fileprivate func space(before next: Drawing.PlacedText) -> Drawing.PlacedText? {
        guard let last = text.runs.last, let end = last.text.unicodeScalars.last, end != " ",
            let first = next.text.runs.first, let start = first.text.unicodeScalars.first
        else { return nil }
        let isNextLine = first.style == last.style && next.origin.y > origin.y + last.style.size * 0.8
        if isNextLine, end.isWide, start.isWide { return nil }
        // Cairo 1.16 leaves out a text without ink at whole coordinates: its box there is empty.
        let place = Point(x: origin.x + extent.width, y: origin.y).betweenWholeNumbers
        return Drawing.PlacedText(
            text: StyledText(" ", last.style), origin: place,
            extent: TextExtent(width: 0, ink: Rect(x: 0, y: 0, width: 0, height: 0)))
    }
}

extension Point {
    fileprivate var betweenWholeNumbers: Point {
        Point(x: Points(x.value.rounded(.down) + 0.5), y: Points(y.value.rounded(.down) + 0.5))
    }
}

extension Unicode.Scalar {
    /// A Chinese character or punctuation mark, which needs no space beside it.
    fileprivate var isWide: Bool { (0x2E80...0x9FFF).contains(value) || (0xFF00...0xFF60).contains(value) }
}
