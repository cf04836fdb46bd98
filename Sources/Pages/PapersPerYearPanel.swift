import CareerAnalysis
import Charts
import Drawing
import Resume

/// Publications per year as stacks of blocks, one per paper, shaded by the candidate's role.
struct PapersPerYearPanel {
    let context: PageContext

    /// More years than these would be too narrow to tell apart; the latest are shown.
    private static let mostYears = 30

    private struct Paper {
        var year: Int
        var role: AuthorRole
    }

    private var papers: [Paper] {
        context.analysis.publications.works.filter(\.isPublication).compactMap { work in
            work.date.map { Paper(year: $0.year, role: AuthorRole(work.role)) }
        }
    }

    /// Publications without a year, told under the stacks.
    private var undatedCount: Int { context.analysis.publications.count - papers.count }

    /// Too few years to make a distribution: fewer than three papers with one, or most without.
    var isEmpty: Bool { papers.count < 3 || papers.count < undatedCount }

    /// Draws from the rule at `y` to the year labels, which end at `bottom`.
    func draw(on sketch: inout Sketch, y: Points, bottom: Points, from left: Points, to right: Points) {
        let papers = self.papers.sorted { rank($0) < rank($1) }
        guard let first = papers.map(\.year).min(), let last = papers.map(\.year).max() else { return }
        let wording = context.wording
        SectionHead(title: wording.choose("每年论文", "Papers per year"), deck: "")
            .draw(on: &sketch, y: y, from: left, to: right)
        drawLegend(on: &sketch, y: y + (context.wording.language == .chinese ? 14.5 : 25), right: right)
        drawStacks(papers, years: first...last, on: &sketch, y: y, bottom: bottom, left: left, right: right)
    }

    private func rank(_ paper: Paper) -> Int { AuthorRole.allCases.firstIndex(of: paper.role) ?? 0 }

    private func drawStacks(
        _ papers: [Paper], years: ClosedRange<Int>, on sketch: inout Sketch, y: Points, bottom: Points, left: Points,
        right: Points
    ) {
        let categories = years.suffix(Self.mostYears).map(String.init)
        let counts = Dictionary(grouping: papers) { String($0.year) }.mapValues(\.count)
        let most = counts.values.max() ?? 1
        let earlierCount = papers.count { $0.year <= years.upperBound - Self.mostYears }
        let rest = rest(earlierCount: earlierCount, than: years.upperBound - Self.mostYears + 1)
        let base = bottom - (rest.isEmpty ? 9 : 19)
        let room = base - y - (context.wording.language == .chinese ? 32 : 41)
        let unit = min(24, room / Double(most))
        // One or two years would make slabs of the whole width.
        let pitch = min((right - left + 3) / Double(categories.count), 26)
        let gap: Points = pitch > 8 ? 3 : 1
        let years = BandScale([.init("", categories)], from: left, pitch: pitch)
        let stacks = UnitStackMark(
            papers, x: { String($0.year) }, fill: \.role.rawValue, unit: unit, gap: gap, color: Palette.ordered3)
        let frame = Rect(x: left, y: y + 22, width: right - left, height: base - y - 22)
        let plot = Plot(scales: Scales(x: .band(years), fill: AuthorRole.colors), marks: [stacks])
        sketch.structure(.figure, alternativeText: words(for: categories, papers, rest: rest)) { sketch in
            sketch.add(contentsOf: plot.items(in: frame, measurer: sketch.measurer))
            // Totals that would run together say less than the highest alone.
            let widest = sketch.measurer.width(of: String(most), Typography.value)
            let highest = categories.first { counts[$0] == most }
            let step = pitch >= 13 ? 1 : pitch >= 6.5 ? 2 : 5
            for (index, year) in categories.enumerated() {
                guard let band = years.band(of: year) else { continue }
                let middle = band.start + (band.length - gap) / 2
                if let count = counts[year], widest + 1.5 <= pitch || year == highest {
                    sketch.text(
                        String(count), Typography.value, x: middle, y: base - unit * Double(count) - 2.5,
                        anchor: .middle)
                }
                if (categories.count - 1 - index) % step == 0 {
                    // The label of a narrow first stack would begin before it does.
                    let label = "’" + year.suffix(2)
                    let half: Points = sketch.measurer.width(of: label, Typography.axis) / 2
                    sketch.text(label, Typography.axis, x: max(middle, left + half), y: base + 8.6, anchor: .middle)
                }
            }
            if !rest.isEmpty {
                sketch.text(rest, Typography.laneSummary, x: left, y: base + 18.5, maximumWidth: right - left)
            }
        }
    }

    /// The publications that no stack shows.
    private func rest(earlierCount: Int, than year: Int) -> String {
        let wording = context.wording
        var parts: [String] = []
        if earlierCount > 0 {
            parts.append(wording.choose("\(year) 年前 \(earlierCount) 篇", "\(earlierCount) before \(year)"))
        }
        if undatedCount > 0 { parts.append(wording.choose("\(undatedCount) 篇未注明年份", "\(undatedCount) without year")) }
        return parts.isEmpty ? "" : wording.choose("另 ", "+ ") + parts.joined(separator: wording.choose("，", ", "))
    }

    /// `2019: 3, first 1, other 2`, year by year.
    private func words(for years: [String], _ papers: [Paper], rest: String) -> String {
        let wording = context.wording
        let lines = years.compactMap { year -> String? in
            let papers = papers.filter { String($0.year) == year }
            guard !papers.isEmpty else { return nil }
            let roles = AuthorRole.allCases.compactMap { role -> String? in
                let count = papers.count { $0.role == role }
                return count > 0 ? "\(context.name(of: role)) \(count)" : nil
            }
            return year + wording.choose("：", ": ")
                + ([String(papers.count)] + roles).joined(
                    separator: wording.choose("，", ", "))
        }
        return (lines + (rest.isEmpty ? [] : [rest])).joined(separator: "\n")
    }

    private func drawLegend(on sketch: inout Sketch, y: Points, right: Points) {
        let roles = AuthorRole.allCases.filter { role in papers.contains { $0.role == role } }
        let entries = roles.map { role in
            Legend.Entry(word: context.name(of: role)) { sketch, x in
                sketch.add(.rectangle(Rect(x: x, y: y - 5.1, width: 5.6, height: 5.6), fill: role.color))
            }
        }
        Legend(entries: entries, glyphWidth: 8.5, gap: 5.5).draw(on: &sketch, y: y, right: right)
    }
}
