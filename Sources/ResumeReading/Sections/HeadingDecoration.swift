/// What platforms and templates print around the wording of a heading: counters, ordinals, repetitions, letter-spacing.
enum HeadingDecoration {
    /// The heading alone; nil when nothing was taken away.
    static func removed(from text: ScalarText) -> ScalarText? {
        guard text.fits(inBytes: 120) else { return nil }
        var rest = joiningSpacedLetters(text) ?? text
        rest = withoutButton(rest) ?? rest
        rest = withoutLegend(rest) ?? rest
        rest = withoutCounter(rest) ?? rest
        rest = withoutContinuation(rest) ?? rest
        rest = withoutPerson(rest) ?? rest
        rest = withoutOrdinal(rest) ?? rest
        rest = half(of: rest) ?? rest
        return rest == text ? nil : rest
    }

    /// `Employment              Add employment`: a button of the website at the other end of the line.
    private static func withoutButton(_ text: ScalarText) -> ScalarText? {
        guard text.contains("   ") else { return nil }
        let fields = text.parts(separatedBy: "   ").map { Wording.trimmed($0) }.filter { !$0.isEmpty }
        guard fields.count == 2, let heading = fields.first, let button = fields.last, button.count <= 30 else {
            return nil
        }
        let words = Wording.words(button)
        let isButton =
            words.first.map(buttons.contains) ?? false || Wording.hanCount(button) > 0 && buttons.opens(button)
        return isButton ? heading : nil
    }

    /// `Publications               * equal contribution`: what marks mean stands at the other end of the line.
    private static func withoutLegend(_ text: ScalarText) -> ScalarText? {
        guard text.contains("   "), case let fields = text.parts(separatedBy: "   ").map({ Wording.trimmed($0) }),
            let heading = fields.first, let last = text.parts(separatedBy: "   ").last, fields.count > 1,
            heading.count <= 40, let mark = last.first(where: { !$0.isWhitespace }), AuthorList.marks.contains(mark),
            MarkLegend.meansEqual(last)
        else { return nil }
        return heading
    }

    private static let buttons: WordSet = [
        "add", "edit", "view", "show", "see", "manage", "update", "delete", "more", "hide", "添加", "新增", "编辑", "編輯",
        "修改",
        "查看", "展开", "展開", "收起", "更多", "删除", "刪除", "bearbeiten", "hinzufügen", "modifier", "ajouter",
    ]

    // MARK: Counters

    /// `[工作经历] 共 3 条`, `工作經歷　　總年資 9～10年`, `Projects · 4`: how many entries follow, or how many years.
    private static func withoutCounter(_ text: ScalarText) -> ScalarText? {
        guard text.holdsNumber else { return nil }
        let trimmed = Wording.trimmed(text)
        guard let last = trimmed.last, last.isNumber || units.isSuffix(of: trimmed.lowercased()) else { return nil }
        for start in trimmed.indices.dropFirst(2) where startsRemark(trimmed, at: start) {
            if isCounter(trimmed[start...], isSetApart: isSetApart(trimmed, at: start)) {
                return Wording.trimmed(trimmed[..<start])
            }
        }
        return nil
    }

    /// `[工作經驗 1]`, `教育经历2`, `Work Experience #2`: forms count the entries of a section in their headings.
    static func withoutRunningNumber(_ text: ScalarText) -> ScalarText? {
        guard text.holdsNumber, text.count <= 40 else { return nil }
        let plain = Wording.trimmed(text, also: "[]【】()（）:：")
        let number = plain.reversed().prefix(while: \.isASCIIDigit).count
        guard (1...2).contains(number) else { return nil }
        let heading = Wording.trimmed(plain.dropLast(number), also: "#＃.")
        guard let last = heading.last, last.isLetter, heading.count >= 2 else { return nil }
        // "AS9100" is one word; "Project 1" and "Credits 60" stand within entries.
        let isFramed = text.first.map { $0.isOne(of: "[【") } ?? false
        let isPhrase = Wording.hanCount(heading) >= 4 || heading.wordCount >= 2 && heading.count + number < plain.count
        return isFramed || isPhrase ? heading : nil
    }

    private static func startsRemark(_ text: ScalarText, at index: Int) -> Bool {
        text[index - 1].isWhitespace || text[index - 1].isOne(of: "·|｜/:：]】)）")
    }

    /// A wide gap or a mark stands between the heading and the number.
    private static func isSetApart(_ text: ScalarText, at index: Int) -> Bool {
        let heading = Wording.droppingSpace(atEndOf: text[..<index])
        let gap = text[heading.endIndex..<index]
        return gap.count > 1 || gap.contains("\u{3000}") || gap.contains("\t")
            || heading.last.map { $0.isOne(of: "·|｜:：]】)）") } ?? false
    }

    private static func isCounter(_ remark: ScalarText, isSetApart: Bool) -> Bool {
        guard remark.holdsNumber, remark.filter(\.isNumber).count <= 4 else { return false }
        let words = remark.lowercased().filter { $0.isLetter && !$0.isNumber }
        return words.isEmpty ? isSetApart && !remark.contains("-") : counters.contains(words)
    }

