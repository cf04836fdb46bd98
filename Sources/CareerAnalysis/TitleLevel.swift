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

    /// The later title stands higher on the same ladder.
    static func rises(from earlier: String?, to later: String?) -> Bool {
        guard let earlier, let later else { return false }
        let before = TitleWords(earlier)
        let after = TitleWords(later)
        guard before != after, !EmploymentForm.isLearner(before), !EmploymentForm.isLearner(after),
            !EmploymentForm.isGuestPost(before), !EmploymentForm.isGuestPost(after),
            let one = TitleLevel(before), let other = TitleLevel(after), one.ladder == other.ladder
        else { return false }
        if one.rank != other.rank { return one.rank < other.rank }
        return one.trade == other.trade && one.grade < other.grade
    }

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
        guard words.count > 1, let last = words.last else { return (words, 1) }
        if let roman = ["i", "ii", "iii", "iv", "v", "vi"].firstIndex(of: last) {
            return (Array(words.dropLast()), roman + 1)
        }
        let digits = last.first.map { "pltm".contains($0) } == true ? last.dropFirst() : last[...]
        if digits.utf8.count <= 2, digits.utf8.allSatisfy({ (48...57).contains($0) }), let grade = Int(digits) {
            return (Array(words.dropLast()), grade)
        }
        return (words, 1)
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
