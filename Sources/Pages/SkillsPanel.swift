import CareerAnalysis
import Charts
import Drawing
import Resume

/// Skills with dated evidence as strips on the timeline's own axis: when, where, how long, and what is claimed.
struct SkillsPanel {
    let context: PageContext
    let scale: MonthScale

    private var grid: PageGrid { context.grid }
    private var wording: Wording { context.wording }
    private var isLoose: Bool { context.limits.rowPitch >= 16 }
    private static let leading: Points = 9
    private var pitch: Points { isLoose ? 12.6 : 11.5 }

    private var shown: [SkillUse] {
        Array(context.analysis.skills.filter { $0.months > 0 }.prefix(context.limits.skills))
    }
    private var others: [SkillUse] {
        let names = Set(shown.map(\.name))
        return context.analysis.skills.filter { !names.contains($0.name) }
    }

    /// Returns where the panel ends; nil when no skill has dated evidence.
    func draw(on sketch: inout Sketch, y: Points) -> Points? {
        let skills = shown
        guard !skills.isEmpty else { return nil }
        let isCut = others.contains { $0.months > 0 }
        let deck = wording.choose(
            isCut ? "有据可查的使用月数前 \(skills.count) 项；色带示意何时、出自何处" : "按有据可查的使用月数排列；色带示意何时、出自何处",
            (isCut ? "Top \(skills.count) by" : "By")
                + " months of dated evidence; the strip shows when, its colour shows where")
        let legend = legend(y: y + 14.5)
        SectionHead(
            title: wording.choose("技能", "Skills"), deck: deck, keyWidth: legend.width(sketch.measurer) + 19
        ).draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        legend.draw(on: &sketch, y: y + 14.5, right: grid.right)
        let top = y + 35
        let rows = BandScale([.init("", skills.map(\.name))], from: top, pitch: pitch)
        for index in stride(from: isLoose ? 4 : 3, to: skills.count, by: isLoose ? 4 : 3) {
            sketch.rule(from: grid.left, to: grid.right, y: top + pitch * Double(index), color: Palette.grid)
        }
        sketch.structure(.table) { sketch in
            sketch.structure(.tableRow) { drawHeads(on: &$0, y: top - 3.6, end: rows.end) }
            for skill in skills {
                guard let band = rows.band(of: skill.name) else { continue }
                sketch.structure(.tableRow) { drawRow(skill, on: &$0, middle: band.middle, most: skills[0].months) }
            }
        }
        sketch.add(
            .line(
                from: Point(x: scale.end, y: top - 6), to: Point(x: scale.end, y: rows.end),
                stroke: Stroke(Palette.ink, width: 0.7)))
        return drawOthers(on: &sketch, y: rows.end)
    }

    /// The heads of the columns: the page names those on the right, the axis stands over the strips.
    private func drawHeads(on sketch: inout Sketch, y: Points, end: Points) {
        sketch.unseenHead(wording.choose("技能", "skill"), x: grid.left, y: y)
        sketch.unseenHead(wording.choose("类别", "category"), x: grid.left, y: y)
        sketch.structure(.tableHeading, alternativeText: wording.choose("使用时段", "when used")) { sketch in
            let axis = TimeAxisMark(
                labelStyle: Typography.axis, grid: Palette.grid, yearGrid: Palette.rule, labelsEveryYear: true,
                limit: scale.end
            ) { [wording] in wording.tickLabel($0, isShort: true) }
            let frame = Rect(
                x: grid.axisStart, y: y + 1.6, width: grid.axisEnd - grid.axisStart, height: end - y - 1.6)
            let plot = Plot(scales: Scales(x: .months(scale)), marks: [axis])
            sketch.add(contentsOf: plot.items(in: frame, measurer: sketch.measurer))
        }
        sketch.cell(
            wording.choose("月数", "months"), Typography.columnHead, isHeading: true, x: grid.factsStart, y: y)
        sketch.cell(
            wording.choose("自述", "stated"), Typography.columnHead, isHeading: true, x: levelEdge, y: y, anchor: .end)
        sketch.cell(
            wording.choose("末次", "last"), Typography.columnHead, isHeading: true, x: grid.right, y: y, anchor: .end)
    }

