import CareerAnalysis
import Charts
import Drawing
import Resume

/// One candidate in the contents: where the pages are, the career in small, key figures, what to verify.
struct ContentsRow {
    let candidate: PacketContents.Candidate
    let page: PacketPage
    let scale: MonthScale
    /// 56 to 75.
    let pitch: Points

    static let smallestPitch: Points = 56
    static let largestPitch: Points = 75

    private var grid: PacketGrid { page.grid }
    private var wording: Wording { page.wording }
    private var definition: PacketDefinition { page.contents.definition }
    private var career: PacketContents.Candidate.Career? { candidate.career }

    /// A length between the one at the smallest pitch and that at the largest.
    private func between(_ small: Points, _ large: Points) -> Points {
        small + (large - small) * ((pitch - Self.smallestPitch) / (Self.largestPitch - Self.smallestPitch))
    }

    /// - Parameters:
    ///   - y: the upper edge of the row.
    ///   - labels: the words for the tracks that this row shows.
    func draw(on sketch: inout Sketch, y: Points, labels: [TrackLabel]) {
        let baseline = y + between(15, 19)
        sketch.structure(.tableCell) { drawPageNumber(on: &$0, y: baseline + 1.5) }
        drawName(on: &sketch, y: baseline)
        sketch.structure(.tableCell) { sketch in
            drawCareer(on: &sketch, top: baseline - between(11.5, 12.7))
            for label in labels {
                sketch.text(label.text, Typography.key, x: label.x, y: label.y, anchor: .end, hasKnockout: true)
            }
            if sketch.items.isEmpty { sketch.text(" ", Typography.key, x: grid.axisStart, y: baseline) }
        }
        if let career {
            drawFigures(of: career, on: &sketch, y: baseline)
        } else {
            sketch.structure(.tableCell) { drawProblem(on: &$0, y: baseline) }
            // The reason stands in the place of all figures.
            for x in Self.columns(grid).dropFirst() { sketch.cell("", Typography.key, x: x, y: baseline) }
        }
    }

    struct TrackLabel {
        var text: String
        var x: Points
        var y: Points
    }

    // MARK: Pages

    private func drawPageNumber(on sketch: inout Sketch, y: Points) {
        guard let first = candidate.parts.first else { return }
        var style = TextStyle(size: 21, family: .display)
        let room: Points = grid.nameStart - grid.left - 3
        let natural = sketch.measurer.width(of: String(first.pages.first), style)
        if natural > room { style.size = style.size * (room / natural) }
        let area = Rect(x: grid.left, y: y - 17, width: room, height: 20)
        sketch.link("#" + first.anchor, area: area) {
            $0.text(String(first.pages.first), style, x: grid.left - 0.8, y: y)
        }
    }

    /// A row without tracks leaves their room to its words.
    private var isWide: Bool {
        guard let analysis = career?.analysis else { return true }
        return !analysis.timeline.entries.contains { $0.kind != .project && $0.interval != nil }
            && !analysis.publications.works.contains { $0.isPublication && $0.date != nil }
    }
    private var nameEnd: Points { isWide ? grid.axisEnd : grid.axisStart }

    private func drawName(on sketch: inout Sketch, y: Points) {
        let room = nameEnd - grid.nameStart - 8
        let name = career?.analysis.candidateName
        let shown = name ?? candidate.fileName
        let weight: TextStyle.Weight = shown.hasHanCharacters ? .bold : .semibold
        var style = TextStyle(size: 12.2, weight: weight, color: name == nil ? Palette.secondaryInk : Palette.ink)
        let lines = nameLines(shown, style: &style, room: room, measurer: sketch.measurer)
        // The second line stands where one alone would, a little lower.
        let last = y + (lines.count > 1 ? 3.5 : 0)
        let draw: (inout Sketch) -> Void = {
            for (index, line) in lines.enumerated() {
                $0.text(
                    line, x: grid.nameStart, y: last - style.size * 1.08 * Double(lines.count - 1 - index),
                    maximumWidth: room, hasKnockout: isWide, isColumn: !isWide)
            }
        }
        sketch.structure(.tableHeading) { sketch in
            if let first = candidate.parts.first {
                sketch.link(
                    "#" + first.anchor, area: Rect(x: grid.nameStart, y: y - 10, width: room, height: 13), draw)
            } else {
                draw(&sketch)
            }
        }
        sketch.structure(.tableCell) { sketch in
            drawRole(on: &sketch, y: last + (lines.count > 1 ? 9.4 : between(11.2, 12.5)), room: room)
            drawParts(on: &sketch, y: y + between(23.2, 29), room: room)
            drawRemarks(on: &sketch, y: y + between(34, 42), room: room)
            if sketch.items.isEmpty { sketch.text(" ", Typography.key, x: grid.nameStart, y: y) }
        }
    }

