import CareerAnalysis
import Resume

/// The words of the reading notes. Heads stay within 14 Chinese or 22 Latin characters.
struct NoteWording {
    let wording: Wording
    let analysis: CareerAnalysis

    func overlap(_ overlap: EmploymentOverlap, index: Int) -> NoteDraft {
        let entries = overlap.entries.compactMap(entry)
        let names = entries.map { $0.organization ?? $0.title ?? $0.id }
        let span = wording.months(from: overlap.interval.first, to: overlap.interval.last)
        let lines = wording.lines(entries.map(\.evidence))
        return NoteDraft(
            head: wording.choose("任职重叠 ", "Overlap of ") + wording.monthCount(overlap.monthsRange),
            text: wording.choose(
                "\(span) 同时在职于\(names.map(shortened).joined(separator: "与"))\(lines)。",
                "\(names.map(shortened).joined(separator: " and ")), neither stated as part-time, \(span)\(lines)."),
            anchors: [.overlap(index)])
    }

    func gap(_ gap: EmploymentGap, index: Int) -> NoteDraft {
        let span = wording.months(from: gap.interval.first, to: gap.interval.last)
        let before = analysis.timeline.entries.filter {
            $0.kind == .work && ($0.interval.map { $0.last < gap.interval.first } ?? false)
        }.max { ($0.interval?.last.index ?? 0) < ($1.interval?.last.index ?? 0) }
        let lines = wording.lines([before?.evidence, gap.endedBy.flatMap(entry)?.evidence])
        let reason = gap.reason.map { wording.choose("自述：\($0)。", "Stated: \($0). ") } ?? ""
        return NoteDraft(
            head: wording.choose("空白 \(gap.interval.months) 个月", "Gap of \(gap.interval.months) months"),
            text: reason
                + wording.choose("\(span) 没有工作或学习记录\(lines)。", "No work or study dated \(span)\(lines)."),
            anchors: index == longestGap ? [.gap(index), .figure(.longestGap)] : [.gap(index)])
    }

    /// Notes on a single entry: reversed dates, a start in the future.
    func entryNote(_ note: Note) -> NoteDraft? {
        guard let id = note.entry, let entry = entry(id) else { return nil }
        let name = shortened(entry.title ?? entry.organization ?? id)
        let lines = wording.lines([entry.evidence])
        switch note.code {
        case .endBeforeStart:
            return NoteDraft(
                head: wording.choose("止早于起", "End before start"),
                text: wording.choose(
                    "“\(name)”写作 \(wording.dates(entry.dates))，未计入\(lines)。",
                    "“\(name)” reads \(wording.dates(entry.dates)); not counted\(lines)."),
                anchors: [.entry(id)])
        case .futureStart:
            return NoteDraft(
                head: wording.choose("起始在将来", "Starts in the future"),
                text: wording.choose(
                    "“\(name)”始于 \(wording.dates(entry.dates))，未计入\(lines)。",
                    "“\(name)” starts after the as-of month; not counted\(lines)."),
                anchors: [.entry(id)])
        default:
            return nil
        }
    }

    func statedExperience() -> NoteDraft? {
        guard let note = analysis.notes.first(where: { $0.code == .statedExperienceDiffers }),
            let stated = analysis.timeline.statedExperienceMonths
        else { return nil }
        let range = analysis.timeline.employmentMonthsRange
        let derived =
            range.count > 1
            ? wording.durationRange(range)
            : wording.choose(wording.total(range.upperBound), wording.duration(range.upperBound))
        let most = analysis.timeline.statedExperienceMonthsMost
        let isOpen = analysis.timeline.statedExperienceIsOpen
        let claim =
            most.map { wording.durationRange(stated...max(stated, $0)) }
            ?? wording.choose(wording.total(stated), wording.duration(stated))
            + (isOpen ? wording.choose("以上", " or more") : "")
        return NoteDraft(
            head: wording.choose("年限自述不符", "Stated ≠ derived"),
            text: wording.choose(
                "自述 \(claim)\(wording.lines([note.evidence]))；按日期合计 \(derived)。",
                "Stated \(claim)\(wording.lines([note.evidence])); dated entries add up to \(derived)."
            ),
            anchors: [.figure(.experience)])
    }

    func statedCitations() -> NoteDraft? {
        guard let note = analysis.notes.first(where: { $0.code == .statedCitationsDiffer }) else { return nil }
        let publications = analysis.publications
        var parts: [String] = []
        if let stated = publications.statedCitations, let sum = publications.citations, stated != sum {
            parts.append(
                wording.choose(
                    "自述总引用 \(wording.number(stated))，逐篇合计 \(wording.number(sum))",
                    "\(wording.number(stated)) citations stated, \(wording.number(sum)) by paper"))
        }
        if let stated = publications.statedHIndex, let derived = publications.hIndex, stated != derived {
            parts.append(
                wording.choose("自述 h 指数 \(stated)，逐篇推算 \(derived)", "h-index \(stated) stated, \(derived) by paper"))
        }
        guard !parts.isEmpty else { return nil }
        return NoteDraft(
            head: wording.choose("引用为自述", "Citations as stated"),
            text: parts.joined(separator: wording.choose("；", "; ")) + wording.lines([note.evidence]) + wording.stop,
            anchors: [.figure(.citations), .figure(.hIndex)])
    }

