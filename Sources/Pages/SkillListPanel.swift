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

    /// Returns where the panel ends; nil when the text names no skill.
    func draw(on sketch: inout Sketch, y: Points) -> Points? {
        let skills = context.analysis.skills
        guard !skills.isEmpty else { return nil }
        let shown = skills.prefix(context.limits.skills)
        SectionHead(
            title: wording.choose("技能", "Skills"),
            deck: wording.choose("仅列出名称，找不到使用时段，故不排序、不画时长", "Named without dates, so neither ordered nor measured")
        ).draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        let top = y + 35
        sketch.text(wording.choose("出处", "where"), Typography.columnHead, x: grid.axisStart, y: top - 3.6)
        sketch.text(
            wording.choose("自述水平", "stated level"), Typography.columnHead, x: grid.right, y: top - 3.6, anchor: .end)
        sketch.structure(.table) { sketch in
            for (index, skill) in shown.enumerated() {
                let baseline = top + 8 + Self.pitch * Double(index)
                if index > 0 { sketch.rule(from: grid.left, to: grid.right, y: baseline - 9.2, color: Palette.grid) }
                sketch.structure(.tableRow) { draw(skill, on: &$0, baseline: baseline) }
            }
        }
        var end = top + 8 + Self.pitch * Double(shown.count - 1) + 5
        let rest = skills.count - shown.count
        if rest > 0 {
            sketch.text(
                wording.choose("另 \(rest) 项", "+ \(rest) more"), Typography.laneSummary, x: grid.left, y: end + 7)
            end += 10
        }
        return end
    }

    private func draw(_ skill: SkillUse, on sketch: inout Sketch, baseline: Points) {
        let category = skill.category.map(wording.skillCategory) ?? ""
        let categoryWidth = sketch.text(
            category, Typography.skillCategory, x: grid.axisStart - 8, y: baseline, anchor: .end)
        sketch.text(
            skill.name, Typography.skillName, x: grid.left, y: baseline,
            maximumWidth: grid.axisStart - grid.left - 12 - categoryWidth)
        sketch.add(
            .rectangle(
                Rect(x: grid.axisStart + 0.4, y: baseline - 5, width: 4.8, height: 4.8), cornerRadius: 0,
                fill: .solid(.paper), stroke: Stroke(Palette.secondaryInk, width: 0.8)))
        let lines = skill.lines.prefix(6).map(String.init).joined(separator: wording.choose("、", ", "))
        sketch.text(
            wording.choose("原文第 \(lines) 行", skill.lines.count == 1 ? "line \(lines)" : "lines \(lines)"),
            Typography.cell,
            x: grid.axisStart + 10, y: baseline)
        sketch.text(
            skill.level ?? wording.notStated, skill.level == nil ? Typography.absentCell : Typography.cell,
            x: grid.right, y: baseline, anchor: .end)
    }
}
