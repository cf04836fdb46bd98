/// Brings the lines of an award section to one line per award: forms, lines that hold the date, the rank or the issuer
/// only, and wrapped lines join the award that they speak of.
struct AwardItems {
    private(set) var lines: [SourceLine] = []
    private let scanner = DateScanner()
    /// A date that stands on the line above its award.
    private var pendingDate: (text: ScalarText, line: SourceLine)?
    /// The indentation of the last line that began an award.
    private var indent = 0
    /// The number of that line.
    private var lastNumber = 0

    init(_ source: [SourceLine]) {
        var visible = source.filter { !$0.isHidden && !$0.isBlank }
        // "### Golden Owl Award    2023" above who gave it: where awards are headings, other lines are remarks.
        let headings = visible.filter { $0.headingLevel != nil }
        if headings.count >= 2, visible.first?.headingLevel != nil { visible = headings }
        visible = Self.withoutParagraphs(behindItemsOf: source, visible)
        if let paired = Self.belowIssuers(source, scanner) { visible = paired }
        let entries = visible.map { EntryLine($0, dates: scanner) }
        let isDatedAbove = entries.first?.isDateOnly ?? false
        for entry in entries { read(entry, isDatedAbove: isDatedAbove) }
    }

    /// A paragraph of its own below a list of awards, without a word for any: `English, Swahili; learning Portuguese.`
    private static func withoutParagraphs(behindItemsOf source: [SourceLine], _ visible: [SourceLine]) -> [SourceLine] {
        guard visible.prefix(2).count(where: { $0.marker == .bullet }) == 2,
            let last = source.lastIndex(where: { $0.marker == .bullet }),
            let gap = source[last...].firstIndex(where: \.isBlank)
        else { return visible }
        let paragraph = source[gap...].filter { !$0.isHidden && !$0.isBlank }
        // "Fulbright, University of Hoy, 2016" is an award, though no word of it says so.
        let scanner = DateScanner()
        guard
            !paragraph.contains(where: { line in
                HeadJudgement.isAward(line.text) || scanner.matches(in: line.text).contains(where: \.isSingle)
            })
        else { return visible }
        return Array(visible.dropLast(paragraph.count))
    }

    /// `11/2023    Baking Council` above `Golden Loaf Prize`, block by block: date and giver first, then the award.
    private static func belowIssuers(_ source: [SourceLine], _ scanner: DateScanner) -> [SourceLine]? {
        let blocks = source.filter { !$0.isHidden }.split(whereSeparator: \.isBlank).map { Array($0) }
        guard blocks.count >= 2 else { return nil }
        var awards: [SourceLine] = []
        for block in blocks {
            guard block.count == 2, block.allSatisfy({ $0.marker == nil && $0.cells.isEmpty && $0.headingLevel == nil })
            else { return nil }
            let giver = EntryLine(block[0], dates: scanner)
            guard let date = giver.dates.first, date.range.lowerBound == giver.text.startIndex, !giver.residue.isEmpty,
                giver.text[date.range.upperBound...].hasPrefix("  "), !HeadJudgement.isAward(giver.residue),
                EntryLine(block[1], dates: scanner).dates.isEmpty,
                HeadJudgement(giver.residue).organization >= 5 || HeadJudgement.isAward(block[1].text)
            else { return nil }
            var award = block[1]
            award.text += ", " + giver.residue + ", " + giver.text[date.range]
            awards.append(award)
        }
        return awards
    }

    private mutating func read(_ line: EntryLine, isDatedAbove: Bool) {
        if isTableHeader(line.source) || isOtherFact(line) { return }
        if readForm(line.source) { return }
        if line.isDateOnly {
            if isDatedAbove {
                pendingDate = (line.text, line.source)
            } else {
                addToLast(line.text, of: line.source, separator: ", ")
            }
            return
        }
        if let date = AwardItems.dateBeforeRemark(of: line), !isDatedAbove {
            addToLast(date, of: line.source, separator: ", ")
            return
        }
        if AwardItems.namesIssuer(line.text) {
            for match in line.dates.prefix(1) {
                addToLast(ScalarText(line.text[match.range]), of: line.source, separator: ", ")
            }
            return
        }
        if AwardItems.isRank(line.residue), let last = lines.last, line.dates.isEmpty || !holdsDate(last.text) {
            addToLast(line.text, of: line.source, separator: Wording.hanCount(line.text) > 0 ? "" : ", ")
            return
        }
        if isWrapped(line) {
            addToLast(line.text, of: line.source, separator: " ")
            return
        }
        if isContinuation(line) {
            // What hangs below an award and neither goes on with it nor is one is a remark.
            if goesOn(line.text) { addToLast(line.text, of: line.source, separator: " ") }
            return
        }
        var own = line.source
        if let date = pendingDate { own.append(date.text, of: date.line, behind: ", ") }
        pendingDate = nil
        indent = line.source.indent
        lastNumber = line.number
        lines.append(own)
    }

    private mutating func addToLast(_ text: ScalarText, of line: SourceLine, separator: String) {
        guard let last = lines.indices.last, lines[last].text.fits(inBytes: 999) else { return }
        lines[last].append(text, of: line, behind: separator)
    }

    private func holdsDate(_ text: ScalarText) -> Bool { !scanner.matches(in: text).isEmpty }

    /// `2018, for the repair manual`: the date of the award above, and what it was given for.
    private static func dateBeforeRemark(of line: EntryLine) -> ScalarText? {
        guard let date = line.dates.first, line.dates.count == 1, date.isSingle, line.source.marker == nil,
            date.range.lowerBound == line.text.startIndex,
            case let rest = Wording.trimmed(line.text[date.range.upperBound...], also: ","),
            rest.first?.isLowercase ?? false
        else { return nil }
        return line.text[date.range]
    }

