import CareerAnalysis
import Resume

/// One cell of the strip below the header: a figure, its name, and what qualifies it.
struct KeyFigure {
    enum Kind: Hashable {
        case experience, employers, degree, publications, citations, hIndex, longestTenure, promotions, longestGap
        case skills
        /// Of many candidates.
        case ofCohort
    }

    /// A number or word with its unit: `4.3` `年`, `15` `yr`.
    struct Part {
        var value: String
        var unit = ""
    }

    var kind: Kind
    var parts: [Part]
    var label: String
    var qualifier: String
    /// What stands instead when the column is too narrow for it, longest first.
    var shortQualifiers: [String] = []
}

/// Chooses the figures that the data bear: four to six, in the order of the visual system.
struct KeyFigures {
    let resume: Resume
    let analysis: CareerAnalysis
    let wording: Wording

    func cells() -> [KeyFigure] {
        let candidates = [
            experience(), employers(), degree(), publications(), citations(), hIndex(), longestTenure(), promotions(),
            longestGap(), skills(),
        ].compactMap { $0 }
        let cells = Array(candidates.prefix(6))
        return cells.count >= 4 ? cells : cells + missing().prefix(4 - cells.count)
    }

    private var timeline: CareerTimeline { analysis.timeline }

    /// The union of all work, with the part of it that is stated as something else than a regular post.
    private func experience() -> KeyFigure? {
        guard timeline.employmentMonths > 0 else { return nil }
        let range = timeline.employmentMonthsRange
        let included = [
            (timeline.internship, "实习", "internship"), (timeline.partTime, "兼职", "part-time"),
            (timeline.freelance, "自由职业", "freelance"),
        ].filter { $0.0.months > 0 }.map { total, chinese, english in
            wording.choose("\(chinese) \(wording.total(total))", "\(wording.total(total)) \(english)")
        }
        let qualifier: String
        var shorter: [String] = []
        if let first = included.first {
            qualifier = wording.choose("含\(first)", "incl. \(first)")
        } else if !timeline.overlaps.isEmpty {
            qualifier = wording.choose("重叠月份只计一次", "overlaps counted once")
            shorter = [wording.choose("重叠计一次", "overlaps once")]
        } else {
            qualifier = wording.choose("按起止日期合计", "sum of dated entries")
            shorter = [wording.choose("合计", "sum of entries"), wording.choose("合计", "summed")]
        }
        return KeyFigure(
            kind: .experience, parts: parts(ofMonths: timeline.employmentMonths, range: range),
            label: wording.choose("工作年限", "Experience"), qualifier: qualifier, shortQualifiers: shorter)
    }

    /// A length; where years without months leave it open, the range in months.
    private func parts(ofMonths months: Int, range: ClosedRange<Int>? = nil) -> [KeyFigure.Part] {
        if let range, range.lowerBound < range.upperBound {
            return [.init(value: "\(range.lowerBound)–\(range.upperBound)", unit: wording.choose("个月", "mo"))]
        }
        let (years, rest) = months.quotientAndRemainder(dividingBy: 12)
        if wording.language == .chinese {
            return months >= 12
                ? [.init(value: wording.years(months), unit: "年")] : [.init(value: String(months), unit: "个月")]
        }
        var parts: [KeyFigure.Part] = []
        if years > 0 { parts.append(.init(value: String(years), unit: "yr")) }
        if rest > 0 || years == 0 { parts.append(.init(value: String(rest), unit: "mo")) }
        return parts
    }

    private func employers() -> KeyFigure? {
        let employers = timeline.employers
        guard employers > 0 else { return nil }
        let positions = timeline.positionsBegun(asOf: analysis.asOf)
        let internships = positions.filter { $0.employmentType == .internship }.count
        let count = wording.choose(
            "\(positions.count) 段经历", positions.count == 1 ? "1 position" : "\(positions.count) positions")
        let freelance = positions.count { $0.employmentType == .freelance }
        let included =
            (internships == 0 ? "" : wording.choose("，含实习 \(internships)", ", \(internships) as intern"))
            + (freelance == 0 ? "" : wording.choose("，自由职业 \(freelance)", ", \(freelance) freelance"))
        // Without dates the one employer's name says more than the number of its posts.
        let name = timeline.tenures.isEmpty && employers == 1 ? resume.work.lazy.compactMap(\.organization).first : nil
        return KeyFigure(
            kind: .employers, parts: [.init(value: String(employers), unit: wording.choose("家", ""))],
            label: wording.choose("雇主", employers == 1 ? "Employer" : "Employers"), qualifier: name ?? count + included,
            shortQualifiers: [count])
    }

