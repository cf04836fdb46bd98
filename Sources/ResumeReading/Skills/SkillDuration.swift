/// The words in which people state for how long they have used a thing: "5 years", "3年经验", "over 6 yrs".
enum SkillDuration {
    /// The whole range states a duration.
    static func isDuration(_ text: SkillText, in range: Range<Int>) -> Bool {
        let range = text.trimmed(range)
        return !range.isEmpty && end(of: text, at: range.lowerBound, limit: range.upperBound) == range.upperBound
    }

    /// The words behind a name: "Kotlin 6+ years", "C++ 3年经验".
    static func suffix(of text: SkillText, in range: Range<Int>) -> Range<Int>? {
        let range = text.trimmed(range)
        guard let last = range.last, range.contains(where: { text.folded[$0].isDecimal }) || mayEnd(text.folded[last])
        else { return nil }
        for start in range.dropFirst() where mayStart(text, at: start) {
            if end(of: text, at: start, limit: range.upperBound) == range.upperBound { return start..<range.upperBound }
        }
        return nil
    }

    /// The words before a name, and where that starts: "5+ years of Python", "3年以上Java开发经验".
    static func prefix(of text: SkillText, in range: Range<Int>) -> (duration: Range<Int>, rest: Int)? {
        let range = text.trimmed(range)
        guard let end = end(of: text, at: range.lowerBound, limit: range.upperBound), end < range.upperBound else {
            return nil
        }
        var rest = text.skippingSpace(from: end)
        var isLinked = false
        for link in links where text.holds(link, at: rest, before: range.upperBound) {
            rest += link.count
            isLinked = true
            break
        }
        let duration = text.foldedString(range.lowerBound..<end)
        // "5 year plan": the number belongs to the next word.
        if duration.hasSuffix("year") || duration.hasSuffix("month"), !isLinked, !duration.hasPrefix("1 ") {
            return nil
        }
        if experience.contains(where: duration.hasSuffix), text.holds(within, at: rest, before: range.upperBound) {
            rest += within.count
        }
        return rest < range.upperBound ? (range.lowerBound..<end, rest) : nil
    }

    /// What running text says of the name that stands at `name`: "8 years of Java", "Rust (2 years)", "Go for two years".
    static func around(_ name: Range<Int>, in text: SkillText) -> Range<Int>? {
        let next = text.skippingSpace(from: name.upperBound)
        if text.at(next) == "(", let bracket = text.brackets(in: next..<text.count) {
            let inner = text.trimmed(next + 1..<max(next + 1, bracket.upperBound - 1))
            if isDuration(text, in: inner) { return inner }
        }
        if text.holds(lasting, at: next, before: text.count), next > name.upperBound {
            let start = next + lasting.count
            if let end = end(of: text, at: start, limit: text.count) { return start..<end }
        }
        let before = max(0, name.lowerBound - 40)..<max(0, name.lowerBound)
        guard holdsUnit(text, in: before) else { return nil }
        for start in before where mayStart(text, at: start) {
            guard let found = prefix(of: text, in: start..<name.upperBound), found.rest == name.lowerBound else {
                continue
            }
            return found.duration
        }
        return nil
    }

    /// A unit stands behind a figure or a space, as each duration has one.
    private static func holdsUnit(_ text: SkillText, in range: Range<Int>) -> Bool {
        for index in range {
            let scalar = text.folded[index]
            if scalar.isHan {
                if scalar.isOne(of: "年个個") { return true }
                continue
            }
            guard unitInitials.contains(scalar), index > 0, case let before = text.folded[index - 1],
                before.isDecimal || before == "+" || before.isSkillSpace || before.isHan
            else { continue }
            if unitWords.opens(text.folded[index..<range.upperBound]) { return true }
        }
        return false
    }

    // MARK: The grammar

    /// Where the duration that starts at `index` ends: [about] number [+] unit [number unit] [of experience].
    private static func end(of text: SkillText, at index: Int, limit: Int) -> Int? {
        var index = index
        if let first = text.at(index), approximationInitials.contains(first) {
            for word in approximations where text.holds(word, at: index, before: limit) {
                index = text.skippingSpace(from: index + word.count)
                break
            }
        }
        guard var end = amount(of: text, at: index, limit: limit) else { return nil }
        if let second = amount(of: text, at: text.skippingSpace(from: end), limit: limit) { end = second }
        for tail in tails {
            let start = text.skippingSpace(from: end)
            if text.holds(tail, at: start, before: limit) { end = start + tail.count }
        }
        // "5 yrs." is short, "within 3 months." ends a sentence.
        if end < limit, text.at(end) == ".", end == limit - 1 || isShort(text, before: end) {
            end += 1
        }
        return text.at(end)?.isSpacedWord == true && text.at(end - 1)?.isHan == false && end < limit ? nil : end
    }

