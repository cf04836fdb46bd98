import CareerAnalysis

/// The words of the report on a cohort.
extension Wording {
    /// `doctorate`, `master’s`: behind a number.
    func cohortDegree(_ level: DegreeLevel) -> String { choose(degree(level), degree(level).lowercased()) }

    func cohortGrade(_ grade: SkillGrade) -> String {
        switch grade {
        case .expert: choose("精通", "expert")
        case .proficient: choose("熟练", "proficient")
        case .familiar: choose("了解", "familiar")
        }
    }

    /// Years with one decimal, halves rounded up.
    func years(_ months: Double) -> String {
        let tenths = Int((months * 10 / 12 + 0.5).rounded(.down))
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// Whole per cent, halves rounded up.
    func share(_ part: Int, of whole: Int) -> String {
        whole > 0 ? "\(percent(part, of: whole))%" : "–"
    }

    func percent(_ part: Int, of whole: Int) -> Int { (part * 200 + whole) / max(whole * 2, 1) }

    /// What tells that documents are of one person.
    func reason(_ reason: DuplicateGroup.Reason) -> String {
        switch reason {
        case .sameDocument: choose("文件相同", "same document")
        case .sameEmail: choose("邮箱相同", "same e-mail")
        case .samePhone: choose("电话相同", "same phone")
        case .sameNameAndEntries: choose("姓名与经历相同", "same name and entries")
        }
    }

    func useClass(_ use: CohortStatistics.UseClass) -> String {
        switch use {
        case .underOneYear: choose("不足 1 年", "under 1 yr")
        case .underTwoYears: choose("1–2 年", "1–2 yr")
        case .underFourYears: choose("2–4 年", "2–4 yr")
        case .fourYearsAndMore: choose("4 年以上", "4 yr and more")
        }
    }
}
