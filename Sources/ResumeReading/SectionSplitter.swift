/// Splits a document into sections by the evidence of wording and layout together.
struct SectionSplitter {
    private var dates = DateScanner()

    func sections(in lines: [SourceLine]) -> [Section] {
        let known = Set(knownHeadings(in: lines))
        let firstKnown = known.min() ?? 0
        let style = HeadingStyle(of: known.sorted().map { lines[$0] })
        var sections = [Section(kinds: [.header], heading: nil)]
        for (index, line) in lines.enumerated() {
            if line.isHidden { sections[sections.count - 1].lines.append(line); continue }
            if index > firstKnown, !known.isEmpty, ClosingLine.isClosing(line) {
                sections.append(Section(kinds: [.references], heading: nil, lines: [line]))
            } else if known.contains(index) {
                sections.append(Section(kinds: SectionHeading.kinds(of: line.text), heading: line))
            } else if let (kinds, rest) = runInHeading(at: index, in: lines, style: style) {
                var heading = line
                heading.text = line.text.prefix(line.text.count - rest.text.count)
                sections.append(Section(kinds: kinds, heading: heading, lines: [rest]))
            } else if isUnknownHeading(
                at: index, in: lines, style: style, isBeforeKnown: index < firstKnown, below: sections.last?.kind)
            {
                sections.append(Section(kinds: [.unknown], heading: line))
            } else {
                sections[sections.count - 1].lines.append(line)
            }
        }
        for index in sections.indices where sections[index].kind == .unknown {
            let byWording = sections[index].heading.flatMap { SectionHeading.kindByLastWord(of: $0.text) }
            sections[index].kinds = [byWording ?? SectionEvidence.kind(of: sections[index].lines) ?? .unknown]
        }
        for index in sections.indices where sections[index].kinds == [.writing] {
            let listed = sections[index].lines.filter { !$0.isBlank && !$0.isHidden }
            let works = listed.count { CompoundSection.isDatedReference($0.text) }
            if works > 0, works * 2 >= listed.count { sections[index].kinds = [.publications] }
        }
        return sections.flatMap(splittingHeader)
    }

    // MARK: Headings

    /// The lines that are headings by their wording. Where most of them stand apart or are marked, the others are text.
    private func knownHeadings(in lines: [SourceLine]) -> [Int] {
        let candidates = lines.indices.filter { isKnownHeading(at: $0, in: lines) }
        let marked = candidates.filter { index in
            let line = lines[index]
            return line.headingLevel != nil || line.isBold || index == 0 || lines[index - 1].isBlank
                || lines[index - 1].isHidden
                || isDecorated(line)
        }
        guard marked.count >= 3, marked.count * 10 >= candidates.count * 6 else { return candidates }
        return marked
    }

    private func isDecorated(_ line: SourceLine) -> Bool {
        let isCapital = !line.text.contains(where: \.isLowercase) && line.text.contains(where: \.isUppercase)
        return isCapital || line.marker != nil
            || line.text.count > SectionHeading.normalized(line.text).count + 1
                && line.text.first.map { !$0.isLetter && !$0.isNumber } ?? false
    }

    private func isKnownHeading(at index: Int, in lines: [SourceLine]) -> Bool {
        let line = lines[index]
        guard !line.isHidden, !line.isBlank, line.cells.isEmpty else { return false }
        let kinds = SectionHeading.kinds(of: line.text)
        guard !kinds.isEmpty, dates.matches(in: line.text).isEmpty else { return false }
        let previous = index > 0 ? lines[index - 1] : nil
        let isApart = previous.map { $0.isBlank || $0.isHidden } ?? true
        // "我的工作：" among the labels of an entry heads a description.
        if line.headingLevel == nil, !isApart, line.text.last.map({ $0.isOne(of: ":：") }) ?? false,
            Label.meaning(of: line.text) == "description"
        {
            return false
        }
        if line.headingLevel != nil || line.isBold { return true }
        if line.marker == .bullet, !isApart { return false }
        // One Latin word in running lower case ("tools", "other") is a word; a heading begins with a capital.
        if let first = line.text.first(where: \.isLetter), first.isLowercase { return isApart }
        let plain = SectionHeading.normalized(line.text)
        if Wording.hanCount(plain) <= 2, !isApart, plain.count <= 2 { return line.text.count > plain.count }
        return true
    }

