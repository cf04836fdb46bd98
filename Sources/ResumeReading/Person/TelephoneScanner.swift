/// Finds telephone numbers, as printed.
enum TelephoneScanner {
    struct Match: Equatable {
        var text: ScalarText
        /// The higher the likelier: labelled as mobile, a mobile by its figures, labelled, a number by its form only.
        var score: Int
    }

    static func matches(in line: ScalarText) -> [Match] {
        let scalars = mended(Array(line))
        // In a row of contact data the figures of many countries need no label.
        let isContactRow = scalars.contains("@")
        var matches: [Match] = []
        var index = 0
        while index < scalars.count {
            guard startsNumber(scalars, at: index) else { index += 1; continue }
            let end = numberEnd(scalars, from: index)
            if let match = match(scalars, index..<end, isContactRow: isContactRow) { matches.append(match) }
            index = max(end, index + 1)
        }
        return matches
    }

    /// Letters that a scan put for figures become figures in groups of three or more: `I39 5555 0l72`.
    private static func mended(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard scalars.contains(where: { mending($0) != nil }) else { return scalars }
        var result = scalars
        var index = 0
        while index < scalars.count {
            let start = index
            while index < scalars.count, scalars[index].isASCIIDigit || scalars[index].isASCIILetter { index += 1 }
            let group = scalars[start..<index]
            if group.count >= 3, group.count <= 11, group.contains(where: \.isASCIIDigit),
                group.allSatisfy({ $0.isASCIIDigit || mending($0) != nil })
            {
                for place in group.indices { result[place] = mending(scalars[place]) ?? scalars[place] }
            }
            index = max(index, start + 1)
        }
        return result
    }

