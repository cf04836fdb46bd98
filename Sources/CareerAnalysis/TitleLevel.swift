/// The rank of a job title on its ladder: what tells a promotion from a change of work.
public struct TitleLevel: Hashable, Sendable {
    /// Ranks are comparable on one ladder only.
    public enum Ladder: String, Hashable, Codable, CaseIterable, Sendable {
        case business, academic, research, nursing, medicine
    }

    public var ladder: Ladder
    /// Higher is more senior; meaningless by itself.
    public var rank: Int
    /// The numeral of a title ("Engineer II", P6); 1 when there is none.
    public var grade: Int
    /// The words without rank and numeral: grades are compared between equal ones only.
    var trade: [String]

    init?(_ title: TitleWords) {
        let (words, grade) = Self.splitGrade(title.words)
        guard !words.isEmpty else { return nil }
        self.grade = grade
        for ladder in Self.professions {
            if let rank = ladder.rank(of: words) {
                self.ladder = ladder.ladder
                self.rank = rank
                trade = []
                return
            }
        }
        ladder = .business
        (rank, trade) = Self.businessRank(of: words)
    }

    /// Takes a numeral off the end: II, 3, P6, L5.
    private static func splitGrade(_ words: [String]) -> (words: [String], grade: Int) {
        guard let last = words.last else { return (words, 1) }
        // "L5" alone is a grade of whatever the employer builds.
        if words.count == 1, let letter = last.first, "pltm".contains(letter), let grade = grade(last.dropFirst()) {
            return ([String(letter)], grade)
        }
        guard words.count > 1 else { return (words, 1) }
        if let roman = ["i", "ii", "iii", "iv", "v", "vi"].firstIndex(of: last) {
            return (Array(words.dropLast()), roman + 1)
        }
        let digits = last.first.map { "pltm".contains($0) } == true ? last.dropFirst() : last[...]
        return grade(digits).map { (Array(words.dropLast()), $0) } ?? (words, 1)
    }

    private static func grade(_ digits: Substring) -> Int? {
        digits.utf8.count <= 2 && digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
    }

    /// Ranks of trades in general, ten apart: junior 10, plain 20, senior 30, lead 40, manager 50, director 60, vice
    /// president 70, chief 80. A deputy stands 5 below the rank that it deputises, a senior 3 above.
    private static func businessRank(of words: [String]) -> (rank: Int, trade: [String]) {
        var highest = 0
        var isSenior = false
        var isJunior = false
        var isDeputy = false
        var trade: [String] = []
        for word in words {
            if word.first?.isHan == true {
                let found = ChineseRanks.reading(of: word)
                highest = max(highest, found.rank)
                isSenior = isSenior || found.isSenior
                isJunior = isJunior || found.isJunior
                isDeputy = isDeputy || found.isDeputy
                trade.append(word)
            } else if word == "staff" {
                // Above senior among those who build; just a member of the staff anywhere else.
                if !builders.isDisjoint(with: words) { highest = max(highest, 40) }
            } else if let rank = ranks[word] {
                highest = max(highest, rank)
            } else if ["senior", "sr", "snr"].contains(word) {
                isSenior = true
            } else if ["junior", "jr", "jnr", "entry", "graduate"].contains(word) {
                isJunior = true
            } else if ["assistant", "associate", "deputy", "vice"].contains(word) {
                isDeputy = true
            } else {
                trade.append(word)
            }
        }
        if words.contains("vp") || words.indices(of: ["vice", "president"]) != nil {
            let isAssistant = words.contains("assistant") || words.contains("associate")
            return (70 + (words.contains("executive") ? 5 : isSenior ? 3 : isAssistant ? -5 : 0), trade)
        }
        // Banks and houses alike: not one director of several, but the one who manages.
        if words.indices(of: ["managing", "director"]) != nil { highest = max(highest, 80) }
        guard highest > 0 else {
            return (isSenior ? 30 : isJunior || isDeputy ? 10 : 20, trade)
        }
        return (highest + (isSenior ? 3 : 0) - (isDeputy || isJunior ? 5 : 0), trade)
    }

    private static let builders: Set<String> = [
        "engineer", "developer", "scientist", "designer", "architect", "researcher", "programmer", "technologist",
        "sre",
    ]
    private static let ranks: [String: Int] = [
        "lead": 40, "leader": 40, "supervisor": 40, "expert": 40, "foreman": 40, "charge": 40,
        "manager": 50, "principal": 50, "distinguished": 50, "director": 60, "head": 60, "president": 80, "chief": 80,
        "ceo": 80, "cto": 80, "cfo": 80, "coo": 80, "cio": 80, "cmo": 80, "partner": 80, "vp": 70, "svp": 73, "evp": 75,
        "responsable": 50, "leiter": 50, "leiterin": 50, "gerente": 50, "directeur": 60, "directrice": 60,
        "directora": 60,
    ]
}
