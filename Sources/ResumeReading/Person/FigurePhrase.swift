/// A line as words and numbers, to be asked for stated totals.
struct FigurePhrase {
    enum Token: Equatable {
        /// A count; "7.5" keeps its tenths.
        case number(tenths: Int)
        /// A word of letters, or one Han character.
        case word(ScalarText)
        /// A comma, full stop, bracket: the end of a clause.
        case stop
        /// "5-7", "5~7".
        case dash
        case plus
    }

    let tokens: [Token]

    /// Nil where the line holds none of the words that totals are stated in, as most lines do.
    init?(_ text: ScalarText) {
        guard FigurePhrase.mayState(text) else { return nil }
        tokens = FigurePhrase.tokens(of: FoldedText(text).scalars)
    }

    /// Every statement that is read below holds one of these words, or a longer one.
    private static func mayState(_ text: ScalarText) -> Bool {
        // Letters of full width are rare: they are folded and read.
        signs.isFound(in: text.lowercased()) || text.contains { (0xFF21...0xFF5A).contains($0.value) }
    }

    private static let signs: WordSet = [
        "year", "yr", "decade", "month", "个月", "個月", "ann", "ans", "jahr", "年", "載", "载", "cit", "ndex", "引", "指数",
        "指數", "因子",
    ]

    // MARK: Citations

    /// "h-index 24", "H 指数 28", "h 因子：12".
    var hIndex: Int? {
        guard let end = hIndexEnd else { return nil }
        return count(after: end, within: 3)
    }

    private var hIndexEnd: Int? {
        tokens.indices.first { word($0)?.first == "h" && isHIndex(at: $0) }.map {
            $0 + (word($0 + 1) == "index" ? 2 : word($0) == "hindex" ? 1 : 3)
        }
    }

    private func isHIndex(at index: Int) -> Bool {
        if word(index) == "hindex" { return true }
        guard word(index) == "h" else { return false }
        return word(index + 1) == "index" || FigurePhrase.indexNouns.contains { begins($0, at: index + 1) }
    }

    private static let indexNouns = words("指数 指數 因子")

    /// A count of citations that the line calls a total, or states beside the h-index.
    var totalCitations: Int? {
        guard tokens.contains(where: FigurePhrase.mayCite) else { return nil }
        for index in tokens.indices where FigurePhrase.totalPhrases.contains(where: { begins($0, at: index) }) {
            if let count = count(after: index + 3, within: 8) { return count }
        }
        let isBesideHIndex = hIndexEnd != nil
        for index in tokens.indices {
            let isWord = word(index).map(FigurePhrase.citationWords.contains) ?? false
            let isHan = FigurePhrase.citationNouns.contains { begins($0, at: index) }
            guard isWord || isHan else { continue }
            let isTotal = [word(index - 1), word(index - 2), word(index + 1), word(index + 2)].contains {
                $0 == "total"
            }
            guard isBesideHIndex || (isWord && isTotal) else { continue }
            var before = index - 1
            if word(before) == "total" { before -= 1 }
            if isWord, before >= 0, case .number(let tenths) = tokens[before], !isHIndexValue(before) {
                return tenths / 10
            }
            if let count = count(after: index + (isHan ? 2 : 1), within: 4) { return count }
        }
        return nil
    }

    /// Every phrase below holds such a token, and few lines do.
    private static func mayCite(_ token: Token) -> Bool {
        guard case .word(let word) = token else { return false }
        return word.first == "引" || word.first == "c" && citationWords.contains(word)
    }

    private static let totalPhrases = words("总引用 總引用 总被引 總被引 总他引 引用总 被引总 累计引用 累计被引 累計引用 总计引用 共被引")

    private static let citationWords: WordSet = ["citations", "citation", "cites"]
    private static let citationNouns = words("引用 被引")

    private func isHIndexValue(_ index: Int) -> Bool { word(index - 1) == "index" || isHIndex(at: index - 3) }

    /// The first number within `limit` words behind, in the same clause.
    private func count(after index: Int, within limit: Int) -> Int? {
        for next in index..<index + limit where next < tokens.count {
            switch tokens[next] {
            case .number(let tenths):
                return ["万", "萬"].contains(word(next + 1)) ? tenths * 1000 : tenths / 10
            case .stop: return nil
            case .word(let word) where ["h", "i"].contains(word): return nil
            case .word, .dash, .plus: continue
            }
        }
        return nil
    }

    // MARK: Tokens

    func word(_ index: Int) -> ScalarText? {
        guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
        return word
    }