    // MARK: Forms

    private static let nameLabels = Lexicon.awards["name label"]
    private static let dateLabels = Lexicon.awards["date label"]
    private static let rankLabels = Lexicon.awards["rank label"]

    private static let allLabels = [nameLabels, dateLabels, rankLabels]

    /// `奖项名称：某奖`, `获奖时间：2024年7月`: the parts of an award, one by one or on one line.
    private mutating func readForm(_ line: SourceLine) -> Bool {
        let pairs = LabelledValue.all(in: line)
        guard let first = pairs.first else { return false }
        guard AwardItems.allLabels.contains(where: { $0.contains(first.label) }), !first.value.isEmpty else {
            return false
        }
        // "Award: Best Baker 2022" alone is no form.
        for pair in pairs {
            if AwardItems.nameLabels.contains(pair.label) {
                var own = line
                own.text = pair.value
                own.cells = []
                if let date = pendingDate { own.append(date.text, of: date.line, behind: ", ") }
                pendingDate = nil
                lines.append(own)
            } else if AwardItems.dateLabels.contains(pair.label) {
                // The date of the award above, or of the one that follows.
                if let last = lines.last, !holdsDate(last.text) {
                    addToLast(pair.value, of: line, separator: ", ")
                } else {
                    pendingDate = (pair.value, line)
                }
            } else if AwardItems.rankLabels.contains(pair.label), AwardItems.isRank(pair.value) {
                addToLast(pair.value, of: line, separator: " ")
            }
        }
        return true
    }

    /// `时间 | 奖项 | 级别`
    private func isTableHeader(_ line: SourceLine) -> Bool {
        guard line.cells.count > 1 else { return false }
        return line.cells.allSatisfy { cell in
            let key = cell.lowercased().filter { !$0.isWhitespace }
            return AwardItems.allLabels.contains { $0.contains(key) } || Label.meaning(of: cell) != nil
        }
    }

    // MARK: Parts on lines of their own

    private static let issuerOpenings = WordSet(Lexicon.awards["issuer"].all)

    static func namesIssuer(_ text: ScalarText) -> Bool {
        issuerOpenings.opens(text.prefix(24).lowercased())
    }

    private static let rankOpenings = Lexicon.awards["level"].all
    private static let ranks = Lexicon.awards["rank"]

    /// `全国三等奖`, `2nd place`: a rank alone, which no award is called.
    static func isRank(_ text: ScalarText) -> Bool {
        guard text.fits(inBytes: 40) else { return false }
        var rest = Wording.trimmed(text).lowercased()
        for _ in 0..<2 {
            if ranks.contains(rest) { return true }
            guard let opening = rankOpenings.first(where: rest.hasPrefix) else { return false }
            rest = rest.dropFirst(opening.count)
        }
        return ranks.contains(rest)
    }

    // MARK: Wrapped lines

    /// `- Faculty Award for Distinguished` above `  Teaching, University of Hoy, 2018`: a long item goes on below, and ends with
    /// its date.
    private func isWrapped(_ line: EntryLine) -> Bool {
        guard let last = lines.last, last.marker != nil, line.source.marker == nil, line.source.cells.isEmpty,
            line.number == lastNumber + 1, line.source.indent > indent, last.text.count >= 40, !holdsDate(last.text)
        else { return false }
        return line.dates.last?.range.upperBound == line.text.endIndex
    }

    /// Set further in than the award above, without marker and date.
    private func isContinuation(_ line: EntryLine) -> Bool {
        guard let last = lines.last, line.source.marker == nil, line.dates.isEmpty, line.source.cells.isEmpty else {
            return false
        }
        if line.source.indent > indent, last.marker != nil || holdsDate(last.text) { return true }
        return goesOn(line.text) && !HeadJudgement.isAward(line.text)
    }

    /// The line begins, or the one above ends, in the middle of a phrase.
    private func goesOn(_ text: ScalarText) -> Bool {
        if let first = text.first(where: { $0.isLetter }), first.isLowercase { return true }
        guard let last = lines.last?.text else { return false }
        let words = Wording.words(last)
        return last.last.map { $0.isOne(of: ",，、-–&") } ?? false
            || words.last.map {
                ["of", "the", "for", "and", "in", "at", "by", "der", "des", "de", "du", "und"].contains($0)
            }
                ?? false
    }

    /// `Spoken: English, Welsh`, `Referee: A. Marsh`: a label that asks for something else.
    private static let referees: WordSet = ["推薦人", "推荐人", "證明人", "证明人"]

    private func isOtherFact(_ line: EntryLine) -> Bool {
        // "推薦人　馮經理（誠品生活）02-5550-0199"
        if let label = line.text.split(whereSeparator: \.isWhitespace).first, Self.referees.contains(label),
            !HeadJudgement.isAward(line.text)
        {
            return true
        }
        guard line.dates.isEmpty, let colon = line.text.firstIndex(where: { $0.isOne(of: ":：") }) else { return false }
        let label = line.text[..<colon]
        guard label.count <= 24, Wording.words(ScalarText(label)).count <= 5, !AwardItems.isRank(ScalarText(label))
        else {
            return false
        }
        return !HeadJudgement.isAward(line.text) && SectionHeading.kinds(of: ScalarText(label)).first != .awards
            && !AwardItems.nameLabels.contains(label.lowercased().filter { !$0.isWhitespace })
    }
}