    private static func mending(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "O", "o": "0"
        case "I", "l": "1"
        default: nil
        }
    }

    private static func startsNumber(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        let scalar = scalars[index]
        guard scalar.isASCIIDigit || scalar == "+" || scalar == "(" || scalar == "（" || scalar == "＋" else {
            return false
        }
        guard index > 0 else { return true }
        let previous = scalars[index - 1]
        return !previous.isASCIILetter && !previous.isASCIIDigit && !previous.isOne(of: "@_-./=&#%")
    }

    /// Behind the last figure of groups that are separated by at most one sign or space, brackets included.
    private static func numberEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var (index, end, gap) = (start, start, 0)
        while index < scalars.count, gap <= 2, index - start < 32 {
            let scalar = scalars[index]
            if scalar.isASCIIDigit {
                end = index + 1
                gap = 0
            } else if scalar == " " {
                if index > start, scalars[index - 1] == " " { break }
                gap += 1
            } else if scalar.isOne(of: "()-.+（）＋–‑") {
                if scalar == "+" || scalar == "＋", end > start { break }
                gap += scalar == "-" || scalar == "." ? 1 : 0
            } else if scalar == "/", isAreaCode(scalars[start..<end]), !scalars[end..<index].contains("/") {
                gap = 1
            } else {
                break
            }
            index += 1
        }
        return end
    }

    /// `0911` of `0911/5550123`; the month of `09/2015` is shorter.
    private static func isAreaCode(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let digits = scalars.filter(\.isASCIIDigit)
        return (4...8).contains(digits.count) && (digits.first == "0" || scalars.first == "+")
    }

    private static func match(_ scalars: [Unicode.Scalar], _ range: Range<Int>, isContactRow: Bool) -> Match? {
        guard range.count >= 7 else { return nil }
        let text = ScalarText(scalars[range])
        let digits = ScalarText(scalars[range].filter(\.isASCIIDigit))
        guard (7...15).contains(digits.count) else { return nil }
        if range.upperBound < scalars.count {
            let next = scalars[range.upperBound]
            guard !next.isASCIILetter, next != "@", next != "_", next != "/" || !startsYear(digits) else { return nil }
        }
        let before = ScalarText(scalars[max(0, range.lowerBound - 14)..<range.lowerBound]).lowercased()
        let label = before.split { $0.isOne(of: "|｜,，;；~•·\t") }.last ?? ScalarText()
        let after = ScalarText(scalars[range.upperBound..<min(scalars.count, range.upperBound + 10)]).lowercased()
        if names(others, label), !names(labels, label) { return nil }
        let isMobile = isMobile(digits, printed: text)
        let isLabelled = names(labels, label) || isLetterLabel(label)
        // "206-555-0151" begins with an area code.
        if startsYear(digits), !isLabelled, !text.hasPrefix("+"), !text.hasPrefix("(") || digits.count == 8,
            text.split(whereSeparator: { !$0.isDigit }).map(\.count) != [3, 3, 4]
        {
            return nil
        }
        if let open = text.firstIndex(of: "("), open > text.startIndex,
            startsYear(ScalarText(text[(open + 1)...].prefix(4))),
            !isLabelled
        {
            return nil
        }
        guard isLabelled || isMobile || hasTelephoneForm(text, digits) || isContactRow && hasNationalForm(text, digits)
        else { return nil }
        var score = isMobile ? 3 : 0
        if names(mobileWords, label) || mobileLabels.contains(where: { after.hasPrefix(" (" + $0) }) { score += 3 }
        if isLabelled { score += 1 }
        if label.contains("fax") || label.contains("传真") || label.contains("傳真") { score -= 9 }
        return Match(text: closed(text), score: score)
    }

    /// The text before the number holds one of the words: a Latin one whole ("tel", but not "Intel").
    private static func names(_ words: LabelWords, _ label: ScalarText) -> Bool {
        if words.others.isFound(in: label) { return true }
        return label.split { !($0.isLetter || $0.isNumber) || $0.isHan }.contains { part in
            words.latin.contains(part == "te1" ? ScalarText("tel") : part)
        }
    }

    /// Words of labels: those that begin with a Latin letter stand alone, others anywhere.
    private struct LabelWords {
        var latin: WordSet
        var others: WordSet

        init(_ words: [ScalarText]) {
            let isLatin = { (word: ScalarText) in word.first?.isASCII ?? false }
            latin = WordSet(words.filter(isLatin))
            others = WordSet(words.filter { !isLatin($0) })
        }
    }

    /// `T: `, `M. `, `(P) `: one letter for the kind of telephone, and a sign behind it.
    private static func isLetterLabel(_ label: ScalarText) -> Bool {
        let plain = label.filter { !$0.isWhitespace }.suffix(3)
        guard let sign = plain.last, sign.isOne(of: ":：.)"), let letter = plain.dropLast().last,
            letter.isOne(of: "tmpch")
        else { return false }
        return plain.count == 2 || !(plain.first.map { $0.isLetter || $0.isNumber } ?? false)
    }

    /// `(608) 555-0129` keeps both brackets.
    private static func closed(_ text: ScalarText) -> ScalarText {
        text.first == "(" && !text.contains(")") ? text.dropFirst() : text
    }

    private static func startsYear(_ digits: ScalarText) -> Bool { digits.hasPrefix("19") || digits.hasPrefix("20") }

    /// Eleven figures that open with 13 to 19 (China), or a country's mobile prefix behind its code.
    private static func isMobile(_ digits: ScalarText, printed: ScalarText) -> Bool {
        let national =
            digits.count == 13 && digits.hasPrefix("86") || digits.count == 15 && digits.hasPrefix("0086")
            ? ScalarText(digits.suffix(11)) : digits
        if national.count == 11, national.hasPrefix("1"), let second = national.dropFirst().first, second >= "3" {
            return true
        }
        if printed.contains("+") {
            return mobilePrefixes.contains { digits.hasPrefix($0) }
        }
        switch digits.count {
        case 10: return ["04", "06", "07", "09"].contains { digits.hasPrefix($0) }
        case 11: return ["07", "010", "015", "016", "017", "080", "090"].contains { digits.hasPrefix($0) }
        case 12: return ["015", "016", "017"].contains { digits.hasPrefix($0) }
        default: return false
        }
    }

    /// Unlabelled figures are a telephone number when they open with `+`, a bracket or 0, or stand as 3-3-4.
    private static func hasTelephoneForm(_ text: ScalarText, _ digits: ScalarText) -> Bool {
        let groups = text.split { !$0.isDigit }
        let lengths = groups.map(\.count)
        if text.hasPrefix("+") || text.hasPrefix("(+") || text.hasPrefix("（+") { return digits.count >= 8 }
        if lengths == [3, 3, 4] || lengths == [1, 3, 3, 4] { return true }
        // "09.2015-12.2018" are two months.
        if groups.count(where: { $0.count == 4 && startsYear(ScalarText($0)) }) > 1 { return false }
        if text.hasPrefix("0"), digits.count >= 9, groups.count >= 2 { return !text.contains(".") || groups.count >= 4 }
        if text.hasPrefix("(0") || text.hasPrefix("（0") { return digits.count >= 9 }
        // "041001 (2019)": the brackets open behind the first figures.
        return text.hasPrefix("(") && text.contains(")") && (2...5).contains(lengths.first ?? 0) && digits.count >= 8
    }

    /// How countries without a trunk prefix group their figures: `98765 43210`, `612 345 678`, `9123 4567`.
    private static func hasNationalForm(_ text: ScalarText, _ digits: ScalarText) -> Bool {
        guard let first = digits.first, first >= "2", !text.contains("."), !text.contains("–") else { return false }
        let lengths = text.split { !$0.isDigit }.map(\.count)
        return [[10], [5, 5], [3, 3, 3], [4, 4], [2, 4, 4], [2, 2, 2, 2], [3, 2, 3], [3, 2, 2, 2]].contains(lengths)
    }

    private static let mobileLabels = Lexicon.telephones["mobile"]
    private static let mobileWords = LabelWords(mobileLabels)
    private static let labels = LabelWords(mobileLabels + Lexicon.telephones["telephone"] + telephoneSigns)
    /// Those of fonts of icons, too.
    private static let telephoneSigns = ["☎", "📱", "📞", "☏", "✆", "\u{F095}", "\u{F10B}", "\u{F3CD}"].map {
        ScalarText($0)
    }
    private static let others = LabelWords(Lexicon.telephones["other"])
    private static let mobilePrefixes = [
        "393", "447", "336", "337", "4915", "4916", "4917", "346", "347", "8613", "8615", "8618",
        "614", "8869", "316", "417", "8190", "8180", "8210",
    ]
}
