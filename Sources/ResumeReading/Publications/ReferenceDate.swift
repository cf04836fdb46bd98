import Resume

/// Finds when a reference appeared: a year, and its month where it is printed.
enum ReferenceDate {
    /// The date and where its year stands. A year alone in brackets wins over any other; page ranges are none.
    static func find(in text: ReferenceText, _ range: Range<Int>) -> (date: PartialDate, range: Range<Int>)? {
        var first: (date: PartialDate, range: Range<Int>)?
        var position = range.lowerBound
        while position < range.upperBound {
            guard let year = year(at: position, in: text, before: range.upperBound),
                let found = withMonth(year, in: text, range)
            else {
                position += 1
                continue
            }
            if text[year.range.lowerBound - 1] == "(", let after = text[year.range.upperBound], after == ")" {
                return found
            }
            if first == nil
                || (first?.date.month == nil && found.date.month != nil && first?.date.year == found.date.year)
            {
                first = found
            }
            position = max(found.range.upperBound, position + 1)
        }
        return first
    }

    private typealias Year = (value: Int, range: Range<Int>)

    /// A year of four digits, or of two after an apostrophe (`CVPR'23`).
    private static func year(at index: Int, in text: ReferenceText, before end: Int) -> Year? {
        let previous = index > 0 ? text[index - 1] : nil
        if text[index] == "民", text.has("民國", at: index) || text.has("民国", at: index),
            case let start = text.skippingSpaces(from: index + 2), let (value, end) = text.number(at: start),
            (1...200).contains(value), text[text.skippingSpaces(from: end)] == "年"
        {
            return (value + 1911, index..<end)
        }
        if isRepublicYear(at: index, in: text), let (value, end) = text.number(at: index + 1) {
            return (value + 1911, index + 1..<end)
        }
        if let mark = text[index], mark == "'" || mark == "’", previous?.isLetter ?? false,
            let (value, end) = text.number(at: index + 1), end == index + 3
        {
            return (value < 50 ? 2000 + value : 1900 + value, index..<end)
        }
        if let previous, previous.isDigit || previous.isOne(of: "-–—./~:：_") || (previous == "l" || previous == "O") {
            return nil
        }
        // e2024 is an article; CVPR2024 is not.
        if let previous, previous.isLatinLetter, !(text[index - 2]?.isLatinLetter ?? false) { return nil }
        guard let (value, stop) = text.number(at: index, mended: true), stop == index + 4, stop <= end,
            (1900...2100).contains(value), text.characters[index].isDigit || text[stop] == "年"
        else { return nil }
        if let next = text[stop] {
            if next.isLatinLetter { return nil }
            // 2001-2010 is a range of pages, 2005.12345 a number of arXiv.
            if next.isOne(of: "-–—~."), let (_, after) = text.number(at: stop + 1), after > stop + 3 { return nil }
            if next.isOne(of: "-–—"), text[stop + 1] == next { return nil }
        }
        return (value, index..<stop)
    }

    /// `溫某某（113）．題名．`: a year of the Republic alone in brackets, between a name and a full stop.
    static func isRepublicYear(at open: Int, in text: ReferenceText) -> Bool {
        guard text[open].map({ $0.isOne(of: "(（") }) ?? false, text[open - 1]?.isIdeograph ?? false,
            let (value, end) = text.number(at: open + 1), (60...150).contains(value),
            text[end].map({ $0.isOne(of: ")）") }) ?? false
        else { return false }
        return text[end + 1].map { $0.isOne(of: "．。") } ?? false
    }

