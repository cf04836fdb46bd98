import Resume

/// Reads BibTeX entries: `@article{key, title = {...}, author = {Roe, Mary and Poe, P.}, year = 2021}`.
enum BibTeX {
    /// One entry: its fields in lower-case keys, and its lines.
    struct Entry {
        var fields: [String: ScalarText]
        var evidence: Evidence
    }

    /// The entries of the lines, and the lines that belong to none.
    static func entries(in lines: [SourceLine]) -> (entries: [Entry], rest: [SourceLine]) {
        var entries: [Entry] = []
        var rest: [SourceLine] = []
        var position = 0
        while position < lines.count {
            let line = lines[position]
            guard opensEntry(line.text) else {
                if !line.text.hasPrefix("```"), line.text != "}" { rest.append(line) }
                position += 1
                continue
            }
            var depth = 0
            var body = ScalarText()
            var last = position
            while last < lines.count, last - position < 200 {
                if last > position, opensEntry(lines[last].text) { break }
                body += lines[last].text + "\n"
                for character in lines[last].text { depth += character == "{" ? 1 : character == "}" ? -1 : 0 }
                last += 1
                if depth <= 0 { break }
            }
            let end = max(line.number, lines[max(position, last - 1)].number)
            entries.append(Entry(fields: fields(of: Array(body)), evidence: Evidence(lines: line.number...end)))
            position = max(last, position + 1)
        }
        return (entries, rest)
    }

    private static func opensEntry(_ text: ScalarText) -> Bool {
        guard text.first == "@", let brace = text.firstIndex(of: "{") else { return false }
        let kind = text[..<brace].dropFirst().filter { !$0.isWhitespace }.lowercased()
        return [
            "article", "inproceedings", "conference", "incollection", "book", "inbook", "phdthesis", "mastersthesis",
            "thesis", "techreport",
            "misc", "unpublished", "proceedings", "online", "report", "preprint",
        ].contains(kind)
    }

    private static func fields(of body: [Unicode.Scalar]) -> [String: ScalarText] {
        var fields: [String: ScalarText] = [:]
        var position = (body.firstIndex(of: ",") ?? body.count)
        while position < body.count {
            while position < body.count, !body[position].isLetter { position += 1 }
            var key = ScalarText()
            while position < body.count, body[position].isLetter || body[position] == "_" || body[position] == "-" {
                key.append(body[position])
                position += 1
            }
            while position < body.count, body[position].isWhitespace { position += 1 }
            guard position < body.count, body[position] == "=" else { continue }
            position += 1
            while position < body.count, body[position].isWhitespace { position += 1 }
            let (value, end) = value(at: position, of: body)
            let name = String(key.lowercased())
            if fields[name] == nil { fields[name] = value }
            position = max(end, position + 1)
        }
        return fields
    }

    private static func value(at start: Int, of body: [Unicode.Scalar]) -> (ScalarText, Int) {
        guard start < body.count else { return (ScalarText(), start) }
        var value = ScalarText()
        var depth = 0
        let isQuoted = body[start] == "\""
        let isBraced = body[start] == "{"
        var position = isQuoted || isBraced ? start + 1 : start
        while position < body.count {
            let character = body[position]
            if isBraced, depth == 0, character == "}" { return (plain(value), position + 1) }
            if isQuoted, depth == 0, character == "\"" { return (plain(value), position + 1) }
            if !isQuoted, !isBraced, character == "," || character == "}" || character.isNewline {
                return (plain(value), position)
            }
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            value.append(character)
            position += 1
        }
        return (plain(value), position)
    }

    private static func plain(_ value: ScalarText) -> ScalarText {
        var result = value.filter { $0 != "{" && $0 != "}" }.split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
        for (escape, letter) in [("\\&", "&"), ("\\%", "%"), ("\\_", "_"), ("~", " ")] where result.contains(escape) {
            result = result.replacing(escape, with: letter)
        }
        return result
    }

    static func publication(from entry: Entry, candidate: CandidateNames, legend: MarkLegend) -> Publication? {
        let fields = entry.fields
        guard let title = fields["title"], !title.isEmpty else { return nil }
        var publication = Publication(title: String(TitleGrammar.clean(title)))
        var authors: [Author] = []
        var isCutShort = false
        for name in (fields["author"] ?? ScalarText()).components(separatedByWord: "and") {
            if name.lowercased() == "others" {
                isCutShort = true
            } else if !name.isEmpty {
                let marks = Set(name.filter { AuthorList.marks.contains($0) })
                let printed = name.filter { !AuthorList.marks.contains($0) && $0 != "\\" }
                authors.append(Author(name: printed, marks: marks))
            }
        }
        publication.authors = authors.map { String($0.name) }
        publication.authorCount = authors.isEmpty || isCutShort ? nil : authors.count
        if let index = candidate.index(in: authors) {
            publication.candidateAuthorIndex = index + 1
            publication.hasEqualContribution = legend.isEqual(index, of: authors)
        }
        let venue =
            ["journal", "journaltitle", "booktitle", "school", "institution", "publisher", "howpublished"].lazy
            .compactMap { fields[$0] }.compactMap { VenueGrammar.venue(in: ReferenceText($0), 0..<$0.count) }.first
        publication.venue = String(venue ?? fields["archiveprefix"].flatMap { fields["eprint"] == nil ? nil : $0 })
        publication.releaseDate = date(of: fields)
        var note = ReferenceText(
            [fields["note"], fields["annote"], fields["addendum"]].compactMap { $0 }.joined(separator: ". "))
        let facts = ReferenceFacts(readingFrom: &note)
        publication.setRank(stated: facts.rank, venue: venue)
        publication.citations = facts.citations
        publication.impactFactor = facts.impactFactor
        publication.stars = facts.stars
        publication.hasEqualContribution = publication.hasEqualContribution || facts.isEqualByRemark
        publication.url =
            String(fields["url"] ?? fields["doi"].map { $0.hasPrefix("http") ? $0 : "https://doi.org/" + $0 })
            ?? facts.url
        publication.evidence = entry.evidence
        return publication
    }

    private static func date(of fields: [String: ScalarText]) -> PartialDate? {
        let year = fields["year"] ?? ScalarText()
        let text = ReferenceText(
            [fields["date"] ?? ScalarText(), (fields["month"] ?? ScalarText()) + " " + year].joined(separator: " "))
        return ReferenceDate.find(in: text, text.all)?.date
    }
}

extension ScalarText {
    /// The parts between a word that stands by itself.
    fileprivate func components(separatedByWord word: String) -> [ScalarText] {
        var parts: [ScalarText] = []
        var part: [ScalarText] = []
        for piece in split(whereSeparator: \.isWhitespace) {
            if piece == word {
                parts.append(part.joined(separator: " "))
                part = []
            } else {
                part.append(piece)
            }
        }
        parts.append(part.joined(separator: " "))
        return parts
    }
}