    /// `LANGUAGES: English`, `Publications          A. Author (2018) ...`: a heading with its text on the same line.
    private func runInHeading(at index: Int, in lines: [SourceLine], style: HeadingStyle)
        -> (kinds: [SectionKind], rest: SourceLine)?
    {
        let line = lines[index]
        guard !line.isBlank, line.cells.isEmpty, line.marker == nil, line.headingLevel == nil else { return nil }
        let characters = Array(line.text)
        var at = 0
        while at < min(characters.count, 40) {
            let isColon = characters[at] == ":" || characters[at] == "："
            let isGap = characters[at].isWhitespace && at + 1 < characters.count && characters[at + 1].isWhitespace
            if isColon || isGap {
                let label = ScalarText(characters[..<at])
                let kinds = SectionHeading.kinds(of: label)
                let isCapital = label.contains(where: \.isUppercase) && !label.contains(where: \.isLowercase)
                guard !kinds.isEmpty else { if isColon { return nil } else { at += 1; continue } }
                // "Languages     :   Java, Kotlin" is a list of skills.
                let value = ScalarText(characters[at...])
                guard kinds != [.languages] || RunInLabel.namesLanguage(value) else { return nil }
                let previousIsBlank = index == 0 || lines[index - 1].isBlank
                let isStrong =
                    isCapital && label.count > 3 || (isGap && isRunInList(at: index, in: lines))
                    || (isColon && previousIsBlank
                        && (style.count < 3 || kinds == [.interests] || kinds == [.references]))
                    || previousIsBlank && endsSection(at: index, in: lines)
                        && RunInLabel.opensSection(kinds, label: label, value: value)
                guard isStrong else { return nil }
                var rest = line
                rest.text = Wording.trimmed(value, also: ":：")
                rest.boldRanges = []
                rest.links = []
                rest.indent += at
                guard !rest.text.isEmpty else { return nil }
                return (kinds, rest)
            }
            at += 1
        }
        return nil
    }

    /// Other lines of the same block are labelled in the same way, the text behind them aligned.
    private func isRunInList(at index: Int, in lines: [SourceLine]) -> Bool {
        var known = 0
        for other in lines[max(0, index - 12)..<min(lines.count, index + 12)] where other.indent == lines[index].indent
        {
            let label = ScalarText(other.text.prefix { $0 != "\t" }).parts(separatedBy: "   ").first ?? ScalarText()
            if label.count < other.text.count, !SectionHeading.kinds(of: label).isEmpty { known += 1 }
        }
        return known >= 3
    }

    /// What comes below the block of this line is a heading, another labelled line, or nothing.
    private func endsSection(at index: Int, in lines: [SourceLine]) -> Bool {
        var next = index + 1
        while next < lines.count, !lines[next].isBlank { next += 1 }
        guard next - index <= 4 else { return false }
        while next < lines.count, lines[next].isBlank || lines[next].isHidden { next += 1 }
        guard next < lines.count else { return true }
        return isKnownHeading(at: next, in: lines) || ClosingLine.isClosing(lines[next])
            || RunInLabel.label(of: lines[next].text).map { !SectionHeading.kinds(of: $0).isEmpty } ?? false
    }

