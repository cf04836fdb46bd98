import Resume

/// The form of employment of a work entry: as stated, or as its title or employer says in so many words.
enum EmploymentForm {
    static func type(of entry: WorkEntry) -> EmploymentType? {
        if let stated = entry.employmentType { return stated }
        let title = TitleWords(entry.position ?? "")
        if isInternship(title) { return .internship }
        let organization = TitleWords(entry.organization ?? "")
        if title.holdsAny(["freelance", "freelancer"], chinese: freelancePhrases)
            || isSelfEmployment(organization)
        {
            return .freelance
        }
        if title.holdsPhrase(["part", "time"]) || title.holdsAny([], chinese: ["兼职", "兼職"]) { return .partTime }
        return nil
    }

    private static func isInternship(_ title: TitleWords) -> Bool {
        let isEmployedTrainee =
            title.holdsPhrase(["management", "trainee"]) || title.holdsPhrase(["graduate", "trainee"])
        return !isEmployedTrainee && title.holdsAny(internWords, chinese: internPhrases)
    }

    /// A post that is usually held beside another one, whatever its form: it never conflicts with a full-time post.
    static func isSidePost(_ title: TitleWords) -> Bool {
        if isGuestPost(title) { return true }
        // Financial advisers and 咨询顾问 advise for a living.
        let advises = title.holdsAny(
            ["adviser", "advisor"], chinese: ["技术顾问", "技術顧問", "学术顾问", "學術顧問", "外部顾问", "特聘顾问"])
        let isTrade = title.holdsAny(
            [
                "financial", "investment", "wealth", "mortgage", "insurance", "tax", "travel", "service", "senior",
                "student",
            ],
            chinese: [])
        return (advises && !isTrade)
            || title.holdsAny(
                ["volunteer", "vacataire", "reservist", "trustee"], chinese: ["代课", "代課", "志愿", "志願", "义工", "義工"])
    }

    /// A post that students hold beside their studies.
    static func isStudentPost(_ title: TitleWords) -> Bool {
        ["teaching", "research", "graduate", "student", "lab", "laboratory"].contains {
            title.holdsPhrase([$0, "assistant"])
        }
            || title.holdsAny(
                ["tutor", "hilfskraft", "hiwi", "werkstudent", "werkstudentin", "vacataire", "demonstrator", "grader"],
                chinese: ["助教", "助研", "科研助理", "工讀", "工读", "勤工俭学"])
    }

    /// A title at a house that is not one's own: visiting, adjunct, honorary.
    static func isGuestPost(_ title: TitleWords) -> Bool {
        title.holdsAny(
            ["visiting", "adjunct", "honorary", "affiliate", "invited"],
            chinese: ["访问", "訪問", "客座", "兼任", "兼聘", "外聘"])
    }

    /// "Self-employed", 自由职业: no employer at all.
    static func isSelfEmployment(organization: String?) -> Bool {
        isSelfEmployment(TitleWords(organization ?? ""))
    }

    private static func isSelfEmployment(_ organization: TitleWords) -> Bool {
        let words = organization.words
        return words == ["freelance"] || words == ["freelancer"] || words == ["independent"]
            || organization.holdsPhrase(["self", "employed"]) || words == ["selfemployed"]
            || freelancePhrases.contains(words.joined())
    }

    private static let freelancePhrases: Set<String> = [
        "自由职业", "自由职业者", "自由職業", "自由職業者", "自由身", "自由撰稿人", "自雇", "自僱", "个体", "個體",
    ]
    private static let internWords: Set<String> = [
        "intern", "interns", "internship", "trainee", "stagiaire", "praktikant", "praktikantin", "werkstudent",
        "werkstudentin", "becario", "becaria", "tirocinante",
    ]
    private static let internPhrases: Set<String> = ["实习", "實習"]

    /// The title of someone who is still learning the trade. Apprentices and management trainees (学徒, 见习) are
    /// employed, but what they become next is no promotion.
    static func isLearner(_ title: TitleWords) -> Bool {
        title.holdsAny(
            internWords.union(["apprentice", "student"]),
            chinese: internPhrases.union(["学徒", "學徒", "见习", "見習"]))
    }
}
