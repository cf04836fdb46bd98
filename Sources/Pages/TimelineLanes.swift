import CareerAnalysis
import Charts
import Drawing
import Resume

/// Turns the analysed career into lanes of rows, trimmed to the page's limits.
struct TimelineLanes {
    let context: PageContext
    let scale: MonthScale

    func lanes() -> [TimelineLane] {
        [lane(.education), lane(.work), lane(.project)].filter { !$0.categories.isEmpty }
    }

    private var wording: Wording { context.wording }
    private var timeline: CareerTimeline { context.analysis.timeline }

    private func lane(_ kind: TimelineEntry.Kind) -> TimelineLane {
        let entries = timeline.entries.filter { $0.kind == kind }
        var rows: [TimelineRow] = []
        var undated: [TimelineEntry] = []
        var taken: Set<String> = []
        for tenure in kind == .work ? timeline.tenures : [] {
            let positions = tenure.entries.compactMap { id in entries.first { $0.id == id } }
            guard positions.count > 1,
                positions.allSatisfy({ TimelineRow.form(of: $0) == .fullTime && $0.interval != nil })
            else { continue }
            rows.append(promotionRow(positions, employer: tenure))
            taken.formUnion(positions.map(\.id))
        }
        if kind == .work, let stints = stintsRow(entries) {
            rows.append(stints)
            taken.formUnion(stints.entries.map(\.id))
        }
        for entry in entries where !taken.contains(entry.id) {
            if entry.dates.isUndated { undated.append(entry) } else { rows.append(row(entry)) }
        }
        rows.sort { $0.order < $1.order }
        let (kept, trimmed) = trim(rows, kind)
        let earlier = kept.filter(\.isBeforeAxis)
        let isCollapsed = earlier.count > 1
        return TimelineLane(
            kind: kind, name: wording.laneName(kind), summary: summary(of: kind, entries: entries),
            rows: isCollapsed ? kept.filter { !$0.isBeforeAxis } : kept, trimmed: trimmed,
            earlier: isCollapsed ? earlier : [], undated: undated.map { $0.shortName(wording) })
    }

    // MARK: Rows

    private func row(_ entry: TimelineEntry) -> TimelineRow {
        let roles = context.roles(of: entry)
        var row = TimelineRow(
            id: entry.id, entries: [entry], bars: [], organization: entry.organization, role: roles.first,
            shorterRoles: Array(roles.dropFirst()), dates: wording.dates(entry.dates), duration: "–")
        if entry.kind == .project { row.organization = nil }
        row.keepsRole = entry.kind == .education && entry.degreeLevel != nil
        if let months = entry.months { row.duration = wording.duration(months, range: entry.monthsRange) }
        if entry.dates.isReversed, let start = entry.dates.start, let end = entry.dates.end {
            row.reversed = Double(end.latest.index)...Double(start.earliest.index + 1)
        } else if let bar = bar(entry, row: row.id) {
            row.bars = [bar]
        }
        if entry.dates.isWithheld {
            row.bars = [stub(entry, row: row.id)]
            row.dates = wording.choose("时间已隐去", "dates withheld")
            row.duration = ""
            row.isWithheld = true
        }
        row.gap = timeline.gaps.firstIndex { $0.endedBy == entry.id }
        moveBeforeAxis(&row)
        if context.limits.hasSublines, entry.kind == .work, !row.bars.isEmpty { row.subline = subline(of: entry) }
        return row
    }

    /// All positions of one tenure in one bar, parted where the title changes.
    private func promotionRow(_ positions: [TimelineEntry], employer tenure: Tenure) -> TimelineRow {
        let id = positions[0].id
        var bar = GanttBar(
            row: id, start: Double(tenure.interval.first.index), end: Double(tenure.interval.last.index + 1),
            isOngoing: positions.contains { goesOn($0) })
        if let first = positions.first?.dates.start, first.isYearOnly {
            bar.earliestStart = bar.start
            bar.start = min(bar.start + 12, bar.end)
        }
        let lastEnd = positions.compactMap(\.dates.end).max { $0.latest < $1.latest }
        if !bar.isOngoing, let lastEnd, lastEnd.isYearOnly {
            bar.latestEnd = bar.end
            bar.end = max(Double(lastEnd.earliest.index), bar.start)
        }
        let starts = positions.compactMap { $0.interval.map { Double($0.first.index) } }
        bar.cuts = Array(starts.dropFirst())
        let ends = bar.cuts + [bar.latestEnd ?? bar.end]
        let titles = SegmentTitles(positions.map { $0.title ?? "" })
        let segments = zip(titles.forms, zip(starts, ends)).map { (start: $1.0, end: $1.1, titles: $0) }
        let latest = positions.last
        let dates = DateSpan(
            start: positions.first?.dates.start,
            end: lastEnd, isCurrent: positions.contains(where: \.dates.isCurrent))
        let roles = latest.map(context.roles) ?? []
        var row = TimelineRow(
            id: id, entries: positions, bars: [bar], segments: segments, organization: tenure.employer,
            role: roles.first, shorterRoles: Array(roles.dropFirst()), dates: wording.dates(dates),
            duration: wording.duration(tenure.months, range: tenure.monthsRange))
        row.gap = timeline.gaps.firstIndex { gap in positions.contains { $0.id == gap.endedBy } }
        moveBeforeAxis(&row)
        if context.limits.hasSublines, !row.bars.isEmpty { row.subline = latest.flatMap(subline) }
        return row
    }

