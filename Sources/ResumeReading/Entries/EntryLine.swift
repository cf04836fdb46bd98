import Resume

/// A line of a section with what tells whether an entry begins at it.
struct EntryLine: Sendable {
    var source: SourceLine
    /// Behind one reference, since lines are copied often.
    private var parts: Parts
    /// The dates that the line is headed by, not those that its prose mentions.
    var dates: [DateMatch] {
        get { parts.dates }
        set { parts = Parts(dates: newValue, residue: parts.residue, cellLabels: parts.cellLabels) }
    }
    /// The text without its dates, separators at the ends removed.
    var residue: ScalarText {
        get { parts.residue }
        set { parts = Parts(dates: parts.dates, residue: newValue, cellLabels: parts.cellLabels) }
    }
    /// For a table row: the meaning of each cell, as its header row says.
    var cellLabels: [String?] {
        get { parts.cellLabels }
        set { parts = Parts(dates: parts.dates, residue: parts.residue, cellLabels: newValue) }
    }

    var number: Int { source.number }
    var text: ScalarText { source.text }
    var isBlank: Bool { source.isBlank }
    var isBullet: Bool { source.marker == .bullet }
    var isNumbered: Bool { if case .number = source.marker { true } else { false } }
    var isAnchor: Bool { !dates.isEmpty }
    /// Nothing but dates, and perhaps a printed duration.
    var isDateOnly: Bool { isAnchor && residue.isEmpty }

    init(_ source: SourceLine, dates scanner: DateScanner) {
        self.source = source
        // A head is short; what is longer is text, and is not searched.
        guard source.text.fits(inBytes: Self.longest) else {
            parts = Parts.none
            return
        }
        parts =
            ReadingMemory.current?.entryLines.answer(to: Source(source)) { Parts(of: source, dates: scanner) }
            ?? Parts(of: source, dates: scanner)
    }

    /// All that the parts of a line depend on.
    struct Source: Digestible {
        private var text: ScalarText
        private var start: Int
        private var hasCells: Bool
        private var isBullet: Bool
        private var opensInBold: Bool

        fileprivate init(_ line: SourceLine) {
            text = line.text
            start = line.text.startIndex
            hasCells = !line.cells.isEmpty
            isBullet = line.marker == .bullet
            opensInBold = line.opensInBold
        }

        var digest: UInt64 { text.digest }
    }

    final class Parts: Sendable {
        fileprivate let dates: [DateMatch]
        fileprivate let residue: ScalarText
        fileprivate let cellLabels: [String?]

        fileprivate static let none = Parts(dates: [], residue: ScalarText(), cellLabels: [])

        fileprivate init(dates: [DateMatch], residue: ScalarText, cellLabels: [String?]) {
            (self.dates, self.residue, self.cellLabels) = (dates, residue, cellLabels)
        }

        fileprivate convenience init(of source: SourceLine, dates scanner: DateScanner) {
            let found = StreetAddress.isFound(in: source.text) ? [] : scanner.matches(in: source.text)
            let dates = found.filter { EntryLine.isStructural($0, in: source, among: found) }
            self.init(
                dates: dates, residue: EntryLine.residue(of: source.text, without: dates), cellLabels: [])
        }
    }

    private static let longest = 1500