    private func drawRole(on sketch: inout Sketch, y: Points, room: Points) {
        guard let career else { return }
        let role = CurrentRole(resume: career.resume, analysis: career.analysis)
        let comma = wording.choose("，", ", ")
        var style = TextStyle(size: 7.6, color: Palette.secondaryInk)
        var text = [role.title, role.organization].compactMap { $0 }.joined(separator: comma)
        // Of a title in two languages one is given before anything is cut off.
        if sketch.measurer.width(of: text, style) > room, let title = role.title?.chineseHalf {
            text = [title, role.organization].compactMap { $0 }.joined(separator: comma)
        }
        if sketch.measurer.width(of: text, style) > room { style.size = 7 }
        sketch.text(text, style, x: grid.nameStart, y: y, maximumWidth: room, isColumn: !isWide)
    }

    /// Set smaller, then on two lines: a name is what a committee looks for.
    private func nameLines(
        _ name: String, style: inout TextStyle, room: Points, measurer: any TextMeasurer
    ) -> [StyledText] {
        let natural = measurer.width(of: name, style)
        guard natural > room else { return [StyledText(name, style)] }
        style.size = max(10, style.size * (room / natural))
        if measurer.width(of: name, style) <= room { return [StyledText(name, style)] }
        for size in [9.6, 8.4, 7.2] as [Points] {
            style.size = size
            let wrapped = measurer.wrapped(StyledText(name, style), width: room, maximumLines: 2)
            if !wrapped.isShortened { return wrapped.lines }
        }
        return measurer.wrapped(StyledText(name, style), width: room, maximumLines: 2).lines
    }

    /// `Summary 4   Original 5–7`, each a link.
    private func drawParts(on sketch: inout Sketch, y: Points, room: Points) {
        let title = TextStyle(size: 7.2, color: Palette.tertiaryInk)
        let number = TextStyle(size: 7.2, weight: .semibold)
        var x = grid.nameStart
        let end = grid.nameStart + room
        for part in candidate.parts where !part.isPlaceholder {
            let text = StyledText([.init(part.title + " ", title), .init(part.pages.description, number)])
            let width = sketch.measurer.width(of: text)
            guard x + width <= end else { return }
            sketch.link("#" + part.anchor, area: Rect(x: x, y: y - 7, width: width, height: 9)) {
                $0.text(text, x: x, y: y)
            }
            x += width + 10
        }
        guard candidate.isOriginalAttached else { return }
        let name = wording.originalPart + wording.choose("见附件 ", " attached: ") + candidate.fileName
        if end - x > 30 { sketch.text(name, title, x: x, y: y, maximumWidth: end - x, isColumn: true) }
    }

    /// What is missing, and who is in the packet twice.
    private func drawRemarks(on sketch: inout Sketch, y: Points, room: Points) {
        var remarks: [String] = []
        let (summary, original) = (candidate.summaryProblem, candidate.originalProblem)
        switch (summary, original) {
        case (nil, nil): break
        // The reason stands in the place of the figures.
        case (.some, nil): remarks.append(wording.noSummary)
        case (let summary?, let original?) where wording.reason(summary) == wording.reason(original):
            remarks.append(wording.nothing)
        case (_, let original?):
            if summary != nil { remarks.append(wording.noSummary) }
            remarks.append(wording.missing(wording.noOriginal, original))
        }
        if !candidate.damagedPages.isEmpty { remarks.append(wording.damaged(candidate.damagedPages)) }
        if !candidate.samePerson.isEmpty { remarks.append(wording.samePerson(candidate.samePerson)) }
        guard !remarks.isEmpty else { return }
        let style = TextStyle(size: 6.6, weight: page.typography.emphasis)
        sketch.text(
            remarks.joined(separator: wording.choose("；", "; ")), style, x: grid.nameStart, y: y, maximumWidth: room,
            hasKnockout: isWide, isColumn: !isWide)
    }

    // MARK: Career and figures

    private func drawCareer(on sketch: inout Sketch, top: Points) {
        guard let career else { return }
        let words = careerWords(career.analysis)
        sketch.structure(.figure, alternativeText: words) {
            CareerSketch(analysis: career.analysis, scale: scale).draw(on: &$0, tracks: tracks(top: top))
        }
    }

    private func tracks(top: Points) -> CareerSketch.Tracks {
        CareerSketch.Tracks(top: top, pitch: between(11, 12))
    }

    private func careerWords(_ analysis: CareerAnalysis) -> String {
        wording.timelineDeck(analysis.timeline, asOf: analysis.asOf).joined(separator: wording.choose("；", "; "))
    }

