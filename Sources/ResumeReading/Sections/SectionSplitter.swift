import Resume

/// Splits a document into sections by the evidence of wording and layout together.
struct SectionSplitter {
    let dates = DateScanner()
    /// The document has hardly any blank line: headings stand apart by their signs and numbers alone.
    private var isDense = false

    func sections(in lines: [SourceLine]) -> [Section] {
        var splitter = self
        let lines = TableHeadings.lifted(lines)
        let blank = lines.count { $0.isBlank || $0.isHidden }
        splitter.isDense = lines.count >= 12 && blank * 25 <= lines.count
        return splitter.split(RestoredBlanks.above(headingsOf: lines, dates))
    }

    private func split(_ lines: [SourceLine]) -> [Section] {
        let headings = knownHeadings(in: lines)
        var isKnown = Array(repeating: false, count: lines.count)
        for index in headings { isKnown[index] = true }
        let firstKnown = headings.first ?? 0
        let style = HeadingStyle(of: headings, in: lines)
        var sections = [Section(kinds: [.header], heading: nil)]
        let sidebarEnd = SidebarHeader.start(in: lines, isKnown: isKnown)
        for (index, line) in lines.enumerated() {
            if index == sidebarEnd { sections.append(Section(kinds: [.header], heading: nil)) }
            if line.isHidden { sections[sections.count - 1].lines.append(line); continue }
            if index > firstKnown, !headings.isEmpty, ClosingLine.isClosing(line), closes(at: index, in: lines, isKnown)
            {
                sections.append(Section(kinds: [.references], heading: nil, lines: [line]))
            } else if isKnown[index], let above = sections.last,
                isPart(line, of: above) || isGroupOfSkills(at: index, in: lines, below: above)
            {
                sections[sections.count - 1].lines.append(line)
            } else if isKnown[index] {
                sections.append(Section(kinds: kinds(at: index, in: lines), heading: line))
            } else if let (kinds, rest) = runInHeading(
                at: index, in: lines, style: style, below: sections.last?.kind)
            {
                var heading = line
                heading.text = line.text.prefix(line.text.count - rest.text.count)
                sections.append(Section(kinds: kinds, heading: heading, lines: [rest]))
            } else if isUnknownHeading(
                at: index, in: lines, style: style, isBeforeKnown: index < firstKnown, below: sections.last?.kind)
                || index > firstKnown && isBareHeading(at: index, in: lines, style: style, below: sections.last)
            {
                sections.append(Section(kinds: [.unknown], heading: line))
            } else {
                sections[sections.count - 1].lines.append(line)
            }
        }
        for index in sections.indices where sections[index].kind == .unknown {
            let byWording = sections[index].heading.flatMap { SectionHeading.kindByParts(of: $0.text) }
            let isSoftware = sections[index].heading.map {
                SectionEvidence.listsSoftwareMade(sections[index].lines, below: $0)
            }
            let byContent = isSoftware ?? false ? .projects : SectionEvidence.kind(of: sections[index].lines)
            let byAnyWord = sections[index].heading.flatMap { SectionHeading.kindByAnyWord(of: $0.text) }
            let byTime = tellsCareer(sections[index]) ? SectionKind.work : nil
            sections[index].kinds = [byWording ?? byContent ?? byTime ?? byAnyWord ?? .unknown]
        }
        if !sections.contains(where: { $0.kinds.contains(.work) }),
            let taught = sections.firstIndex(where: { $0.kinds == [.teaching] }), listsPosts(sections[taught].lines)
        {
            sections[taught].kinds = [.work]
        }
        for index in sections.indices where sections[index].kinds == [.summary] {
            // "Qualifications" is what somebody is good at, or the degrees that they hold.
            let isAmbiguous =
                sections[index].heading.map { SectionHeading.normalized($0.text) == "qualifications" } ?? false
            if isAmbiguous, SectionEvidence.kind(of: sections[index].lines) == .education {
                sections[index].kinds = [.education]
            }
        }
        for index in sections.indices where sections[index].kinds == [.writing] {
            let listed = sections[index].lines.filter { !$0.isBlank && !$0.isHidden }
            let works = listed.count { CompoundSection.isDatedReference($0.text) }
            if works > 0, works * 2 >= listed.count { sections[index].kinds = [.publications] }
        }
        for index in sections.indices
        where sections[index].kinds == [.work] && SectionEvidence.isTableOfProjects(sections[index].lines) {
            sections[index].kinds = [.projects]
        }
        for index in sections.indices where sections[index].kinds == [.skills] {
            if let heading = sections[index].heading,
                SectionEvidence.listsSoftwareMade(sections[index].lines, below: heading)
            {
                sections[index].kinds = [.projects]
            }
        }
        return ProjectsWithinWork.parted(sections.flatMap(splittingHeader).flatMap(MixedCareer.divided))
    }