    /// The date heads the line: it stands at its beginning or end, or the line is a table row.
    private static func isStructural(_ match: DateMatch, in line: SourceLine, among all: [DateMatch]) -> Bool {
        let text = line.text
        if !line.cells.isEmpty { return true }
        let before = Wording.trimmed(text[..<match.range.lowerBound], also: "([（【〔")
        let after = Wording.trimmed(text[match.range.upperBound...], also: ")]）】〕")
        let rest = before.count + after.count
        // "Summer 2014 / été 2014": the same date in two languages.
        if match.isSingle, all.count == 2, all.allSatisfy({ $0.span == match.span }), rest < 40,
            text.contains(" / ") || text.contains("/"), !Wording.isProse(text), line.marker == nil,
            all.allSatisfy({ $0.isSingle }), text.count <= 40
        {
            return true
        }
        if isBehindName(match, in: line) { return true }
        let isStart = before.isEmpty || isLabel(before)
        let isEnd =
            after.isEmpty || isTail(after)
            // "2020–2023 (parental leave in 2022)"
            || !match.isSingle && isTail(Wording.trimmed(text[match.range.upperBound...]))
        if match.isSingle {
            if isInColumn(match, of: text) { return true }
            if match.span.isCurrent { return isStart || isEnd || (before.count < 40 && after.count < 40) }
            let isBracketed =
                before.count <= 40 && text[..<match.range.lowerBound].last.map { $0.isOne(of: "(（") } ?? false
                && text[match.range.upperBound...].first.map { $0.isOne(of: ")）") } ?? false
            // "…, Kyoto University, 2019. Thesis: …"
            let endsSentence =
                text[match.range.upperBound...].hasPrefix(". ") && before.count <= 90 && !Wording.isProse(before)
            // "Medical ICU, nights. Preceptor from 2017. Charting in Cerner." tells and heads nothing.
            if endsSentence, !before.isEmpty, !EntryLine.holdsSentence(before) { return true }
            // "…, Pasco, WA. Associate of Arts, 06/2009."
            let isClosed = after == "." && text[..<match.range.lowerBound].last { !$0.isWhitespace } == ","
            return (isStart || isEnd || isBracketed || isClosed) && !Wording.isProse(isClosed ? before : text)
                && rest < 90
                && (line.marker != .bullet || rest < 70)
        }
        if isStart { return true }
        // "**Bundesanstalt für …** — Wissenschaftliche Mitarbeiterin für …, 04/2012 – 03/2017": bold opens a head.
        if isEnd {
            return rest < 140 || line.opensInBold && line.marker == nil && rest < 300
        }
        // "…, Acme Ltd, Leeds (05.2010–07.2010)."
        if after == ".", text[..<match.range.lowerBound].last == "(", rest < 140, !Wording.isProse(before) {
            return true
        }
        // "…, Kyoto University, Kyoto. 2016–2019.": a clause of its own that the last full stop closes.
        if after == ".", let last = text[..<match.range.lowerBound].last(where: { !$0.isWhitespace }),
            last.isOne(of: ".,;)"), !Wording.isProse(Wording.trimmed(before, also: "."))
        {
            return rest < 140
        }
        // "…, Acme Ltd, Leeds (05.2022–present). Ran the …"
        if text[match.range.upperBound...].hasPrefix("). "), text[..<match.range.lowerBound].last == "(",
            (4...110).contains(before.count), !Wording.isProse(before)
        {
            return true
        }
        // "…, Kyoto University, 2016–2019. Thesis: …"
        if text[match.range.upperBound...].hasPrefix(". "), (4...90).contains(before.count), !Wording.isProse(before) {
            return true
        }
        // In brackets or between separators within a head line.
        return !Wording.isProse(text) && rest < 110
    }

    /// A word in small letters that a full stop ends, and another sentence behind it.
    private static func holdsSentence(_ text: ScalarText) -> Bool {
        guard let stop = text.firstRange(of: ". ") else { return false }
        let word = text[..<stop.lowerBound].split { !$0.isLetter }.last ?? ScalarText()
        return word.count >= 4 && word.allSatisfy(\.isLowercase) && text[stop.upperBound...].first?.isUppercase ?? false
    }

    /// `**rotor** (2023), a reader of dials`, `**rotor** — 2021 → now — reads dials`: the date directly behind a short name in
    /// bold, and set apart from what follows.
    private static func isBehindName(_ match: DateMatch, in line: SourceLine) -> Bool {
        guard let bold = line.boldRanges.first, bold.lowerBound == line.text.startIndex, bold.count <= 40,
            match.range.lowerBound >= bold.upperBound, match.range.lowerBound - bold.upperBound <= 3,
            case let between = line.text[bold.upperBound..<match.range.lowerBound],
            between.contains(where: { $0.isOne(of: "(（—–·|,") }),
            between.allSatisfy({ $0.isWhitespace || $0.isOne(of: "(（—–·|,") })
        else { return false }
        let rest = line.text[match.range.upperBound...].drop { $0.isWhitespace }
        return rest.first.map { $0.isOne(of: ")）—–·|,:：.") } ?? true
    }

