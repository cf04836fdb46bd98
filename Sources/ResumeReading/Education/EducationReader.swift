import Resume

/// Reads the lines of a section on education.
struct EducationReader {
    struct Result {
        var education: [EducationEntry] = []
        var awards: [Award] = []
    }

    func read(_ lines: [SourceLine]) -> Result {
        var result = Result()
        var rest = lines
        // "最高學歷" above a school says which of the schools it is.
        rest.removeAll { Lexicon.education["schooling rank"].contains(Wording.trimmed($0.text, also: ":：")) }
        rest.removeAll { line in
            let awards = Self.datedAwards(in: line)
            result.awards += awards
            return !awards.isEmpty
        }
        if let told = told(in: rest) { return Result(education: told, awards: result.awards) }
        let raw = UndatedStudies.parted(EntrySplitter(rest, content: .degrees).entries())
        for entry in UsualDegrees.resolved(HangingDegrees.resolved(ClumpedDates.resolved(raw))) {
            let awards = entry.details.flatMap { AwardReader().awards(inProse: $0) }
            result.awards += awards
            if let read = DegreeGrammar.entry(entry) {
                result.education.append(read)
            } else {
                result.awards += entry.head.flatMap { AwardReader().awards(inProse: $0) }
            }
        }
        return result
    }
}

extension EducationReader {
    /// `I hold a Master of Education from … and a Bachelor of Arts from …`: a section of sentences.
    private func told(in lines: [SourceLine]) -> [EducationEntry]? {
        let shown = lines.filter { !$0.isBlank && !$0.isHidden }
        guard let first = shown.first, first.text.count >= 60, first.marker == nil,
            shown.allSatisfy({ $0.cells.isEmpty && $0.headingLevel == nil }),
            // "2016    B.Tech. in Electronics from …": a date at the margin opens a row and no sentence.
            DateScanner().matches(in: first.text).first?.range.lowerBound != first.text.startIndex
        else { return nil }
        let education = LatinProseReader.read(lines).education
        return education.isEmpty ? nil : education
    }

    /// `University Scholar, 2010`, `2015.11  全国大学生机械创新设计大赛  省级一等奖`: an award with its date, and no degree.
    fileprivate static func datedAwards(in line: SourceLine) -> [Award] {
        guard !line.isBlank, !line.isHidden, line.cells.isEmpty, line.text.count <= 80, !line.text.contains("。"),
            Label.split(line.text) == nil
        else { return [] }
        let entryLine = EntryLine(line, dates: DateScanner())
        guard !entryLine.dates.isEmpty, entryLine.dates.allSatisfy(\.isSingle), HeadJudgement.isAward(entryLine.residue)
        else { return [] }
        let judged = HeadPieces.pieces(of: entryLine).map(\.judgement)
        let isStudy = judged.contains { $0.degree >= 5 || $0.isSchool && $0.organization >= 6 && !$0.isPlace }
        return isStudy && !entryLine.residue.lowercased().contains("scholar")
            ? [] : AwardReader().awards(inProse: entryLine)
    }
}

/// Which part of a head is school, degree and field.
enum DegreeGrammar {
    struct Group {
        var head: [EntryLine]
        var pieces: [HeadPiece]
    }

    /// The pieces of the head by school: a second school, or a second degree where degrees come first, begins a new group.
    static func groups(_ entry: RawEntry) -> [Group] {
        var groups: [Group] = []
        var hasSchool = false
        for line in entry.head {
            for piece in HeadPieces.pieces(of: line) {
                let isSchool =
                    piece.judgement.isSchool && piece.judgement.organization >= 6 && piece.judgement.degree < 7
                if groups.isEmpty || isSchool && hasSchool {
                    groups.append(Group(head: [], pieces: []))
                    hasSchool = false
                }
                if isSchool { hasSchool = true }
                groups[groups.count - 1].pieces.append(piece)
                if groups[groups.count - 1].head.last?.number != line.number {
                    groups[groups.count - 1].head.append(line)
                }
            }
        }
        return groups
    }

