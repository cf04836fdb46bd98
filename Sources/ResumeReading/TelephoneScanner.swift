/// Finds telephone numbers, as printed.
enum TelephoneScanner {
    struct Match: Equatable {
        var text: ScalarText
        /// The higher the likelier: labelled as mobile, a mobile by its figures, labelled, a number by its form only.
        var score: Int
    }

    static func matches(in line: ScalarText) -> [Match] {
        let scalars = Array(line)
        var matches: [Match] = []
        var index = 0
        while index < scalars.count {
            guard startsNumber(scalars, at: index) else { index += 1; continue }
            let end = numberEnd(scalars, from: index)
            if let match = match(scalars, index..<end) { matches.append(match) }
            index = max(end, index + 1)
        }
        return matches
    }

    private static func startsNumber(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        let scalar = scalars[index]
        guard scalar.isASCIIDigit || scalar == "+" || scalar == "(" || scalar == "（" || scalar == "＋" else {
            return false
        }
        guard index > 0 else { return true }
        let previous = scalars[index - 1]
        return !previous.isASCIILetter && !previous.isASCIIDigit && !"@_-./=&#%".unicodeScalars.contains(previous)
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
            } else if "()-.+（）＋–‑".unicodeScalars.contains(scalar) {
                if scalar == "+" || scalar == "＋", end > start { break }
                gap += scalar == "-" || scalar == "." ? 1 : 0
            } else {
                break
            }
            index += 1
        }
        return end
    }

    private static func match(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Match? {
        guard range.count >= 7 else { return nil }
        let text = ScalarText(scalars[range])
        let digits = ScalarText(scalars[range].filter(\.isASCIIDigit))
        guard (7...15).contains(digits.count) else { return nil }
        if range.upperBound < scalars.count {
            let next = scalars[range.upperBound]
            guard !next.isASCIILetter, next != "@", next != "_", next != "/" || !startsYear(digits) else { return nil }
        }
        let before = ScalarText(scalars[max(0, range.lowerBound - 14)..<range.lowerBound]).lowercased()
        let label = before.split { "|｜,，;；\t".contains($0) }.last ?? ScalarText()
        let after = ScalarText(scalars[range.upperBound..<min(scalars.count, range.upperBound + 10)]).lowercased()
        if names(others, label), !names(labels, label) { return nil }
        let isMobile = isMobile(digits, printed: text)
        let isLabelled = names(labels, label)
        if startsYear(digits), !isLabelled, !text.hasPrefix("+") { return nil }
        guard isLabelled || isMobile || hasTelephoneForm(text, digits) else { return nil }
        var score = isMobile ? 3 : 0
        if names(mobileLabels, label) || mobileLabels.contains(where: { after.hasPrefix(" (" + $0) }) { score += 3 }
        if isLabelled { score += 1 }
        if label.contains("fax") || label.contains("传真") || label.contains("傳真") { score -= 9 }
        return Match(text: closed(text), score: score)
    }

    /// The text before the number holds one of the words: a Latin one whole ("tel", but not "Intel").
    private static func names(_ words: [String], _ label: ScalarText) -> Bool {
        let parts = label.split { !$0.isLetter || $0.isHan }
        return words.contains { word in
            word.unicodeScalars.first?.isASCII ?? false ? parts.contains { $0 == word } : label.contains(word)
        }
    }

    /// `(608) 555-0129` keeps both brackets.
    private static func closed(_ text: ScalarText) -> ScalarText {
        text.first == "(" && !text.contains(")") ? text.dropFirst() : text
    }

    private static func startsYear(_ digits: ScalarText) -> Bool { digits.hasPrefix("19") || digits.hasPrefix("20") }

    /// Eleven figures that open with 13 to 19 (China), or a country's mobile prefix behind its code.
    private static func isMobile(_ digits: ScalarText, printed: ScalarText) -> Bool {
        let national = digits.hasPrefix("86") && digits.count == 13 ? digits.dropFirst(2) : digits
        if national.count == 11, national.hasPrefix("1"), let second = national.dropFirst().first, second >= "3" {
            return true
        }
        if printed.contains("+") {
            return mobilePrefixes.contains { digits.hasPrefix($0) }
        }
        return digits.hasPrefix("07") && digits.count == 11
            || (digits.hasPrefix("06") || digits.hasPrefix("07")) && digits.count == 10
    }

    /// Unlabelled figures are a telephone number when they open with `+`, a bracket or 0, or stand as 3-3-4.
    private static func hasTelephoneForm(_ text: ScalarText, _ digits: ScalarText) -> Bool {
        let groups = text.split { !$0.isDigit }.map(\.count)
        if text.hasPrefix("+") || text.hasPrefix("(+") || text.hasPrefix("（+") { return digits.count >= 8 }
        if groups == [3, 3, 4] || groups == [1, 3, 3, 4] { return true }
        if text.hasPrefix("0"), digits.count >= 9, groups.count >= 2 { return !text.contains(".") || groups.count >= 4 }
        return (text.hasPrefix("(0") || text.hasPrefix("（0")) && digits.count >= 9
    }

    private static let mobileLabels = ["手机", "手機", "mobile", "cell", "mobil", "portable"]
    private static let labels =
        mobileLabels + ["电话", "電話", "tel", "tél", "phone", "联系方式", "聯絡", "联系", "☎", "📱", "📞", "☏", "handy", "telefon"]
    private static let others = [
        "qq", "身份证", "编号", "編號", "学号", "工号", "证号", "邮编", "微信", "orcid", "id", "isbn", "no.", "专利", "简历",
        "月薪", "薪",
    ]
    private static let mobilePrefixes = [
        "393", "447", "336", "337", "4915", "4916", "4917", "346", "347", "8613", "8615", "8618",
    ]
}
