import CareerAnalysis
import Charts
import Resume

/// The words of the career timeline.
extension Wording {
    func laneName(_ kind: TimelineEntry.Kind) -> String {
        switch kind {
        case .education: choose("教育", "Education")
        case .work: choose("工作", "Work")
        case .project: choose("项目", "Projects")
        }
    }

    /// A form of employment that is no regular post.
    func form(_ type: EmploymentType) -> String? {
        switch type {
        case .fullTime: nil
        case .internship: choose("实习", "internship")
        case .partTime: choose("兼职", "part-time")
        case .contract: choose("合同制", "contract")
        case .freelance: choose("自由职业", "freelance")
        }
    }

    /// What stands for an entry that bears neither a title nor an organization.
    func unnamed(_ kind: TimelineEntry.Kind) -> String {
        switch kind {
        case .work: choose("未具名的工作", "unnamed post")
        case .education: choose("未具名的学历", "unnamed study")
        case .project: choose("未具名的项目", "unnamed project")
        }
    }

    /// What stands in place of rows left out.
    func trimmed(_ count: Int, span: String, kind: TimelineEntry.Kind) -> String {
        let unit = kind == .project ? "项" : "段"
        return choose("另 \(count) \(unit)", "+ \(count) more") + (span.isEmpty ? "" : choose("，", ", ") + span)
    }

    /// When what stands before the axis ended.
    func before(_ scale: MonthScale) -> String {
        let year = (scale.domain.lowerBound + 11) / 12
        return choose("\(year) 年前", "before \(year)")
    }

    /// `5 段`, `5 posts`.
    func count(_ count: Int, of kind: TimelineEntry.Kind) -> String {
        switch kind {
        case .work: choose("\(count) 段", count == 1 ? "1 post" : "\(count) posts")
        case .education: choose("\(count) 段", count == 1 ? "1 entry" : "\(count) entries")
        case .project: choose("\(count) 项", count == 1 ? "1 project" : "\(count) projects")
        }
    }

    /// `9 mo in 3 stints`.
    func stints(_ count: Int, _ duration: String) -> String {
        choose("\(count) 段共 \(duration)", "\(duration) in \(count) stints")
    }

    /// `2019`, `'19` (short), `Q3`, `Jul`: the label of a tick.
    func tickLabel(_ tick: MonthScale.Tick, isShort: Bool) -> String? {
        switch tick.unit {
        case .year: isShort ? "’" + String(tick.year).suffix(2) : String(tick.year)
        case .quarter: isShort ? nil : choose("\(tick.monthOfYear)月", Self.englishMonths[tick.monthOfYear - 1])
        case .month: nil
        }
    }

    /// The clauses of the sentence beside the title, built from derived facts.
    func timelineDeck(_ timeline: CareerTimeline, asOf: YearMonth) -> [String] {
        let work = timeline.positionsBegun(asOf: asOf).count
        let ahead = timeline.entries.count { $0.kind == .work } - work
        var clauses: [String] = []
        if work > 0 {
            let employers = timeline.employers
            let positions = choose("\(work) 段工作经历", work == 1 ? "One position" : "\(work) positions")
            clauses.append(
                employers > 0 && employers != work
                    ? positions
                        + choose(
                            "，\(employers) 家雇主", employers == 1 ? " at one employer" : " at \(employers) employers")
                    : positions)
        } else if !timeline.entries.isEmpty {
            clauses.append(choose("原文未写工作经历", "No work is stated"))
        }
        if ahead > 0 { clauses.append(choose("另有 \(ahead) 段尚未开始", "\(ahead) more not begun")) }
        let hasSeveralPosts = timeline.entries.count { $0.kind == .work && $0.interval != nil } > 1
        if let gap = timeline.gaps.max(by: { $0.interval.months < $1.interval.months }) {
            let more = timeline.gaps.count - 1
            clauses.append(
                choose(
                    "\(months(from: gap.interval.first, to: gap.interval.last)) 无记录"
                        + (more > 0 ? "，另有空白 \(more) 处" : ""),
                    "no record \(months(from: gap.interval.first, to: gap.interval.last))"
                        + (more > 0 ? " and \(more) more" : "")))
        } else if hasSeveralPosts, timeline.entries.contains(where: { $0.kind != .project && $0.monthsRange != nil }) {
            clauses.append(choose("仅有年份处无法判断有无空白", "years alone do not tell whether there are gaps"))
        } else if hasSeveralPosts {
            clauses.append(choose("无三个月以上的空白", "no gap of three months or more"))
        }
        return clauses
    }

    var undatedDeck: String {
        choose(
            "原文没有任何日期，因此不画时间轴；两端渐隐表示起止未知", "The text gives no dates, so there is no time axis; faded ends are unknown")
    }
}

extension CareerTimeline {
    /// The posts that have begun, as employers are counted.
    func positionsBegun(asOf: YearMonth) -> [TimelineEntry] {
        entries.filter { $0.kind == .work && ($0.dates.start.map { $0.earliest <= asOf } ?? true) }
    }
}
