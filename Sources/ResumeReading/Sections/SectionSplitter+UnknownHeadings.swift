import Resume

/// Headings whose wording no vocabulary knows.
extension SectionSplitter {
    /// Tells by its looks and its surroundings that a line of unknown wording heads a section.
    func isUnknownHeading(
        at index: Int, in lines: [SourceLine], style: HeadingStyle, isBeforeKnown: Bool, below kind: SectionKind?
    ) -> Bool {
        let line = lines[index]
        guard !line.isBlank, line.cells.isEmpty else { return false }
        let text = line.text
        let next = lines[(index + 1)...].first { !$0.isBlank && !$0.isHidden }
        if let frame = style.frame, HeadingFrame(of: line) == frame, !isBeforeKnown || frame.isCounting, next != nil {
            return text.count <= 70 && dates.matches(in: text).isEmpty && Label.meaning(of: text) != "description"
        }
        let bare = Wording.withoutBrackets(text)
        guard bare.count <= 70, !bare.holdsNumber else { return false }
        let isAtLevel = line.headingLevel != nil && line.headingLevel == style.level
        let isBold = style.isBold && line.isBold
        let isShort = bare.count <= (isAtLevel ? 60 : 40) && bare.wordCount <= (isAtLevel ? 11 : isBold ? 8 : 6)
        guard isShort || style.isShared(by: line) && SectionHeading.kindByLastWord(of: text) != nil,
            dates.matches(in: text).isEmpty, !Wording.isProse(text) || isAtLevel && !Wording.endsSentence(text)
        else { return false }
        let nextIsDate = next.map(isHeadedByDate) ?? false
        if let level = line.headingLevel {
            guard let sectionLevel = style.level, level <= sectionLevel,
                !isBeforeKnown || level == sectionLevel && index > 2
            else { return false }
            if level == sectionLevel,
                SectionHeading.kindByLastWord(of: text) ?? SectionHeading.kindByHalf(of: text)
                    ?? SectionHeading.kindByTold(of: text) != nil
            {
                return true
            }
            let judged = HeadJudgement(text)
            // "### Things I started" over "**Tram Stop** (2022)": what follows has a name of its own beside its date.
            let isOverNamed =
                nextIsDate && judged.organization == 0 && judged.title == 0
                && next.map {
                    !EntryLine($0, dates: dates).isDateOnly && $0.boldRanges.first?.lowerBound == $0.text.startIndex
                } ?? false
            if level == sectionLevel, style.isLevelPure, !isBeforeKnown, !nextIsDate || isOverNamed { return true }
            if level == sectionLevel, !nextIsDate,
                kind.map({ $0.holdsNoOrganizations || $0 == .unknown }) ?? false
            {
                return true
            }
            return !nextIsDate && (judged.organization < 6 && judged.title < 6 || level < sectionLevel)
        }
        guard style.level == nil, line.marker == nil || isBold && style.isNumbered else { return false }
        let isApart = index == 0 || lines[index - 1].isBlank || lines[index - 1].isHidden
        // "**（三）信息技术**" between "**（二）文章**" and "**（四）其他**"
        if isApart, !isBeforeKnown, line.marker != nil, !nextIsDate { return true }
        if isApart, !isBeforeKnown, SectionHeading.looksLikeHeading(text),
            !nextIsDate || SectionHeading.kindByLastWord(of: text) == .awards
        {
            return true
        }
        if isApart, !isBeforeKnown, style.count >= 3, SectionHeading.looksLikeLatinHeading(text), !nextIsDate {
            return true
        }
        if isApart, !isBeforeKnown, style.isApart, HeadOfBlock.isFound(at: index, in: lines, dates) { return true }
        if style.isBold, line.isBold, isBeforeKnown, index > 1, HeadingStyle.isBare(at: index, in: lines),
            next?.marker != nil
        {
            return true
        }
        if style.isBold, line.isBold, isApart, !isBeforeKnown,
            // "Projekte in der Freizeit" over "**Tide Clock** (2017)"
            !nextIsDate || SectionHeading.kindByLastWord(of: text) != nil, kind?.holdsNoOrganizations ?? false
        {
            return true
        }
        guard style.isCapital else { return false }
        let letters = text.filter(\.isLetter)
        guard letters.count >= 5, letters.allSatisfy({ !$0.isLowercase }), Wording.hanCount(text) == 0,
            !text.contains(","), index == 0 || lines[index - 1].isBlank || lines[index - 1].isHidden
        else { return false }
        if let told = SectionHeading.kindByLastWord(of: text) {
            // "MILITARY AND CIVILIAN AWARDS" over "Achievement Medal, 2016": a date stands beside what is listed. Below
            // "HARBOUR PUBLICATIONS" and "LEEDS SCHOOL OF LANGUAGES" stands what somebody was there.
            return !nextIsDate
                || told == .awards && next.map { HeadJudgement.isAward($0.text) } ?? false
                || told.holdsNoOrganizations && HeadJudgement(text).organization < 5 && next.map(isDatedItem) ?? false
        }
        if Self.holdsKnownHalf(text) { return !nextIsDate }
        let judged = HeadJudgement(text)
        // Where all headings are in capitals between blank lines, so is this one, unless a date alone follows.
        if style.isApart, style.count >= 4, HeadingStyle.isBare(at: index, in: lines), index > 3,
            judged.organization == 0, judged.title == 0, judged.degree < 5, text.contains(" "),
            next.map({ !EntryLine($0, dates: dates).isDateOnly && !$0.text.contains(":") }) ?? false
        {
            return true
        }
        // Employers and schools head no entries where papers or skills are listed.
        let mayBeName = !(kind?.holdsNoOrganizations ?? false)
        return (judged.organization == 0 || !mayBeName) && judged.title == 0 && judged.degree < 5 && !nextIsDate
            && index > 3
    }

