import Resume

/// Stars and citations as projects print them: `★ 1.7k`, `1,3k étoiles`, `612 stars`, `Star 31 Cite 12`, `37 个 star`, `被引 12`.
struct StatedCounts: Equatable {
    var stars: Int?
    var citations: Int?

    init(in text: ScalarText) {
        let lower = text.lowercased()
        guard Self.anyKind.isFound(in: lower) else { return }
        let tokens = Self.tokens(lower)
        for (index, token) in tokens.enumerated() {
            guard let kind = Self.kind(token.word) else { continue }
            let before = index > 0 ? tokens[index - 1].number : nil
            let skipped =
                index > 1 && ["个", "次", "+", "github", "gitlab", "scopus", "scholar"].contains(tokens[index - 1].word)
                ? tokens[index - 2].number : nil
            let after = index + 1 < tokens.count ? tokens[index + 1].number : nil
            // "Star 31 Cite 12" against "31 stars, 64 citations": a plural or a counter says that the number came first.
            let isCountFirst =
                token.word.hasSuffix("s") || token.word.hasSuffix("星") || skipped != nil || after == nil
                // "1.3k star，2020 年": a year counts no stars.
                || before != nil && after.map { (1990...2069).contains($0) } ?? false
            let value = isCountFirst ? before ?? skipped ?? after : after
            guard let value else { continue }
            switch kind {
            case .stars: stars = stars ?? value
            case .citations: citations = citations ?? value
            }
        }
    }

    var isEmpty: Bool { stars == nil && citations == nil }

    static func isCountWord(_ word: ScalarText) -> Bool { kind(word.lowercased()) != nil }

    /// A name without the counts printed behind it: `Alpha Star 12 Cite 3` -> `Alpha`.
    static func removed(from text: ScalarText) -> ScalarText {
        let words = text.split(separator: " ")
        guard let first = words.firstIndex(where: { isCountWord($0) || $0.hasPrefix("★") || $0.hasPrefix("⭐") }),
            first > 0
        else { return text }
        let isCountFirst = first > 1 && words[first - 1].allSatisfy { $0.isNumber || $0.isOne(of: ".,k") }
        let isCountAfter = first + 1 < words.count && words[first + 1].first?.isNumber ?? false
        guard isCountFirst || isCountAfter || words[first].contains(where: \.isNumber) else { return text }
        return Wording.trimmed(words[..<(isCountFirst && !isCountAfter ? first - 1 : first)].joined(separator: " "))
    }

    private enum Kind { case stars, citations }

    private static func kind(_ word: ScalarText) -> Kind? {
        if stars.contains(word) { return .stars }
        return citations.contains(word) ? .citations : nil
    }

    private static let starWords = [
        "star", "stars", "sterne", "étoiles", "★", "⭐", "☆", "收藏", "星标", "星標", "颗星", "顆星", "粒星",
    ]
    private static let citationWords = [
        "cite", "cites", "cited", "citation", "citations", "被引", "引用", "cité", "zitationen", "zitate", "zitierungen",
        "zitiert", "citas", "citado", "citada",
    ]
    private static let stars = WordSet(starWords)
    private static let citations = WordSet(citationWords)
    private static let anyKind = WordSet(starWords + citationWords + ["星"])

    struct Token { var word: ScalarText; var number: Int? }

    /// `1,3k`: the comma of other languages before tenths of a thousand.
    private static func decimal(_ digits: ArraySlice<Unicode.Scalar>) -> ScalarText? {
        guard let comma = digits.firstIndex(of: ","), digits.count(where: { $0 == "," }) == 1, !digits.contains("."),
            (1...2).contains(digits.endIndex - comma - 1)
        else { return nil }
        return ScalarText(digits).replacing(",", with: ".")
    }

    /// Words, numbers (`1.7k`, `1,184`, `1.2万`) and star signs.
    static func tokens(_ text: ScalarText) -> [Token] {
        var tokens: [Token] = []
        let characters = Array(text)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if character.isASCII, character.isNumber {
                var digits = ScalarText()
                let start = index
                while index < characters.count, characters[index].isASCII,
                    characters[index].isNumber || characters[index].isOne(of: ".,")
                {
                    if characters[index] != "," { digits.append(characters[index]) }
                    index += 1
                }
                var scale = 1.0
                if index < characters.count, characters[index].isOne(of: "k万萬") {
                    digits = decimal(characters[start..<index]) ?? digits
                    scale = characters[index] == "k" ? 1000 : 10000
                    index += 1
                }
                while digits.hasSuffix(".") { digits.removeLast() }
                let value = (Double(String(digits)) ?? -1) * scale
                tokens.append(Token(word: digits, number: value >= 0 && value < 1e9 ? Int(value.rounded()) : nil))
            } else if character.isOne(of: "★⭐☆个次+") {
                tokens.append(Token(word: ScalarText(character), number: nil))
                index += 1
            } else if character.isHan {
                if index + 1 < characters.count,
                    ["被引", "引用", "收藏", "星标", "星標", "颗星", "顆星", "粒星"].contains(ScalarText(characters[index...index + 1]))
                {
                    tokens.append(Token(word: ScalarText(characters[index...index + 1]), number: nil))
                    index += 2
                } else {
                    // "GitHub 415 星"; "5 星级" is a rank, and so are five stars.
                    let isLast = index + 1 >= characters.count || !characters[index + 1].isHan
                    let isStar = character == "星" && isLast && tokens.last?.number ?? 0 > 5
                    tokens.append(Token(word: ScalarText(isStar ? "颗星" : String(character)), number: nil))
                    index += 1
                }
            } else if character.isLetter {
                var word = ScalarText()
                // "k2": a figure that ends a name counts nothing.
                while index < characters.count,
                    characters[index].isLetter && !characters[index].isHan
                        || !word.isEmpty && characters[index].isASCIIDigit && word.count <= 2
                {
                    word.append(characters[index])
                    index += 1
                }
                tokens.append(Token(word: word, number: nil))
            } else {
                index += 1
            }
        }
        return tokens
    }
}

extension StatedCounts {
    /// A count printed with a project belongs to the paper, too, whose title begins with the project's name.
    static func linked(_ publications: [Publication], to projects: [ProjectEntry]) -> [Publication] {
        // By their words: papers and projects are many in long documents, and must not be compared each with each.
        var projectByWords: [[ScalarText]: Int] = [:]
        for (index, project) in projects.enumerated() {
            let words = Wording.words(ScalarText(project.name))
            guard words.reduce(0, { $0 + $1.count }) >= 4, projectByWords[words] == nil else { continue }
            projectByWords[words] = index
        }
        let lengths = Set(projectByWords.keys.lazy.map(\.count)).filter { $0 <= longestName }
        guard !lengths.isEmpty else { return publications }
        return publications.map { publication in
            let title = Wording.words(ScalarText(publication.title))
            let beginnings = lengths.lazy.filter { $0 <= title.count }.compactMap {
                projectByWords[Array(title.prefix($0))]
            }
            guard let named = beginnings.min() else { return publication }
            let project = projects[named]
            var publication = publication
            publication.citations = publication.citations ?? project.citations
            publication.stars = publication.stars ?? project.stars
            return publication
        }
    }

    /// In words: no project has a longer name.
    private static let longestName = 40
}