    /// A number and its unit.
    private static func amount(of text: SkillText, at index: Int, limit: Int) -> Int? {
        if text.at(index) == "半", text.at(index + 1) == "年", index + 2 <= limit, !tellsWhen(text, at: index, index + 2)
        {
            return index + 2
        }
        guard let number = numberEnd(of: text, at: index, limit: limit) else { return nil }
        let start = text.skippingSpace(from: number)
        for unit in units where text.holds(unit, at: start, before: limit) {
            var end = start + unit.count
            if text.at(end) == "+" { end += 1 }
            let next = end < limit ? text.at(end) : nil
            if text.at(start)?.isHan == true {
                // 一年半
                if unit == ["年"], next == "半" { return end + 1 }
                if tellsWhen(text, at: index, end) { return nil }
                // "19年3月" is a date, "3年2个月" is none.
                guard unit == ["年"], next?.isDecimal == true else { return end }
                let rest = text.string(end..<min(end + 4, limit))
                return rest.contains("个月") || rest.contains("個月") ? end : nil
            }
            if next.map({ !$0.isSpacedWord }) ?? true { return end }
        }
        return nil
    }

    /// Behind a number of at most two digits, or one in words.
    private static func numberEnd(of text: SkillText, at index: Int, limit: Int) -> Int? {
        var end = index
        while end < limit, let scalar = text.at(end), scalar.isDecimal { end += 1 }
        guard end > index else { return SpeltNumber.end(of: text, at: index) }
        guard end - index <= 2, text.at(index) != "0" else { return nil }
        if text.at(end) == ".", text.at(end + 1)?.isDecimal == true { end += 2 }
        return text.at(end) == "+" ? end + 1 : end
    }

    /// 三年级, 两年前, 半年内, 下半年: no length of use.
    private static func tellsWhen(_ text: SkillText, at index: Int, _ end: Int) -> Bool {
        text.at(end)?.isOne(of: "级級前后後内內间間初底末度报報") ?? false || text.at(index - 1)?.isOne(of: "上下前后後近每") ?? false
    }

    /// The last letter of a unit: what ends otherwise ends in no duration in words.
    private static func mayEnd(_ scalar: Unicode.Scalar) -> Bool { scalar.isOne(of: "srhent半年月验驗.") }

    private static func isShort(_ text: SkillText, before end: Int) -> Bool {
        shortUnits.contains { text.holds($0, at: end - $0.count, before: end) }
    }

    /// A word may start here, and with it a duration.
    private static func mayStart(_ text: SkillText, at index: Int) -> Bool {
        guard let scalar = text.at(index), !scalar.isSkillSpace else { return false }
        guard let before = text.at(index - 1) else { return true }
        if scalar.isDecimal { return !before.isDecimal && !before.isOne(of: ".-+#/第") && !before.isSpacedLetter }
        return !before.isSpacedWord
    }

    private static func scalars(_ words: String) -> [[Unicode.Scalar]] {
        words.split(separator: "|").map { Array($0.unicodeScalars) }
    }

    private static let approximations = scalars(
        "more than |over |about |around |approx. |approximately |nearly |almost |at least |ca. |über |mehr als |"
            + "rund |plus de |environ |más de |>|~|近|约|約|超过|超過|逾|已有|有")
    private static let units = scalars(
        "years'|years’|years|year|yrs|yr|jahren|jahre|jahr|années|ans|an|años|año|"
            + "months'|months|month|mos|monate|mois|meses|个月|個月|年")
    private static let approximationInitials = ScalarSet(approximations.compactMap(\.first))
    private static let unitInitials = ScalarSet(units.compactMap(\.first))
    private static let unitWords = PhraseIndex(units)
    private static let shortUnits = scalars("yrs|yr|mos|exp")
    /// One after the other, each once.
    private static let tails = scalars(
        "以上|多|余|餘|的|使用|开发|開發|工作|项目|实战|经验|經驗|of hands-on experience|of experience|hands-on experience|"
            + "experience|exp|d'expérience|berufserfahrung|erfahrung|de experiencia")
    private static let links = scalars("of |with |using |working with |mit |de |d'|en ")
    private static let lasting = Array("for ".unicodeScalars)
    private static let within = Array("in ".unicodeScalars)
    private static let experience = ["experience", "exp", "erfahrung", "d'expérience", "experiencia"]
}
