/// Finds the venue in what follows the title.
enum VenueGrammar {
    private static let openers = Lexicon.wording["venue opener"].all.map { String($0) }
    private static let closers = Lexicon.publications["closer"].map { String($0) }

    /// - Parameter marker: the kind of work, when the reference names it.
    static func venue(in text: ReferenceText, _ range: Range<Int>, marker: ReferenceMarker? = nil) -> ScalarText? {
        var range = trimmed(range.clamped(to: text.all), of: text)
        if text.has("//", at: range.lowerBound) || text[range.lowerBound] == "/" {
            while text[range.lowerBound] == "/", !range.isEmpty { range = range.lowerBound + 1..<range.upperBound }
        }
        range = withoutEditors(withoutOpeners(range, of: text), of: text)
        if marker == .thesis || marker == .book, let publisher = afterPlace(range, of: text) { range = publisher }
        if ["vol", "vol.", "no.", "pp.", "n°"].contains(where: { text.has($0, at: range.lowerBound) }) { return nil }
        let end = end(of: range, in: text)
        var name = clean(text.string(range.lowerBound..<end))
        if text[end] == ".", name.contains(".") { name += "." }  // "Wis. L. Rev." keeps its last dot too
        guard isName(name) else { return nil }
        return name
    }

    /// Publishers stand behind their town: `北京: 科学出版社, 2020`.
    private static func afterPlace(_ range: Range<Int>, of text: ReferenceText) -> Range<Int>? {
        guard let colon = range.first(where: { text.folded[$0].isOne(of: ":：") }), colon - range.lowerBound < 24 else {
            return nil
        }
        return trimmed(colon + 1..<range.upperBound, of: text)
    }

