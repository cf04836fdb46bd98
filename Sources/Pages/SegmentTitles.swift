/// Titles for the parts of a promoted bar: a rank says enough once the first title has named the trade.
struct SegmentTitles {
    /// For each position the forms of its title to try, longest first: `Senior Software Engineer`, `Senior`.
    let forms: [[String]]

    init(_ titles: [String]) {
        guard let first = titles.first else {
            forms = []
            return
        }
        let trade = Set(first.split(separator: " "))
        forms = titles.enumerated().map { index, title in
            var forms = [title]
            if title.hasHanCharacters {
                if index > 0, title.hasSuffix(first) { forms.append(String(title.dropLast(first.count))) }
            } else {
                let words = Self.wordsOfRank(title)
                let rank = index == 0 ? [] : words.filter { !trade.contains($0) }
                forms.append(rank.isEmpty ? words.last.map(String.init) ?? title : rank.joined(separator: " "))
            }
            return forms.filter { !$0.isEmpty }
        }
    }

    /// The words before the field that a preposition or comma brings in: the `Head` of `Head of Marketing`.
    private static func wordsOfRank(_ title: String) -> [Substring] {
        let clause = title.prefix { !",(|/–—".contains($0) }
        let words = clause.split(separator: " ")
        let head = words.prefix { !["of", "for", "in", "at", "to", "-"].contains($0.lowercased()) }
        return head.isEmpty ? words : Array(head)
    }
}
