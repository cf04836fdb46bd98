import Resume

/// Reads the lines of a section on work.
struct WorkReader {
    /// What a section on work yields: positions, and the awards that stand among them.
    struct Result {
        var work: [WorkEntry] = []
        /// Headings within a job that name what was made there.
        var projects: [ProjectEntry] = []
        var awards: [Award] = []
    }

    /// The employer of all positions in the lines, where it is printed above them.
    var employer: SourceLine?

    func read(_ source: [SourceLine]) -> Result {
        let lines = LabelledPromotions.parted(PostsInOneLine.parted(source))
        let segments = employer == nil ? Self.segments(of: lines) : []
        if segments.contains(where: { $0.employer != nil }) {
            var whole = Result()
            for segment in segments {
                let part = WorkReader(employer: segment.employer).read(segment.lines)
                whole.work += part.work
                whole.projects += part.projects
                whole.awards += part.awards
            }
            return whole
        }
        let raw = EntrySplitter(lines, content: .positions).entries().map(AttestedPosition.completed)
        if raw.allSatisfy({ $0.dates.isUndated }) {
            let told = ProseReader().read(lines).work
            if !told.isEmpty { return Result(work: told) }
        }
        if let told = ToldPositions.work(in: lines) { return Result(work: told) }
        let titleFirst = isTitleFirst(raw)
        let isApart = isEmployerApart(raw)
        var result = Result()
        var drafts: [Draft] = []
        for entry in raw {
            let headText = entry.head.map(\.text).joined(separator: " ")
            if isAward(entry) {
                result.awards += entry.head.flatMap { AwardReader().awards(inLine: $0) }
                continue
            }
            if isCertificate(entry) { continue }
            let pieces = entry.pieces ?? entry.head.flatMap { HeadPieces.pieces(of: $0) }
            var assignment = HeadAssignment(pieces, titleFirst: titleFirst, isEmployerApart: isApart)
            if let employer, let title = Self.titleBelowEmployer(of: entry) {
                assignment.organization = HeadPiece(employer.text, line: employer.number)
                assignment.title = title
            }
            // "Intern, Wayve, 2016" names its employer beside its date.
            let titleLine = entry.head.first { $0.number == assignment.title?.line }
            if isApart, drafts.last?.assignment.organization != nil, titleLine?.dates.isEmpty ?? false {
                assignment.readUnitBehindTitle()
            }
            drafts.append(Draft(raw: entry, assignment: assignment, headText: headText))
        }
        for draft in Promotions.resolved(drafts) {
            guard let entry = entry(draft) else { continue }
            result.work.append(entry)
            for span in FurtherStints.spans(of: draft.raw) {
                var stint = entry
                stint.dates = span
                result.work.append(stint)
            }
            result.projects += projects(within: draft)
        }
        return result
    }

    private static func segments(of lines: [SourceLine]) -> [GroupedPositions.Segment] {
        let grouped = GroupedPositions.segments(of: lines)
        return grouped.contains { $0.employer != nil } ? grouped : NestedPositions.segments(of: lines)
    }

    /// The first line of the head that says more than a date, without the unit before the title: `Audit dept. | Manager`.
    private static func titleBelowEmployer(of entry: RawEntry) -> HeadPiece? {
        guard let head = entry.head.first(where: { !$0.residue.isEmpty }) else { return nil }
        let pieces = HeadPieces.pieces(of: head)
        if pieces.count == 2, let unit = pieces.first, unit.judgement.isDepartment, unit.judgement.title < 5,
            let title = pieces.last, title.judgement.organization < 5, !title.judgement.isPlace
        {
            return title
        }
        return HeadPiece(head.residue, line: head.number)
    }

    struct Draft {
        var raw: RawEntry
        var assignment: HeadAssignment
        var headText: ScalarText
    }

    /// Whether most heads whose wording is clear put the title before the employer.
    private func isTitleFirst(_ entries: [RawEntry]) -> Bool {
        var titleFirst = 0
        var organizationFirst = 0
        for entry in entries {
            let pieces = entry.head.flatMap { HeadPieces.pieces(of: $0) }
            let organization = pieces.firstIndex { $0.judgement.organization >= 6 && $0.judgement.title < 5 }
            let title = pieces.firstIndex { $0.judgement.title >= 5 && $0.judgement.organization < 5 }
            if let title, title == 0, organization != 0 { titleFirst += 1 }
            if let organization, organization == 0 { organizationFirst += 1 }
            if let title, title > 0 { organizationFirst += 1 }
        }
        return titleFirst > organizationFirst
    }

