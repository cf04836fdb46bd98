import CareerAnalysis

/// The six figures below the head of the report.
struct CohortKeyFigures {
    let context: CohortContext

    private var statistics: CohortStatistics { context.statistics }
    private var wording: Wording { context.wording }

    func cells() -> [KeyFigure] {
        guard statistics.people > 0 else { return [candidates] }
        return [candidates, experience, degree, skills, publications, gaps].compactMap { $0 }
    }

    /// `of 24`, `/ 24 人`.
    private var ofAll: String {
        wording.choose(" / \(wording.number(statistics.people)) 人", "of \(wording.number(statistics.people))")
    }

    /// Six figures of four digits and more have no room to repeat the whole.
    private var isLarge: Bool { statistics.people >= 1000 }

    /// `of 24`, or what share it is where there is no room for the number.
    private func ofAll(_ count: Int) -> String {
        isLarge ? wording.share(count, of: statistics.people) : ofAll
    }

    /// - Parameter qualifiers: the longest form first.
    private func cell(_ value: String, _ unit: String, _ label: String, _ qualifiers: String...) -> KeyFigure {
        cell(value, unit, label, qualifiers)
    }

    private func cell(_ value: String, _ unit: String, _ label: String, _ qualifiers: [String]) -> KeyFigure {
        KeyFigure(
            kind: .ofCohort, parts: [.init(value: value, unit: unit)], label: label, qualifier: qualifiers.first ?? "",
            shortQualifiers: Array(qualifiers.dropFirst()))
    }

    private var candidates: KeyFigure {
        let merged = context.inputs.documents - statistics.people
        let failed = context.inputs.failures.count
        var notes: [String] = []
        if merged > 0 {
            notes.append(
                wording.choose(
                    "合并重复 \(wording.number(merged)) 份",
                    merged == 1 ? "1 duplicate merged" : "\(wording.number(merged)) duplicates merged"))
        }
        if failed > 0 {
            notes.append(wording.choose("\(wording.number(failed)) 份未能读取", "\(wording.number(failed)) not readable"))
        }
        let each = wording.choose("每人一份简历", "one résumé each")
        let short = [
            merged > 0 ? wording.choose("合并 \(wording.number(merged))", "\(wording.number(merged)) merged") : nil,
            failed > 0 ? wording.choose("未读 \(wording.number(failed))", "\(wording.number(failed)) unread") : nil,
        ].compactMap { $0 }
        return cell(
            wording.number(statistics.people), wording.choose("位", ""),
            wording.choose("候选人", statistics.people == 1 ? "Candidate" : "Candidates"),
            notes.isEmpty ? each : notes.joined(separator: wording.choose("，", ", ")),
            notes.isEmpty ? each : short.joined(separator: wording.choose("，", ", ")))
    }

    private var experience: KeyFigure {
        guard let range = statistics.experience.range else {
            return cell("–", "", wording.choose("工作年限", "Experience"), wording.choose("没有带日期的工作", "no dated work"))
        }
        let (least, most) = (wording.years(range.lowerBound), wording.years(range.upperBound))
        guard let median = statistics.experienceDistribution?.median else {
            let both = least == most ? least : least + "–" + most
            return cell(
                both, wording.choose("年", "yr"), wording.choose("全职年限", "Experience"),
                wording.choose("人数过少，不取中位数", "too few for a median"))
        }
        return cell(
            wording.years(median), wording.choose("年", "yr"),
            wording.choose("全职年限中位数", isLarge ? "Median years" : "Median experience"),
            wording.choose("\(least) 至 \(most) 年", "from \(least) to \(most)"),
            wording.choose("\(least)–\(most) 年", "\(least)–\(most) yr"), "\(least)–\(most)")
    }

    /// The highest level that somebody has, and how many have the next ones.
    private var degree: KeyFigure {
        let levels = DegreeLevel.allCases.reversed().compactMap { level in
            statistics.degrees[level].map { (level: level, count: $0) }
        }
        let label = wording.choose("最高学历", "Highest degree")
        guard let highest = levels.first else {
            return cell("–", "", label, wording.choose("均未注明", "none stated"))
        }
        var rest = levels.dropFirst().map {
            wording.choose(
                "\(wording.degree($0.level)) \(wording.number($0.count))",
                "\(wording.number($0.count)) \(wording.cohortDegree($0.level))")
        }
        let unknown = statistics.people - statistics.degrees.values.reduce(0, +)
        if unknown > 0 {
            rest.append(wording.choose("未注明 \(wording.number(unknown))", "\(wording.number(unknown)) not stated"))
        }
        // All levels, or as many as there is room for and how many people have the others.
        let others = statistics.people - highest.count
        let qualifiers =
            rest.isEmpty
            ? [wording.choose("全部候选人", "all candidates")]
            : rest.indices.reversed().map { last in
                let shown = rest[...last].joined(separator: wording.choose("，", ", "))
                return last == rest.indices.last
                    ? wording.choose("", "and ") + shown : shown + wording.choose(" 等", ", others")
            } + [wording.choose("其他 \(wording.number(others))", "\(wording.number(others)) others")]
        let unit =
            highest.level == .doctorate && highest.count > 1
            ? wording.choose("博士", "doctorates") : wording.cohortDegree(highest.level)
        guard isLarge, wording.language == .english else {
            return cell(wording.number(highest.count), unit, label, qualifiers)
        }
        return cell(
            wording.number(highest.count), ofAll(highest.count),
            highest.level == .doctorate ? "Doctorates" : unit.prefix(1).uppercased() + unit.dropFirst(), qualifiers)
    }

    private var skills: KeyFigure {
        guard !statistics.columnsAreMostFrequent, statistics.mustHaves > 0 else {
            let most = statistics.skills.first
            return cell(
                wording.number(statistics.skills.count), wording.choose("项", ""), wording.choose("技能", "Skills named"),
                most.map { wording.choose("最多：\($0.name)", "most often \($0.name)") } ?? wording.choose("未列技能", "none"))
        }
        let all = statistics.peopleByCoverage.last ?? 0
        return cell(
            wording.number(all), ofAll(all),
            wording.choose(
                "具备全部 \(statistics.mustHaves) 项",
                statistics.mustHaves == 1 ? "Have the must-have" : "All \(statistics.mustHaves) must-haves"),
            wording.choose("均有使用时段", "with dated use"))
    }

    private var publications: KeyFigure {
        let papers = wording.number(statistics.publications.papers)
        return cell(
            wording.number(statistics.publications.people), ofAll(statistics.publications.people),
            wording.choose("列有论文", "List publications"),
            wording.choose(
                "共 \(papers) 篇", statistics.publications.papers == 1 ? "1 paper in all" : "\(papers) papers in all"))
    }

    private var gaps: KeyFigure {
        cell(
            wording.number(statistics.peopleWithGap), ofAll(statistics.peopleWithGap),
            wording.choose("有空白期", "Have a gap"),
            wording.choose("三个月以上", "three months or more"), wording.choose("三个月以上", "3 months or more"))
    }
}