    /// `语言` above "C++, Python" in a list of skills: no natural language follows, and the heading above is a marked one.
    private func isGroupOfSkills(at index: Int, in lines: [SourceLine], below section: Section) -> Bool {
        guard section.kind == .skills, section.heading?.headingLevel != nil, lines[index].headingLevel == nil,
            SectionHeading.kinds(of: lines[index].text) == [.languages],
            let next = lines[(index + 1)...].first(where: { !$0.isBlank && !$0.isHidden }), next.headingLevel == nil
        else { return false }
        return !RunInLabel.namesLanguage(next.text)
    }

    /// `### Conférences` below `## Publications`: a group of the papers, by its deeper level.
    private func isPart(_ line: SourceLine, of section: Section) -> Bool {
        guard let level = line.headingLevel, let above = section.heading?.headingLevel, level > above else {
            return false
        }
        let kinds = SectionHeading.kinds(of: line.text)
        // "### Languages ★★★★★" below "## Skills"
        if section.kind == .skills {
            return kinds.allSatisfy { [.skills, .languages, .interests, .certificates].contains($0) }
        }
        guard section.kinds.contains(.publications), kinds == [.talks] else { return false }
        let name = SectionHeading.normalized(line.text)
        return ["conf", "workshop", "colloque", "会议", "會議", "actes"].contains { name.contains($0) }
    }

    /// No dated entry follows before the next heading: "Notice period: 2 months" also stands within a job.
    private func closes(at index: Int, in lines: [SourceLine], _ isKnown: [Bool]) -> Bool {
        for next in (index + 1)..<max(index + 1, lines.count) {
            if isKnown[next] { return true }
            let line = lines[next]
            guard !line.isBlank, !line.isHidden, line.text.fits(inBytes: 200) else { continue }
            if EntryLine(line, dates: dates).dates.contains(where: { !$0.isSingle || $0.span.isCurrent }) {
                return false
            }
        }
        return true
    }

    // MARK: Headings

    /// The lines that are headings by their wording. Where most of them stand apart or are marked, the others are text.
    private func knownHeadings(in lines: [SourceLine]) -> [Int] {
        let isBulleted = HeadingStyle.areBulleted(in: lines)
        let candidates = HeadingDress.withoutSublabels(
            lines.indices.filter { isKnownHeading(at: $0, in: lines, isBulleted: isBulleted) }, in: lines)
        let marked = candidates.filter { index in
            let line = lines[index]
            return line.headingLevel != nil || line.isBold || index == 0 || lines[index - 1].isBlank
                || lines[index - 1].isHidden
                || isDecorated(line)
        }
        guard marked.count >= 3, marked.count * 10 >= candidates.count * 6 else { return candidates }
        return (marked + unmarked(candidates, besides: marked, in: lines)).sorted()
    }