    /// Whether employers stand on another line than the titles wherever the wording tells both.
    private func isEmployerApart(_ entries: [RawEntry]) -> Bool {
        var apart = 0
        for entry in entries {
            let pieces = entry.head.flatMap { HeadPieces.pieces(of: $0) }
            guard let title = pieces.first(where: { $0.judgement.title >= 5 && $0.judgement.organization < 5 }),
                let organization = pieces.first(where: { $0.judgement.organization >= 6 && $0.judgement.title < 5 })
            else { continue }
            if title.line == organization.line { return false }
            apart += 1
        }
        return apart > 0
    }

    /// Undated headings below the heading of a job, each with its description.
    private func projects(within draft: Draft) -> [ProjectEntry] {
        let headings = draft.raw.details.filter { $0.source.headingLevel != nil && HeadJudgement($0.text).title < 5 }
        guard !headings.isEmpty, headings.allSatisfy({ Label.meaning(of: $0.text) == nil }) else { return [] }
        return headings.enumerated().map { position, heading in
            let end = position + 1 < headings.count ? headings[position + 1].number : Int.max
            let lines = draft.raw.details.filter { $0.number > heading.number && $0.number < end }
            let counts = StatedCounts(in: ([heading] + lines).map(\.text).joined(separator: "\n"))
            return ProjectEntry(
                name: String(Wording.trimmed(heading.text)), entity: String(draft.assignment.organization?.text),
                stars: counts.stars,
                citations: counts.citations, highlights: lines.map { String($0.text) }.filter { !$0.isEmpty },
                evidence: Evidence(
                    lines: heading.number...max(heading.number, lines.last?.source.numbers.upperBound ?? heading.number)
                ))
        }
    }

    private func isAward(_ entry: RawEntry) -> Bool {
        guard entry.isSingleDate || entry.dates.isUndated else { return false }
        let text = entry.head.map(\.residue).joined(separator: " ")
        return HeadJudgement.isAward(text) && HeadJudgement(text).title < 5
    }

    /// `Six Sigma Green Belt, 2019` among the positions.
    private func isCertificate(_ entry: RawEntry) -> Bool {
        let text = entry.head.map(\.residue).joined(separator: " ")
        let judged = HeadJudgement(text)
        return entry.isSingleDate && HeadJudgement.isCertificate(text) && judged.title < 5 && judged.organization < 5
    }

    private func entry(_ draft: Draft) -> WorkEntry? {
        let assignment = draft.assignment
        let position =
            assignment.title.map { cleanTitle($0, isBeforeAt: assignment.organization?.isAfterAt ?? false) }
            ?? openingTitle(draft.raw)
            ?? (draft.raw.dates.isUndated ? nil : EmploymentWording.service(in: draft.headText))
        let organization =
            assignment.organization.map { cleanOrganization($0.label == nil ? $0.text : withoutPlace($0.text)) }
            ?? (draft.raw.dates.isUndated ? nil : EmploymentWording.selfEmployment(in: draft.headText))
        guard organization != nil || position != nil else { return nil }
        let unpaidText = [assignment.organization?.text, assignment.title?.text].compactMap { $0 }.joined(
            separator: " ")
        if EmploymentWording.isUnpaid(unpaidText) { return nil }
        if draft.raw.dates.isUndated, position == nil || organization == nil,
            (assignment.organization?.judgement.organization ?? 0) < 5, (assignment.title?.judgement.title ?? 0) < 5
        {
            return nil
        }
        let type = EmploymentWording.type(of: draft.headText)
        return WorkEntry(
            organization: String(organization), position: String(position),
            department: assignment.departments.isEmpty ? nil : String(assignment.departments.joined(separator: ", ")),
            location: String(assignment.location), employmentType: type,
            highlights: draft.raw.details.map { String(Wording.trimmed($0.text)) }.filter { !$0.isEmpty },
            dates: draft.raw.dates, evidence: draft.raw.evidence)
    }

    /// `前端开发工程师。态势感知大屏…`: the title opens the description.
    private func openingTitle(_ raw: RawEntry) -> ScalarText? {
        guard let first = raw.details.first, first.source.marker == nil else { return nil }
        let opening = Wording.trimmed(first.text.prefix { !$0.isOne(of: "。，,.：:；") })
        return opening.count <= 30 && opening.count < first.text.count && HeadJudgement(opening).title >= 5
            && HeadJudgement(opening).organization < 5 ? opening : nil
    }

    /// Without bracketed remarks and, unless it stands before "@", without the unit behind a comma.
    private func cleanTitle(_ piece: HeadPiece, isBeforeAt: Bool) -> ScalarText {
        if isBeforeAt { return piece.group }
        let text = piece.text
        let bare = Wording.trimmed(Wording.withoutBrackets(text))
        return bare.isEmpty ? Wording.trimmed(text, also: "()（）") : bare
    }

