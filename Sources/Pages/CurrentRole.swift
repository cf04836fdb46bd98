import CareerAnalysis
import Charts
import Resume

/// What a candidate is at present: the latest work entry that has begun, a regular post before a part-time one; then study;
/// then the printed label.
struct CurrentRole {
    var title: String?
    var organization: String?

    init(resume: Resume, analysis: CareerAnalysis) {
        let asOf = analysis.asOf
        let entries = analysis.timeline.entries.filter { entry in
            !entry.dates.isReversed && entry.dates.start.map { $0.earliest <= asOf } ?? true
        }
        func rank(_ entry: TimelineEntry, _ offset: Int) -> (Int, Int, Int, Int) {
            (
                entry.dates.isCurrent ? asOf.index : entry.interval?.last.index ?? -1,
                TimelineRow.form(of: entry) == .partTime ? 0 : 1,
                entry.interval?.first.index ?? -1, -offset
            )
        }
        func latest(_ kind: TimelineEntry.Kind) -> TimelineEntry? {
            entries.filter { $0.kind == kind }.enumerated()
                .max { left, right in rank(left.element, left.offset) < rank(right.element, right.offset) }?.element
        }
        let entry = latest(.work) ?? latest(.education)
        title = entry == nil ? resume.basics.label : entry?.title
        organization = entry?.organization
    }
}
