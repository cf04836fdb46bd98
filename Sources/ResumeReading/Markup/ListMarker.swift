/// What opens a list item: a bullet or a number.
enum ListMarker {
    /// The marker at `start` and the index of the text behind it. A bullet followed by a number is the number.
    ///
    static func scan(
        _ line: [Unicode.Scalar], from start: Int, in numbering: Numbering.Line = Numbering.Line()
    ) -> (marker: SourceLine.Marker, end: Int)? {
        guard let (marker, end) = scanOne(line, from: start, numbering) else { return nil }
        guard marker == .bullet, let (inner, innerEnd) = number(line, at: end, numbering), innerEnd < line.count
        else {
            return (marker, end)
        }
        return (inner, innerEnd)
    }

    /// `\\- Acme`: a converter has escaped the dash that opens the item.
    static func unescaped(_ line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let start = line.startIndex
        guard line.count >= 3, line[start] == "\\", line[start + 1].isOne(of: "-*+"), line[start + 2] == " " else {
            return line
        }
        return line.dropFirst()
    }

    private static func scanOne(_ line: [Unicode.Scalar], from start: Int, _ numbering: Numbering.Line) -> (
        SourceLine.Marker, Int
    )? {
        if let end = bullet(line, at: start) { return (.bullet, end) }
        return number(line, at: start, numbering)
    }

    /// The index behind a bullet, its white space and its task box.
    private static func bullet(_ line: [Unicode.Scalar], at start: Int) -> Int? {
        guard start < line.count else { return nil }
        let next = start + 1 < line.count ? line[start + 1] : nil
        let isFollowedBySpace = next?.isWhitespace ?? true
        switch line[start] {
        // "§ 14 Abs. 2" is a paragraph of a law.
        case "§":
            guard isFollowedBySpace, let letter = firstVisible(line, from: start + 1),
                letter.isHan || letter.isUppercase
            else { return nil }
        case "*", "+", "–", "›", "»", "→", "⇒", "↳", "▹": guard isFollowedBySpace else { return nil }
        // "-负责…" is common in plain text; "-5 %" and "--" are no items.
        case "-": guard isFollowedBySpace || (next.map { $0.isWord && !$0.isASCIIDigit } ?? false) else { return nil }
        // Word's second-level bullet, as text.
        case "o":
            guard isFollowedBySpace, let letter = firstVisible(line, from: start + 1),
                letter.isHan || letter.properties.isUppercase
            else { return nil }
        // The last four are what Wingdings bullets become.
        case "•", "●", "◆", "·", "▪", "■", "○", "◦", "‣", "▸", "►", "➤", "❖", "◇", "□", "▶", "✓", "✔", "▫", "※", "⁃",
            "◎", "❯", "∙", "・", "･", "‧", "⋅", "．", "﹒", "⚫", "⬥", "➢", "✦", "➔", "➜", "\u{F0B7}", "\u{F06C}",
            "\u{F0A7}",
            "\u{F0D8}":
            guard next != line[start] else { return nil }
        default: return nil
        }
        let end = skipSpace(line, from: start + 1)
        guard end + 4 <= line.count, line[end] == "[", line[end + 1].isOne(of: " xX"), line[end + 2] == "]",
            line[end + 3] == " "
        else { return end }
        return end + 4
    }

    private static func number(_ line: [Unicode.Scalar], at start: Int, _ numbering: Numbering.Line) -> (
        SourceLine.Marker, Int
    )? {
        guard start < line.count else { return nil }
        let first = line[start]
        if let value = enclosedNumber(first) { return (.number(value), skipSpace(line, from: start + 1)) }
        if let closing = closer(of: first) { return bracketed(line, at: start, closing: closing) }
        if first.isASCIIDigit {
            return decimal(line, at: start) ?? (numbering.isOutlined ? outline(line, at: start) : nil)
        }
        return small(line, at: start) ?? lettered(line, at: start, numbering)
    }

    /// `1.`, `1、`, `1)`; never a date or a decimal fraction such as `2.5`, `2016.05`, `05/2021`.
    private static func decimal(_ line: [Unicode.Scalar], at start: Int) -> (SourceLine.Marker, Int)? {
        guard let (value, end) = smallNumber(line, at: start), end < line.count else { return nil }
        guard [".", "．", "、", ")", "）"].contains(line[end]) else { return nil }
        let next = end + 1 < line.count ? line[end + 1] : nil
        if line[end] == "." || line[end] == "．", next?.isASCIIDigit ?? false { return nil }
        let text = skipSpace(line, from: end + 1)
        // "1. März 2019" is a date.
        if line[end] == ".", value <= 31, startsWithMonthAndYear(line[text...]) { return nil }
        // "2. Platz" is what somebody came in.
        if line[end] == ".", value <= 9, next == " ", isCounted(line[text...]) { return nil }
        return (.number(value), text)
    }

