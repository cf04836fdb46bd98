/// Titles for the parts of a promoted bar: a rank says enough once the first title has named the trade.
struct SegmentTitles {
    /// For each position the forms of its title to try, longest first: `Senior Software Engineer`, `Senior`.
    private(set) var forms: [[String]]

    init(_ titles: [String]) {
        guard let first = titles.first else {
            forms = []
            return
        }
        let trade = Set(first.split(separator: " "))
        // `Software Engineer` may stand as `Engineer` only where a later title is a rank of the same trade.
        let lastWord = first.split(separator: " ").last.map(String.init) ?? first
        let namesTrade = titles.dropFirst().contains { $0 != first && $0.hasSuffix(" " + lastWord) }
        forms = titles.enumerated().map { index, title in
            var forms = [title]
            if title.hasHanCharacters {
                if let half = title.chineseHalf { forms.append(half) }
                if index > 0, title.hasSuffix(first) { forms.append(String(title.dropLast(first.count))) }
            } else if index == 0 {
                if namesTrade, lastWord != title { forms.append(lastWord) }
            } else {
                let rank = Self.wordsOfRank(title).filter { !trade.contains($0) }.joined(separator: " ")
                if rank != title { forms.append(rank) }
            }
            return forms.filter { !$0.isEmpty }
        }
        dropFormsOfSeveralTitles()
    }

    /// `General` says nothing where it is short for both `Attorney General` and `Assistant Attorney General`.
    private mutating func dropFormsOfSeveralTitles() {
        let titles = Set(forms.compactMap(\.first))
        let counts = Dictionary(grouping: titles.compactMap { title in forms.first { $0.first == title }?.last }) { $0 }
            .mapValues(\.count)
        forms = forms.map { forms in forms.filter { $0 == forms.first || counts[$0] ?? 0 < 2 } }
    }

    /// The words before the field that a preposition or comma brings in: the `Head` of `Head of Marketing`.
    private static func wordsOfRank(_ title: String) -> [Substring] {
        let clause = title.prefix { !",(|/–—".contains($0) }
        let words = clause.split(separator: " ")
        let head = words.prefix { !["of", "for", "in", "at", "to", "-"].contains($0.lowercased()) }
        return head.isEmpty ? words : Array(head)
    }
}