    private static let units = Phrases(
        [
            "条", "條", "段", "项", "項", "份", "篇", "个", "個", "年", "entries", "entry", "items", "total", "records",
            "results",
            "years",
            "yrs", "einträge", "éléments", ")", "）", "]", "】",
        ].map { ScalarText($0) })
    private static let counters = WordSet(counterWords)
    private static let counterWords = [
        "条", "共条", "條", "共條", "段", "共段", "项", "共项", "項", "共項", "份", "共份", "篇", "共篇", "个", "共个", "個", "共個", "总年资年",
        "總年資年", "年", "工作年限年", "总工作年限年", "共年", "entries", "entry", "items", "total", "records", "results", "years",
        "yrs",
        "totalyears", "yearstotal", "einträge", "éléments",
    ]

    // MARK: Continuations, ordinals

    /// The words of what is taken away, as far as they are no buttons.
    static let words =
        counterWords + continuations + ordinals + numerals + ["total", "years", "第部分份"]

    private static let continuations = [
        "continued", "cont'd", "cont’d", "cont", "fortsetzung", "suite", "续", "續", "接上页", "接上頁",
    ]
    private static let anyContinuation = Phrases(continuations.map { ScalarText($0) })
    private static let ordinals = ["part ", "section ", "teil ", "partie "]
    private static let numerals = ["one", "two", "three", "four", "five"]

    /// `Experience, continued`, `工作经历（续）`: the section goes on on the next page.
    private static func withoutContinuation(_ text: ScalarText) -> ScalarText? {
        let plain = Wording.trimmed(text, also: "()（）[].")
        let lower = plain.lowercased()
        guard anyContinuation.isSuffix(of: lower) else { return nil }
        for word in continuations
        where lower.hasSuffix(word) && lower.count == plain.count {
            let rest = plain.dropLast(word.count)
            guard let before = rest.last, !before.isLetter || before.isHan else { continue }
            let heading = Wording.trimmed(rest, also: "()（）[]")
            if heading.count >= 2 { return heading }
        }
        return nil
    }

    /// `Part 2: Education`, `第二部分 工作经历`.
    static func withoutOrdinal(_ text: ScalarText) -> ScalarText? {
        let lower = text.lowercased()
        if lower.hasPrefix("第"), let part = lower.firstRange(of: "部分") ?? lower.firstRange(of: "部份"),
            lower.count == text.count, lower[..<part.lowerBound].count <= 4
        {
            let rest = Wording.trimmed(text.dropFirst(lower[..<part.upperBound].count))
            return rest.isEmpty ? nil : rest
        }
        for word in ordinals where lower.hasPrefix(word) {
            let rest = text.dropFirst(word.count)
            let number = rest.prefix { !$0.isWhitespace && !$0.isOne(of: ":.–—-") }
            guard (1...5).contains(number.count),
                number.allSatisfy({ $0.isNumber || $0.isOne(of: "IVXivx") })
                    || numerals.contains(number.lowercased())
            else { continue }
            let heading = Wording.trimmed(rest.dropFirst(number.count), also: ".")
            if !heading.isEmpty { return heading }
        }
        return nil
    }

    private static let ofPerson = " von "

    /// A word, and behind it perhaps whose page it is.
    static func mayNamePerson(_ text: ScalarText) -> Bool {
        guard text.fits(inBytes: 90), let joint = text.firstRange(of: ofPerson) else { return false }
        return !text[..<joint.lowerBound].contains(" ")
    }

    /// `Berufserfahrung von Ada Marsh`: whose page it is.
    private static func withoutPerson(_ text: ScalarText) -> ScalarText? {
        guard text.count <= 70, let joint = text.firstRange(of: ofPerson) else { return nil }
        let name = text[joint.upperBound...].split(separator: " ")
        guard (2...4).contains(name.count), name.allSatisfy({ $0.first?.isUppercase ?? false }),
            PersonName(text[joint.upperBound...]) != nil
        else { return nil }
        return text[..<joint.lowerBound]
    }

    // MARK: Repetitions, letter-spacing

    static func isRepeated(_ text: ScalarText) -> Bool { half(of: text) != nil }

    /// `ExperienceExperience`, `Skills Skills`: once for the eye and once for screen readers, as copied web pages have it.
    private static func half(of text: ScalarText) -> ScalarText? {
        let text = Wording.trimmed(text)
        let half = text.count / 2
        guard half >= 4 || half >= 2 && text.first.map(\.isHan) ?? false else { return nil }
        let isBetween = text.count % 2 == 0 || text[text.startIndex + half].isWhitespace
        guard isBetween, let opening = text.first, text.suffix(half).contains(opening) else { return nil }
        let first = Wording.trimmed(text.prefix(half))
        return first == Wording.trimmed(text.suffix(half)) ? first : nil
    }

    /// `W O R K   H I S T O R Y`: letters set apart, words further apart.
    private static func joiningSpacedLetters(_ text: ScalarText) -> ScalarText? {
        // Most texts begin with a longer word.
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            first + 1 < text.endIndex, text[first + 1].isWhitespace
        else { return nil }
        let letters = text.split(whereSeparator: \.isWhitespace)
        guard letters.count >= 5, letters.allSatisfy({ $0.count == 1 }),
            letters.contains(where: { $0.first?.isLetter ?? false }),
            Wording.hanCount(text) == 0
        else { return nil }
        return text.parts(separatedBy: "  ").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}
