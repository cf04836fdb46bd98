/// Takes away what pages repeat at their top and bottom, and page numbers.
struct RunningMatter {
    private let pages: [(page: Page, fragments: [Fragment])]
    /// On how many pages each text stands in the same place.
    private var counts: [Key: Int] = [:]

    private struct Key: Hashable {
        var text: String
        var place: Int
    }

    init(_ pages: [(page: Page, fragments: [Fragment])]) {
        self.pages = pages
        for (page, fragments) in pages {
            for key in Set(fragments.compactMap { isInMargin($0, page) ? key($0) : nil }) {
                counts[key, default: 0] += 1
            }
        }
    }

    /// The fragments of the page at `index` without them.
    func removed(at index: Int) -> [Fragment] {
        guard pages.indices.contains(index) else { return [] }
        let (page, fragments) = pages[index]
        return fragments.filter { fragment in
            guard isInMargin(fragment, page) else { return true }
            if isPageNumber(fragment, of: page), isOutermost(fragment, among: fragments) { return false }
            guard pages.count >= 2, counts[key(fragment), default: 0] * 2 >= max(pages.count, 3) else { return true }
            // The first page keeps what may be the name or the address.
            let isTop = fragment.box.centerY < page.height / 2
            return index == 0 && (isTop || holdsAddress(fragment))
        }
    }

    private func isInMargin(_ fragment: Fragment, _ page: Page) -> Bool {
        fragment.box.bottom < 0.1 * page.height || fragment.box.top > 0.9 * page.height
    }

    /// Numbers count up from page to page.
    private func key(_ fragment: Fragment) -> Key {
        let text = text(fragment).map { $0.isNumber ? "#" : $0 }
        return Key(text: String(text), place: Int(min(max(fragment.baseline / 3, 0), 100_000).rounded()))
    }

    private func text(_ fragment: Fragment) -> String { fragment.words.map(\.text).joined(separator: " ") }

    private func holdsAddress(_ fragment: Fragment) -> Bool {
        let text = text(fragment)
        return text.contains("@") || text.contains("://")
            || text.unicodeScalars.count { $0.properties.numericType != nil } >= 7
    }

    private func isOutermost(_ fragment: Fragment, among all: [Fragment]) -> Bool {
        all.allSatisfy { $0.box.centerY < fragment.box.bottom } || all.allSatisfy { $0.box.centerY > fragment.box.top }
    }

    private static let words: Set<String> = [
        "page", "seite", "pagina", "página", "pág", "of", "von", "de", "sur", "di", "van", "p", "pg", "第", "页", "頁",
        "共",
        "页第", "页共", "頁共", "页码", "共页",
    ]

    /// `3`, `- 3 -`, `3 / 4`, `Page 3 of 4`, 第 3 页，共 4 页, on page 3.
    private func isPageNumber(_ fragment: Fragment, of page: Page) -> Bool {
        let text = text(fragment).lowercased()
        guard text.unicodeScalars.count <= 24 else { return false }
        var numbers: [Int] = []
        for part in text.split(whereSeparator: { !$0.isNumber && !$0.isLetter }) {
            var rest = part[...]
            while let first = rest.first {
                let run = rest.prefix { $0.isNumber == first.isNumber }
                rest = rest[run.endIndex...]
                if let number = Int(run) {
                    numbers.append(number)
                } else if !Self.words.contains(String(run)) {
                    return false
                }
            }
        }
        guard let first = numbers.first, numbers.count <= 2 else { return false }
        return first == page.number && numbers.allSatisfy { $0 <= max(pages.count, page.number) }
    }
}