    /// Where the words for the tracks stand: the first row that has room for one shows it.
    func trackLabels(y: Points, measurer: any TextMeasurer) -> [TrackLabel] {
        guard let analysis = career?.analysis else { return [] }
        let tracks = tracks(top: y + between(15, 19) - between(11.5, 12.7))
        func starts(_ kind: TimelineEntry.Kind) -> [Int] {
            analysis.timeline.entries.filter { $0.kind == kind }.compactMap { $0.interval?.first.index }
        }
        let papers = analysis.publications.works.filter(\.isPublication).compactMap { $0.date?.earliest.index }
        let all = [
            (wording.laneName(.education), starts(.education), tracks.education),
            (wording.laneName(.work), starts(.work), tracks.work),
            (wording.choose("论文", "Papers"), papers, tracks.papers),
        ]
        return all.compactMap { text, starts, middle in
            guard let first = starts.min(), first >= scale.domain.lowerBound else { return nil }
            let x = scale.clampedPosition(of: first) - 4
            guard x - measurer.width(of: text, Typography.key) > scale.start + 2 else { return nil }
            return TrackLabel(text: text, x: x, y: middle + 2.4)
        }
    }

    /// The right edges of the columns of figures.
    static func columns(_ grid: PacketGrid) -> [Points] {
        [26, 62, 88, 124, 152].map { grid.factsStart + $0 }
    }

    private func drawFigures(
        of career: PacketContents.Candidate.Career, on sketch: inout Sketch, y: Points
    ) {
        let figures = ContentsFigures(career, wording: wording)
        let columns = Self.columns(grid)
        for (x, text) in zip(columns, figures.texts) {
            var style = TextStyle(
                size: 9.6, color: text == "–" ? Palette.tertiaryInk : Palette.ink,
                hasTabularFigures: text.first?.isNumber ?? false)
            // A degree in words is set smaller than figures.
            if text.first?.isLetter == true, !text.hasHanCharacters { style.size = 7.8 }
            let natural = sketch.measurer.width(of: text, style)
            if natural > 33 { style.size = max(6.5, style.size * (33 / natural)) }
            sketch.cell(text, style, x: x, y: y, anchor: .end, maximumWidth: 37)
        }
        let notes = figures.notes
        sketch.structure(.tableCell) { sketch in
            if notes.count > 0 {
                sketch.marker(notes.count, x: grid.right - 5.2, y: y - 3.3, radius: 5.2)
            } else {
                sketch.text(
                    "–", TextStyle(size: 9.6, color: Palette.tertiaryInk), x: grid.right, y: y, anchor: .end)
            }
            var lineY = y + between(23.2, 22)
            let hasSquares = !definition.required.isEmpty
            if hasSquares {
                drawRequired(of: career.analysis, on: &sketch, y: lineY)
                lineY = y + between(34, 34.5)
            } else {
                lineY = y + between(16, 19)
            }
            guard !notes.words.isEmpty else { return }
            let style = TextStyle(size: 6.8, color: Palette.tertiaryInk)
            sketch.paragraph(
                wording.choose("核实：", "Verify: ") + notes.words, style, x: grid.factsStart, y: lineY,
                width: grid.right - grid.factsStart, leading: 9.2, maximumLines: !hasSquares ? 3 : pitch > 70 ? 2 : 1)
        }
    }

    /// One mark for each required skill, as in the matrix of a cohort: a square where it has dated use, an outline where
    /// it is named without dates, a dash where it is not named.
    private func drawRequired(of analysis: CareerAnalysis, on sketch: inout Sketch, y: Points) {
        let months = Dictionary(analysis.skills.map { ($0.name.lowercased(), $0.months) }, uniquingKeysWith: max)
        let found = definition.required.map { months[$0.lowercased()] }
        let room = 8
        for (index, months) in found.prefix(room).enumerated() {
            let box = Rect(x: grid.factsStart + Points(7.6) * Double(index), y: y - 5.8, width: 6, height: 6)
            guard let months else {
                sketch.add(
                    .rectangle(Rect(x: box.x + 0.5, y: box.midY - 0.4, width: 5, height: 0.8), fill: Palette.mute))
                continue
            }
            sketch.add(CohortSkillsPanel.segment(box, months > 0 ? Palette.ordered1 : nil))
        }
        let x = grid.factsStart + Points(7.6) * Double(min(found.count, room)) + 4
        let style = TextStyle(size: 6.8, color: Palette.tertiaryInk)
        let (dated, stated) = (found.count { $0 ?? 0 > 0 }, found.count { $0 == 0 })
        let forms = wording.mustHaves(dated: dated, stated: stated, of: found.count)
        let form = forms.first { sketch.measurer.width(of: $0, style) <= grid.right - x } ?? forms.last
        if let form { sketch.text(form, style, x: x, y: y, maximumWidth: grid.right - x) }
    }

    /// In place of figures: why there are none.
    private func drawProblem(on sketch: inout Sketch, y: Points) {
        guard let problem = candidate.summaryProblem ?? candidate.originalProblem else { return }
        sketch.paragraph(
            wording.reason(problem), TextStyle(size: 7.6, color: Palette.secondaryInk), x: grid.factsStart, y: y,
            width: grid.right - grid.factsStart, leading: 10.2, maximumLines: 3)
    }
}
