extension TitleLevel {
    /// The later title stands higher on the same ladder.
    static func rises(from earlier: String?, to later: String?) -> Bool {
        guard let earlier, let later else { return false }
        let before = TitleWords(earlier)
        let after = TitleWords(later)
        guard before != after, !EmploymentForm.isLearner(before), !EmploymentForm.isLearner(after),
            !EmploymentForm.isGuestPost(before), !EmploymentForm.isGuestPost(after),
            let one = TitleLevel(before), let other = TitleLevel(after)
        else { return false }
        if one.ladder == .research, isFullResearcher(after) { return true }
        guard one.ladder == other.ladder else { return false }
        if let rises = risesInBank(from: before, to: after) { return rises }
        if one.rank != other.rank {
            let isMember = (memberRank..<managerRank).contains(one.rank)
            return one.rank < other.rank && !(isMember && isChangeOfField(from: before, to: after))
        }
        return one.trade == other.trade && one.grade < other.grade
    }

    /// 副研究员 becomes 研究员. In companies that word is a trade: only who stood on the ladder climbs it.
    private static func isFullResearcher(_ title: TitleWords) -> Bool {
        ["研究员", "研究員", "特聘研究员", "正高级研究员"].contains(title.words.joined())
    }

    /// Analysts of banks and consultancies become associates; sales associates are something else. Nil elsewhere.
    private static func risesInBank(from earlier: TitleWords, to later: TitleWords) -> Bool? {
        let ends = [earlier.words.last, later.words.last]
        guard earlier.words.dropLast() == later.words.dropLast() else { return nil }
        if ends == ["analyst", "associate"] { return true }
        return ends == ["associate", "analyst"] ? false : nil
    }

    /// An engineer who becomes a product or account manager changes the trade; a project coordinator who becomes a
    /// project manager rises, as does whoever led or managed before.
    private static func isChangeOfField(from earlier: TitleWords, to later: TitleWords) -> Bool {
        let fields = TitlePhrases.fieldManagers.standing(in: later).filter { field in
            later.holdsPhrase([field, "manager"])
                || later.words.contains { $0.holds(field + "经理") || $0.holds(field + "經理") }
        }
        return !fields.isEmpty
            && Set(fields).isDisjoint(with: TitlePhrases.fieldManagers.standing(in: earlier))
    }

    /// Above assistants, who rise to anything, and below the deputies of managers.
    private static let memberRank = 20
    private static let managerRank = 45
}
