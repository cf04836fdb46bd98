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

    /// Tries inside, then split (organization inside, role to the right), right, left, with the role as printed and
    /// then with its shorter forms; then cuts the role, drops it, and at last cuts the organization, which is never
    /// dropped. Where there is next to no room around the bar, the label stands on the hatching of the gap before it.
    public func placement(on bar: LabelledBar, measurer: any TextMeasurer) -> Placement {
        let rooms = Rooms(around: bar)
        var label = self
        for role in [role] + shorterRoles {
            label.role = role
            if let placement = label.fitting(bar, rooms, measurer) { return placement.naming(bar) }
        }
        return label.shortened(from: self, bar, rooms, measurer).naming(bar)
    }

    /// There is a place in or beside the bar for all that may not be cut: the organization, and a role that must stay.
    public func hasPlace(on bar: LabelledBar, measurer: any TextMeasurer) -> Bool {
        let rooms = Rooms(around: bar)
        if measurer.width(of: leastText) <= rooms.widest { return true }
        if let hatched = bar.roomOnHatching, measurer.width(of: leastText) <= hatched { return true }
        return hasPlaceForRole(on: bar, measurer: measurer)
    }

    /// There is a place in or beside the bar for the organization with a role, in one of its forms.
    public func hasPlaceForRole(on bar: LabelledBar, measurer: any TextMeasurer) -> Bool {
        let rooms = Rooms(around: bar)
        return ([role] + shorterRoles).contains { role in
            var label = self
            label.role = role
            return label.fitting(bar, rooms, measurer) != nil
        }
    }

    /// What must be said in full.
    private var leastText: StyledText {
        guard organization != nil else { return text() }
        guard keepsRole else { return text(role: false) }
        var label = self
        label.role = shorterRoles.last ?? role
        return label.text()
    }

    /// The width that a label may take up in each position.
    private struct Rooms {
        var inside: Points
        var right: Points
        var left: Points

        init(around bar: LabelledBar) {
            inside =
                bar.allowsInside
                ? bar.extent.solidEnd - bar.extent.solidStart - 9 - bar.insideLead - bar.insideReserve : 0
            right = bar.isOngoing ? 0 : bar.rightLimit - bar.rightReserve - bar.extent.end - 5
            left = bar.obstacleStart - 4.5 - bar.leftLimit
        }

        var widest: Points { max(inside, right, left) }
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

    /// - Parameter whole: the label with its longest role; this one has the shortest.
    private func shortened(
        from whole: BarLabel, _ bar: LabelledBar, _ rooms: Rooms, _ measurer: any TextMeasurer
    ) -> Placement {
        let room = rooms.widest
        // Left of the bar lies a gap as wide as the axis: the label stands on its hatching.
        if room < roleStyle.size * 7, let hatched = bar.roomOnHatching, hatched > room {
            var onHatching = bar
            onHatching.obstacleStart = bar.extent.start
            return left(measurer.fitted(whole.text(), width: hatched).text, onHatching, measurer)
        }
        let isInside = room == rooms.inside
        let uncut: StyledText
        var words: StyledText
        if keepsRole, let role, let organization {
            // The degree says more than the end of the school's name.
            uncut = text(inside: isInside)
            let roleWidth = measurer.width(of: " " + role, roleStyle)
            var shorter = self
            shorter.organization =
                measurer.fitted(
                    StyledText(organization, organizationStyle), width: max(room - roleWidth, roleStyle.size * 2)
                ).text.string
            words = measurer.fitted(shorter.text(inside: isInside), width: max(room, roleStyle.size * 2)).text
        } else {
            // A role cut to a few letters says nothing: then the organization alone.
            let organizationAlone = text(inside: isInside, role: false)
            let needed = measurer.width(of: organizationAlone) + roleStyle.size * 7
            uncut = organization != nil && needed > room ? organizationAlone : whole.text(inside: isInside)
            words = measurer.fitted(uncut, width: max(room, roleStyle.size * 2)).text
        }
        var placement =
            isInside
            ? inside(words, bar, measurer)
            : room == rooms.right ? right(words, bar, measurer) : left(words, bar, measurer)
        if words != uncut, let text = placement.texts.first {
            let isLeft = placement.position == .left
            placement.texts[0].isCut(
                from: uncut, x: isLeft ? text.origin.x + text.extent.width : text.origin.x,
                anchor: isLeft ? .end : .start, measurer: measurer)
        }
        return placement
    }

    private func inside(_ words: StyledText, _ bar: LabelledBar, _ measurer: any TextMeasurer) -> Placement {
        let placed = Drawing.PlacedText(
            words, x: bar.extent.solidStart + bar.insideLead + 4.5, baseline: bar.baseline, anchor: .start,
            measurer: measurer)
        return Placement(
            position: .inside, texts: [placed], knockouts: [], start: bar.obstacleStart, end: bar.extent.end)
    }

    private func split(_ bar: LabelledBar, _ measurer: any TextMeasurer) -> Placement {
        var placement = right(text(organization: false), bar, measurer)
        let organization = Drawing.PlacedText(
            text(inside: true, role: false), x: bar.extent.solidStart + bar.insideLead + 4.5, baseline: bar.baseline,
            anchor: .start, measurer: measurer)
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
