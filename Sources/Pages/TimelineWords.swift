import CareerAnalysis
import Charts
import Resume

/// What the timeline shows, for those who cannot see it: a sentence for each entry and each gap, lane by lane.
struct TimelineWords {
    let context: PageContext
    let lanes: [TimelineLane]
    let papers: PapersLane?

    private var wording: Wording { context.wording }
    private var timeline: CareerTimeline { context.analysis.timeline }
    private var comma: String { wording.choose("，", ", ") }
    private var semicolon: String { wording.choose("；", "; ") }

    var text: String {
        let deck = wording.timelineDeck(timeline, asOf: context.analysis.asOf)
        let told = Set(lanes.flatMap { $0.earlier + $0.rows }.compactMap(\.gap))
        let sentences =
            [deck.joined(separator: semicolon), wording.choose("截至 ", "As of ") + wording.asOf(context.analysis.asOf)]
            + lanes.flatMap(sentences)
            + timeline.gaps.indices.filter { !told.contains($0) }.map(gap)
            + [papers?.words].compactMap(\.self)
        return sentences.map { $0 + wording.stop }.joined(separator: "\n")
    }

    private func sentences(of lane: TimelineLane) -> [String] {
        let trimmed = [lane.trimmed].compactMap(\.self)
        let undated = lane.undated.map { $0 + comma + wording.choose("日期未注明", "no dates") }
        let rows = (lane.earlier + lane.rows).flatMap { row in
            [row.gap.map(gap), self.row(row)].compactMap(\.self)
        }
        return (trimmed + rows + undated).map { lane.name + wording.choose("：", ": ") + $0 }
    }

    /// `No record Apr – Dec 2021, 9 mo, note 1`
    private func gap(_ index: Int) -> String {
        let gap = timeline.gaps[index]
        let parts = [
            wording.choose("无记录 ", "no record ") + wording.months(from: gap.interval.first, to: gap.interval.last),
            wording.monthCount(gap.interval.months...gap.interval.months),
            context.notes.number(of: .gap(index)).map(wording.note),
        ]
        return parts.compactMap(\.self).joined(separator: comma)
    }

    /// `Halyard Systems, Mar 2014 – Mar 2021, 7 yr 1 mo: Engineer, Mar 2014 – Jun 2016; Senior Engineer, ...`
    private func row(_ row: TimelineRow) -> String {
        guard row.entries.count > 1 else {
            // A role may say it: `contract`, `MSc Physics, part-time`.
            let forms = forms(of: row.entries.first).filter { !(row.role?.contains($0) ?? false) }
            return ([row.organization, row.role].compactMap(\.self) + facts(of: row) + forms).joined(separator: comma)
                + notes(on: row)
        }
        let parts = row.entries.map { entry in
            let client = entry.organization == row.organization ? nil : entry.organization
            let title = entry.title == row.organization ? nil : entry.title
            return ([title, client, wording.dates(entry.dates)].compactMap(\.self) + forms(of: entry))
                .joined(separator: comma)
        }
        return ([row.organization].compactMap(\.self) + facts(of: row)).joined(separator: comma)
            + wording.choose("：", ": ") + parts.joined(separator: semicolon) + notes(on: row)
    }

    private func facts(of row: TimelineRow) -> [String] {
        [row.dates, row.duration].filter { !$0.isEmpty && $0 != "–" }
    }

    /// What the form of a bar says.
    private func forms(of entry: TimelineEntry?) -> [String] {
        guard let entry else { return [] }
        let type = entry.employmentType.flatMap(wording.form)
        let isPartTime = TimelineRow.form(of: entry) == .partTime && entry.employmentType != .partTime
        return [
            type, isPartTime ? wording.choose("兼职", "part-time") : nil,
            entry.isVisit ? wording.choose("访问", "visiting") : nil,
        ].compactMap(\.self)
    }

    private func notes(on row: TimelineRow) -> String {
        let overlaps = timeline.overlaps.enumerated().filter { _, overlap in
            row.entries.contains { overlap.entries.contains($0.id) }
        }.compactMap { context.notes.number(of: .overlap($0.offset)) }
        let entries = row.entries.compactMap { context.notes.number(of: .entry($0.id)) }
        let numbers = Set(overlaps + entries).sorted()
        return numbers.map { comma + wording.note($0) }.joined()
    }
}