    private func degree() -> KeyFigure? {
        let ranked = resume.education.compactMap { entry in
            entry.studyType.flatMap(DegreeLevel.init(studyType:)).map { ($0, entry) }
        }
        guard let (level, entry) = ranked.max(by: { $0.0 < $1.0 }) else { return nil }
        let year =
            entry.dates.end.map { " \($0.year)" } ?? (entry.dates.isCurrent ? wording.choose(" 在读", ", ongoing") : "")
        let isAhead = entry.dates.end.map { $0.earliest > analysis.asOf } ?? false
        return KeyFigure(
            kind: .degree, parts: [.init(value: wording.degree(level, printed: entry.studyType))],
            label: wording.choose("最高学历", "Highest degree"),
            qualifier: (entry.institution.map { $0 + year } ?? String(year.drop { " ,".contains($0) }))
                + (isAhead ? wording.choose("（预计）", " (expected)") : ""),
            shortQualifiers: [entry.institution, String(year.drop { " ,".contains($0) })].compactMap(\.self).filter {
                !$0.isEmpty
            })
    }

    private func publications() -> KeyFigure? {
        let statistics = analysis.publications
        guard statistics.count > 0 else { return nil }
        let known = statistics.works.contains { $0.isPublication && $0.role != .unknown }
        return KeyFigure(
            kind: .publications, parts: [.init(value: String(statistics.count), unit: wording.choose("篇", ""))],
            label: wording.choose("论文", statistics.count == 1 ? "Publication" : "Publications"),
            qualifier: known ? authorship.first ?? "" : wording.choose("作者次序未注明", "authorship not stated"),
            shortQualifiers: known
                ? Array(authorship.dropFirst()) : [wording.choose("次序未注明", "order not stated")])
    }

    /// `first 4, co-first 1`, counted as in the lane of papers: the first of several co-first authors is a first author.
    private var authorship: [String] {
        let statistics = analysis.publications
        let coFirst = statistics.works.count { $0.isPublication && $0.role == .coFirst }
        let first = wording.choose("一作 \(statistics.firstAuthor)", "first author of \(statistics.firstAuthor)")
        let second = wording.choose("共一 \(coFirst)", "co-first author of \(coFirst)")
        switch (statistics.firstAuthor > 0, coFirst > 0) {
        case (true, true):
            return [
                wording.choose(
                    "一作 \(statistics.firstAuthor)，共一 \(coFirst)", "first \(statistics.firstAuthor), co-first \(coFirst)"
                ),
                wording.choose("一作 \(statistics.firstAuthor)", "first \(statistics.firstAuthor)"),
            ]
        case (true, false): return [first, wording.choose(first, "first \(statistics.firstAuthor)")]
        case (false, true): return [second, wording.choose(second, "co-first \(coFirst)")]
        case (false, false):
            return [wording.choose("均非一作", "none as first author"), wording.choose("均非一作", "none as first")]
        }
    }

    private func citations() -> KeyFigure? {
        let statistics = analysis.publications
        guard let shown = statistics.statedCitations ?? statistics.citations else { return nil }
        let qualifier: String
        if statistics.statedCitations != nil, let sum = statistics.citations {
            qualifier = wording.choose("自述；逐篇合计 \(wording.number(sum))", "as stated; \(wording.number(sum)) by paper")
        } else if statistics.statedCitations != nil {
            qualifier = wording.choose("自述总数", "total as stated")
        } else {
            qualifier = wording.choose("逐篇自述之和", "sum of stated counts")
        }
        return KeyFigure(
            kind: .citations, parts: [.init(value: wording.number(shown))], label: wording.choose("引用", "Citations"),
            qualifier: qualifier, shortQualifiers: [wording.choose("自述", "as stated")])
    }

    private func hIndex() -> KeyFigure? {
        let statistics = analysis.publications
        guard let shown = statistics.statedHIndex ?? statistics.hIndex else { return nil }
        let qualifier: String
        var shorter: [String] = []
        if statistics.statedHIndex != nil, let derived = statistics.hIndex {
            qualifier = wording.choose("自述；逐篇推算 \(derived)", "as stated; \(derived) by paper")
            shorter = [wording.choose("自述", "as stated")]
        } else if statistics.statedHIndex != nil {
            qualifier = wording.choose("自述", "as stated")
        } else {
            let works = statistics.works.filter { $0.citations != nil }.count
            qualifier = wording.choose(
                "由 \(works) 项自述引用推算", works == 1 ? "from 1 stated count" : "from \(works) stated counts")
            shorter = [wording.choose("由自述推算", "from stated"), wording.choose("推算", "derived")]
        }
        return KeyFigure(
            kind: .hIndex, parts: [.init(value: String(shown))], label: wording.choose("h 指数", "h-index"),
            qualifier: qualifier, shortQualifiers: shorter)
    }

