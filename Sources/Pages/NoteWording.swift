import CareerAnalysis
import Resume

/// The words of the reading notes on the career. Heads stay within 14 Chinese or 22 Latin characters.
struct NoteWording {
    let wording: Wording
    let analysis: CareerAnalysis

    func overlap(_ overlap: EmploymentOverlap, index: Int) -> NoteDraft {
        let entries = overlap.entries.compactMap(entry)
        let names = entries.map { $0.organization ?? $0.title ?? wording.unnamed($0.kind) }
        let span = wording.months(from: overlap.interval.first, to: overlap.interval.last)
        let bodies = Self.rooms.map { room in
            let list = names.map { shortened($0, room) }
            let both = list.joined(separator: wording.choose("与", " and "))
            // The shortest form may be cut: then the months come first.
            return room == Self.rooms.last
                ? wording.choose("\(span) 同时在职于\(both)", "\(span): \(both)")
                : wording.choose("\(span) 同时在职于\(both)", "\(both), neither stated as part-time, \(span)")
        }
        return NoteDraft(
            head: wording.choose("任职重叠 ", "Overlap of ") + wording.monthCount(overlap.monthsRange),
            bodies: bodies, source: wording.lines(entries.map(\.evidence)) + wording.stop,
            anchors: [.overlap(index)], rank: .overlap, months: overlap.interval.months)
    }

    func gap(_ gap: EmploymentGap, index: Int) -> NoteDraft {
        let span = wording.months(from: gap.interval.first, to: gap.interval.last)
        let before = gap.begunBy.flatMap(entry) ?? lastEntry(before: gap.interval.first)
        let reason = gap.reason.map { wording.choose("自述：\($0)。", "Stated: \($0). ") } ?? ""
        let isLongest = index == longestGap
        return NoteDraft(
            head: wording.choose("空白 \(gap.interval.months) 个月", "Gap of \(gap.interval.months) months"),
            bodies: [reason + wording.choose("\(span) 没有工作或学习记录", "No work or study dated \(span)")],
            source: wording.lines([before?.evidence, gap.endedBy.flatMap(entry)?.evidence]) + wording.stop,
            anchors: isLongest ? [.gap(index), .figure(.longestGap)] : [.gap(index)],
            rank: isLongest ? .figure : .gap, months: gap.interval.months)
    }

    /// The last work or study that ends before a month.
    private func lastEntry(before month: YearMonth) -> TimelineEntry? {
        analysis.timeline.entries.filter { $0.kind != .project && ($0.interval.map { $0.last < month } ?? false) }
            .max { ($0.interval?.last.index ?? 0) < ($1.interval?.last.index ?? 0) }
    }

    /// Notes on a single entry: reversed dates, a start in the future.
    func entryNote(_ note: Note) -> NoteDraft? {
        guard let id = note.entry, let entry = entry(id) else { return nil }
        let source = wording.lines([entry.evidence]) + wording.stop
        let names = Self.rooms.map { shortened(fullName(of: entry), $0) }
        switch note.code {
        case .endBeforeStart:
            let dates = wording.dates(entry.dates)
            return NoteDraft(
                head: wording.choose("止早于起", "End before start"),
                bodies: names.map { wording.choose("“\($0)”写作 \(dates)，未计入", "“\($0)” reads \(dates); not counted") },
                source: source, anchors: [.entry(id)])
        case .futureStart:
            let dates = wording.dates(entry.dates)
            return NoteDraft(
                head: wording.choose("起始在将来", "Starts in the future"),
                bodies: names.map {
                    wording.choose("“\($0)”始于 \(dates)，未计入", "“\($0)” starts after the as-of month; not counted")
                }, source: source, anchors: [.entry(id)])
        default:
            return nil
        }
    }

    /// One note for all entries that are stated to end after the as-of month.
    func futureEnds() -> NoteDraft? {
        let entries = analysis.notes.filter { $0.code == .futureEnd }.compactMap { $0.entry.flatMap(entry) }
        guard !entries.isEmpty else { return nil }
        let asOf = wording.month(analysis.asOf)
        return NoteDraft(
            head: wording.choose(
                entries.count == 1 ? "结束在将来" : "结束在将来 \(entries.count) 处",
                entries.count == 1 ? "Ends in the future" : "End in the future: \(entries.count)"),
            bodies: lists(of: entries).map { list in
                wording.choose(
                    "\(list)：止于截至月之后，按截至 \(asOf) 计",
                    "\(list): \(entries.count == 1 ? "ends" : "end") after the as-of month; counted up to \(asOf)")
            }, source: source(of: entries), anchors: entries.map { .entry($0.id) })
    }