    private static func withMonth(_ year: Year, in text: ReferenceText, _ range: Range<Int>) -> (
        date: PartialDate, range: Range<Int>
    )? {
        func result(_ month: Int, _ day: Int?, _ range: Range<Int>) -> (date: PartialDate, range: Range<Int>)? {
            (PartialDate(year: year.value, month: month, day: day) ?? PartialDate(year: year.value, month: month)).map {
                ($0, range)
            }
        }
        let end = year.range.upperBound
        // 2023-04-12, 2023.04, 2023/4, 2023年4月
        if let separator = text[end], separator.isOne(of: "-./年"),
            let (month, afterMonth) = text.number(at: text.skippingSpaces(from: end + 1)), (1...12).contains(month)
        {
            if separator == "年" {
                let mark = text.skippingSpaces(from: afterMonth)
                if text[mark] == "月", let found = result(month, nil, year.range.lowerBound..<mark + 1) { return found }
            } else if afterMonth - end <= 3, let next = text[afterMonth], next.isOne(of: "-./"),
                let (day, stop) = text.number(at: afterMonth + 1)
            {
                let isLast = text[stop].map { !$0.isOne(of: "-./") } ?? true
                if isLast, stop - afterMonth <= 3, let found = result(month, day, year.range.lowerBound..<stop) {
                    return found
                }
            } else if afterMonth == end + 3, let found = result(month, nil, year.range.lowerBound..<afterMonth) {
                return found
            }
        }
        // Apr. 2023, 12 April 2023, April 12, 2023
        if let (month, start) = monthName(before: year.range.lowerBound, in: text, from: range.lowerBound),
            let found = result(month, nil, start..<end)
        {
            return found
        }
        // APA: (2024, March)
        let next = text.skippingSpaces(from: end)
        if text[next] == ",", let (month, stop) = monthName(at: text.skippingSpaces(from: next + 1), in: text),
            let found = result(month, nil, year.range.lowerBound..<stop)
        {
            return found
        }
        if let (month, stop) = monthName(at: next, in: text), next > end {
            // "2018 Jun 15;34(12)": the day stands before the volume.
            let day = text.number(at: text.skippingSpaces(from: stop)).flatMap { number, end in
                text[end] == ";" && (1...31).contains(number) ? (number, end) : nil
            }
            if let found = result(month, day?.0, year.range.lowerBound..<(day?.1 ?? stop)) { return found }
        }
        return PartialDate(year: year.value).map { ($0, year.range) }
    }

    private static let months = PhraseMap(
        [
            ["january", "jan", "januar", "jänner", "janvier", "janv", "enero"],
            ["february", "feb", "februar", "février", "févr", "febrero"], ["march", "mar", "märz", "mars", "marzo"],
            ["april", "apr", "avril", "avr", "abril"], ["may", "mai", "mayo"],
            ["june", "jun", "juni", "juin", "junio"],
            ["july", "jul", "juli", "juillet", "juil", "julio"], ["august", "aug", "août", "agosto"],
            ["september", "sept", "sep", "septembre", "septiembre"],
            ["october", "oct", "oktober", "okt", "octobre", "octubre"],
            ["november", "nov", "novembre", "noviembre"],
            ["december", "dec", "dezember", "dez", "décembre", "déc", "diciembre"],
        ].enumerated().flatMap { place, names in names.map { (ScalarText($0), place + 1) } })

    private static func monthName(at index: Int, in text: ReferenceText) -> (month: Int, end: Int)? {
        guard text.all.contains(index), !(text[index - 1]?.isLatinLetter ?? false) else { return nil }
        var end = index
        while end < text.count, text.folded[end].isLatinLetter { end += 1 }
        return months[text.folded[index..<end]].map { ($0, end) }
    }

    private static func monthName(before index: Int, in text: ReferenceText, from start: Int) -> (
        month: Int, start: Int
    )? {
        var end = index
        while end > start, let character = text[end - 1], character.isWhitespace || character.isOne(of: ".,") {
            end -= 1
        }
        while end > start, let character = text[end - 1], character.isDigit, index - end < 8 { end -= 1 }
        while end > start, let character = text[end - 1], character.isWhitespace || character.isOne(of: ".") {
            end -= 1
        }
        var begin = end
        while begin > start, let character = text[begin - 1], character.isLetter, end - begin < 12 { begin -= 1 }
        guard begin < end, let (month, stop) = monthName(at: begin, in: text), stop == end else { return nil }
        return (month, begin)
    }
}
