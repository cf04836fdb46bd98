import Resume

/// Reads a sentence that tells of a job: `2013年8月起在某中学任物理教师，至2018年7月离开`.
enum ProseWork {
    private static let arrivals = [
        "校招入职", "社招入职", "入职", "就职于", "任职于", "供职于", "加入", "进入", "服务于", "工作于", "在", "于", "入職", "任職於", "加入",
    ]
    private static let duties = [
        "岗位为", "崗位為", "职务为", "職務為", "职位为", "職位為", "担任", "擔任", "任职", "出任", "从事", "從事", "任", "做",
    ]

    static func entry(_ sentence: Sentence) -> WorkEntry? {
        guard !sentence.dates.isEmpty, let date = sentence.dates.first,
            Wording.trimmed(sentence.text[..<date.range.lowerBound]).count <= 6
        else { return nil }
        let found = told(sentence) ?? listed(sentence)
        guard let found, !EmploymentWording.isUnpaid(found.organization + (found.title ?? ScalarText())) else {
            return nil
        }
        var dates = sentence.span
        if sentence.isSingleDate {
            // A start that nothing ended goes on.
            let isStart = ["起", "入职", "加入", "进入", "入職"].contains { sentence.text.contains($0) }
            dates = DateSpan(start: dates.start, end: isStart ? nil : dates.end ?? dates.start, isCurrent: isStart)
        }
        return WorkEntry(
            organization: String(found.organization), position: String(found.title),
            employmentType: EmploymentWording.type(of: sentence.text),
            dates: dates, evidence: sentence.evidence)
    }

    private struct Found { var organization: ScalarText; var title: ScalarText? }

    /// With a verb: who is joined, and as what.
    private static func told(_ sentence: Sentence) -> Found? {
        for (position, clause) in sentence.clauses.prefix(3).enumerated() {
            guard let (arrival, rest) = after(arrivals, in: clause) else { continue }
            var organization = rest
            var title: ScalarText?
            if let (duty, range) = firstDuty(in: rest) {
                organization = rest[..<range.lowerBound]
                title = rest[range.upperBound...]
                _ = duty
            } else if let split = trailingTitle(of: rest) {
                (organization, title) = split
            }
            let isActivity = title.map { activities.contains(String(Wording.trimmed($0))) } ?? false
            if title == nil || isActivity, position + 1 < sentence.clauses.count {
                let next = sentence.clauses[position + 1]
                if let (_, range) = firstDuty(in: next) { title = next[range.upperBound...] }
            }
            if let bold = sentence.bold.first(where: { organization.contains($0) }) { organization = bold }
            organization = withoutActivity(Wording.trimmed(organization))
            let judged = HeadJudgement(organization)
            let isSure = judged.organization >= 5 || sentence.bold.contains(organization) || arrival.count >= 2
            guard isSure, (2...30).contains(organization.count) else { continue }
            let position = title.map { Wording.trimmed(Wording.withoutBrackets($0)) }.flatMap { $0.isEmpty ? nil : $0 }
            guard position != nil || judged.organization >= 5 else { continue }
            if let position, position.count > 24 { continue }
            return Found(organization: organization, title: position)
        }
        return nil
    }

    private static let activities = ["实习", "實習", "工作", "任职", "任職", "就职", "就職", "供职"]

    /// `某律师事务所实习`, `某中学工作`: what the person did there.
    private static func withoutActivity(_ organization: ScalarText) -> ScalarText {
        guard let found = activities.first(where: organization.hasSuffix), organization.count > found.count + 2 else {
            return organization
        }
        return Wording.trimmed(organization.dropLast(found.count))
    }

    /// The line tells in a sentence, behind its date, where the person was and as what.
    static func isTold(_ line: EntryLine) -> Bool {
        guard let date = line.dates.first, Wording.trimmed(line.text[..<date.range.lowerBound]).count <= 6 else {
            return false
        }
        let rest = Wording.trimmed(line.text[date.range.upperBound...])
        guard let verb = arrivals.first(where: rest.hasPrefix),
            verb.count > 1 || rest.contains("，") || rest.contains("。")
        else { return false }
        return duties.contains { rest.contains($0) } || rest.contains("实习") || rest.contains("實習")
    }

    private static func after(_ verbs: [String], in clause: ScalarText) -> (String, ScalarText)? {
        for verb in verbs {
            let parts = clause.parts(separatedBy: verb)
            guard parts.count > 1, let head = parts.first, head.count <= 8 else { continue }
            return (verb, parts.dropFirst().joined(separator: verb))
        }
        return nil
    }

    private static func firstDuty(in text: ScalarText) -> (String, Range<Int>)? {
        for duty in duties {
            if let range = text.firstRange(of: duty) { return (duty, range) }
        }
        return nil
    }

    /// `宝鸡新东方学校代课`: the longest organization at the beginning, the rest a title.
    private static func trailingTitle(of text: ScalarText) -> (ScalarText, ScalarText?)? {
        let bare = Wording.trimmed(Wording.withoutBrackets(text))
        let characters = Array(bare)
        for end in characters.indices.dropFirst(2).reversed() {
            let head = ScalarText(characters[..<end])
            let tail = ScalarText(characters[end...])
            if HeadJudgement(head).organization >= 6, HeadJudgement(tail).title >= 6 { return (head, tail) }
        }
        return nil
    }

    /// Without a verb: a range, the employer and the title between commas.
    private static func listed(_ sentence: Sentence) -> Found? {
        guard sentence.dates.contains(where: { !$0.isSingle || $0.span.isCurrent }) else { return nil }
        let clauses = sentence.clauses
        guard let at = clauses.prefix(3).firstIndex(where: { HeadJudgement($0).organization >= 6 && $0.count <= 30 })
        else { return nil }
        let title = clauses.dropFirst(at + 1).prefix(2).first { HeadJudgement($0).title >= 5 && $0.count <= 30 }
        guard let title else { return nil }
        return Found(organization: clauses[at], title: title)
    }
}
