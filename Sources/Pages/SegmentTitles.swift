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
        // `Software Engineer` may stand as `Engineer` only where a later title is a rank of the same trade.
        let lastWord = first.split(separator: " ").last.map(String.init) ?? first
        let namesTrade = titles.dropFirst().contains { $0 != first && $0.hasSuffix(" " + lastWord) }
        forms = titles.enumerated().map { index, title in
            var forms = [title]
            if title.hasHanCharacters {
                if index > 0, title.hasSuffix(first) { forms.append(String(title.dropLast(first.count))) }
            } else if index == 0 {
                if namesTrade, lastWord != title { forms.append(lastWord) }
            } else {
                let rank = title.split(separator: " ").filter { !trade.contains($0) }.joined(separator: " ")
                if rank != title { forms.append(rank) }
            }
            return forms.filter { !$0.isEmpty }
        }
    }
}
