import Resume

/// How references open in styles that set the year, or the title, before or within the authors.
extension ReferenceParser {
    /// `Marsh, Ada, and Tom Poe. 2021. Rye under Ice.`: full names up to a year between full stops.
    func authorsBeforeYear(
        of text: ReferenceText, from start: Int
    ) -> (authors: AuthorList, date: PartialDate, end: Int)? {
        let head = start..<min(text.count, start + 160)
        guard let year = ReferenceDate.find(in: text, head), year.date.month == nil,
            let next = text[year.range.upperBound],
            next == "." || next == ")" && text[year.range.lowerBound - 1] == "(",
            case let names = start..<year.range.lowerBound,
            let list = AuthorList(dividedBySlashes: names, of: text) ?? AuthorList(beforeYear: names, of: text),
            list.authors.contains(where: { candidate.matches($0.name) || $0.name.contains(",") })
        else { return nil }
        return (list, year.date, skippingPunctuation(year.range.upperBound + 1..<text.count, of: text).lowerBound)
    }

    /// `Salt in the dough, A. Marsh, T. Poe, Journal of Bread`: the candidate among names behind the comma of a title.
    func titleBeforeCommas(
        in text: ReferenceText, from start: Int
    ) -> (title: Range<Int>, authors: AuthorList)? {
        let commas = (start..<min(text.count, start + 240)).filter { text.characters[$0] == "," }.prefix(4)
        for comma in commas where text.string(start..<comma).split(separator: " ").count >= 3 {
            guard let list = AuthorList(prefixOf: text.skippingSpaces(from: comma + 1)..<text.count, of: text),
                list.authors.contains(where: { candidate.matches($0.name) })
            else { continue }
            return (start..<comma, list)
        }
        return nil
    }

    /// `Salt in the dough (2023), Journal of Bread`: a bracket with the year closes the title.
    func titleBeforeYear(in text: ReferenceText, from start: Int) -> (title: Range<Int>, date: PartialDate, end: Int)? {
        guard let group = text.groups(in: start..<text.count).first(where: { text.characters[$0.lowerBound] == "(" }),
            group.count == 6, let date = ReferenceDate.find(in: text, group)?.date,
            let next = text[group.upperBound], next.isOne(of: ",.:"),
            !text.characters[start..<group.lowerBound].contains(where: { $0.isOne(of: ",.:") }),
            text.string(start..<group.lowerBound).split(separator: " ").count >= 3
        else { return nil }
        return (start..<group.lowerBound, date, group.upperBound + 1)
    }

    /// Title, authors and venue each on a line of its own.
    func splitLines(_ starts: [Int], of text: ReferenceText, from start: Int, into parts: inout Parts) -> Bool {
        for (order, line) in starts.prefix(3).enumerated() {
            let next = order + 1 < starts.count ? starts[order + 1] : text.count
            if let (list, venue) = authorsBetweenDashes(in: line..<next, of: text) {
                parts.title = start..<line
                parts.authors = list
                parts.venueRange = venue
                return true
            }
            guard
                let list = AuthorList(whole: line..<next, of: text)
                    ?? credibleAuthors(line..<next, of: text, needsTwo: true),
                list.authors.count > 1 || list.authors.contains(where: { candidate.matches($0.name) || $0.isBold })
            else { continue }
            parts.title = start..<line
            parts.authors = list
            parts.venueRange = list.end..<text.count
            return true
        }
        return false
    }

    /// `Interspeech — A. Marsh, P. Roe — 17 citations`: the venue before the authors, dashes between.
    private func authorsBetweenDashes(in line: Range<Int>, of text: ReferenceText) -> (AuthorList, venue: Range<Int>)? {
        let dashes = line.filter { text.characters[$0] == "—" && text[$0 - 1] == " " }
        guard let first = dashes.first, first - line.lowerBound >= 2 else { return nil }
        let end = dashes.dropFirst().first ?? line.upperBound
        guard let list = AuthorList(whole: text.skippingSpaces(from: first + 1)..<end, of: text),
            (AuthorList(whole: line.lowerBound..<first, of: text)?.authors.count ?? 0) < 2
        else { return nil }
        return (list, line.lowerBound..<first)
    }
}

extension AuthorList {
    /// `Marsh, Ada / Poe, Tom`: German lists print surnames first, and slashes between the authors.
    init?(dividedBySlashes range: Range<Int>, of text: ReferenceText) {
        var end = range.upperBound
        while end > range.lowerBound, let last = text[end - 1], last.isWhitespace || last.isOne(of: ".,(") { end -= 1 }
        let names = text.string(range.lowerBound..<end).split(separator: "/").map { Wording.trimmed($0) }
        guard names.count > 1, names.count <= 30 else { return nil }
        self.init()
        for name in names {
            let parts = name.split(separator: ",").map { Wording.trimmed($0) }
            guard parts.count == 2, name.count <= 60, parts.allSatisfy({ $0.first?.isUppercase ?? false }),
                parts.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isWhitespace || $0.isOne(of: "-.’'*†") } })
            else { return nil }
            authors.append(
                Author(name: name.filter { !$0.isOne(of: "*†") }, marks: Set(name.filter { $0.isOne(of: "*†") })))
        }
        self.end = end
    }

    /// Reads what stands before a year and its punctuation; nil when it holds more than authors.
    init?(beforeYear range: Range<Int>, of text: ReferenceText) {
        var end = range.upperBound
        while end > range.lowerBound, let last = text[end - 1], last.isWhitespace || last.isOne(of: ".,(") { end -= 1 }
        guard end > range.lowerBound + 3 else { return nil }
        self.init(whole: range.lowerBound..<end, of: text)
    }
}
