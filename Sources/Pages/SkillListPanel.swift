import CareerAnalysis
import Charts
import Drawing
import Resume

/// Skills of a résumé that dates none of them: names, where they stand, and the stated level.
struct SkillListPanel {
    let context: PageContext

    private var grid: PageGrid { context.grid }
    private var wording: Wording { context.wording }
    private static let pitch: Points = 13.4
    private static let columnGap: Points = 20

    /// More than six skills stand in two columns, twice as many as the limits allow in one.
    private var columns: Int { context.analysis.skills.count > 6 ? 2 : 1 }
    private var rows: Int {
        let count = min(context.analysis.skills.count, context.limits.skills * columns)
        return (count + columns - 1) / columns
    }

    /// Returns where the panel ends; nil when the text names no skill.
    func draw(on sketch: inout Sketch, y: Points) -> Points? {
        let skills = context.analysis.skills
        guard !skills.isEmpty else { return nil }
        SectionHead(
            title: wording.choose("技能", "Skills"),
            deck: wording.choose("仅列出名称，找不到使用时段，故不排序、不画时长", "Named without dates, so neither ordered nor measured")
        ).draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        let top = y + 35
        let width = (grid.width - Self.columnGap * Double(columns - 1)) / Double(columns)
        for column in 0..<columns {
            let left = grid.left + (width + Self.columnGap) * Double(column)
            sketch.structure(.table) { sketch in
                sketch.structure(.tableRow) { drawHeads(on: &$0, y: top - 3.6, left: left, right: left + width) }
                for (row, skill) in skills.dropFirst(column * rows).prefix(rows).enumerated() {
                    let baseline = top + 8 + Self.pitch * Double(row)
                    if row > 0 { sketch.rule(from: left, to: left + width, y: baseline - 9.2, color: Palette.grid) }
                    sketch.structure(.tableRow) {
                        draw(skill, on: &$0, baseline: baseline, left: left, right: left + width)
                    }
                }
            }
        }
        var end = top + 8 + Self.pitch * Double(rows - 1) + 5
        let rest = skills.dropFirst(rows * columns)
        if !rest.isEmpty {
            end += drawRest(rest.map(\.name), on: &sketch, y: end + 7)
        }
        return end
    }

    /// Where the column of sources begins: in one column there is room for whole names.
    private func sourceStart(_ left: Points, _ measurer: any TextMeasurer) -> Points {
        guard columns == 1 else { return left + 112 }
        let widest = context.analysis.skills.map { skill in
            measurer.width(of: skill.name, Typography.skillName)
                + measurer.width(of: skill.category.map(wording.skillCategory) ?? "", Typography.skillCategory)
        }.max()
        return left + min(max(grid.axisStart - grid.left, (widest ?? 0) + 14), 240)
    }

    private func drawHeads(on sketch: inout Sketch, y: Points, left: Points, right: Points) {
        sketch.unseenHead(wording.choose("技能", "skill"), x: left, y: y)
        sketch.unseenHead(wording.choose("类别", "category"), x: left, y: y)
        sketch.cell(
            wording.choose("出处", "where"), Typography.columnHead, isHeading: true,
            x: sourceStart(left, sketch.measurer), y: y)
        sketch.cell(
            wording.choose("自述水平", "stated level"), Typography.columnHead, isHeading: true, x: right, y: y,
            anchor: .end)
    }

    private func draw(_ skill: SkillUse, on sketch: inout Sketch, baseline: Points, left: Points, right: Points) {
        let source = sourceStart(left, sketch.measurer)
        let category = skill.category.map(wording.skillCategory) ?? ""
        let categoryWidth = sketch.measurer.width(of: category, Typography.skillCategory)
        sketch.cell(
            skill.name, Typography.skillName, isHeading: true, x: left, y: baseline,
            maximumWidth: source - left - 4 - (category.isEmpty ? 0 : categoryWidth + 8))
        sketch.cell(category, Typography.skillCategory, x: source - 8, y: baseline, anchor: .end)
        sketch.add(
            .rectangle(
                Rect(x: source + 0.4, y: baseline - 5, width: 4.8, height: 4.8), cornerRadius: 0,
                fill: .solid(.paper), stroke: Stroke(Palette.secondaryInk, width: 0.8)))
        let level = skill.level ?? wording.notStated
        let levelStyle = skill.level == nil ? Typography.absentCell : Typography.cell
        let levelRoom = (right - source) * 0.5
        let levelWidth = min(sketch.measurer.width(of: level, levelStyle), levelRoom)
        sketch.cell(
            sources(of: skill), Typography.cell, x: source + 10, y: baseline,
            maximumWidth: right - levelWidth - source - 18)
        sketch.cell(level, levelStyle, x: right, y: baseline, anchor: .end, maximumWidth: levelRoom)
    }

    private func sources(of skill: SkillUse) -> String {
        let shown = skill.lines.prefix(4).map(String.init).joined(separator: wording.choose("、", ", "))
        let more = skill.lines.count > 4 ? wording.choose("等", " …") : ""
        return wording.choose("原文第 \(shown)\(more) 行", (skill.lines.count == 1 ? "line " : "lines ") + shown + more)
    }

    /// Returns the height.
    private func drawRest(_ names: [String], on sketch: inout Sketch, y: Points) -> Points {
        let head = wording.choose("另 \(names.count) 项：", "+ \(names.count) more: ")
        let text = sketch.list(names, after: head, context)
        let count = sketch.paragraph(
            text, Typography.laneSummary, x: grid.left, y: y, width: grid.width, leading: 9,
            maximumLines: context.limits.restLines)
        return 1 + 9 * Points(count)
    }
}