    private func longestTenure() -> KeyFigure? {
        guard timeline.tenures.count > 1, let longest = timeline.longestTenures.first else { return nil }
        let range = longest.monthsRange.map(wording.durationRange)
        return KeyFigure(
            kind: .longestTenure, parts: parts(ofMonths: longest.months, range: longest.monthsRange),
            label: wording.choose("最长任职", "Longest tenure"),
            qualifier: [longest.employer, range].compactMap { $0 }.joined(separator: wording.choose("，", ", ")),
            shortQualifiers: [longest.employer, range].compactMap(\.self))
    }

    private func promotions() -> KeyFigure? {
        guard timeline.promotions > 0 else { return nil }
        let employers = Set(timeline.tenures.filter { $0.promotions > 0 }.map(\.employer))
        return KeyFigure(
            kind: .promotions, parts: [.init(value: String(timeline.promotions), unit: wording.choose("次", ""))],
            label: wording.choose("晋升", timeline.promotions == 1 ? "Promotion" : "Promotions"),
            qualifier: employers.count == 1 ? wording.choose("", "at ") + (employers.first ?? "") : "",
            shortQualifiers: employers.count == 1 ? employers.sorted() : [])
    }

    private func longestGap() -> KeyFigure? {
        guard let longest = timeline.gaps.max(by: { $0.interval.months < $1.interval.months }) else { return nil }
        return KeyFigure(
            kind: .longestGap, parts: [.init(value: String(longest.interval.months), unit: wording.choose("个月", "mo"))],
            label: wording.choose("最长空白", "Longest gap"),
            qualifier: wording.months(from: longest.interval.first, to: longest.interval.last))
    }

    private func skills() -> KeyFigure? {
        guard !analysis.skills.isEmpty else { return nil }
        let dated = analysis.skills.filter { $0.months > 0 }.count
        return KeyFigure(
            kind: .skills, parts: [.init(value: String(analysis.skills.count), unit: wording.choose("项", ""))],
            label: wording.choose("技能", analysis.skills.count == 1 ? "Skill" : "Skills"),
            qualifier: dated == 0
                ? wording.choose("均无使用时段", "none with dates")
                : wording.choose("\(dated) 项有使用时段", "\(dated) with dated use"),
            shortQualifiers: dated == 0 ? [] : [wording.choose("\(dated) 项有时段", "\(dated) dated")])
    }

    /// Cells for what the text does not say, so that a short résumé says so rather than looking empty.
    private func missing() -> [KeyFigure] {
        var cells: [KeyFigure] = []
        if timeline.employmentMonths == 0 {
            cells.append(
                KeyFigure(
                    kind: .experience, parts: [.init(value: "–")], label: wording.choose("工作年限", "Experience"),
                    qualifier: whyNoExperience))
        }
        if !resume.education.contains(where: { $0.studyType.flatMap(DegreeLevel.init(studyType:)) != nil }) {
            cells.append(
                KeyFigure(
                    kind: .degree, parts: [.init(value: "–")], label: wording.choose("最高学历", "Highest degree"),
                    qualifier: wording.choose("原文未写", "not stated")))
        }
        if timeline.employers == 0 {
            cells.append(
                KeyFigure(
                    kind: .employers, parts: [.init(value: "–")], label: wording.choose("雇主", "Employers"),
                    qualifier: resume.work.isEmpty
                        ? wording.choose("原文未写", "not stated") : wording.choose("没有雇主", "none named")))
        }
        if analysis.skills.isEmpty {
            cells.append(
                KeyFigure(
                    kind: .skills, parts: [.init(value: "–")], label: wording.choose("技能", "Skills"),
                    qualifier: wording.choose("原文未写", "none recognised")))
        }
        return cells
    }

    private var whyNoExperience: String {
        if resume.work.isEmpty { return wording.choose("原文未写", "not stated") }
        if timeline.entries.allSatisfy(\.dates.isUndated) { return wording.choose("原文没有日期", "no dates in the text") }
        return resume.work.allSatisfy(\.dates.isUndated)
            ? wording.choose("工作未注明日期", "work is not dated") : wording.choose("没有可计的日期", "no dates that count")
    }
}
