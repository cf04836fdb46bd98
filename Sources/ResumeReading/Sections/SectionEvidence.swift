import Resume

/// Guesses from its entries what a section without a telling heading is about.
enum SectionEvidence {
    static func kind(of lines: [SourceLine]) -> SectionKind? {
        let scanner = DateScanner()
        // "2018, for the manual": a date and a remark say more of the line above.
        let listed = lines.filter { !$0.isBlank && !$0.isHidden && !opensWithYear($0, scanner) }
        let awards = listed.count {
            HeadJudgement.isAward($0.text) && $0.text.count < 90
                && (HeadJudgement($0.text).title < 5 || opensAsAward($0.text))
        }
        if awards >= 2, awards * 2 > listed.count { return .awards }
        let certificates = listed.count { HeadJudgement.isCertificate($0.text) }
        if certificates * 2 > listed.count, isListOfDatedNames(listed) { return .certificates }
        if awards > 0, awards * 2 >= listed.count, isListOfDatedNames(listed) { return .awards }
        if let kind = kindOfTable(listed) { return kind }
        if let kind = kindOfReferences(listed) ?? kindOfRecords(listed) { return kind }
        let entries = EntrySplitter(lines, content: .positions).entries().filter { !$0.dates.isUndated }
        guard !entries.isEmpty else { return nil }
        var titles = 0
        var degrees = 0
        var described = 0
        var organizations = 0
        for entry in entries {
            let judged = entry.head.flatMap { HeadPieces.pieces(of: $0) }.map(\.judgement)
            if judged.contains(where: { $0.degree >= 5 }) {
                degrees += 1
            } else if judged.contains(where: { $0.title >= 5 }) {
                titles += 1
            }
            if judged.contains(where: { $0.organization >= 6 }) { organizations += 1 }
            // "Twelve years at sea. Accredited since 2019." is no name of a project.
            let isNamed = entry.head.contains { !$0.isDateOnly && !Wording.isProse($0.text) }
            if !entry.details.isEmpty, isNamed { described += 1 }
        }
        if degrees * 2 >= entries.count { return .education }
        // "Certified Baker, 2020": what bears a year and no employer is given, not held.
        let isGiven = organizations == 0 && isListOfDatedNames(listed)
        if titles * 2 >= entries.count { return isGiven ? nil : .work }
        let starred = listed.count { StatedCounts(in: $0.text).stars != nil }
        if starred >= 2, starred * 2 >= entries.count { return .projects }
        if described * 2 > entries.count, organizations * 2 <= entries.count { return .projects }
        return nil
    }

    /// Items of a list that end in a single date each, and hold nothing else.
    private static func isListOfDatedNames(_ listed: [SourceLine]) -> Bool {
        let scanner = DateScanner()
        return listed.count >= 2
            && listed.allSatisfy { line in
                guard line.marker == .bullet, line.text.count <= 90, line.text.holdsNumber else { return false }
                let dates = scanner.matches(in: line.text)
                guard let date = dates.first, dates.count == 1, date.isSingle, !date.span.isCurrent else {
                    return false
                }
                return Wording.withoutBrackets(line.text[date.range.upperBound...]).allSatisfy { !$0.isLetter }
            }
    }

    /// `2018`, `2018, for the manual`: a single date, alone or before words in small letters.
    private static func opensWithYear(_ line: SourceLine, _ scanner: DateScanner) -> Bool {
        guard line.text.first?.isNumber ?? false, line.text.count <= 90, line.marker == nil, line.cells.isEmpty,
            let date = scanner.matches(in: line.text).first, date.isSingle,
            date.range.lowerBound == line.text.startIndex
        else { return false }
        let rest = Wording.trimmed(line.text[date.range.upperBound...], also: ",")
        return rest.isEmpty || rest.first?.isLowercase ?? false
    }

