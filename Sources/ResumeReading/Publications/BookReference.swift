import Resume

/// Books as the humanities cite their own: `Ferns: A History, 1590–1660 (Kirkwall: Hoy University Press, 2019). Reviewed in …`.
enum BookReference {
    struct Parts {
        var title: Range<Int>
        var publisher: Range<Int>
        var date: PartialDate
    }

    /// `Ada Marsh and Tom Poe, Ferns of Hoy (Kirkwall: Hoy University Press, 2019)`: the candidate's full name before a title
    /// that no mark sets apart.
    static func authored(
        in text: ReferenceText, from start: Int, by candidate: CandidateNames
    ) -> (authors: AuthorList, parts: Parts)? {
        let commas = (start..<min(text.count, start + 120)).filter { text.characters[$0] == "," }.prefix(3)
        for comma in commas {
            guard let list = AuthorList(whole: start..<comma, of: text),
                list.authors.contains(where: { candidate.matches($0.name) }),
                let parts = parts(of: text, from: text.skippingSpaces(from: comma + 1)),
                text.characters[parts.title].allSatisfy({ !$0.isOne(of: ",.") }) || isClosing(parts, of: text),
                text.characters[parts.title.upperBound..<parts.publisher.lowerBound].contains(":")
                    || isClosing(parts, of: text) && areInitialled(list, before: parts.date, of: text)
            else { continue }
            return (list, parts)
        }
        return nil
    }

    /// `A Marsh and T Poe (eds), Ferns of Hoy (Hart Publishing 2019)`: lawyers print initials, and no comma before the year.
    private static func areInitialled(_ list: AuthorList, before date: PartialDate, of text: ReferenceText) -> Bool {
        guard list.authors.allSatisfy({ $0.name.prefix { !$0.isWhitespace }.filter(\.isLetter).count <= 2 }),
            let year = text.first(of: ["\(date.year))"], in: text.all)
        else { return false }
        return text[year.lowerBound - 2]?.isLetter ?? false
    }

    /// Nothing but a full stop follows the bracket.
    private static func isClosing(_ parts: Parts, of text: ReferenceText) -> Bool {
        guard let close = (parts.publisher.upperBound..<text.count).first(where: { text.characters[$0] == ")" }) else {
            return false
        }
        return text.characters[(close + 1)...].allSatisfy { $0.isWhitespace || $0 == "." }
    }

    /// `Warten. Eine Soziologie. Frankfurt/New York: Campus.`: the last sentence is a place, a colon and the publisher.
    static func placed(in text: ReferenceText, _ range: Range<Int>) -> (title: Range<Int>, publisher: Range<Int>)? {
        var end = range.upperBound
        while end > range.lowerBound, let last = text[end - 1], last.isWhitespace || last == "." { end -= 1 }
        guard let colon = (range.lowerBound..<end).last(where: { text.folded[$0] == ":" }), end - colon <= 60,
            let stop = (range.lowerBound..<colon).last(where: { text.characters[$0].isOne(of: ".?!") }),
            colon - stop <= 50, stop - range.lowerBound >= 4
        else { return nil }
        let place = min(text.skippingSpaces(from: stop + 1), colon)..<colon
        let publisher = min(text.skippingSpaces(from: colon + 1), end)..<end
        func isName(_ range: Range<Int>) -> Bool {
            range.count >= 3 && text.characters[range.lowerBound].isUppercase
                && text.characters[range].allSatisfy { $0.isLetter || $0.isWhitespace || $0.isOne(of: "/&.-–’'") }
        }
        let words = text.string(place).split { $0.isWhitespace || $0 == "/" }
        guard isName(place), isName(publisher), words.count <= 5,
            words.allSatisfy({
                $0.first?.isUppercase ?? false || ["am", "a.", "an", "der", "u.", "und", "and"].contains($0)
            })
        else { return nil }
        return (range.lowerBound..<(text.characters[stop] == "." ? stop : stop + 1), publisher)
    }

    /// The title before the bracket that holds publisher and year, and the publisher in it.
    static func parts(of text: ReferenceText, from start: Int) -> Parts? {
        guard let first = text[start], !first.isOne(of: "'‘\"“"),
            let group = text.groups(in: start..<text.count).first(where: { text.characters[$0.lowerBound] == "(" }),
            group.lowerBound - start >= 4, group.lowerBound - start <= 200
        else { return nil }
        let inner = group.lowerBound + 1..<max(group.lowerBound + 1, group.upperBound - 1)
        guard let date = ReferenceDate.find(in: text, inner), date.range.upperBound == inner.upperBound else {
            return nil
        }
        var end = date.range.lowerBound
        while end > inner.lowerBound, let last = text[end - 1], last.isWhitespace || last == "," { end -= 1 }
        // "(Kirkwall: Hoy University Press, 2019)": the place goes.
        let colon = (inner.lowerBound..<end).first { text[$0] == ":" }
        let publisher = min(text.skippingSpaces(from: colon.map { $0 + 1 } ?? inner.lowerBound), end)..<end
        guard publisher.count >= 4, text.folded[publisher].contains(where: \.isLetter),
            text.characters[publisher.lowerBound].isUppercase
        else { return nil }
        return Parts(title: start..<group.lowerBound, publisher: publisher, date: date.date)
    }
}