    /// `Nordwest Strom AG, Oldenburg` in the column of employers: the place goes.
    private func withoutPlace(_ text: ScalarText) -> ScalarText {
        let parts = text.parts(separatedBy: ", ")
        guard parts.count == 2, let name = parts.first, let place = parts.last,
            place.split(separator: " ").count <= 2
        else { return text }
        let judged = HeadJudgement(place)
        return judged.isPlace || judged.isUnknown && HeadJudgement(name).organization >= 6 ? name : text
    }

    /// Without a bracketed remark on size, place or form of employment; a second name in brackets stays.
    private func cleanOrganization(_ whole: ScalarText) -> ScalarText {
        // "借调至某某局": the body that the candidate was lent to.
        let secondments = ["借调至", "借调到", "借調至", "借調到", "派驻", "派駐", "seconded to ", "on secondment to "]
        var text = whole
        for opening in secondments where text.lowercased().hasPrefix(opening) && text.count > opening.count + 1 {
            text = text.dropFirst(opening.count)
        }
        text = Self.firstOfTwoNames(text) ?? text
        let bare = Wording.trimmed(Wording.withoutBrackets(text))
        if let employer = Self.sender(in: text, to: bare) { return employer }
        guard !bare.isEmpty, bare != text, text.last.map({ $0.isOne(of: ")）]") }) ?? false else { return text }
        let remark = Wording.bracketed(text).joined(separator: " ")
        let isName =
            HeadJudgement(remark).organization > 0 || Wording.hanCount(remark) > 0 && Wording.hanCount(bare) == 0
        let isSecondment = (secondments + ["借调", "借調", "外派", "驻场", "secondment"]).contains {
            remark.lowercased().contains($0)
        }
        let branches = ["研发中心", "研究中心", "运营中心", "分公司", "分部", "总部", "办事处", "事业部", "门店", "店", "分店"]
        if Wording.hanCount(bare) >= 2, branches.contains(where: remark.hasSuffix) { return bare }
        let isRemark =
            LegalForm.opens(remark) || EmploymentWording.type(of: remark) != nil || remark.holdsNumber
            || HeadJudgement(remark).isPlace || isSecondment
            || remark.first?.isLowercase == true
        if !isRemark, Self.isLatinName(remark, of: bare) { return text }
        // "(marking and labs, 6 h a week)": what was done there, in small letters.
        let isTold = remark.first?.isLowercase == true && remark.contains(" ")
        return isRemark && (!isName || isSecondment || isTold) || text.hasSuffix(")") && !isName ? bare : text
    }

    /// `顺丰科技 SF Technology`: the name printed first, where the other is its translation of two words or more.
    private static func firstOfTwoNames(_ text: ScalarText) -> ScalarText? {
        guard let first = text.first, first.isHan, let space = text.firstIndex(of: " ") else { return nil }
        let (han, latin) = (text[..<space], text[(space + 1)...])
        let words = latin.split(separator: " ")
        guard Wording.hanCount(han) == han.count, han.count >= 4, words.count >= 2, Wording.hanCount(latin) == 0,
            words.allSatisfy({ $0.first?.isUppercase ?? false || ["of", "and", "&", "for", "the"].contains($0) })
        else { return nil }
        return han
    }

    /// `沙特延布（中石化某公司外派）`: sent to a place by the employer in the bracket.
    private static func sender(in text: ScalarText, to place: ScalarText) -> ScalarText? {
        guard text.holds(.han), HeadJudgement(place).organization < 5 else { return nil }
        for remark in Wording.bracketed(text) {
            for ending in ["外派", "派驻", "派駐", "驻外", "派出"] where remark.hasSuffix(ending) {
                let employer = Wording.trimmed(remark.dropLast(ending.scalarCount))
                if HeadJudgement(employer).organization >= 6 { return employer }
            }
        }
        return nil
    }

    /// `星轨科技 (Orbit)`: the name in the other script, not `(Remote)` or `(Series B)`.
    private static func isLatinName(_ remark: ScalarText, of name: ScalarText) -> Bool {
        let words = remark.split(separator: " ")
        return Wording.hanCount(name) >= 2 && Wording.hanCount(remark) == 0 && (1...4).contains(words.count)
            && remark.count <= 40 && words.allSatisfy { $0.first?.isUppercase == true }
            && !words.contains { remarkWords.contains($0.lowercased()) }
    }

    private static let remarkWords = WordSet(Lexicon.entryWords["remark"])
}