    /// What the header row of a table asks for: `Repo | ⭐ | What it does`.
    private static func kindOfTable(_ listed: [SourceLine]) -> SectionKind? {
        guard let header = listed.first, header.cells.count >= 3, listed.count >= 2, !header.text.holdsNumber else {
            return nil
        }
        let meanings = Set(header.cells.compactMap { Label.meaning(of: $0) })
        if meanings.contains("name"), !meanings.isDisjoint(with: ["count", "description"]) { return .projects }
        // "From | To | Organisation | Designation"
        if meanings.isSuperset(of: ["organization", "position"]) { return .work }
        if meanings.contains("institution"), !meanings.isDisjoint(with: ["degree", "area"]) { return .education }
        if meanings.contains("date"), namesProjects(header) { return .projects }
        return nil
    }

    /// `Dates | Project | Client, sector`: a column for the name, and none for an employer or a title.
    static func isTableOfProjects(_ lines: [SourceLine]) -> Bool {
        guard let header = lines.first(where: { !$0.isBlank && !$0.isHidden }), header.cells.count >= 3 else {
            return false
        }
        let meanings = header.cells.map { Label.meaning(of: $0) }
        guard meanings.contains("date"), !meanings.contains("organization"), !meanings.contains("position") else {
            return false
        }
        return namesProjects(header)
    }

    /// A column is headed `Project` or as projects are called otherwise.
    private static func namesProjects(_ header: SourceLine) -> Bool {
        header.cells.contains { Label.meaning(of: $0) == "name" && SectionHeading.kinds(of: $0) == [.projects] }
    }

    /// `Software` above things that the person made, with years or stars, rather than things that they can use.
    static func listsSoftwareMade(_ lines: [SourceLine], below heading: SourceLine) -> Bool {
        let name = heading.text.lowercased()
        guard ["software", "logiciel", "软件", "軟體", "開源", "开源"].contains(where: name.contains),
            heading.text.count <= 24
        else { return false }
        let scanner = DateScanner()
        let listed = lines.filter { !$0.isBlank && !$0.isHidden && $0.text.count > 12 }
        let made = listed.count { StatedCounts(in: $0.text).stars != nil || !scanner.matches(in: $0.text).isEmpty }
        return made >= 1 && made * 2 >= listed.count
    }

    /// `Finalist, Teacher of the Year`: an award that is named after a title.
    private static func opensAsAward(_ text: ScalarText) -> Bool {
        let opening = text.prefix { $0 != "," && $0 != "，" }
        return text.lowercased().contains("of the year") || opening.count < text.count && HeadJudgement.isAward(opening)
    }

    /// Items that are references with their year and issue or pages.
    private static func kindOfReferences(_ listed: [SourceLine]) -> SectionKind? {
        let items = listed.filter { $0.marker != nil || $0.text.count > 30 }
        let references = items.count {
            (CompoundSection.isDatedReference($0.text) || isAuthored($0)) && !CompoundSection.isPatent($0.text)
        }
        return references >= 2 && references * 3 >= items.count * 2 ? .publications : nil
    }

    /// `A. Roe, T. Poe, Title, Venue 2021, 5, 72–77`: authors with initials, then a year.
    private static func isAuthored(_ line: SourceLine) -> Bool {
        guard line.text.holdsNumber, line.text.count > 40 else { return false }
        let text = ReferenceText([line])
        guard let list = AuthorList(prefixOf: text.all, of: text), list.hasInitials, list.authors.count > 1 else {
            return false
        }
        return ReferenceDate.find(in: text, list.end..<max(list.end, text.count)) != nil
    }

    /// `工程名称：…` opens each record of a form.
    private static func kindOfRecords(_ listed: [SourceLine]) -> SectionKind? {
        let scanner = DateScanner()
        guard let first = listed.first, first.cells.isEmpty,
            let opening = KeyedRecords.pairs(in: EntryLine(first, dates: scanner)).first
        else { return nil }
        let kind: SectionKind
        switch opening.meaning {
        case "organization", "position": kind = .work
        case "institution": kind = .education
        case "name": kind = .projects
        default: return nil
        }
        let isRepeated = listed.count {
            KeyedRecords.pairs(in: EntryLine($0, dates: scanner)).first?.label == opening.label
        }
        return isRepeated >= 2 ? kind : nil
    }
}