    /// `bisect-buddy     2023     A small tool`: wide gaps on either side set the date in a column of its own.
    private static func isInColumn(_ match: DateMatch, of text: ScalarText) -> Bool {
        func isGap(_ text: ScalarText) -> Bool {
            text.count >= 2 && text.allSatisfy { $0.isWhitespace } || text.first == "\t"
        }
        let (before, after) = (text[..<match.range.lowerBound], text[match.range.upperBound...])
        // "2016      B.Tech. in Electronics from …": the column at the margin.
        let opens =
            before.isEmpty && isGap(after.prefix(2))
            && (isGap(after.prefix(6)) || !Wording.isProse(Wording.trimmed(after)))
        return (opens || before.count > 3 && isGap(before.suffix(2)) && isGap(after.prefix(2))) && text.count <= 160
    }

    /// `实施时间`, `Date`: a label for the date that follows.
    private static func isLabel(_ text: ScalarText) -> Bool {
        Lexicon.labels.kind(of: Wording.closedUp(text.lowercased()).filter { $0 != " " }) == "date"
    }

    /// What may follow a date at the end of a head: a duration, a place, a remark in brackets.
    private static func isTail(_ text: ScalarText) -> Bool {
        if Duration.isDuration(text) { return true }
        let bare = Wording.trimmed(Wording.withoutBrackets(text), also: "()（）[]")
        return bare.isEmpty || HeadJudgement.isPlace(bare) || Duration.isDuration(bare) || GrantName.isTail(bare)
            || Honours.opens(bare)
    }

    private static func residue(of text: ScalarText, without matches: [DateMatch]) -> ScalarText {
        guard !matches.isEmpty else { return Wording.trimmed(text) }
        var rest = ScalarText()
        var from = text.startIndex
        for match in matches {
            rest += text[from..<match.range.lowerBound]
            rest.append("\t")
            from = match.range.upperBound
        }
        rest += text[from...]
        let emptied = rest.replacing("(\t)", with: "\t").replacing("（\t）", with: "\t")
            .replacing("（ \t ）", with: "\t").replacing("( \t )", with: "\t").replacing("[\t]", with: "\t")
        let trimmed = Wording.trimmed(emptied, also: "()（）[]【】")
        if isLabel(trimmed) || Duration.isDuration(trimmed) || EmploymentWording.isForm(trimmed) || isFacts(trimmed) {
            return ScalarText()
        }
        // "📅 April 2021": signs name nothing.
        guard trimmed.contains(where: { $0.isLetter || $0.isNumber }) else { return ScalarText() }
        return Wording.trimmed(emptied)
    }

    /// `2018 | Full Time | CGPA 8.7/10`: bars divide facts that name nothing from the date.
    private static func isFacts(_ text: ScalarText) -> Bool {
        guard text.count <= 60, text.contains("|") else { return false }
        let parts = text.split { $0.isOne(of: "|\t") }.map { Wording.trimmed($0) }.filter { !$0.isEmpty }
        return !parts.isEmpty && parts.allSatisfy { EmploymentWording.isForm($0) || Honours.opens($0) }
    }

    /// `March 2017 – July 2021. Fault models for three fields …`, `Baker, Acme Ltd, Leeds (05.2022–present). Loaves for …`: the
    /// head up to its date, and the description behind the full stop.
    func dividedBehindDate(_ scanner: DateScanner) -> [EntryLine] {
        guard let date = dates.first, dates.count == 1, !date.isSingle || date.span.isCurrent, source.cells.isEmpty
        else {
            return [self]
        }
        let isBracketed = text[..<date.range.lowerBound].last == "(" && text[date.range.upperBound...].hasPrefix(")")
        let end = date.range.upperBound + (isBracketed ? 1 : 0)
        let before = Wording.trimmed(text[..<date.range.lowerBound])
        let opens = before.isEmpty
        // "**Baker**, Acme Ltd, Leeds, May 2022 – Aug 2025. Bread in Wales."
        let isLast =
            (8...120).contains(before.count) && text[..<date.range.lowerBound].dropLast().last == ","
            && !Wording.isProse(before)
        guard isBracketed || opens || isLast, text[end...].hasPrefix(". "), case let rest = text[(end + 2)...],
            rest.count > 20,
            rest.first?.isUppercase ?? false, isBracketed || isLast || Wording.isProse(rest)
        else { return [self] }
        var head = source
        head.text = text[..<end]
        head.boldRanges = source.boldRanges.filter { $0.upperBound <= end }
        head.links = source.links.filter { $0.range.upperBound <= end }
        var description = source.dropping(end + 2 - text.startIndex)
        // No part of the head, whatever it says.
        description.marker = .bullet
        return [EntryLine(head, dates: scanner), EntryLine(description, dates: scanner)]
    }