    /// The first word is one that German counts so: `Platz`, `Staatsexamen`.
    private static func isCounted(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let word = text.prefix { $0.properties.isAlphabetic }
        guard word.count <= 16, Lexicon.wording["counted"].contains(ScalarText(word).lowercased()) else { return false }
        // "3. Platz geschaffen" is an item of a list.
        let rest = text.dropFirst(word.count)
        return rest.isEmpty || rest.first?.isOne(of: ",(:–") ?? false
            || [" beim ", " bei ", " im ", " in ", " der ", " des ", " – ", " ("].contains {
                rest.starts(with: $0.unicodeScalars)
            }
    }

    /// `2.1  Acme Ltd`: the last part of the number counts.
    private static func outline(_ line: [Unicode.Scalar], at start: Int) -> (SourceLine.Marker, Int)? {
        guard let (_, number, end) = Numbering.parts(of: line[start...]) else { return nil }
        return (.number(number), skipSpace(line, from: end))
    }

    /// `a.  Senior Baker`, `b) Baker`: letters from the beginning of the alphabet.
    private static func small(_ line: [Unicode.Scalar], at start: Int) -> (SourceLine.Marker, Int)? {
        guard start + 3 < line.count, line[start].isOne(of: "abcdefgh") else { return nil }
        let isSet = line[start + 1] == "." && line[start + 2].isWhitespace && line[start + 3].isWhitespace
        guard isSet || line[start + 1] == ")" && line[start + 2].isWhitespace else { return nil }
        let text = skipSpace(line, from: start + 2)
        // "b) and c) were met" goes on with a sentence.
        guard text < line.count, line[text].isUppercase || line[text].isHan else { return nil }
        return (.number(Int(line[start].value - 0x60)), text)
    }

    /// `(1)`, `（1）`, `[1]`, `[1].`, `（一）`, `(ii)`; never a telephone's area code or the text of a link.
    private static func bracketed(
        _ line: [Unicode.Scalar], at start: Int, closing: Unicode.Scalar
    ) -> (SourceLine.Marker, Int)? {
        guard
            let (value, close) = smallNumber(line, at: start + 1) ?? chineseNumber(line, at: start + 1)
                ?? smallRoman(line, at: start + 1) ?? smallLetter(line, at: start + 1),
            close < line.count, line[close] == closing
        else { return nil }
        var end = close + 1
        if end < line.count, line[end] == "(" || line[end] == "[" { return nil }
        if end < line.count, [".", "．", "、"].contains(line[end]) { end += 1 }
        end = skipSpace(line, from: end)
        return looksLikeTelephone(line[end...]) ? nil : (.number(value), end)
    }

    /// `一、`, `壹、`, `二.`, `II.`
    private static func lettered(_ line: [Unicode.Scalar], at start: Int, _ numbering: Numbering.Line) -> (
        SourceLine.Marker, Int
    )? {
        if let (value, end) = chineseNumber(line, at: start), end < line.count {
            guard line[end] == "、" || line[end] == "." || line[end] == "．" else { return nil }
            return (.number(value), skipSpace(line, from: end + 1))
        }
        if let value = formalNumber(line, at: start), start + 1 < line.count, line[start + 1] == "、" {
            return (.number(value), skipSpace(line, from: start + 2))
        }
        var end = start
        while end < line.count, end - start < 5, ["I", "V", "X"].contains(line[end]) { end += 1 }
        guard end > start, end < line.count, line[end] == "." || line[end] == "、",
            let value = romanNumber(line[start..<end])
        else { return nil }
        let text = skipSpace(line, from: end + 1)
        guard text > end + 1 || line[end] == "、", text < line.count else { return nil }
        // "V. Sorel, I. Anand: ..." opens with an initial; before Chinese it counts, and may be a misread 1.
        if end - start == 1, !numbering.isRoman, !line[text].isHan,
            line[text...].contains(where: { $0.isOne(of: ",.:;，。") })
        {
            return nil
        }
        return (.number(value), text)
    }

    // MARK: Numbers

    private static func closer(of opener: Unicode.Scalar) -> Unicode.Scalar? {
        switch opener {
        case "(": ")"
        case "（": "）"
        case "[": "]"
        case "【": "】"
        default: nil
        }
    }

