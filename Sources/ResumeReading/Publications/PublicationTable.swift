import Resume

/// Reads tables of papers whose header says what the columns hold: `题目 | 刊物 | 时间 | 作者排名`.
enum PublicationTable {
    private enum Column { case title, venue, date, authors, authorRank, citations, other }

    private static let names: [(Column, WordSet)] = [
        (.title, WordSet(Lexicon.publications["title column"])),
        (.venue, WordSet(Lexicon.publications["venue column"])),
        (.date, WordSet(Lexicon.publications["date column"])),
        (.authors, WordSet(Lexicon.publications["author column"])),
        (.authorRank, WordSet(Lexicon.publications["rank column"])),
        (.citations, WordSet(Lexicon.publications["citation column"])),
        (.other, WordSet(Lexicon.publications["other column"])),
    ]

    /// The papers of the tables, and the lines that stand in none.
    static func publications(
        in lines: [SourceLine], candidate: CandidateNames
    ) -> (publications: [Publication], rest: [SourceLine]) {
        var columns: [Column?] = []
        var found: [Publication] = []
        let rest = lines.filter { line in
            guard line.cells.count > 1 else {
                if line.cells.isEmpty, !line.isHidden { columns = [] }
                return true
            }
            let header = line.cells.map(column(of:))
            if header.contains(.title), header.count(where: { $0 != nil }) >= 2 {
                columns = header
                return false
            }
            guard columns.contains(.title) else { return true }
            if let paper = paper(line, columns, candidate) { found.append(paper) }
            return false
        }
        return (found, rest)
    }

    private static func column(of cell: ScalarText) -> Column? {
        let key = cell.lowercased().filter { $0.isLetter || $0 == "#" }
        if key == "#" { return .other }
        return names.first { $0.1.contains(key) }?.0
    }

    private static func paper(
        _ line: SourceLine, _ columns: [Column?], _ candidate: CandidateNames
    ) -> Publication? {
        func value(_ column: Column) -> ScalarText? {
            zip(columns, line.cells).first { $0.0 == column && !$0.1.isEmpty }?.1
        }
        guard let printed = value(.title) else { return nil }
        let title = TitleGrammar.clean(withoutMarks(printed))
        guard title.count(where: \.isLetter) >= 2 else { return nil }
        var paper = Publication(title: String(title), evidence: Evidence(line: line.number))
        if let venue = value(.venue) {
            let text = ReferenceText(venue)
            paper.venue = String(VenueGrammar.venue(in: text, text.all) ?? withoutMarks(venue))
            paper.releaseDate = ReferenceDate.find(in: text, text.all)?.date
        }
        if let date = value(.date) {
            let text = ReferenceText(date)
            paper.releaseDate = ReferenceDate.find(in: text, text.all)?.date ?? paper.releaseDate
        }
        if let authors = value(.authors) {
            let text = ReferenceText(authors)
            if let list = AuthorList(whole: text.all, of: text) {
                paper.authors = list.authors.map { String($0.name) }
                if !list.isCutShort { paper.authorCount = list.authors.count }
                paper.candidateAuthorIndex = candidate.index(in: list.authors).map { $0 + 1 }
            }
        }
        if paper.candidateAuthorIndex == nil, let rank = value(.authorRank) {
            paper.candidateAuthorIndex = index(of: rank)
            if Self.sharesFirstPlace(rank) { paper.hasEqualContribution = true }
        }
        if let count = value(.citations), count.allSatisfy({ $0.isASCIIDigit || $0 == "," }) {
            paper.citations = Int(String(count.filter(\.isASCIIDigit)))
        }
        return paper
    }

    /// Without the marks around a title or a journal: `《会计之友》`.
    private static func withoutMarks(_ text: ScalarText) -> ScalarText {
        guard let first = text.first, let last = text.last, first.isOne(of: "《「『“"), last.isOne(of: "》」』”") else {
            return text
        }
        return Wording.trimmed(text.dropFirst().dropLast())
    }

    /// `共同一作（排名第2）`, `co-first author (2nd)`
    private static func sharesFirstPlace(_ rank: ScalarText) -> Bool {
        let lower = rank.lowercased()
        return !isDenied(lower)
            && [
                "共同一作", "共同第一", "并列一作", "并列第一", "co-first", "joint first", "equal contribution", "contributed equally",
                "equal first",
            ].contains(where: lower.contains)
    }

    /// `非共同第一作者（第三作者）`
    private static func isDenied(_ rank: ScalarText) -> Bool {
        ["非共同", "非并列", "not co-first", "non-co-first", "not joint"].contains(where: rank.contains)
    }

    /// `第一作者`, `独著`, `2/5`, `1st author`, `3`
    private static func index(of rank: ScalarText) -> Int? {
        let lower = rank.lowercased()
        // "共同一作（排名第2）": the place within the bracket.
        if sharesFirstPlace(rank) || isDenied(lower),
            let place = Wording.bracketed(rank).lazy.compactMap({ index(of: $0) }).first
        {
            return place
        }
        if ["独著", "独立", "唯一作者", "一作", "sole author", "first author", "獨著"].contains(where: lower.contains) { return 1 }
        for (number, character) in "一二三四五六七八九".unicodeScalars.enumerated()
        where lower.contains("第" + String(Character(character))) || lower.hasPrefix(String(Character(character)) + "作")
        {
            return number + 1
        }
        let words = ["first": 1, "second": 2, "third": 3, "fourth": 4]
        if let word = Wording.words(lower).first, let number = words[String(word)] { return number }
        let digits = lower.drop { !$0.isASCIIDigit }.prefix { $0.isASCIIDigit }
        guard digits.count <= 2, let number = Int(String(ScalarText(digits))), number > 0 else { return nil }
        return number
    }
}
