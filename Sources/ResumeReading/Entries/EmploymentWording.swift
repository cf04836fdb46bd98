import Resume

/// The words that state a form of employment.
enum EmploymentWording {
    /// - Parameter isWhole: whether the text must consist of such words only.
    static func type(of text: ScalarText, isWhole: Bool = false) -> EmploymentType? {
        let lower = Wording.trimmed(text.lowercased(), also: "()（）[]")
        if isWhole { return types.first { $0.type != .internship && $0.phrases.contains(lower) }?.type }
        let matches = Lexicon.titles.matches(in: Wording.words(text))
        for (phrases, type) in types {
            let found = matches.ranges(of: phrases)
            if !found.isEmpty {
                // Contract managers manage contracts, internship coordinators interns.
                let jobs = matches.ranges(of: jobNames)
                if found.contains(where: { word in !jobs.contains { $0.contains(word.lowerBound) } }) { return type }
            }
            if phrases.isSubstring(of: lower), phrases.isSubstring(of: withoutJobNames(lower, jobNames)) { return type }
        }
        return nil
    }

    private static let types: [(phrases: Phrases, type: EmploymentType)] = [
        (Lexicon.titles["parttime"], .partTime), (Lexicon.titles["freelance"], .freelance),
        (Lexicon.titles["contract"], .contract), (Lexicon.titles["internship"], .internship),
    ]
    private static let jobNames = Lexicon.titles["jobname"]

    /// 实习管理主管 -> 主管
    private static func withoutJobNames(_ text: ScalarText, _ names: Phrases) -> ScalarText {
        guard names.isSubstring(of: text) else { return text }
        return names.all.filter { $0.first?.isHan == true }.reduce(text) { $0.replacing(String($1), with: " ") }
    }

    /// `Full Time`, `Teilzeit`: how somebody is employed, and nothing else.
    static func isForm(_ text: ScalarText) -> Bool {
        guard text.fits(inBytes: 40), !text.isEmpty else { return false }
        return Lexicon.wording["employment form"].contains(text.lowercased()) || isWorkload(text)
    }

    /// `37 h/week`, `0.8 FTE`, `80 %`
    private static func isWorkload(_ text: ScalarText) -> Bool {
        guard text.holdsNumber, text.first?.isNumber ?? false else { return false }
        let words = text.lowercased().split { !$0.isLetter && $0 != "%" }
        return !words.isEmpty && words.allSatisfy(workloads.contains)
    }

    private static let workloads: WordSet = [
        "h", "hr", "hrs", "hours", "hour", "per", "a", "week", "wk", "weekly", "fte", "%", "std", "stunden", "pro",
        "woche",
        "heures", "par", "semaine", "part", "full", "time", "contract", "pensum",
    ]

    /// The printed word for self-employment, the employer of those who have none: `Freelance translator` -> `Freelance`.
    static func selfEmployment(in text: ScalarText) -> ScalarText? {
        let lower = text.lowercased()
        guard anySelfEmployment.isFound(in: lower) else { return nil }
        for word in selfEmployment {
            guard let found = lower.firstRange(of: word) else { continue }
            if let before = text[..<found.lowerBound].last, before.isLetter, !before.isHan { continue }
            return text[found]
        }
        return nil
    }

    private static let selfEmployment = [
        "self-employed", "self employed", "freelancer", "freelance", "freiberuflich", "freiberufler", "selbstständig",
        "selbständig",
        "auto-entrepreneur", "indépendant", "自由职业者", "自由職業者", "自由接案", "自由工作者", "自由撰稿", "自由职业", "自由職業", "自由身", "自雇",
        "自僱", "个体户", "independent contractor",
        "sole trader",
    ]

    private static let anySelfEmployment = WordSet(selfEmployment)

    /// Military or civil service as printed: `服兵役`, `Grundwehrdienst`.
    static func service(in text: ScalarText) -> ScalarText? {
        let words = Lexicon.titles["service"]
        for part in text.split(whereSeparator: { $0.isWhitespace || $0.isOne(of: "，,|｜·") }).map({ Wording.trimmed($0) }
        )
        where words.contains(part.lowercased()) {
            return part
        }
        return nil
    }

    static func isUnpaid(_ text: ScalarText) -> Bool {
        let titles = Lexicon.titles["unpaid"]
        // "Hygienist (Maternity Leave Cover)": somebody else's leave.
        let words = Wording.words(text)
        if words.contains(where: Lexicon.titles["cover"].contains) { return false }
        return !titles.matches(in: words).isEmpty || titles.isSubstring(of: text)
    }
}