    /// `Publications` directly below an item, where no other heading is of that kind: text taken from PDFs has lost the gap.
    private func unmarked(_ candidates: [Int], besides marked: [Int], in lines: [SourceLine]) -> [Int] {
        let headed = Set(marked.flatMap { SectionHeading.kinds(of: lines[$0].text) })
        return candidates.filter { index in
            let kinds = SectionHeading.kinds(of: lines[index].text)
            guard index > marked[0], kinds.count == 1, !headed.contains(kinds[0]),
                [.publications, .education, .awards, .patents, .certificates].contains(kinds[0]),
                HeadingStyle.isBare(lines[index]), lines[index].text.first?.isUppercase ?? false,
                index + 1 < lines.count, !lines[index + 1].isBlank
            else { return false }
            return lines[index - 1].marker != nil || Wording.endsSentence(lines[index - 1].text)
        }
    }

    private func isDecorated(_ line: SourceLine) -> Bool {
        let isCapital = !line.text.contains(where: \.isLowercase) && line.text.contains(where: \.isUppercase)
        return isCapital || line.marker != nil
            || line.text.count > SectionHeading.normalized(line.text).count + 1
                && line.text.first.map { !$0.isLetter && !$0.isNumber } ?? false
    }

    /// Bears no date; "Papers (citations as of November 2021)" in bold bears one in its remark only.
    private func isUndated(_ line: SourceLine) -> Bool {
        guard !dates.matches(in: line.text).isEmpty else { return true }
        let bare = Wording.withoutRemark(line.text)
        let isFramed = bare.last.map { $0.isOne(of: "】』」]］") } ?? false
        let isInCapitals =
            bare.count <= 40 && bare.contains(where: \.isUppercase) && !bare.contains(where: \.isLowercase)
        let isMarked =
            line.headingLevel != nil || line.boldRanges.first?.lowerBound == line.text.startIndex || isFramed
            || isInCapitals
        return isMarked && line.text.last.map { $0.isOne(of: ")）") } ?? false
            && dates.matches(in: Wording.withoutBrackets(line.text)).isEmpty
    }

    /// `## Talks since 2024`: a heading by its markup, and the years that the list goes back.
    private func isSince(_ line: SourceLine) -> Bool {
        guard line.headingLevel != nil || line.isBold else { return false }
        return SectionHeading.withoutPeriod(line.text).count < line.text.count
    }

    /// `**Papers**　(* equal contribution)`: bold up to a remark in brackets.
    private func boldOpening(of line: SourceLine) -> Bool {
        guard let bold = line.boldRanges.first, bold.lowerBound == line.text.startIndex else { return false }
        return Wording.trimmed(line.text[bold.upperBound...]).first.map { $0.isOne(of: "(（") } ?? false
    }

    private func kinds(at index: Int, in lines: [SourceLine]) -> [SectionKind] {
        headsCareer(at: index, in: lines) ? [.work, .education] : SectionHeading.kinds(of: lines[index].text)
    }

    private func isKnownHeading(at index: Int, in lines: [SourceLine], isBulleted: Bool = false) -> Bool {
        let line = lines[index]
        guard !line.isHidden, !line.isBlank, line.cells.isEmpty else { return false }
        guard !kinds(at: index, in: lines).isEmpty, isUndated(line) || isSince(line) else { return false }
        let previous = index > 0 ? lines[index - 1] : nil
        let isApart = previous.map { $0.isBlank || $0.isHidden } ?? true
        // "我的工作：" among the labels of an entry heads a description.
        if line.headingLevel == nil, !isApart, line.text.last.map({ $0.isOne(of: ":：") }) ?? false,
            Label.meaning(of: line.text) == "description"
        {
            return false
        }
        if line.headingLevel != nil || line.isBold || boldOpening(of: line) { return true }
        // "■ 教育经历": what a list goes on with says more than two words.
        if isDense, line.marker != nil, line.text.count <= 12, Wording.hanCount(line.text) >= 2 { return true }
        if line.marker == .bullet, !isApart { return isBulleted }
        // One Latin word in running lower case ("tools", "other") is a word; a heading begins with a capital.
        if let first = line.text.first(where: \.isLetter), first.isLowercase { return isApart }
        let plain = SectionHeading.normalized(line.text)
        if Wording.hanCount(plain) <= 2, !isApart, plain.count <= 2 { return line.text.count > plain.count }
        return true
    }