    private static func trimmed(_ range: Range<Int>, of text: ReferenceText) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, let next = text[start],
            next.isWhitespace || next.isOne(of: ".,;:，。．；：、—–-|·\"”»》」〉』)）*@?!'’")
        {
            start += 1
        }
        return start..<max(start, range.upperBound)
    }

    private static func withoutOpeners(_ range: Range<Int>, of text: ReferenceText) -> Range<Int> {
        var range = range
        for _ in 0..<4 {
            let start = range.lowerBound
            // "(2024) 36 Law Journal 455", "[2022] Law Quarterly 318": the year of the volume comes first.
            if let open = text[start], open.isOne(of: "([（"), let (value, end) = text.number(at: start + 1),
                (1900...2100).contains(value), let close = closing(from: end, in: text), close + 1 < range.upperBound
            {
                range = trimmed(min(close + 1, range.upperBound)..<range.upperBound, of: text)
                continue
            }
            // "78(1) Law Journal 101": the volume and its issue.
            if let (_, end) = text.number(at: start), text[end] == "(", let (_, close) = text.number(at: end + 1),
                text[close] == ")", text[close + 1] == " ", text[close + 2]?.isUppercase ?? false
            {
                range = trimmed(min(close + 1, range.upperBound)..<range.upperBound, of: text)
                continue
            }
            if let end = thesisEnd(range, of: text) {
                range = trimmed(end..<range.upperBound, of: text)
            } else if text[start].map({ $0.isOne(of: "载載刊见見") }) ?? false, text[start + 1] == "《" {
                range = trimmed(min(start + 2, range.upperBound)..<range.upperBound, of: text)
            } else if let opener = openers.filter({ text.has($0, at: start) }).max(by: {
                $0.scalarCount < $1.scalarCount
            }) {
                // "The" of a name that is all there is stays; so does 在 inside a word.
                if opener == "the", text[start]?.isUppercase ?? false { return range }
                range = trimmed(
                    start + opener.scalarCount..<max(range.upperBound, start + opener.scalarCount), of: text)
            } else if text[start]?.isLetter ?? false,
                let date = ReferenceDate.find(in: text, start..<min(range.upperBound, start + 16)),
                date.range.lowerBound == start, date.range.upperBound < range.upperBound
            {
                // "Jul 2025, In: Journal of Moss"
                range = trimmed(date.range.upperBound..<range.upperBound, of: text)
            } else if let (value, end) = text.number(at: start), end < range.upperBound, let next = text[end] {
                // A volume or year before the name: "44 Ecology L.Q. 213", "2021 IEEE Conference".
                guard next.isWhitespace || next == "年" || (next == "," && value > 1899), !isOrdinal(text, end) else {
                    return range
                }
                range = trimmed(end + 1..<range.upperBound, of: text)
                if next == "年", let (_, stop) = text.number(at: range.lowerBound), text[stop] == "月",
                    stop < range.upperBound
                {
                    range = trimmed(stop + 1..<range.upperBound, of: text)
                }
            } else {
                return range
            }
        }
        return range
    }

    /// Where the bracket of a year closes, at once or behind a word on how far the work is: `(2026, forthcoming)`.
    private static func closing(from end: Int, in text: ReferenceText) -> Int? {
        guard let next = text[end] else { return nil }
        if next.isOne(of: ")]）") { return end }
        guard next == "," else { return nil }
        return (end..<min(text.count, end + 24)).first { text.folded[$0].isOne(of: ")]") }
    }

    /// `教育碩士論文，某大學`: behind the kind of thesis stands the school.
    private static func thesisEnd(_ range: Range<Int>, of text: ReferenceText) -> Int? {
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 16)
        guard let end = head.first(where: { text.folded[$0].isOne(of: ",，、。．") }), end + 1 < range.upperBound,
            case let kind = text.string(range.lowerBound..<end), kind.hasSuffix("論文") || kind.hasSuffix("论文"),
            kind.contains("士"), !HeadJudgement(kind).isSchool
        else { return nil }
        return end + 1
    }

    private static let editorMarks = ReferencePhrases(publications: "editor")

    /// Books stand behind those who edit them: `In R. Roe (Ed.), The book`, `In R. Roe and M. Poe, editors, The book`.
    private static func withoutEditors(_ range: Range<Int>, of text: ReferenceText) -> Range<Int> {
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 160)
        guard let mark = text.first(of: editorMarks, in: head) else { return range }
        // "Old Books, ed. by R. Roe"
        let next = text.skippingSpaces(from: mark.upperBound)
        if ["by ", "von ", "par ", "por "].contains(where: { text.has($0, at: next) }) { return range }
        // "The book, eds. R. Roe": the editors follow.
        guard AuthorList(whole: range.lowerBound..<mark.lowerBound, of: text) != nil else { return range }
        let rest = trimmed(mark.upperBound..<range.upperBound, of: text)
        return rest.isEmpty ? range : rest
    }

    private static func isOrdinal(_ text: ReferenceText, _ end: Int) -> Bool {
        ["th", "st", "nd", "rd"].contains { text.has($0, at: end) }
    }

    /// Where the name stops: a comma, a year, a volume, a bracket with figures, a full stop.
    private static func end(of range: Range<Int>, in text: ReferenceText) -> Int {
        var position = range.lowerBound
        while position < range.upperBound {
            let character = text.folded[position]
            switch character {
            case ",", ";", "，", "；", "。", "|", "·", "●", "★":
                if !continues(after: position, in: text, range) { return position }
            case "(":
                guard let closer = (position..<range.upperBound).first(where: { text.folded[$0] == ")" }),
                    isAbbreviation(position + 1..<closer, of: text)
                else { return position }
                position = closer
            case "[", "【": return position
            case ".":
                if isFullStop(position, in: text, range) { return position }
            case ":", "：":
                if text.isBlank(position + 1..<range.upperBound) { return position }
                if let next = text[text.skippingSpaces(from: position + 1)], next.isDigit { return position }
            case "》", "」", "\"", "”":
                if position > range.lowerBound { return position }
            case "—", "–", "-":
                if text[position - 1]?.isWhitespace ?? true, text[position + 1]?.isWhitespace ?? true {
                    return position
                }
            default:
                if position > range.lowerBound, closesName(position, in: text) { return position }
            }
            position += 1
        }
        return range.upperBound
    }

    private static func closesName(_ position: Int, in text: ReferenceText) -> Bool {
        guard let previous = text[position - 1] else { return false }
        let character = text.characters[position]
        if character.isDigit, !previous.isLetter || previous.isIdeograph || isYear(position, in: text) {
            guard previous != "-" else { return false }
            return !isOrdinalWord(position, in: text)
        }
        if character == "'" || character == "’", let next = text[position + 1], next.isDigit { return true }
        if previous.isWhitespace || previous.isIdeograph || character.isIdeograph {
            return (closers.contains { text.has($0, at: position) } || text.has("vol ", at: position))
                && !(character == "第" && text[position + 1].map { $0.isOne(of: "一二三四五六七八九十") } ?? false)
        }
        return false
    }

    private static func isYear(_ position: Int, in text: ReferenceText) -> Bool {
        text.number(at: position).map { (1900...2100).contains($0.value) } ?? false
    }

    private static func isOrdinalWord(_ position: Int, in text: ReferenceText) -> Bool {
        text.number(at: position).map { isOrdinal(text, $0.end) || ["d", "D"].contains(text[$0.end] ?? " ") } ?? false
    }

    /// "Atmosphere, and Climate": the comma is part of the name.
    private static func continues(after comma: Int, in text: ReferenceText, _ range: Range<Int>) -> Bool {
        guard text.folded[comma] == "," else { return false }
        let next = text.skippingSpaces(from: comma + 1)
        return next < range.upperBound && (text.has("and", at: next) || text[next] == "&")
    }

    private static func isAbbreviation(_ inner: Range<Int>, of text: ReferenceText) -> Bool {
        let name = text.string(inner)
        return (2...12).contains(name.count) && !name.contains(" ") && name.filter(\.isUppercase).count >= 2
            && !name.contains(where: \.isDigit)
    }

    private static func isFullStop(_ dot: Int, in text: ReferenceText, _ range: Range<Int>) -> Bool {
        let next = text.skippingSpaces(from: dot + 1)
        guard next < range.upperBound else { return true }
        if text[dot - 1]?.isIdeograph ?? false { return true }
        if text.characters[next].isDigit { return true }
        guard text[dot + 1]?.isWhitespace ?? false else { return false }
        // "IEEE Trans. Power Electron." goes on; a long last word closes: "... Artificial Intelligence. Springer".
        var start = dot
        while start > range.lowerBound, text.characters[start - 1].isLetter { start -= 1 }
        let word = text.string(start..<dot).lowercased()
        let isPlainWord =
            word.hasSuffix("ence") || word.hasSuffix("ology") || word.hasSuffix("ings") || word.hasSuffix("ation")
            || word.hasSuffix("ering") || word.hasSuffix("view") || word.hasSuffix("ine") || word.hasSuffix("ure")
            || word.hasSuffix("ing")
            || word.hasSuffix("ion") || word.hasSuffix("ems") || word.hasSuffix("ters") || word.hasSuffix("sity")
            || word.hasSuffix("ress")
        return isPlainWord
    }

    static func clean(_ name: ScalarText) -> ScalarText {
        var name = name
        while let first = name.first, first.isOne(of: " ,;:．，；：《「\"“*_（([") { name = name.dropFirst() }
        while let last = name.last, last.isOne(of: " ,;:，；：》」\"”*_-–—（(") || (last == "." && !endsInAbbreviation(name))
        {
            name = name.dropLast()
        }
        return name
    }

    /// "Power Electron." keeps its dot, "Nature." does not need one.
    private static func endsInAbbreviation(_ name: ScalarText) -> Bool { name.dropLast().contains(".") }

    private static let noVenues = WordSet(Lexicon.publications["no venue"])

    private static func isName(_ name: ScalarText) -> Bool {
        name.count(where: \.isLetter) >= 2 && name.count <= 160 && !noVenues.contains(name.lowercased())
    }
}