    /// A single date beside what is neither a title nor a degree.
    private func isDatedItem(_ line: SourceLine) -> Bool {
        let entry = EntryLine(line, dates: dates)
        let judged = HeadPieces.pieces(of: entry).map(\.judgement)
        return !entry.isDateOnly && entry.dates.allSatisfy { $0.isSingle && !$0.span.isCurrent }
            && !judged.contains { $0.title >= 5 || $0.degree >= 5 }
    }

    /// `SCHOOL AND TRADE`: one half is what a section may be called.
    private static func holdsKnownHalf(_ text: ScalarText) -> Bool {
        let halves = [" AND ", " & ", " UND ", " ET "].lazy.map { text.parts(separatedBy: $0) }.first { $0.count == 2 }
        return halves?.contains { SectionHeading.kinds(of: $0).count == 1 } ?? false
    }

    /// A date, alone or with a few words, as it stands below the name of an employer; no item of a list.
    private func isHeadedByDate(_ line: SourceLine) -> Bool {
        guard line.text.count < 40 else { return false }
        let entry = EntryLine(line, dates: dates)
        return line.marker == nil ? entry.isAnchor : entry.isDateOnly
    }

    /// A few words between blank lines, where all headings stand so and the entries above bear their dates themselves.
    func isBareHeading(at index: Int, in lines: [SourceLine], style: HeadingStyle, below section: Section?)
        -> Bool
    {
        let line = lines[index]
        guard style.isBare || style.isBold && line.isBold, let section, HeadingStyle.isBare(at: index, in: lines),
            !line.text.holdsNumber, dates.matches(in: line.text).isEmpty,
            let next = lines[(index + 1)...].first(where: { !$0.isBlank && !$0.isHidden }), !isHeadedByDate(next)
        else { return false }
        let judged = HeadJudgement(line.text)
        guard judged.organization < 5, judged.title < 5, judged.degree < 5, !judged.isPlace else { return false }
        if section.kind.holdsNoOrganizations || [.service, .volunteering].contains(section.kind) { return true }
        let listed = section.lines.filter { !$0.isBlank && !$0.isHidden }
        let dated = listed.filter { $0.text.count < 140 && !dates.matches(in: $0.text).isEmpty }
        return !dated.isEmpty && dated.allSatisfy { !EntryLine($0, dates: dates).isDateOnly }
            && !section.lines.contains {
                HeadingStyle.isBare($0) && $0.isBold == line.isBold && $0.number != section.lines.first?.number
            }
    }
}