    // MARK: Strips

    private struct Strip {
        var source: TimelineEntry.Kind
        var interval: MonthInterval
    }

    /// When a skill was used, as strips of the colours of its sources, and in words.
    private func drawStrips(of skill: SkillUse, on sketch: inout Sketch, middle: Points) {
        // Where sources overlap, work lies over education over projects.
        let strips = [TimelineEntry.Kind.project, .education, .work].flatMap { kind in
            (skill.intervals[kind] ?? []).map { Strip(source: kind, interval: $0) }
        }
        let start = Double(scale.domain.lowerBound)
        let marks = BarMark(
            strips.filter { Double($0.interval.last.index + 1) > start },
            from: { max(Double($0.interval.first.index), start) }, to: { Double($0.interval.last.index + 1) },
            y: { _ in skill.name }, fill: \.source.rawValue, thickness: 5.6, color: Palette.work)
        let row = BandScale([.init("", [skill.name])], from: middle - pitch / 2, pitch: pitch)
        let scales = Scales(x: .months(scale), y: .band(row), fill: Self.sourceColors)
        let frame = Rect(
            x: grid.axisStart, y: middle - pitch / 2, width: grid.axisEnd - grid.axisStart, height: pitch)
        sketch.structure(.tableCell) { sketch in
            sketch.structure(.figure, alternativeText: words(for: strips)) { sketch in
                sketch.add(contentsOf: Plot(scales: scales, marks: [marks]).items(in: frame, measurer: sketch.measurer))
                // What lies before the axis leaves no strip.
                if sketch.items.isEmpty { sketch.text(" ", Typography.cell, x: grid.axisStart, y: middle + 2.4) }
            }
        }
    }

    /// `work Jul 2021 – Oct 2025; education Sep 2015 – Dec 2020`
    private func words(for strips: [Strip]) -> String {
        [TimelineEntry.Kind.work, .education, .project].compactMap { kind in
            let spans = strips.filter { $0.source == kind }.map {
                wording.months(from: $0.interval.first, to: $0.interval.last)
            }
            guard !spans.isEmpty else { return nil }
            return wording.laneName(kind).lowercasedInEnglish(wording) + " "
                + spans.joined(separator: wording.choose("、", ", "))
        }.joined(separator: wording.choose("；", "; "))
    }

    private static let sourceColors = ColorScale(
        [
            TimelineEntry.Kind.work.rawValue: Palette.work, TimelineEntry.Kind.education.rawValue: Palette.education,
            TimelineEntry.Kind.project.rawValue: Palette.project,
        ], other: Palette.work)

    private var levelEdge: Points { grid.factsStart + (grid.size.width > 600 ? 84 : 76) }

