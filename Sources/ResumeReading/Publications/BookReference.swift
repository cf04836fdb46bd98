import Resume

/// Books as the humanities cite their own: `Ferns: A History, 1590–1660 (Kirkwall: Hoy University Press, 2019). Reviewed in …`.
enum BookReference {
    struct Parts {
        var title: Range<Int>
        var publisher: Range<Int>
        var date: PartialDate
    }

    /// The title before the bracket that holds publisher and year, and the publisher in it.
    static func parts(of text: ReferenceText, from start: Int) -> Parts? {
        guard let first = text[start], !first.isOne(of: "'‘\"“"), let group = text.groups(in: start..<text.count).first(where: { text.characters[$0.lowerBound] == "(" }),
            group.lowerBound - start >= 4, group.lowerBound - start <= 200
        else { return nil }
        let inner = group.lowerBound + 1..<max(group.lowerBound + 1, group.upperBound - 1)
        guard let date = ReferenceDate.find(in: text, inner), date.range.upperBound == inner.upperBound else { return nil }
        var end = date.range.lowerBound
        while end > inner.lowerBound, let last = text[end - 1], last.isWhitespace || last == "," { end -= 1 }
        // "(Kirkwall: Hoy University Press, 2019)": the place goes.
        let colon = (inner.lowerBound..<end).first { text[$0] == ":" }
        let publisher = text.skippingSpaces(from: colon.map { $0 + 1 } ?? inner.lowerBound)..<end
        guard publisher.count >= 4, text.folded[publisher].contains(where: \.isLetter),
            text.characters[publisher.lowerBound].isUppercase
        else { return nil }
        return Parts(title: start..<group.lowerBound, publisher: publisher, date: date.date)
    }
}
