/// Titles for the parts of a promoted bar: a rank says enough once the first title has named the trade.
struct SegmentTitles {
    /// For each position the forms of its title to try, longest first: `Senior Software Engineer`, `Senior`.
    private(set) var forms: [[String]]

    init(_ titles: [String]) {
        guard let first = titles.first else {
            forms = []
            return
        }
        forms = titles.enumerated().map { index, title in
            var forms = [title]
            if title.hasHanCharacters {
                if let half = title.chineseHalf { forms.append(half) }
                let rank = title.dropLast(first.count)
                // 副 of 副主任 is no title.
                if index > 0, title.hasSuffix(first), rank.count > 1 { forms.append(String(rank)) }
            } else if index == 0 {
                if let trade = Self.lastWordOfTrade(title, others: titles.dropFirst()) { forms.append(trade) }
            } else if let short = Self.rank(of: title, above: first) ?? Self.post(of: title) {
                forms.append(short)
            }
            return forms.filter { !$0.isEmpty }
        }
        dropFormsOfSeveralTitles()
    }

    /// `Software Engineer` may stand as `Engineer` where later titles are ranks of the same trade; `Junior Analyst`
    /// says more than `Analyst`.
    private static func lastWordOfTrade(_ title: String, others: some Sequence<String>) -> String? {
        let words = title.split(separator: " ")
        guard words.count > 1, let last = words.last, !words.contains(where: isRank),
            last.count > 3, others.contains(where: { $0 != title && $0.hasSuffix(" " + last) })
        else { return nil }
        return String(last)
    }

    /// The `Senior` of `Senior Software Engineer` above `Software Engineer`, and the `Staff` of `Staff Engineer`: words
    /// of rank, before the same trade or its last words.
    private static func rank(of title: String, above first: String) -> String? {
        let trade = first.split(separator: " ").drop(while: isRank)
        let words = title.split(separator: " ")
        let rank = words.prefix(while: isRank)
        let rest = words.dropFirst(rank.count)
        guard title != first, !rank.isEmpty, !rest.isEmpty, rest.elementsEqual(trade.suffix(rest.count)) else {
            return nil
        }
        return rank.joined(separator: " ")
    }

    /// The words before the field that a preposition or comma brings in: the `Deputy Director` of `Deputy Director for
    /// Coordination`. `Head of Marketing` is not called a head.
    private static func post(of title: String) -> String? {
        let clause = title.prefix { !",(|/–—".contains($0) }
        let words = clause.split(separator: " ")
        let head = words.prefix { !["of", "for", "in", "at", "to", "-"].contains($0.lowercased()) }
        guard let last = head.last, head.count < title.split(separator: " ").count,
            !incomplete.contains(last.lowercased()), !isRank(last)
        else { return nil }
        return head.joined(separator: " ")
    }

    private static func isRank(_ word: some StringProtocol) -> Bool {
        ranks.contains(word.lowercased().filter { $0 != "." })
    }

    private static let ranks: Set<String> = [
        "junior", "jr", "senior", "sr", "staff", "principal", "lead", "assistant", "associate", "deputy", "chief",
        "executive", "distinguished", "graduate", "trainee", "vice", "managing", "first", "second",
    ]
    /// Posts that are nothing without what they are of.
    private static let incomplete: Set<String> = ["head", "member", "chief", "leader", "team", "group", "vice"]

    /// `General` says nothing where it is short for both `Attorney General` and `Assistant Attorney General`.
    private mutating func dropFormsOfSeveralTitles() {
        let titles = Set(forms.compactMap(\.first))
        let counts = Dictionary(grouping: titles.compactMap { title in forms.first { $0.first == title }?.last }) { $0 }
            .mapValues(\.count)
        forms = forms.map { forms in forms.filter { $0 == forms.first || counts[$0] ?? 0 < 2 } }
    }
}
