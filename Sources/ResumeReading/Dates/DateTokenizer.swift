/// Cuts a folded line into the tokens of the date grammar. One pass, linear.
struct DateTokenizer {
    private let text: FoldedText
    private let opaque: [Range<Int>]
    private var position = 0
    private var gap = 0
    private var tokens: [DateToken] = []

    static func tokens(of text: FoldedText) -> [DateToken] {
        var tokenizer = DateTokenizer(text: text, opaque: OpaqueRanges.ranges(in: text.scalars))
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(text: FoldedText, opaque: [Range<Int>]) {
        self.text = text
        self.opaque = opaque
    }

    private mutating func run() {
        var opaqueRanges = opaque[...]
        tokens.reserveCapacity(text.count / 4 + 4)
        while position < text.count {
            if let range = opaqueRanges.first, position >= range.lowerBound {
                opaqueRanges.removeFirst()
                if range.upperBound > position {
                    append(.mark(.other), length: range.upperBound - position)
                    tokens[tokens.count - 1].isOpaque = true
                }
                continue
            }
            let scalar = text.scalars[position]
            if scalar.isBlank {
                gap += scalar == "\t" ? 4 : 1
                position += 1
            } else if mayBeMisread(scalar), let (month, length) = misreadMonth() {
                append(.word(WordMeaning(month: month)), length: length)
                tokens[tokens.count - 1].isAlphabetic = true
                tokens[tokens.count - 1].isCapitalized = true
            } else if let (group, length) = digitGroup() ?? hanNumber() {
                append(.number(group), length: length)
            } else if scalar.isAlphabetic {
                appendWord()
            } else if let (length, roles) = DateLexicon.hanWord(in: text.scalars[position...]) {
                append(.word(WordMeaning(roles: roles)), length: length)
            } else {
                appendMark()
            }
        }
    }

    private mutating func append(_ kind: DateToken.Kind, length: Int) {
        tokens.append(DateToken(kind: kind, characters: position..<position + length, gap: gap))
        position += length
        gap = 0
    }

    private mutating func appendWord() {
        let start = position
        var end = start
        while end < text.count, text.scalars[end].isAlphabetic { end += 1 }
        // A word longer than any of the lexicon means nothing and needs no look-up.
        let meaning = end - start <= 16 ? DateLexicon.meaning(of: text.scalars[start..<end]) : WordMeaning()
        append(.word(meaning), length: end - start)
        tokens[tokens.count - 1].isAlphabetic = true
        tokens[tokens.count - 1].isCapitalized = text.isCapital(at: start)
    }

    private mutating func appendMark() {
        let scalar = text.scalars[position]
        if isDash(scalar) {
            var length = 1
            while position + length < text.count, isDash(text.scalars[position + length]) { length += 1 }
            let isHyphen = length == 1 && (scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}")
            let isTilde = length == 1 && scalar == "~"
            // ">" alone compares; in a run it is the head of an arrow.
            let isComparison = length == 1 && scalar == ">"
            append(.mark(isComparison ? .amount : isHyphen ? .hyphen : isTilde ? .tilde : .dash), length: length)
            return
        }
        if scalar == ".", isRangeOfDots {
            append(.mark(.dash), length: 2)
            return
        }
        append(.mark(DateTokenizer.mark(of: scalar)), length: 1)
    }

    /// `2019..2021`, `2022-03..now`: two dots and no more, a figure before them.
    private var isRangeOfDots: Bool {
        let scalars = text.scalars
        guard position > 0, scalars[position - 1].isDecimalDigit, position + 2 < scalars.count,
            scalars[position + 1] == "."
        else { return false }
        let next = scalars[position + 2]
        return next.isDecimalDigit || next.isAlphabetic
    }

    private func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x7E, 0x3E, 0x2010...0x2015, 0x2212, 0x301C, 0x223C, 0x30FC, 0x2500, 0x2501, 0x2E3A, 0x2E3B,
            0xFE58, 0xFE63, 0x2192, 0x21D2, 0x27A1, 0x2794, 0x279C, 0x279D, 0x279E, 0x27F6, 0xFF70:
            true
        default: false
        }
    }

    private static func mark(of scalar: Unicode.Scalar) -> DateToken.Mark {
        switch scalar {
        case "一": .hanOne
        case ".", "．": .dot
        case "/", "⁄", "∕": .slash
        case ",", "，", "、": .comma
        case ":", "：", "∶": .colon
        case "'", "’", "‘", "ʼ", "`", "´": .apostrophe
        case "(", "[", "{", "【", "〔", "「", "《", "〈": .open
        case ")", "]", "}", "】", "〕", "」", "》", "〉": .close
        case "$", "€", "£", "¥", "₹", "%", "‰", "+", "#", "=", "<", "≈", "≥", "≤", "@", "_", "°", "№", "§", "±", "×":
            .amount
        case "|", "*", ";", "。", "；", "•", "·", "¦", "｜", "\u{FFFC}", "!", "?": .stop
        default: .other
        }
    }

    /// Digits, among them letters that a scanner misread: O for 0, l and I for 1.
    private func digitGroup() -> (DateToken.DigitGroup, length: Int)? {
        let scalars = text.scalars
        guard DateTokenizer.digit(scalars[position]) != nil else { return nil }
        // A letter begins a number only at the start of a word.
        if !scalars[position].isDecimalDigit, position > 0, scalars[position - 1].isAlphabetic { return nil }
        var end = position
        var trueDigits = 0
        while end < scalars.count, DateTokenizer.digit(scalars[end]) != nil {
            if scalars[end].isDecimalDigit { trueDigits += 1 }
            end += 1
        }
        let isWordAfter = end < scalars.count && scalars[end].isAlphabetic
        if trueDigits == 0 { return nil }
        if trueDigits < end - position, isWordAfter || end - position > 4 {
            // Letters that are letters: keep the plain digits only.
            guard scalars[position].isDecimalDigit else { return nil }
            end = position
            while end < scalars.count, scalars[end].isDecimalDigit { end += 1 }
            trueDigits = end - position
        }
        var value = 0
        for scalar in scalars[position..<min(end, position + 9)] {
            value = value * 10 + (DateTokenizer.digit(scalar) ?? 0)
        }
        let length = end - position
        return (
            DateToken.DigitGroup(
                value: length > 9 ? -1 : value, digits: length,
                isPadded: DateTokenizer.digit(scalars[position]) == 0, isMended: trueDigits < length),
            length
        )
    }

    /// `0ct`, `5ep`: a figure that a letter follows; `Ju1y`, `N0v`: a letter that a figure follows soon.
    private func mayBeMisread(_ scalar: Unicode.Scalar) -> Bool {
        let scalars = text.scalars
        if scalar == "0" || scalar == "5" {
            return position + 2 < scalars.count && (0x61...0x7A).contains(scalars[position + 1].value)
        }
        guard scalar.isOne(of: "jamsnfod") else { return false }
        var end = position + 1
        while end < scalars.count, end - position < 8, (0x61...0x7A).contains(scalars[end].value) { end += 1 }
        return end < scalars.count && scalars[end].isOne(of: "015")
    }

    /// The name of a month in which a scanner took letters for figures: `0ct`, `Ju1y`, `Apri1`.
    private func misreadMonth() -> (month: Int, length: Int)? {
        let scalars = text.scalars
        guard position == 0 || !scalars[position - 1].isAlphabetic && !scalars[position - 1].isDecimalDigit else {
            return nil
        }
        var end = position
        var figures = 0
        while end < scalars.count, end - position < 10 {
            if scalars[end].isDecimalDigit { figures += 1 } else if !scalars[end].isAlphabetic { break }
            if figures > 2 { return nil }
            end += 1
        }
        guard figures > 0, end - position >= 3 + (figures - 1) else { return nil }
        let word = scalars[position..<end]
        for one in ["l", "i"] as [Unicode.Scalar] {
            let mended = word.map { $0 == "0" ? "o" : $0 == "1" ? one : $0 == "5" ? "s" : $0 }
            if let month = DateLexicon.meaning(of: mended[...]).month { return (month, end - position) }
        }
        return nil
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "o": 0
        case "l", "i": 1
        default: scalar.digitValue
        }
    }

    /// A digit or a Han numeral, of which every date holds one. Asked before folding, of any width.
    static func mayBeginNumber(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDecimalDigit || (0xFF10...0xFF19).contains(scalar.value) || hanDigit(scalar) != nil
    }

    private static func hanDigit(_ scalar: Unicode.Scalar) -> Int? { scalar == "十" ? 10 : scalar.hanDigitValue }

    /// 二〇一八 before 年, 九 and 十二 before 月: Han numerals count only with their unit.
    private func hanNumber() -> (DateToken.DigitGroup, length: Int)? {
        let scalars = text.scalars
        guard DateTokenizer.hanDigit(scalars[position]) != nil else { return nil }
        var values: [Int] = []
        var end = position
        while end < scalars.count, values.count < 5, let value = DateTokenizer.hanDigit(scalars[end]) {
            values.append(value)
            end += 1
        }
        guard end < scalars.count, scalars[end].isOne(of: "年月日") else { return nil }
        var value = 0
        var pending = 0
        if values.contains(10) {
            for digit in values {
                if digit == 10 {
                    value += max(pending, 1) * 10
                    pending = 0
                } else {
                    pending = digit
                }
            }
            value += pending
        } else {
            for digit in values { value = value * 10 + digit }
        }
        let digits = values.contains(10) ? (value > 9 ? 2 : 1) : values.count
        return (DateToken.DigitGroup(value: value, digits: digits, isPadded: false, isMended: false), end - position)
    }
}