    static func entry(_ raw: RawEntry) -> EducationEntry? {
        let pieces = (raw.pieces ?? raw.head.flatMap { HeadPieces.pieces(of: $0) }).flatMap(StudyClause.divided).filter
        {
            !Duration.isDuration($0.text) && $0.label != "description"
        }.map { piece in
            var piece = piece
            if piece.label == "name" { piece.label = nil }
            return GraduationWording.removed(from: piece)
        }
        let headText = raw.head.map(\.text).joined(separator: " ")
        // A year beside a body that is no school is a membership: "2022  香港公司治理公會".
        guard
            !raw.isSingleDate
                || pieces.contains(where: { $0.judgement.isSchool || $0.judgement.degree >= 5 || $0.label != nil })
        else { return nil }
        var entry = EducationEntry(dates: raw.dates, evidence: raw.evidence)
        if raw.isSingleDate {
            entry.dates = raw.dates.isCurrent ? raw.dates : DateSpan(end: raw.dates.end ?? raw.dates.start)
        }
        // "B.S.E. in Computer Science, minor in Music"
        var rest = pieces.filter { !DegreeWording.isMinor($0.text) || pieces.count == 1 }
        takeInstitution(&rest, into: &entry)
        dropPlaces(&rest, behind: entry.institution, in: pieces)
        takeDegree(&rest, into: &entry)
        if entry.institution == nil, !raw.isSingleDate, !pieces.contains(where: { $0.judgement.title >= 5 }),
            !raw.dates.isUndated,
            let open = rest.firstIndex(where: {
                $0.judgement.isUnknown && !$0.isSubordinate && $0.isFirstInHead(raw.head)
                    && DegreeWording.isSubject($0.text)
            })
        {
            entry.institution = String(cleaned(rest.remove(at: open).text))
        }
        // "MEng, Computing, Ensimag": degree, field, and a school that no word tells.
        if entry.institution == nil, entry.area == nil, entry.studyType != nil, !raw.dates.isUndated,
            case let open = rest.indices.filter({
                rest[$0].judgement.isUnknown && rest[$0].label == nil && DegreeWording.isSubject(rest[$0].text)
            }), open.count == 2, rest[open[0]].line == rest[open[1]].line,
            // "BA, History, Politics"
            !DegreeWording.endsAsField(rest[open[1]].text),
            pieces.contains(where: { $0.line == rest[open[0]].line && $0.judgement.degree >= 7 })
        {
            entry.institution = String(cleaned(rest.remove(at: open[1]).text))
        }
        // "Diploma in Baking, Wick Hall": beside a degree whose field is told, or that has none, stands the school.
        if entry.institution == nil, let degree = entry.studyType, !raw.dates.isUndated,
            entry.area != nil || DegreeWording.isSchoolLeaving(ScalarText(degree))
                || DegreeWording.isExchange(ScalarText(degree)),
            let open = rest.firstIndex(where: { $0.judgement.isUnknown && DegreeWording.isSubject($0.text) })
        {
            entry.institution = String(cleaned(rest.remove(at: open).text))
        }
        takeArea(&rest, into: &entry)
        guard entry.institution != nil || entry.studyType != nil else { return nil }
        guard entry.institution != nil || !HeadJudgement.isCertificate(headText) else { return nil }
        let partTime = Lexicon.degrees["parttime"]
        entry.isPartTime =
            partTime.isSubstring(of: headText) || !partTime.matches(in: Wording.words(headText)).isEmpty
        entry.highlights = raw.details.map { String(Wording.trimmed($0.text)) }.filter { !$0.isEmpty }
        return entry
    }

    private static func takeInstitution(_ rest: inout [HeadPiece], into entry: inout EducationEntry) {
        var best: Int?
        var bestWeight = 0
        for (index, piece) in rest.enumerated() {
            var weight = 0
            if piece.label == "institution" || piece.label == "organization" {
                weight = 20
            } else if piece.label != nil {
                continue
            } else if piece.judgement.degree >= 7, !piece.isAfterAt {
                weight = 0
            } else if piece.judgement.organization > 0 {
                weight = piece.judgement.organization + (piece.judgement.isSchool ? 4 : 0) + (piece.isAfterAt ? 3 : 0)
                // A faculty stands beside its university.
                if piece.judgement.isDepartment, !piece.text.contains("大学"), !piece.text.contains("大學") { weight -= 3 }
                if !isUniversity(piece.text) { weight -= 1 }
            } else if piece.isAfterAt {
                weight = 3
            }
            if weight > bestWeight { (best, bestWeight) = (index, weight) }
        }
        guard let best, bestWeight > 0 else { return }
        let piece = rest.remove(at: best)
        entry.institution = String(DegreeWording.firstHalf(of: cleaned(piece.text)))
        // "國立某某大學　新聞研究所": within a university, the graduate institute is the field.
        if piece.text.hasSuffix("大學"), let unit = rest.first(where: { $0.text.hasSuffix("研究所") && $0.label == nil }) {
            entry.area = String(unit.text)
        }
        rest.removeAll {
            ($0.judgement.isSchool || $0.judgement.isDepartment) && $0.judgement.organization >= 3
                && $0.judgement.degree < 5 && $0.label == nil
        }
    }

    private static func isUniversity(_ text: ScalarText) -> Bool {
        let lower = text.lowercased()
        return ["大学", "大學", "universi", "hochschule", "institute"].contains { lower.contains($0) }
    }