    func unlinkedCitations() -> NoteDraft? {
        let works = analysis.publications.works.filter { !$0.isPublication && $0.citations != nil }
        guard !works.isEmpty else { return nil }
        let list = works.prefix(2).map { "\(shortened($0.title)) \(wording.number($0.citations ?? 0))" }
            .joined(separator: wording.choose("、", ", "))
        return NoteDraft(
            head: wording.choose("引用记在项目上", "Cited as a project"),
            text: wording.choose(
                "\(list) 次引用没有对应的论文，仍计入合计\(wording.lines(works.map(\.evidence)))。",
                "Citations of \(list) match no listed paper; counted in the sum\(wording.lines(works.map(\.evidence)))."
            ),
            anchors: [.figure(.citations)])
    }

    func name() -> NoteDraft? {
        if analysis.notes.contains(where: { $0.code == .nameInferred }), let name = analysis.candidateName {
            return NoteDraft(
                head: wording.choose("姓名为推断", "Name inferred"),
                text: wording.choose(
                    "原文未写姓名；“\(name)”取自论文中突出显示的作者。",
                    "No name stands in the text; “\(name)” is the highlighted author of the papers."),
                anchors: [.name])
        }
        guard analysis.candidateName == nil else { return nil }
        return NoteDraft(
            head: wording.choose("原文未写姓名", "No name stated"),
            text: wording.choose("没有一行能读作候选人的姓名。", "No line of the text reads as the candidate’s name."),
            anchors: [.name])
    }

    /// Words that only programs can see.
    func hiddenText() -> NoteDraft? {
        let notes = analysis.notes.filter { $0.code == .hiddenText }
        guard !notes.isEmpty else { return nil }
        let pages = Set(notes.compactMap { $0.evidence?.pages?.first?.page }).sorted().map(String.init)
        let list = pages.joined(separator: wording.choose("、", ", "))
        return NoteDraft(
            head: wording.choose("有隐藏文字", "Hidden text"),
            text: wording.choose(
                "\(pages.isEmpty ? "原文" : "第 \(list) 页")有肉眼看不见或写给筛选程序的文字，未读入。",
                "Words that nobody can see, or that speak to screening programs\(pages.isEmpty ? "" : " (p. \(list))"), were left out."
            ),
            anchors: [])
    }

    /// One note for all entries whose length depends on a year without month.
    func yearOnly() -> NoteDraft? {
        let entries = analysis.timeline.entries.filter {
            $0.monthsRange != nil
        }
        guard !entries.isEmpty else { return nil }
        let names = entries.prefix(3).map { shortened($0.organization ?? $0.title ?? $0.id) }
        let list = names.joined(separator: wording.choose("、", ", "))
        return NoteDraft(
            head: wording.choose(
                "仅有年份 \(entries.count) 处", entries.count == 1 ? "Year-only date" : "Year-only dates: \(entries.count)"),
            text: wording.choose(
                "\(list)\(entries.count > 3 ? "等" : "")；时长给出区间\(wording.lines(entries.prefix(3).map(\.evidence)))。",
                "\(list)\(entries.count > 3 ? " and others" : ""): \(entries.count == 1 ? "the length is a range" : "lengths are ranges"), drawn as a fade\(wording.lines(entries.prefix(3).map(\.evidence)))."
            ),
            anchors: entries.count > 3 ? [.figure(.experience)] : entries.map { .entry($0.id) })
    }

    /// One note for all work and study that bears no date, while others do.
    func undated() -> NoteDraft? {
        let entries = analysis.timeline.entries.filter { $0.kind != .project && $0.dates.isUndated }
        guard !entries.isEmpty else { return nil }
        let list = entries.prefix(3).map { shortened($0.organization ?? $0.title ?? $0.id) }
            .joined(separator: wording.choose("、", ", "))
        return NoteDraft(
            head: wording.choose(
                "日期未注明 \(entries.count) 处", entries.count == 1 ? "Undated entry" : "Undated entries: \(entries.count)"),
            text: wording.choose(
                "\(list)：起止年月？现在是否在职或在读\(wording.lines(entries.prefix(3).map(\.evidence)))？",
                "\(list): from when to when\(wording.lines(entries.prefix(3).map(\.evidence)))?"),
            anchors: entries.map { .entry($0.id) })
    }

    /// The gap that the key figure names.
    private var longestGap: Int? {
        let gaps = analysis.timeline.gaps
        return gaps.indices.max { gaps[$0].interval.months < gaps[$1].interval.months }
    }

    private func entry(_ id: String) -> TimelineEntry? { analysis.timeline.entries.first { $0.id == id } }

    /// A name short enough to stand in a note.
    private func shortened(_ name: String) -> String {
        // Chinese characters are twice as wide as others.
        var room = 40
        let kept = name.prefix { character in
            room -= String(character).hasHanCharacters ? 2 : 1
            return room >= 0
        }
        return kept.count == name.count ? name : kept.dropLast() + "…"
    }
}