    /// One to three digits.
    private static func smallNumber(_ line: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
        var value = 0
        var end = start
        while end < line.count, line[end].isASCIIDigit {
            guard end - start < 3 else { return nil }
            value = value * 10 + Int(line[end].value - 0x30)
            end += 1
        }
        return end > start ? (value, end) : nil
    }

    /// 一 to 九十九.
    private static func chineseNumber(_ line: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
        var (value, end) = (0, start)
        while end < line.count, end - start < 3 {
            if let digit = line[end].hanDigitValue, digit > 0 {
                value += digit
            } else if line[end] == "十" {
                value = value == 0 ? 10 : value * 10
            } else {
                break
            }
            end += 1
        }
        return end > start ? (value, end) : nil
    }

    /// 壹 to 拾, in the characters of documents.
    private static func formalNumber(_ line: [Unicode.Scalar], at start: Int) -> Int? {
        guard start < line.count, line[start].isHan else { return nil }
        return ["壹", "贰貳", "叁參参叄", "肆", "伍", "陆陸", "柒", "捌", "玖", "拾"]
            .firstIndex { line[start].isOne(of: $0) }.map { $0 + 1 }
    }

    /// i to ix, as in `(iv)`; a lone x ticks a box.
    private static func smallRoman(_ line: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
        var end = start
        while end < line.count, end - start < 4, line[end].isOne(of: "ivx") { end += 1 }
        let letters = line[start..<end].map(\.uppercase)
        guard let value = romanNumber(letters[...]), value < 10 else { return nil }
        return (value, end)
    }

    /// `(a)` to `(h)` before a word: `(c) 2024` and `(c) Ada Marsh` are no items.
    private static func smallLetter(_ line: [Unicode.Scalar], at start: Int) -> (value: Int, end: Int)? {
        guard start + 1 < line.count, line[start].isOne(of: "abcdefgh"), start + 2 < line.count,
            line[start + 2].isWhitespace, let next = firstVisible(line, from: start + 2), next.isLetter,
            line[start] != "c" || start + 3 < line.count && line[start + 3].isWhitespace
        else { return nil }
        return (Int(line[start].value - 0x60), start + 1)
    }

    private static func romanNumber(_ letters: ArraySlice<Unicode.Scalar>) -> Int? {
        let numerals = [
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
        ]
        return numerals.firstIndex(of: letters.asString).map { $0 + 1 }
    }

    /// `①`, `⑴`, `⒈`, `❶`
    private static func enclosedNumber(_ scalar: Unicode.Scalar) -> Int? {
        for first: UInt32 in [0x2460, 0x2474, 0x2488] where (first..<first + 20).contains(scalar.value) {
            return Int(scalar.value - first) + 1
        }
        for first: UInt32 in [0x2776, 0x2780, 0x278A] where (first..<first + 10).contains(scalar.value) {
            return Int(scalar.value - first) + 1
        }
        return nil
    }

    // MARK: What follows

    private static func skipSpace(_ line: [Unicode.Scalar], from start: Int) -> Int {
        var index = start
        while index < line.count, line[index].isWhitespace { index += 1 }
        return min(index, line.count)
    }

    private static func firstVisible(_ line: [Unicode.Scalar], from start: Int) -> Unicode.Scalar? {
        let index = skipSpace(line, from: start)
        return index < line.count ? line[index] : nil
    }

    private static func startsWithMonthAndYear(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let word = text.prefix(12).prefix { $0.properties.isAlphabetic }
        let months = [
            "jan", "feb", "mar", "mär", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct", "okt", "nov", "dec",
            "dez",
        ]
        guard months.contains(word.prefix(3).asciiLowercased.asString) else { return false }
        let year = text[word.endIndex...].drop { $0.isWhitespace || $0 == "." }.prefix(4)
        return year.count == 4 && year.allSatisfy(\.isASCIIDigit)
    }

    /// Seven digits or more in groups, the first of which is no year.
    private static func looksLikeTelephone(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let figures = text.prefix(16).prefix { $0.isASCIIDigit || $0 == "-" || $0 == " " }
        guard let first = figures.first, first.isASCIIDigit, figures.count(where: \.isASCIIDigit) >= 7 else {
            return false
        }
        let group = figures.prefix(while: \.isASCIIDigit).asString
        return !(group.count == 4 && (group.hasPrefix("19") || group.hasPrefix("20")))
    }
}