    /// `LANGUAGES: English`, `Publications          A. Author (2018) ...`: a heading with its text on the same line.
    private func runInHeading(
        at index: Int, in lines: [SourceLine], style: HeadingStyle, below kind: SectionKind?
    ) -> (kinds: [SectionKind], rest: SourceLine)? {
        let line = lines[index]
        guard !line.isBlank, line.cells.isEmpty, line.marker == nil, line.headingLevel == nil else { return nil }
        let text = line.text
        for (at, place) in text.indices.prefix(40).enumerated() {
            let isColon = text[place] == ":" || text[place] == "："
            // Of a wider gap the first place tells.
            let isGap =
                text[place].isWhitespace && place + 1 < text.endIndex && text[place + 1].isWhitespace
                && (at == 0 || !text[place - 1].isWhitespace)
            if isColon || isGap {
                let label = text[..<place]
                let kinds = SectionHeading.kinds(of: label)
                let isCapital = label.contains(where: \.isUppercase) && !label.contains(where: \.isLowercase)
                guard !kinds.isEmpty else { if isColon { return nil } else { continue } }
                // "Languages     :   Java, Kotlin" is a list of skills.
                let value = text[place...]
                guard kinds != [.languages] || RunInLabel.namesLanguage(value) else { return nil }
                let previousIsBlank = index == 0 || lines[index - 1].isBlank
                // "Other   Jira, LaTeX" among the labelled lists of skills is one more of them.
                guard kind != .skills || kinds != [.interests] || previousIsBlank || isColon else { return nil }
                // "Skills   Version   Last used" heads the columns below a heading that has said so.
                guard kind != .skills || kinds != [.skills] || isColon else { return nil }
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

    // MARK: Lines before the first heading

    private func isTableHeader(_ line: SourceLine) -> Bool {
        line.cells.count { Label.meaning(of: $0) != nil } >= 2
    }

    /// `Acme                 Denver / Remote` opens a block, right above a title with its dates and the items below it.
    private func namesEmployer(above index: Int, in lines: [EntryLine]) -> Bool {
        guard index >= 2, lines[index - 2].isBlank || lines[index - 2].source.isHidden, index + 1 < lines.count,
            lines[index + 1].isBullet, case let head = lines[index - 1], case let dated = lines[index]
        else { return false }
        return head.isHeadLike && head.source.marker == nil && head.source.cells.isEmpty && head.dates.isEmpty
            && !head.text.contains("@") && head.text.contains("   ") && dated.source.marker == nil
            && HeadPieces.pieces(of: dated).contains { $0.judgement.title >= 5 }
            && !HeadPieces.pieces(of: dated).contains { $0.judgement.organization >= 6 }
    }

    /// `data engineer since the spring of 2023.` below a line of prose: the end of its sentence.
    private func goesOn(at index: Int, in lines: [SourceLine]) -> Bool {
        guard index > 0, lines[index].text.first?.isLowercase ?? false else { return false }
        return lines[index - 1].text.wordCount >= 8 && !Wording.endsSentence(lines[index - 1].text)
    }

    /// A résumé may begin with its jobs, or be a letter without headings: dated entries then make sections of their own.
    private func splittingHeader(_ section: Section) -> [Section] {
        guard section.kind == .header || section.kind == .summary || section.kind == .personal else { return [section] }
        let entryLines = section.lines.map { EntryLine($0, dates: dates) }
        guard
            var first = entryLines.firstIndex(where: {
                // "Security cleared until 2028" began nowhere.
                $0.isAnchor && $0.dates.contains { !$0.isSingle && $0.span.start != nil }
            }),
            !Wording.isProse(entryLines[first].source.text), !goesOn(at: first, in: section.lines)
        else { return [section] }
        // The header of a table belongs to its rows.
        if !entryLines[first].source.cells.isEmpty {
            while first > 0, case let above = section.lines[first - 1], above.isHidden || isTableHeader(above) {
                first -= 1
            }
        }
        if namesEmployer(above: first, in: entryLines) { first -= 1 }
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