    /// All freelance work as stints in one row, where it is one trade: clients are no posts of their own.
    private func stintsRow(_ entries: [TimelineEntry]) -> TimelineRow? {
        let stints = entries.filter { $0.employmentType == .freelance && $0.interval != nil }
            .sorted { ($0.interval?.first.index ?? 0) < ($1.interval?.first.index ?? 0) }
        guard let first = stints.first, stints.count > 1, Set(stints.compactMap(\.title)).count == 1,
            stints.allSatisfy({ $0.organization != nil }),
            // What is hatched within a row would lie under its own bars.
            !stints.dropFirst().contains(where: { stint in timeline.gaps.contains { $0.endedBy == stint.id } })
        else { return nil }
        let last = stints.max { ($0.interval?.last.index ?? 0) < ($1.interval?.last.index ?? 0) } ?? first
        let total = timeline.freelance
        var row = TimelineRow(
            id: first.id, entries: stints, bars: stints.compactMap { bar($0, row: first.id) },
            organization: first.title, role: nil,
            dates: wording.shortDates(
                DateSpan(
                    start: first.dates.start, end: last.dates.end, isCurrent: stints.contains { $0.dates.isCurrent })),
            duration: wording.stints(
                stints.count, wording.duration(total.months, range: total.range.count > 1 ? total.range : nil)))
        row.stints = stints.count
        row.gap = timeline.gaps.firstIndex { $0.endedBy == first.id }
        moveBeforeAxis(&row)
        return row
    }

    /// Ongoing, or stated to end after the as-of month.
    private func goesOn(_ entry: TimelineEntry) -> Bool {
        entry.dates.isCurrent || (entry.dates.end.map { $0.earliest > context.analysis.asOf } ?? false)
    }

    /// A bar that ends before the axis begins would stand at its edge as if it were of that year: none is drawn.
    private func moveBeforeAxis(_ row: inout TimelineRow) {
        let start = Double(scale.domain.lowerBound)
        guard !row.bars.isEmpty, row.bars.allSatisfy({ ($0.latestEnd ?? $0.end) <= start }) else { return }
        row.bars = []
        row.segments = []
        row.isBeforeAxis = true
    }

    /// The bar of a dated entry; nil when it is in the future. Unknown ends fade over 30 points.
    private func bar(_ entry: TimelineEntry, row: String) -> GanttBar? {
        let limit = Double(context.analysis.asOf.index + 1)
        let fade = 30 / max((scale.pointsPerYear / 12).value, 0.1)
        let form = TimelineRow.form(of: entry)
        guard let interval = entry.interval else {
            if entry.dates.isCurrent, entry.dates.start == nil {
                return GanttBar(
                    row: row, start: limit, end: limit, earliestStart: limit - fade, form: form, isOngoing: true)
            }
            guard let end = entry.dates.end, entry.dates.start == nil else { return nil }
            let last = min(Double(end.latest.index + 1), limit)
            return GanttBar(row: row, start: last, end: last, earliestStart: last - fade, form: form)
        }
        var bar = GanttBar(
            row: row, start: Double(interval.first.index), end: Double(interval.last.index + 1), form: form,
            isOngoing: goesOn(entry))
        if let start = entry.dates.start, start.isYearOnly {
            bar.earliestStart = bar.start
            bar.start = Double(start.latest.index + 1)
        }
        if !bar.isOngoing, let end = entry.dates.end, end.isYearOnly {
            bar.latestEnd = bar.end
            bar.end = Double(end.earliest.index)
        }
        return bar
    }

    /// What lies before the axis, fading to the left: its dates are withheld.
    private func stub(_ entry: TimelineEntry, row: String) -> GanttBar {
        let start = Double(scale.domain.lowerBound)
        let length = 15 / max((scale.pointsPerYear / 12).value, 0.1)
        return GanttBar(
            row: row, start: start + length / 2, end: start + length, earliestStart: start,
            form: TimelineRow.form(of: entry))
    }