    func begins(_ words: [ScalarText], at index: Int) -> Bool {
        for offset in words.indices {
            guard tokens.indices.contains(index + offset), case .word(let word) = tokens[index + offset],
                word == words[offset]
            else { return false }
        }
        return true
    }

    /// Phrases as lists of one-character words.
    static func words(_ phrases: String) -> [[ScalarText]] {
        ScalarText(phrases).split(separator: " ").map { $0.map { ScalarText($0) } }
    }

    private static func tokens(of text: [Unicode.Scalar]) -> [Token] {
        // The words are parts of it.
        let line = ScalarText(text)
        var tokens: [Token] = []
        tokens.reserveCapacity(text.count / 2)
        var position = 0
        while position < text.count {
            let scalar = text[position]
            if let (tenths, end) = number(in: text, at: position) {
                tokens.append(.number(tenths: tenths))
                position = end
            } else if let (value, end) = hanNumber(in: text, at: position) {
                tokens.append(.number(tenths: value * 10))
                position = end
            } else if scalar.isHan {
                tokens.append(.word(line[position..<position + 1]))
                position += 1
            } else if scalar.isAlphabetic {
                var end = position
                while end < text.count, text[end].isAlphabetic { end += 1 }
                let word = line[position..<end]
                let spelt = numberWords[word]
                tokens.append(spelt.map { .number(tenths: $0 * 10) } ?? .word(word))
                // "a decade" counts ten years.
                if spelt == nil, ["decade", "decades"].contains(word) { replaceDecade(in: &tokens) }
                position = end
            } else {
                if scalar.isOne(of: ",;.。，；|()[]·•!") { tokens.append(.stop) }
                if scalar == "+" { tokens.append(.plus) }
                // Only between numbers: "high-level experience" is one clause.
                if scalar.isOne(of: "-–—~～"), position + 1 < text.count, text[position + 1].isDecimalDigit,
                    case .number = tokens.last
                {
                    tokens.append(.dash)
                }
                position += 1
            }
        }
        return tokens
    }

    private static func replaceDecade(in tokens: inout [Token]) {
        tokens.removeLast()
        var decades = 10
        if case .number(let tenths) = tokens.last {
            decades = min(tenths, 60)
            tokens.removeLast()
        }
        tokens.append(.number(tenths: decades * 10))
        tokens.append(.word(ScalarText("years")))
    }

    /// "2,310", "7.5", "1.2k"; at most eight digits.
    private static func number(in text: [Unicode.Scalar], at start: Int) -> (tenths: Int, end: Int)? {
        guard text[start].isDecimalDigit else { return nil }
        var value = 0
        var digits = 0
        var end = start
        while end < text.count {
            if let digit = text[end].digitValue {
                digits += 1
                if digits <= 8 { value = value * 10 + digit }
            } else if text[end] == ",", end + 3 < text.count, text[end + 1...end + 3].allSatisfy(\.isDecimalDigit),
                end + 4 >= text.count || !text[end + 4].isDecimalDigit
            {
            } else {
                break
            }
            end += 1
        }
        var tenths = value * 10
        if end + 1 < text.count, text[end] == ".", let digit = text[end + 1].digitValue {
            tenths += digit
            end += 2
            while end < text.count, text[end].isDecimalDigit { end += 1 }
        }
        if end < text.count, text[end] == "k", end + 1 >= text.count || !text[end + 1].isAlphabetic {
            tenths *= 1000
            end += 1
        }
        return digits <= 8 ? (tenths, end) : (0, end)
    }

    private static func hanDigit(_ scalar: Unicode.Scalar) -> Int? {
        scalar == "两" || scalar == "兩" ? 2 : scalar.hanDigitValue.flatMap { $0 > 0 ? $0 : nil }
    }

    /// 十, 十二, 二十, 九 before 年 or 个.
    private static func hanNumber(in text: [Unicode.Scalar], at start: Int) -> (Int, end: Int)? {
        var value = 0
        var end = start
        if let digit = hanDigit(text[end]) {
            value = digit
            end += 1
        }
        if end < text.count, text[end] == "十" {
            value = max(value, 1) * 10
            end += 1
            if end < text.count, let digit = hanDigit(text[end]) {
                value += digit
                end += 1
            }
        }
        guard value > 0, end < text.count, text[end].isOne(of: "年余餘多个個载載") else {
            return nil
        }
        return (value, end)
    }

    private static let numberWords = PhraseMap<Int>(texts: [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    ])
}
