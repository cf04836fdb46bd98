import CareerAnalysis
import Charts
import Drawing
import Resume

/// The careers of more people than can be listed: how many studied, worked or were without record in each year.
struct CohortYearsPanel {
    let context: CohortContext

    private static let head: Points = 38
    private static let pitch: Points = 16
    private static let gutter: Points = 104
    private static let mostYears = 25

    private var wording: Wording { context.wording }
    private var grid: PageGrid { context.grid }
    private var people: Int { context.statistics.people }

    private var years: [Int] {
        guard let last = context.asOf?.year, let first = context.statistics.years.keys.min() else { return [] }
        return Array(max(first, last - Self.mostYears + 1)...max(last, first))
    }

    var isEmpty: Bool { years.isEmpty }
    var height: Points { Self.head + Self.pitch * 4 }

    func draw(on sketch: inout Sketch, y: Points) {
        SectionHead(
            title: wording.choose("职业轨迹", "Careers by year"),
            deck: [
                wording.choose(
                    "每年读书、工作、无记录、发表论文者所占比例", "share of candidates in education, at work, without record, with papers"),
                wording.choose("一年中可兼有", "several may hold in one year"),
            ]
        ).draw(on: &sketch, y: y, from: grid.left, to: grid.right)
        let top = y + Self.head
        let years = years
        let width = (grid.width - Self.gutter) / Double(years.count)
        let rows: [(String, (CohortStatistics.YearCounts) -> Int)] = [
            (wording.choose("教育", "Education"), { $0.education }), (wording.choose("工作", "Work"), { $0.work }),
            (wording.choose("无记录", "No record"), { $0.gap }), (wording.choose("发表论文", "Papers"), { $0.publications }),
        ]
        sketch.structure(.table) { sketch in
            sketch.structure(.tableRow) { sketch in
                sketch.unseenHead(wording.choose("年份", "in the year"), x: grid.left, y: top - 4)
                for (index, year) in years.enumerated() {
                    sketch.cell(
                        width < 24 ? "’" + String(year).suffix(2) : String(year), Typography.axis, isHeading: true,
                        x: grid.left + Self.gutter + width * (Double(index) + 0.5), y: top - 4, anchor: .middle)
                }
            }
            for (row, (name, count)) in rows.enumerated() {
                let box = { (index: Int) in
                    Rect(
                        x: grid.left + Self.gutter + width * Double(index), y: top + Self.pitch * Double(row) + 1,
                        width: width - 1, height: Self.pitch - 2)
                }
                sketch.structure(.tableRow) { sketch in
                    sketch.cell(
                        name, context.typography.cohortSkill, isHeading: true, x: grid.left, y: box(0).midY + 2.6)
                    for (index, year) in years.enumerated() {
                        draw(count(context.statistics.years[year] ?? .init()), on: &sketch, box: box(index))
                    }
                }
            }
        }
    }

    private func draw(_ count: Int, on sketch: inout Sketch, box: Rect) {
        let color = Palette.step(of: count, in: people)
        let style = Typography.share(on: color)
        let text = wording.share(count, of: people)
        let fits = sketch.measurer.width(of: text, style) <= box.width
        sketch.structure(.tableCell, alternativeText: fits ? nil : text) { sketch in
            sketch.add(.rectangle(box, fill: color))
            guard fits else { return }
            sketch.text(text, style, x: box.midX, y: box.midY + 2.3, anchor: .middle)
        }
    }
}