    private static func takeDegree(_ rest: inout [HeadPiece], into entry: inout EducationEntry) {
        var best: Int?
        var bestWeight = 0
        for (index, piece) in rest.enumerated() {
            var weight = piece.label == "degree" ? 30 : piece.label == nil ? piece.judgement.degree * 2 : 0
            guard weight > 0 else { continue }
            if DegreeWording.isAcademic(piece.text) { weight += 3 }
            // The same degree in the other language: the one printed first counts.
            if let first = best, rest[first].judgement.degree >= 7, piece.judgement.degree >= 7, piece.label == nil,
                (Wording.hanCount(rest[first].text) > 0) != (Wording.hanCount(piece.text) > 0)
            {
                continue
            }
            if weight > bestWeight { (best, bestWeight) = (index, weight) }
        }
        guard let best else {
            // "台湾大学　交换 Exchange　食品科技": what the stay was stands where degrees do.
            if let index = rest.firstIndex(where: { $0.label == nil && DegreeWording.isExchange($0.text) }) {
                entry.studyType = String(cleaned(rest.remove(at: index).text))
                return
            }
            // `物流管理（本科）`: the degree in brackets behind the field.
            for index in rest.indices {
                guard let degree = Wording.bracketed(rest[index].text).first(where: { HeadJudgement($0).degree >= 7 })
                else { continue }
                entry.studyType = String(degree)
                return
            }
            return
        }
        let piece = rest.remove(at: best)
        var split = DegreeWording.split(piece.text)
        // "會計學　工商管理學士": where the field is printed by itself, the degree is whole.
        if let area = split.area, Wording.hanCount(area) >= 2, DegreeWording.isAcademic(piece.text),
            rest.contains(where: {
                $0.label == nil && $0.judgement.isUnknown && Wording.hanCount($0.text) >= 2
                    && DegreeWording.isSubject($0.text) && $0.line == piece.line
                    && (!$0.isSubordinate || piece.isSubordinate && $0.group == piece.group && !$0.text.hasSuffix("系"))
            })
        {
            split = (Wording.trimmed(Wording.withoutBrackets(piece.text)), nil)
        }
        // "Certificate in Heating, Cooling & Refrigeration": commas within the field, where the line holds nothing else.
        if let area = split.area, !piece.isSubordinate, piece.group.hasPrefix(piece.text),
            piece.group.count > piece.text.count,
            let tail = rest.last(where: { $0.line == piece.line && $0.group == piece.group })?.text,
            tail.contains(" & ") || tail.contains(" and "),
            rest.filter({ $0.line == piece.line }).allSatisfy({
                $0.group == piece.group && $0.judgement.organization == 0 && !$0.judgement.isPlace
            })
        {
            split.area = area + piece.group[(piece.group.startIndex + piece.text.count)...]
            rest.removeAll { $0.line == piece.line }
        }
        if let degree = split.degree, DegreeWording.isSchoolLeaving(degree), split.area?.hasPrefix("or ") ?? false {
            split = (piece.text, nil)
        }
        entry.studyType = String(split.degree)
        entry.area = String(split.area)
        // "硕士（在职）Master": the degree again, in the other language.
        if let area = split.area, HeadJudgement(area).degree >= 7, Wording.words(area).count <= 1 { entry.area = nil }
        if entry.area == nil, !DegreeWording.isSchoolLeaving(piece.text),
            let remark = Wording.bracketed(piece.text).first, DegreeWording.isSubject(remark),
            // "Bachelor of Science (BSc), Computer Science": the degree once more.
            HeadJudgement(remark).degree < 5
        {
            entry.area = String(remark)
        }
    }

    private static func takeArea(_ rest: inout [HeadPiece], into entry: inout EducationEntry) {
        if let labelled = rest.first(where: { $0.label == "area" }) {
            entry.area = String(cleaned(labelled.text))
            return
        }
        guard entry.area == nil, !DegreeWording.isSchoolLeaving(ScalarText(entry.studyType ?? "")) else { return }
        let fields = rest.filter {
            $0.label == nil && $0.judgement.degree < 5 && !$0.judgement.isPlace && DegreeWording.isSubject($0.text)
                && !$0.judgement.isSchool
        }
        // "衡岳学院　中文系　汉语言文学": the field rather than the department that teaches it.
        let open =
            fields.first { !$0.text.hasSuffix("系") || $0.text.dropLast().last?.isOne(of: "學学") ?? false }
            ?? fields.first
        // "研究方向：遥感" tells the field only where nothing else does.
        entry.area = (open ?? rest.first { $0.label == "direction" }).map { String(cleaned($0.text)) }
    }

    /// Without remarks in brackets.
    static func cleaned(_ text: ScalarText) -> ScalarText {
        let bare = Wording.trimmed(Wording.withoutBrackets(text))
        return bare.isEmpty ? text : bare
    }
}
