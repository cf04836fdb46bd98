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
        wording.choose("/ \(wording.number(statistics.people)) 人", "of \(wording.number(statistics.people))")
    }

    private func cell(_ value: String, _ unit: String, _ label: String, _ qualifier: String) -> KeyFigure {
        KeyFigure(kind: .ofCohort, parts: [.init(value: value, unit: unit)], label: label, qualifier: qualifier)
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
        return cell(
            wording.number(statistics.people), wording.choose("位", ""),
            wording.choose("候选人", statistics.people == 1 ? "Candidate" : "Candidates"),
            notes.isEmpty ? each : notes.joined(separator: wording.choose("，", ", ")))
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
            wording.years(median), wording.choose("年", "yr"), wording.choose("全职年限中位数", "Median experience"),
            wording.choose("\(least) 至 \(most) 年", "from \(least) to \(most)"))
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
        var rest = levels.dropFirst().prefix(2).map {
            wording.choose(
                "\(wording.degree($0.level)) \(wording.number($0.count))",
                "\(wording.number($0.count)) \(wording.cohortDegree($0.level))")
        }
        let unknown = statistics.people - statistics.degrees.values.reduce(0, +)
        if unknown > 0 {
            rest.append(wording.choose("未注明 \(wording.number(unknown))", "\(wording.number(unknown)) not stated"))
        }
        return cell(
            wording.number(highest.count),
            highest.level == .doctorate && highest.count > 1
                ? wording.choose("博士", "doctorates") : wording.cohortDegree(highest.level), label,
            (rest.isEmpty ? ofAll : wording.choose("", "and ") + rest.joined(separator: wording.choose("，", ", "))))
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
            wording.number(all), ofAll,
            wording.choose(
                "具备全部 \(statistics.mustHaves) 项",
                statistics.mustHaves == 1 ? "Have the must-have" : "All \(statistics.mustHaves) must-haves"),
            wording.choose("均有使用时段", "with dated use"))
    }

    private var publications: KeyFigure {
        let papers = wording.number(statistics.publications.papers)
        return cell(
            wording.number(statistics.publications.people), ofAll,
            wording.choose("列有论文", "List publications"),
            wording.choose(
                "共 \(papers) 篇", statistics.publications.papers == 1 ? "1 paper in all" : "\(papers) papers in all"))
    }

    private var gaps: KeyFigure {
        cell(
            wording.number(statistics.peopleWithGap), ofAll, wording.choose("有空白期", "Have a gap"),
            wording.choose("三个月以上", "three months or more"))
    }
}