    private func drawRow(_ skill: SkillUse, on sketch: inout Sketch, middle: Points, most: Int) {
        // The category gives way before a name is cut, and a long name may reach to its first strip.
        let category = skill.category.map(wording.skillCategory) ?? ""
        let gutter = grid.axisStart - grid.left - 7
        let width = sketch.measurer.width(of: skill.name, Typography.skillName)
        let hasCategory =
            !category.isEmpty && width + 4 + sketch.measurer.width(of: category, Typography.skillCategory) <= gutter
        sketch.cell(
            skill.name, Typography.skillName, isHeading: true, x: grid.left, y: middle + 2.6,
            maximumWidth: max(gutter, firstStrip(of: skill) - grid.left - 5), hasKnockout: width > gutter)
        sketch.cell(
            hasCategory ? category : "", Typography.skillCategory, x: grid.axisStart - 7, y: middle + 2.5, anchor: .end)
        drawStrips(of: skill, on: &sketch, middle: middle)
        let length = Points(27) * (Double(skill.months) / Double(max(most, 1)))
        sketch.add(
            .rectangle(
                Rect(x: grid.factsStart, y: middle - 2.3, width: length, height: 4.6), fill: Palette.secondaryInk))
        let count = sketch.cell(
            String(skill.months), Typography.value, x: grid.factsStart + length + 2.5, y: middle + 2.4)
        let levelRoom = levelEdge - grid.factsStart - length - 2.5 - count - 4
        sketch.cell(
            skill.level ?? wording.notStated, skill.level == nil ? Typography.absentCell : Typography.cell,
            x: levelEdge,
            y: middle + 2.4, anchor: .end, maximumWidth: levelRoom)
        let last = skill.lastUsed.map { String($0.year) } ?? "–"
        sketch.cell(last, Typography.yearCell, x: grid.right, y: middle + 2.4, anchor: .end)
    }

    /// Where the skill's strips begin on the axis; its end when all lie before the axis.
    private func firstStrip(of skill: SkillUse) -> Points {
        let shown = skill.intervals.values.joined().filter { $0.last.index >= scale.domain.lowerBound }
        return shown.map(\.first.index).min().map { scale.clampedPosition(of: $0) } ?? scale.end
    }

    private func legend(y: Points) -> Legend {
        let sources = [TimelineEntry.Kind.work, .education, .project].filter { kind in
            shown.contains { !($0.intervals[kind] ?? []).isEmpty }
        }
        let entries = sources.map { kind in
            Legend.Entry(word: wording.laneName(kind).lowercasedInEnglish(wording)) { sketch, x in
                let box = Rect(x: x, y: y - 5.2, width: 13, height: 5.6)
                sketch.add(.rectangle(box, fill: Self.sourceColors.color(of: kind.rawValue)))
            }
        }
        return Legend(entries: entries, glyphWidth: 16.5, gap: 9)
    }

    // MARK: The rest

    /// What counts the skills not drawn, naming those that are listed without dates.
    private func drawOthers(on sketch: inout Sketch, y: Points) -> Points {
        let rest = others
        guard !rest.isEmpty else { return y }
        let dated = rest.filter { $0.months > 0 }.count
        let listed = rest.filter { $0.months == 0 }
        var head: [String] = []
        if dated > 0 { head.append(wording.choose("另 \(dated) 项有使用时段", "+ \(dated) more with dates")) }
        if !listed.isEmpty {
            head.append(wording.choose("\(listed.count) 项仅列出名称", "\(listed.count) named without dates"))
        }
        var text = head.joined(separator: wording.choose("；", "; "))
        if !listed.isEmpty {
            text += wording.choose("：", ": ")
            let names = listed.map { skill in
                skill.name + (skill.level.map { wording.choose("（\($0)）", " (\($0))") } ?? "")
            }
            let head = text
            text = sketch.list(names, after: head, context)
        }
        var count = 1
        sketch.structure(.paragraph) {
            count = $0.paragraph(
                text, Typography.laneSummary, x: grid.left, y: y + 9, width: grid.width, leading: Self.leading,
                maximumLines: context.limits.restLines)
        }
        return y + 11.5 + Self.leading * Double(max(count - 1, 0))
    }
}

extension String {
    /// Lower case where the page is in English: words inside a key.
    fileprivate func lowercasedInEnglish(_ wording: Wording) -> String {
        wording.language == .english ? lowercased() : self
    }
}

extension Sketch {
    /// `head` and as many names after it as the lines for what is not drawn hold.
    func list(_ names: [String], after head: String, _ context: PageContext) -> String {
        head
            + context.wording.list(names) { list in
                let text = StyledText(head + list, Typography.laneSummary)
                let lines = measurer.wrapped(text, width: context.grid.width, maximumLines: context.limits.restLines)
                return !lines.isShortened
            }
    }
}