    /// May stand in the head of an entry, by its looks.
    var isHeadLike: Bool {
        guard !isBlank, !source.isHidden, text.fits(inBytes: Self.longest), !isDetailLabel else { return false }
        // What markup or a number sets apart may be long.
        if source.headingLevel != nil || source.isBold || isNumbered {
            return text.count <= 180 && !text.contains("。") && !Wording.endsSentence(text)
        }
        if source.opensInBold, source.marker == nil, isAnchor {
            return text.count <= 320 && !Wording.endsSentence(text)
        }
        return text.count <= 130 && !Wording.isProse(text)
    }

    /// `项目描述：...`, `Tech: Go`: begins with a label that heads a description.
    var isDetailLabel: Bool { Label.split(text)?.meaning == "description" }
}

extension SourceLine {
    fileprivate var opensInBold: Bool { boldRanges.first?.lowerBound == text.startIndex }
}

/// A label and what stands behind its colon: `职位：算法工程师`.
enum Label {
    static func split(_ text: ScalarText) -> (meaning: String, value: ScalarText)? {
        guard text.holdsAny(of: colons), let colon = text.firstIndex(where: { $0 == "：" || $0 == ":" }) else {
            return nil
        }
        let label = Wording.trimmed(text[..<colon])
        let value = Wording.trimmed(text[(colon + 1)...])
        // "Duties, Accomplishments and Related Skills:" alone on its line.
        guard label.count <= (value.isEmpty ? 60 : 24), let meaning = meaning(of: label) else { return nil }
        return (meaning, value)
    }

    static let colons = TextSigns(anyOf: ":：")

    /// The meaning of a label that has lost its white space: `datestarted`.
    static func meaning(ofKey key: ScalarText) -> String? { meaningsByKey[key] }

    private static let meaningsByKey: [ScalarText: String] = {
        var meanings: [ScalarText: String] = [:]
        for label in Lexicon.labels.all where label.contains(" ") {
            meanings[label.filter { !$0.isWhitespace }] = Lexicon.labels.kind(of: label)
        }
        return meanings
    }()

    static func meaning(of label: ScalarText) -> String? {
        let folded = OrdinalName.withoutOrdinal(Wording.closedUp(Wording.trimmed(label).lowercased()))
        return Lexicon.labels.kind(of: folded) ?? Lexicon.labels.kind(of: folded.replacing("\u{3000}", with: ""))
    }
}

/// Printed lengths of time: `3 年1个月`, `(2 years 1 month)`, `[ 4个月 ]`.
enum Duration {
    static func isDuration(_ text: ScalarText) -> Bool {
        guard text.holdsNumber else { return false }
        let plain = Wording.trimmed(text.lowercased(), also: "()（）[]【】共约")
        guard !plain.isEmpty, plain.count <= 24, plain.holdsNumber else { return false }
        var rest = plain.filter { !$0.isNumber && !$0.isWhitespace && $0 != "." && $0 != "," }
        guard rest.allSatisfy(unitScalars.contains) else { return false }
        for unit in units { rest = rest.replacing(unit, with: "") }
        return rest.isEmpty
    }

    /// Each before those that it begins with: "monate" before "mo".
    private static let units = [
        "years", "year", "yrs", "yr", "months", "month", "monate", "monat", "mois", "mos", "mo", "weeks", "week",
        "days",
        "个月", "個月", "年", "月", "天", "周", "ans", "and", "an", "jahre", "jahr", "et", "und", "零", "半",
    ]
    private static let unitScalars = ScalarSet(units.joined())
}