    /// The beginning of the entry's description, as far as whole clauses fit on one line.
    private func subline(of entry: TimelineEntry) -> String? {
        // A line that ends in a colon introduces others and says nothing itself.
        guard let text = entry.highlights.first(where: { $0.count >= 8 && !$0.hasSuffix("：") && !$0.hasSuffix(":") })
        else { return nil }
        let limit = text.hasHanCharacters ? 42 : 78
        if text.count <= limit { return text.trimmingPunctuation }
        let clause = text.prefix(limit)
        guard let cut = clause.lastIndex(where: { ";；，。,.".contains($0) }) else { return nil }
        let kept = String(clause[..<cut]).trimmingPunctuation
        return kept.count * 3 >= limit ? kept : nil
    }

    // MARK: Trimming

    private func trim(_ rows: [TimelineRow], _ kind: TimelineEntry.Kind) -> ([TimelineRow], String?) {
        let limits = context.limits
        let internships = rows.filter { $0.isInternship }
        var dropped: Set<String> = []
        // Rows that a note speaks of stay: their markers are never trimmed.
        func drop(_ candidates: [TimelineRow], keeping count: Int) {
            let excess = max(0, candidates.count - count)
            dropped.formUnion(candidates.filter { !hasMarker($0) }.prefix(excess).map(\.id))
        }
        switch kind {
        case .education: drop(rows, keeping: limits.education)
        case .project: drop(rows, keeping: limits.projects)
        case .work:
            drop(internships, keeping: limits.internships)
            drop(rows.filter { !$0.isInternship }, keeping: limits.work)
        }
        guard !dropped.isEmpty else { return (rows, nil) }
        let gone = rows.filter { dropped.contains($0.id) }
        return (rows.filter { !dropped.contains($0.id) }, wording.trimmed(gone.count, span: span(of: gone), kind: kind))
    }

    private func hasMarker(_ row: TimelineRow) -> Bool {
        let notes = context.notes
        if let gap = row.gap, notes.number(of: .gap(gap)) != nil { return true }
        return row.entries.contains { entry in
            notes.number(of: .entry(entry.id)) != nil
                || timeline.overlaps.enumerated().contains { index, overlap in
                    overlap.entries.contains(entry.id) && notes.number(of: .overlap(index)) != nil
                }
        }
    }

    private func span(of rows: [TimelineRow]) -> String {
        let years = rows.flatMap(\.entries).flatMap { [$0.dates.start?.year, $0.dates.end?.year].compactMap { $0 } }
        guard let first = years.min(), let last = years.max() else { return "" }
        return first == last ? String(first) : "\(first)–\(last)"
    }

    // MARK: Summaries

    private func summary(of kind: TimelineEntry.Kind, entries: [TimelineEntry]) -> [String] {
        switch kind {
        case .work:
            let parts = [
                (timeline.employment, wording.choose("共", "in all")),
                (timeline.internship, wording.choose("实习", "as intern")),
                (timeline.partTime, wording.choose("兼职", "part-time")),
                (timeline.freelance, wording.choose("自由职业", "freelance")),
            ].filter { $0.0.months > 0 }
            return parts.prefix(3).map {
                wording.choose("\($0.1) \(wording.total($0.0))", "\(wording.total($0.0)) \($0.1)")
            }
        case .education:
            let level = context.resume.education.compactMap(\.studyType).compactMap(DegreeLevel.init(studyType:)).max()
            return level.map { [wording.degree($0)] } ?? []
        case .project:
            let ongoing = entries.filter(\.dates.isCurrent).count
            let count = wording.choose(
                "\(entries.count) 项", entries.count == 1 ? "1 project" : "\(entries.count) projects")
            return [count] + (ongoing > 0 ? [wording.choose("\(ongoing) 项进行中", "\(ongoing) ongoing")] : [])
        }
    }
}

extension TimelineRow {
    var isInternship: Bool { entries.allSatisfy { $0.employmentType == .internship } }

    static func form(of entry: TimelineEntry) -> GanttBar.Form {
        if entry.isPartTime || entry.employmentType == .partTime { return .partTime }
        switch entry.employmentType {
        case .internship, .freelance, .contract: return .temporary
        default: return entry.isVisit ? .temporary : .fullTime
        }
    }
}

extension TimelineEntry {
    /// Organization and title on one line.
    func shortName(_ wording: Wording) -> String {
        let parts = [kind == .project ? nil : organization, title].compactMap { $0 }
        return parts.isEmpty ? wording.unnamed(kind) : parts.joined(separator: " ")
    }
}

extension String {
    /// Without white space and sentence punctuation at its end.
    var trimmingPunctuation: String { self[...].trimmingPunctuation }
}

extension Substring {
    /// Without white space and sentence punctuation at its end.
    var trimmingPunctuation: String {
        var text = self
        while let last = text.last, last.isWhitespace || ";；，。,.、：:".contains(last) { text = text.dropLast() }
        return String(text)
    }
}
