import CareerAnalysis
import Charts
import Drawing

/// The career of a résumé without dates: what was done, with both ends faded and no axis.
struct UndatedCareerPanel {
    let context: PageContext

    private var grid: PageGrid { context.grid }
    private var wording: Wording { context.wording }
    private static let pitch: Points = 16
    private static let barWidth: Points = 170

    /// Returns where the panel ends; nil when the text names no entry.
    func draw(on sketch: inout Sketch, y: Points) -> Points? {
        let entries = context.analysis.timeline.entries
        guard !entries.isEmpty else { return nil }
        SectionHead(title: wording.choose("职业轨迹", "Career"), deck: wording.undatedDeck)
            .draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        var middle = y + 36
        sketch.structure(.figure, alternativeText: words(for: entries)) { sketch in
            for kind in [TimelineEntry.Kind.education, .work, .project] {
                let lane = entries.filter { $0.kind == kind }
                guard !lane.isEmpty else { continue }
                middle = draw(lane, of: kind, on: &sketch, middle: middle) + 6
            }
        }
        return middle - 6 - Self.pitch / 2 + 6
    }

    /// Draws a lane from its first row on; returns the middle of the row behind it.
    private func draw(
        _ lane: [TimelineEntry], of kind: TimelineEntry.Kind, on sketch: inout Sketch, middle: Points
    ) -> Points {
        var middle = middle
        sketch.text(wording.laneName(kind), Typography.laneName, x: grid.left, y: middle + 2.7)
        sketch.text(
            wording.count(lane.count, of: kind), Typography.laneSummary, x: grid.left, y: middle + 12.5,
            maximumWidth: grid.axisStart - grid.left - 4)
        let limit =
            switch kind {
            case .education: context.limits.education
            case .work: context.limits.work
            case .project: context.limits.projects
            }
        for entry in lane.prefix(limit) {
            draw(entry, on: &sketch, middle: middle)
            middle += Self.pitch
        }
        if lane.count > limit {
            sketch.text(
                wording.trimmed(lane.count - limit, span: "", kind: kind), Typography.subline, x: grid.axisStart,
                y: middle + 2.5)
            middle += Self.pitch
        }
        return middle
    }

    /// One sentence for each entry, those not drawn too.
    private func words(for entries: [TimelineEntry]) -> String {
        [TimelineEntry.Kind.education, .work, .project].flatMap { kind in
            entries.filter { $0.kind == kind }.map { entry in
                wording.laneName(kind) + wording.choose("：", ": ") + entry.shortName
                    + wording.choose("，日期未注明", ", no dates") + wording.stop
            }
        }.joined(separator: "\n")
    }

    private func draw(_ entry: TimelineEntry, on sketch: inout Sketch, middle: Points) {
        let colors = LaneColors(entry.kind)
        let box = Rect(x: grid.axisStart, y: middle - 5.2, width: Self.barWidth, height: 10.4)
        sketch.add(
            .rectangle(
                box, cornerRadius: 0,
                fill: .horizontalGradient([
                    GradientStop(x: box.x, color: .paper), GradientStop(x: box.x + 46, color: colors.solid),
                    GradientStop(x: box.maxX - 46, color: colors.solid), GradientStop(x: box.maxX, color: .paper),
                ]), stroke: nil))
        var style = Typography.barOrganization
        let organization = entry.organization ?? entry.title ?? ""
        let role = entry.organization == nil ? nil : entry.title
        var end = box.maxX + 5
        if sketch.measurer.width(of: organization, style) <= Self.barWidth - 92 {
            style.color = colors.onSolid
            sketch.text(organization, style, x: box.midX, y: middle + 2.7, anchor: .middle)
        } else {
            end +=
                sketch.text(organization, style, x: end, y: middle + 2.7, maximumWidth: grid.factsStart - end - 20) + 4
        }
        if let role, end < grid.factsStart - 40 {
            end += sketch.text(
                role, Typography.barRole, x: end, y: middle + 2.7, maximumWidth: grid.factsStart - end - 20)
        }
        if let number = context.notes.number(of: .entry(entry.id)) { sketch.marker(number, x: end + 8, y: middle) }
        sketch.text(wording.choose("日期未注明", "no dates"), Typography.absentCell, x: grid.factsStart, y: middle + 2.5)
        sketch.text("–", Typography.absentCell, x: grid.right, y: middle + 2.5, anchor: .end)
    }
}
