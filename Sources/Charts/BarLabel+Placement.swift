public import Drawing

extension BarLabel {
    /// Where a label came to stand, and what it takes up.
    public struct Placement: Hashable, Sendable {
        public enum Position: String, Hashable, Sendable { case inside, split, right, left, across }

        public var position: Position
        public var texts: [Drawing.PlacedText]
        /// White ground behind texts that stand outside the bar, to clear hairlines.
        public var knockouts: [Rect]
        /// From the leftmost to the rightmost of bar and label.
        public var start: Points
        public var end: Points
    }

    /// Tries inside, then split (organization inside, role to the right), right, left, with the role as printed and
    /// then with its shorter forms; then cuts the role, drops it, and at last cuts the organization, which is never
    /// dropped. Where there is next to no room
    /// around the bar, the label stands on the hatching of the gap before it, or interrupts the bar.
    public func placement(on bar: LabelledBar, measurer: any TextMeasurer) -> Placement {
        let rooms = Rooms(
            inside: bar.allowsInside ? bar.extent.solidEnd - bar.extent.solidStart - 9 - bar.insideReserve : 0,
            right: bar.isOngoing ? 0 : bar.rightLimit - bar.rightReserve - bar.extent.end - 5,
            left: bar.obstacleStart - 4.5 - bar.leftLimit)
        var label = self
        for role in [role] + shorterRoles {
            label.role = role
            if let placement = label.fitting(bar, rooms, measurer) { return placement.naming(bar) }
        }
        return label.shortened(bar, rooms, measurer).naming(bar)
    }

    /// The width that a label may take up in each position.
    private struct Rooms {
        var inside: Points
        var right: Points
        var left: Points
    }

    /// The first position that holds the whole label.
    private func fitting(_ bar: LabelledBar, _ rooms: Rooms, _ measurer: any TextMeasurer) -> Placement? {
        let width = measurer.width(of: text())
        if width <= rooms.inside { return inside(text(inside: true), bar, measurer) }
        if bar.allowsInside, !bar.isOngoing, let role, organization != nil,
            measurer.width(of: text(role: false)) <= rooms.inside, measurer.width(of: role, roleStyle) <= rooms.right
        {
            return split(bar, measurer)
        }
        if width <= rooms.right { return right(text(), bar, measurer) }
        if width <= rooms.left { return left(text(), bar, measurer) }
        return nil
    }

    private func shortened(_ bar: LabelledBar, _ rooms: Rooms, _ measurer: any TextMeasurer) -> Placement {
        let room = max(rooms.inside, rooms.right, rooms.left)
        if room < roleStyle.size * 7 {
            // Left of the bar lies a gap as wide as the axis: the label stands on its hatching.
            if let hatched = bar.hatchedStart.map({ bar.extent.start - 4.5 - $0 - 4 }), hatched > room {
                var onHatching = bar
                onHatching.obstacleStart = bar.extent.start
                return left(measurer.fitted(text(), width: hatched).text, onHatching, measurer)
            }
            // A half-height bar from end to end of the axis: no room beside it, and none inside.
            let across = bar.extent.solidEnd - bar.extent.solidStart - 14
            if across > room { return self.across(measurer.fitted(text(), width: across).text, bar, measurer) }
        }
        let isInside = room == rooms.inside
        var words = text(inside: isInside)
        let organizationAlone = text(inside: isInside, role: false)
        if organization != nil {
            // A role cut to a few letters says nothing: then the organization alone.
            let needed = measurer.width(of: organizationAlone) + roleStyle.size * 7
            if needed > room { words = organizationAlone }
        }
        let whole = words
        words = measurer.fitted(whole, width: max(room, roleStyle.size * 2)).text
        var placement =
            isInside
            ? inside(words, bar, measurer)
            : room == rooms.right ? right(words, bar, measurer) : left(words, bar, measurer)
        if words != whole, let text = placement.texts.first {
            let isLeft = placement.position == .left
            placement.texts[0].isCut(
                from: whole, x: isLeft ? text.origin.x + text.extent.width : text.origin.x,
                anchor: isLeft ? .end : .start, measurer: measurer)
        }
        return placement
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

    private func across(_ words: StyledText, _ bar: LabelledBar, _ measurer: any TextMeasurer) -> Placement {
        let placed = Drawing.PlacedText(
            words, x: bar.extent.solidStart + 7, baseline: bar.baseline, anchor: .start, measurer: measurer)
        return Placement(
            position: .across, texts: [placed], knockouts: [placed.knockout], start: bar.obstacleStart,
            end: bar.extent.end)
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

extension BarLabel.Placement {
    /// With the bar noted as the mark of all texts.
    fileprivate func naming(_ bar: LabelledBar) -> BarLabel.Placement {
        var result = self
        let box = Rect(
            x: bar.extent.start, y: bar.baseline - 8, width: bar.extent.end - bar.extent.start, height: 10)
        for index in result.texts.indices { result.texts[index].mark = box }
        return result
    }
}

extension Drawing.PlacedText {
    /// White ground that clears hairlines behind the text: 1.2 points beyond its sides, 1.14 em high.
    public var knockout: Rect {
        let size = text.runs.map(\.style.size).max() ?? 0
        return Rect(x: origin.x - 1.2, y: origin.y - size * 0.86, width: extent.width + 2.4, height: size * 1.14)
    }
}