    /// One note for all entries whose length depends on a year without month, and for the papers drawn in mid-year.
    func yearOnly() -> NoteDraft? {
        let entries = analysis.timeline.entries.filter { $0.monthsRange != nil }
        let papers = yearOnlyPapers
        guard !entries.isEmpty || !papers.isEmpty else { return nil }
        let count = entries.count + papers.count
        let paperCount =
            papers.isEmpty
            ? ""
            : wording.choose(
                "\(papers.count) 篇论文\(entries.isEmpty ? "仅有年份，" : "")画在年中",
                papers.count == 1 ? "1 paper is drawn at mid-year" : "\(papers.count) papers are drawn at mid-year")
        let bodies = lists(of: entries).map { list in
            entries.isEmpty
                ? paperCount
                : wording.choose(
                    "\(list)\(entries.count > 3 ? "等" : "")；时长给出区间\(papers.isEmpty ? "" : "；")",
                    "\(list)\(entries.count > 3 ? " and others" : ""): "
                        + "\(entries.count == 1 ? "the length is a range" : "lengths are ranges"), drawn as a fade"
                        + (papers.isEmpty ? "" : "; ")) + paperCount
        }
        let evidence = entries.isEmpty ? papers.prefix(3).map(\.evidence) : entries.prefix(3).map(\.evidence)
        let anchors: [ReadingNote.Anchor] =
            entries.count > 3 ? [.figure(.experience)] : entries.map { .entry($0.id) }
        return NoteDraft(
            head: wording.choose("仅有年份 \(count) 处", count == 1 ? "Year-only date" : "Year-only dates: \(count)"),
            bodies: bodies, source: wording.lines(evidence) + wording.stop,
            anchors: anchors + (papers.isEmpty ? [] : [.papers]), rank: .vague)
    }

    /// Papers with a year alone, where others state their month or entries beside them do: lists of papers by year
    /// are the custom.
    private var yearOnlyPapers: [CitedWork] {
        let papers = analysis.publications.works.filter { $0.isPublication && $0.date != nil }
        let vague = papers.filter { $0.date?.isYearOnly ?? false }
        let hasVagueEntries = analysis.timeline.entries.contains { $0.monthsRange != nil }
        return vague.count < papers.count || hasVagueEntries ? vague : []
    }

    /// One note for all work and study that bears no date, while others do.
    func undated() -> NoteDraft? {
        let entries = analysis.timeline.entries.filter { $0.kind != .project && $0.dates.isUndated }
        guard !entries.isEmpty else { return nil }
        let lines = wording.lines(entries.prefix(3).map(\.evidence))
        return NoteDraft(
            head: wording.choose(
                "日期未注明 \(entries.count) 处", entries.count == 1 ? "Undated entry" : "Undated entries: \(entries.count)"),
            bodies: lists(of: entries).map {
                wording.choose("\($0)：起止年月？现在是否在职或在读", "\($0): from when to when")
            }, source: lines + wording.choose("？", "?"), anchors: entries.map { .entry($0.id) }, rank: .vague)
    }

    // MARK: Parts

    /// The gap that the key figure names.
    private var longestGap: Int? {
        let gaps = analysis.timeline.gaps
        return gaps.indices.max { gaps[$0].interval.months < gaps[$1].interval.months }
    }

    func entry(_ id: String) -> TimelineEntry? { analysis.timeline.entries.first { $0.id == id } }

    /// Title and organization: several posts may bear one title.
    private func fullName(of entry: TimelineEntry) -> String {
        guard let title = entry.title, let organization = entry.organization else {
            return entry.title ?? entry.organization ?? wording.unnamed(entry.kind)
        }
        return wording.choose("\(organization) \(title)", "\(title), \(organization)")
    }

    /// The first three names, in each of the lengths to try.
    private func lists(of entries: [TimelineEntry]) -> [String] {
        let names = entries.prefix(3).map { $0.organization ?? $0.title ?? wording.unnamed($0.kind) }
        // Two degrees of one school are one name.
        let distinct = names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
        return Self.rooms.map { room in
            distinct.map { shortened($0, room) }.joined(separator: wording.choose("、", ", "))
        }
    }

    private func source(of entries: [TimelineEntry]) -> String {
        wording.lines(entries.prefix(3).map(\.evidence)) + wording.stop
    }

    /// How long names may be, in Latin characters: shorter where the note has few lines.
    static let rooms = [40, 24, 14]

    /// A name short enough to stand in a note.
    func shortened(_ name: String, _ room: Int = 40) -> String {
        // Chinese characters are twice as wide as others.
        var room = room
        let kept = name.prefix { character in
            room -= String(character).hasHanCharacters ? 2 : 1
            return room >= 0
        }
        return kept.count == name.count ? name : kept.dropLast() + "…"
    }
}

extension NoteDraft {
    /// - Parameter bodies: the same words, each shorter than the one before.
    init(
        head: String, bodies: [String], source: String, anchors: [ReadingNote.Anchor], rank: Rank = .mismatch,
        months: Int = 0
    ) {
        self.init(
            head: head, body: bodies.first ?? "", shorterBodies: Array(bodies.dropFirst()), source: source,
            anchors: anchors, rank: rank, months: months)
    }
}