    private func isUnknownHeading(
        at index: Int, in lines: [SourceLine], style: HeadingStyle, isBeforeKnown: Bool, below kind: SectionKind?
    ) -> Bool {
        let line = lines[index]
        guard !line.isBlank, line.cells.isEmpty else { return false }
        let text = line.text
        guard text.count <= 40, !text.contains(where: \.isNumber), text.split(separator: " ").count <= 6,
            !Wording.isProse(text)
        else { return false }
        let next = lines[(index + 1)...].first { !$0.isBlank }
        var nextIsDate: Bool { next.map { $0.text.count < 40 && !dates.matches(in: $0.text).isEmpty } ?? false }
        if let level = line.headingLevel {
            guard let sectionLevel = style.level, level <= sectionLevel,
                !isBeforeKnown || level == sectionLevel && index > 2
            else { return false }
            if level == sectionLevel, SectionHeading.kindByLastWord(of: text) != nil { return true }
            let judged = HeadJudgement(text)
            if level == sectionLevel, !nextIsDate, kind.map(Self.holdsNoOrganizations) ?? false { return true }
            return !nextIsDate && (judged.organization < 6 && judged.title < 6 || level < sectionLevel)
        }
        guard style.level == nil, line.marker == nil else { return false }
        let isApart = index == 0 || lines[index - 1].isBlank || lines[index - 1].isHidden
        if isApart, !isBeforeKnown, SectionHeading.looksLikeHeading(text),
            !nextIsDate || SectionHeading.kindByLastWord(of: text) == .awards
        {
            return true
        }
        if style.isBold, line.isBold, isApart, !isBeforeKnown, !nextIsDate, kind.map(Self.holdsNoOrganizations) ?? false
        {
            return true
        }
        guard style.isCapital else { return false }
        let letters = text.filter(\.isLetter)
        guard letters.count >= 5, letters.allSatisfy({ !$0.isLowercase }), Wording.hanCount(text) == 0,
            !text.contains(","), index == 0 || lines[index - 1].isBlank || lines[index - 1].isHidden
        else { return false }
        if SectionHeading.kindByLastWord(of: text) != nil { return !nextIsDate }
        let judged = HeadJudgement(text)
        // Employers and schools head no entries where papers or skills are listed.
        let mayBeName = kind.map { !Self.holdsNoOrganizations($0) } ?? true
        return (judged.organization == 0 || !mayBeName) && judged.title == 0 && !nextIsDate
            && index > 3
    }

    private static func holdsNoOrganizations(_ kind: SectionKind) -> Bool {
        [.publications, .awards, .skills, .certificates, .languages, .interests].contains(kind)
    }

    // MARK: Lines before the first heading

    /// A résumé may begin with its jobs, or be a letter without headings: dated entries then make sections of their own.
    private func splittingHeader(_ section: Section) -> [Section] {
        guard section.kind == .header || section.kind == .summary || section.kind == .personal else { return [section] }
        let entryLines = section.lines.map { EntryLine($0, dates: dates) }
        guard let first = entryLines.firstIndex(where: { $0.isAnchor && $0.dates.contains { !$0.isSingle } }),
            !Wording.isProse(entryLines[first].source.text)
        else { return [section] }
        let rest = Array(section.lines[first...])
        if let blocks = UnheadedBlocks.sections(in: rest, dates) {
            var header = section
            header.lines = Array(section.lines[..<first])
            return [header] + blocks
        }
        guard let kind = SectionEvidence.kind(of: rest), kind == .work || kind == .education else { return [section] }
        var header = section
        header.lines = Array(section.lines[..<first])
        return [header, Section(kinds: [kind], heading: nil, lines: rest)]
    }
}

/// What the known headings of a document look like, so that unknown ones can be told by their looks.
struct HeadingStyle {
    /// The Markdown level that most of them have; nil when most have none.
    var level: Int?
    /// Most of them are in capitals.
    var isCapital: Bool
    /// All of them are bold lines, which no Markdown heading is.
    var isBold: Bool
    var count: Int

    init(of headings: [SourceLine]) {
        count = headings.count
        isBold = headings.count >= 3 && headings.allSatisfy { $0.isBold && $0.headingLevel == nil && $0.cells.isEmpty }
        var levels: [Int: Int] = [:]
        for heading in headings { if let level = heading.headingLevel { levels[level, default: 0] += 1 } }
        let common = levels.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        level = common.flatMap { $0.value * 2 >= headings.count ? $0.key : nil }
        let capital = headings.filter {
            $0.text.contains(where: \.isUppercase) && !$0.text.contains(where: \.isLowercase)
        }
        isCapital = capital.count >= 2 && capital.count * 2 > headings.count
    }
}
