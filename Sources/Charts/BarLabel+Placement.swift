public import Drawing

extension BarLabel {
    /// Where a label came to stand, and what it takes up.
    public struct Placement: Hashable, Sendable {
        public enum Position: String, Hashable, Sendable { case inside, split, right, left }

        public var position: Position
        public var texts: [Drawing.PlacedText]
        /// White ground behind texts that stand outside the bar, to clear hairlines.
        public var knockouts: [Rect]
        /// From the leftmost to the rightmost of bar and label.
        public var start: Points
        public var end: Points
    }

    /// Tries inside, then split (organization inside, role to the right), right, left; then shortens the role,
    /// drops it, and at last shortens the organization, which is never dropped.
    public func placement(on bar: LabelledBar, measurer: any TextMeasurer) -> Placement {
        let insideRoom = bar.allowsInside ? bar.extent.solidEnd - bar.extent.solidStart - 9 - bar.insideReserve : 0
        let rightRoom = bar.isOngoing ? 0 : bar.rightLimit - bar.rightReserve - bar.extent.end - 5
        let leftRoom = bar.obstacleStart - 4.5 - bar.leftLimit
        let width = measurer.width(of: text())

        if width <= insideRoom { return inside(text(inside: true), bar, measurer) }
        if bar.allowsInside, !bar.isOngoing, let role, organization != nil,
            measurer.width(of: text(role: false)) <= insideRoom,
            measurer.width(of: role, roleStyle) <= rightRoom
        {
            return split(bar, measurer)
        }
        if width <= rightRoom { return right(text(), bar, measurer) }
        if width <= leftRoom { return left(text(), bar, measurer) }
        return shortened(bar, rooms: (insideRoom, rightRoom, leftRoom), measurer)
    }

    private func shortened(
        _ bar: LabelledBar, rooms: (inside: Points, right: Points, left: Points), _ measurer: any TextMeasurer
    ) -> Placement {
        let room = max(rooms.inside, rooms.right, rooms.left)
        let isInside = room == rooms.inside
        var words = text(inside: isInside)
        let organizationAlone = text(inside: isInside, role: false)
        if organization != nil {
            // A role cut to less than some letters says nothing: then the organization alone.
            let needed = measurer.width(of: organizationAlone) + roleStyle.size * 3
            if needed > room { words = organizationAlone }
        }
        words = measurer.fitted(words, width: max(room, roleStyle.size * 2)).text
        if isInside { return inside(words, bar, measurer) }
        return room == rooms.right ? right(words, bar, measurer) : left(words, bar, measurer)
    }

    private func inside(_ words: StyledText, _ bar: LabelledBar, _ measurer: any TextMeasurer) -> Placement {
        let placed = Drawing.PlacedText(
            words, x: bar.extent.solidStart + 4.5, baseline: bar.baseline, anchor: .start, measurer: measurer)
        return Placement(
            position: .inside, texts: [placed], knockouts: [], start: bar.obstacleStart, end: bar.extent.end)
    }

    private func split(_ bar: LabelledBar, _ measurer: any TextMeasurer) -> Placement {
        var placement = right(text(organization: false), bar, measurer)
        let organization = Drawing.PlacedText(
            text(inside: true, role: false), x: bar.extent.solidStart + 4.5, baseline: bar.baseline, anchor: .start,
            measurer: measurer)
        placement.position = .split
        placement.texts.insert(organization, at: 0)
        return placement
    }

    private func right(_ words: StyledText, _ bar: LabelledBar, _ measurer: any TextMeasurer) -> Placement {
        let placed = Drawing.PlacedText(
            words, x: bar.extent.end + 4.5, baseline: bar.baseline, anchor: .start, measurer: measurer)
        return Placement(
            position: .right, texts: [placed], knockouts: [placed.knockout], start: bar.obstacleStart,
            end: placed.origin.x + placed.extent.width)
    }

    private func left(_ words: StyledText, _ bar: LabelledBar, _ measurer: any TextMeasurer) -> Placement {
        let placed = Drawing.PlacedText(
            words, x: bar.obstacleStart - 4.5, baseline: bar.baseline, anchor: .end, measurer: measurer)
        return Placement(
            position: .left, texts: [placed], knockouts: [placed.knockout], start: placed.origin.x,
            end: bar.extent.end)
    }
}

extension Drawing.PlacedText {
    /// White ground that clears hairlines behind the text: 1.2 points beyond its sides, 1.14 em high.
    public var knockout: Rect {
        let size = text.runs.map(\.style.size).max() ?? 0
        return Rect(x: origin.x - 1.2, y: origin.y - size * 0.86, width: extent.width + 2.4, height: size * 1.14)
    }
}
