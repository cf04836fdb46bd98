import Resume

/// Tells organization and role apart among the pieces of a head: labels first, wording next, then the document's own order.
struct HeadAssignment {
    var organization: HeadPiece?
    var title: HeadPiece?
    var departments: [ScalarText] = []
    var location: ScalarText?

    /// - Parameters:
    ///   - titleFirst: the section's own order, for heads whose wording says nothing.
    ///   - isEmployerApart: in the section's other entries, the employer stands on another line than the title.
    init(_ pieces: [HeadPiece], titleFirst: Bool = false, isEmployerApart: Bool = false) {
        var rest = pieces.filter { !Duration.isDuration($0.text) && $0.label != "description" && $0.label != "date" }
        takeLabelled(&rest)
        if rest.count > 2 { rest.removeAll { $0.label == nil && Industry.isName($0.text) } }
        // "**Baker** (part-time, 50%), Acme": what stands wholly in brackets is a remark.
        if rest.count > 2 {
            rest.removeAll {
                $0.text.first.map { $0.isOne(of: "(（") } ?? false && BracketEnds($0.text)[0] == $0.text.count - 1
                    && $0.judgement.organization < 5
            }
        }
        // "Freelance" is an employer only where nothing else can be one.
        // "Self-employed, Spokane": behind it stands a place.
        if let own = rest.first(where: {
            !$0.isSubordinate && $0.label == nil && EmploymentWording.type(of: $0.text, isWhole: true) == .freelance
                && $0.group != $0.text
        }) {
            // "Freelance, Illustrator": a title stays.
            func isPlace(_ piece: HeadPiece) -> Bool {
                piece.group == own.group && piece.isSubordinate && piece.judgement.title < 5
            }
            for index in rest.indices where isPlace(rest[index]) { location = location ?? rest[index].text }
            rest.removeAll(where: isPlace)
        }
        if rest.contains(where: { !isTrivial($0.text) && $0.judgement.title < 5 && !$0.judgement.isPlace }) {
            rest.removeAll { EmploymentWording.type(of: $0.text, isWhole: true) != nil }
        }
        splitFreelance(&rest)
        let at = rest.firstIndex { $0.isAfterAt }
        if organization == nil, let at { organization = rest.remove(at: at) }
        if organization == nil, let best = Self.best(rest, { $0.organization > $0.title ? $0.organization : 0 }) {
            let named = rest[..<best].firstIndex {
                $0.judgement.isUnknown && !$0.isSubordinate && $0.line == rest[best].line && $0.text.count > 2
            }
            let isUnit = rest[best].judgement.organization <= 2 || Self.isOffice(rest, at: best)
            let marked = Self.markedEmployer(rest, before: best)
            let whole = isUnit ? nil : Self.university(of: best, in: rest)
            if let above = Self.university(besideTitleAbove: best, in: rest) {
                departments.append(rest.remove(at: best).text)
                organization = rest.remove(at: above)
            } else {
                organization = rest.remove(at: marked ?? whole ?? (isUnit ? named ?? best : best))
            }
        }
        // "**County Court Clerk**, Hoy – *Filing Clerk*": where employers come first, bold sets the employer apart.
        if organization == nil, !titleFirst, title == nil, let first = rest.first, first.isBold,
            first.judgement.title >= 5,
            first.text.split(separator: " ").count >= 3,
            rest.dropFirst().contains(where: { !$0.isBold && $0.line == first.line && $0.judgement.title >= 6 })
        {
            organization = rest.removeFirst()
        }
        if title == nil, let best = Self.best(rest, { $0.title >= $0.organization ? $0.title : 0 }) {
            let first = Self.sameInHan(rest, at: best) ?? best
            title = rest.remove(at: first)
            if first != best { rest.remove(at: best - 1) }
        }
        if isEmployerApart, organization == nil, let title,
            let apart = rest.firstIndex(where: {
                $0.line != title.line && $0.judgement.isUnknown && !isTrivial($0.text)
            })
        {
            // "Chemist Warehouse, Preston": what stands before the comma, though its word may be a title.
            let head =
                rest[apart].isSubordinate
                ? rest.firstIndex { $0.line == rest[apart].line && $0.group == rest[apart].group && !$0.isSubordinate }
                : nil
            organization = rest.remove(at: head ?? apart)
        }
        fillUnknown(&rest, titleFirst: titleFirst)
        if let whole = organization, let (employer, unit) = HeadJudgement.unit(in: whole.text) {
            organization?.text = employer
            departments.append(unit)
        }
        for piece in rest {
            if piece.judgement.isPlace {
                location = location.map { $0 + ", " + piece.text } ?? piece.text
            } else if location == nil, let organization, piece.isSubordinate, !piece.judgement.isDepartment,
                follows(piece, organization, in: pieces)
            {
                location = piece.text
            } else if piece.judgement.isDepartment || piece.isSubordinate {
                departments.append(piece.text)
            }
        }
    }

    /// `自由身剪接師`: the form of employment run together with the title.
    private func splitFreelance(_ rest: inout [HeadPiece]) {
        guard rest.count == 1, let only = rest.first, only.label == nil else { return }
        for word in ["自由职业", "自由身", "自由職業", "自由接案"]
        where only.text.hasPrefix(word) && only.text.count > word.scalarCount + 1 {
            rest = [
                HeadPiece(ScalarText(word), line: only.line),
                HeadPiece(only.text.dropFirst(word.scalarCount), line: only.line),
            ]
        }
        for word in ["Freelance ", "Self-employed ", "Independent "]
        where only.text.lowercased().hasPrefix(word.lowercased()) {
            rest = [
                HeadPiece(only.text.prefix(word.scalarCount - 1), line: only.line),
                HeadPiece(only.text.dropFirst(word.scalarCount), line: only.line),
            ]
        }
    }

    /// `Senior Associate, Arbitration`: where employers stand on lines of their own, what is behind the comma is a unit.
    mutating func readUnitBehindTitle() {
        guard let name = organization, let title, name.line == title.line, name.isSubordinate, name.label == nil,
            name.judgement.organization < 5
        else { return }
        departments.append(name.text)
        organization = nil
    }

    private mutating func takeLabelled(_ rest: inout [HeadPiece]) {
        for label in ["organization", "institution"] where organization == nil {
            if let index = rest.firstIndex(where: { $0.label == label }) { organization = rest.remove(at: index) }
        }
        if let index = rest.firstIndex(where: { $0.label == "position" }) { title = rest.remove(at: index) }
        if let index = rest.firstIndex(where: { $0.label == "department" }) {
            departments.append(rest.remove(at: index).text)
        }
        if let index = rest.firstIndex(where: { $0.label == "location" }) { location = rest.remove(at: index).text }
        rest.removeAll { $0.label != nil && $0.label != "name" }
    }

    /// `**中兴通讯 ZTE**, 工程师, 武汉研究所`, `**大疆创新** DJI`: the name in bold is the employer; what ends as units do is its
    /// unit, and what stands behind it in the other script is its other name.
    private static func markedEmployer(_ pieces: [HeadPiece], before best: Int) -> Int? {
        if let group = groupOpening(pieces, before: best) { return group }
        guard best > 0, let first = pieces.first, first.isBold, !pieces[best].isBold, first.line == pieces[best].line,
            first.label == nil, first.judgement.title < 5, first.judgement.degree < 5, !first.judgement.isPlace
        else { return nil }
        let isOtherName =
            best == 1 && first.judgement.isUnknown && Wording.hanCount(first.text) >= 2
            && Wording.hanCount(pieces[best].text) == 0
            && pieces[best].text.count <= 30
        let units = ["研究所", "研究院", "研究中心", "实验室", "實驗室", "研发中心"]
        return isOtherName || units.contains(where: pieces[best].text.hasSuffix) ? 0 : nil
    }

    /// `ISRO, Space Applications Centre`: an abbreviation with a unit of it behind the comma.
    private static func groupOpening(_ pieces: [HeadPiece], before best: Int) -> Int? {
        guard best > 0, pieces[best].isSubordinate, pieces[best].judgement.organization < 8 else { return nil }
        let before = pieces[best - 1]
        guard !before.isSubordinate, before.line == pieces[best].line, before.group == pieces[best].group,
            before.judgement.isUnknown, before.label == nil, (4...8).contains(before.text.count),
            before.text.allSatisfy(\.isUppercase),
            let last = Wording.words(pieces[best].text).last, units.contains(last)
        else { return nil }
        return best - 1
    }

    /// `Lecturer, UNSW Sydney` above `School of Mechanical Engineering`: the school is a part of who stands behind the title,
    /// a university or a name in capitals.
    private static func university(besideTitleAbove unit: Int, in pieces: [HeadPiece]) -> Int? {
        guard faculties.opens(pieces[unit].text.lowercased()) else { return nil }
        return pieces[..<unit].firstIndex { piece in
            piece.line < pieces[unit].line && piece.isSubordinate && piece.label == nil && piece.judgement.title < 5
                && piece.text != piece.group && (piece.judgement.isSchool || isAcronym(piece.text))
                && pieces.contains {
                    $0.line == piece.line && $0.group == piece.group && !$0.isSubordinate && $0.judgement.title >= 5
                }
        }
    }

    /// `UNSW Sydney`
    private static func isAcronym(_ text: ScalarText) -> Bool {
        let word = text.prefix { !$0.isWhitespace }
        return (3...6).contains(word.count) && word.allSatisfy(\.isUppercase)
    }

    private static let faculties: WordSet = [
        "school of ", "faculty of ", "fakultät ", "institut für ", "faculté ",
    ]

    /// `Wald und Holz NRW, Regionalforstamt Siegen`: an office of the authority that stands before the comma.
    private static func isOffice(_ pieces: [HeadPiece], at index: Int) -> Bool {
        guard index > 0, pieces[index].isSubordinate, !pieces[index - 1].isSubordinate,
            pieces[index - 1].group == pieces[index].group, pieces[index - 1].judgement.isUnknown,
            pieces[index - 1].text.contains(" ")
        else { return false }
        let word = Wording.words(pieces[index].text).first ?? ScalarText()
        return ["forstamt", "bauamt", "finanzamt", "gesundheitsamt", "jugendamt", "ordnungsamt"].contains(
            where: word.hasSuffix)
    }

    /// `見習統籌員　Trainee Coordinator`: the Chinese half of the same title, printed first.
    private static func sameInHan(_ pieces: [HeadPiece], at index: Int) -> Int? {
        guard index > 0, Wording.hanCount(pieces[index].text) == 0, !pieces[index].isSubordinate else { return nil }
        let before = pieces[index - 1]
        let han = Wording.hanCount(Wording.withoutBrackets(before.text))
        guard before.line == pieces[index].line, before.judgement.organization < 5 || before.text.last == "長",
            before.judgement.degree < 5, !before.isSubordinate, han >= 2,
            Wording.trimmed(Wording.withoutBrackets(before.text)).count == han, before.text.count <= 16
        else { return nil }
        return index - 1
    }

    /// The piece with the highest weight; the first of equals, but a group's first part before its later ones.
    private static func best(_ pieces: [HeadPiece], _ weight: (HeadJudgement) -> Int) -> Int? {
        var best: Int?
        var bestWeight = 0
        for (index, piece) in pieces.enumerated() {
            // A faculty stands beside its university.
            let own =
                weight(piece.judgement) * 4 - (piece.isSubordinate ? 1 : 0) - (piece.judgement.isDepartment ? 2 : 0)
            if weight(piece.judgement) > 0, own > bestWeight { (best, bestWeight) = (index, own) }
        }
        return best
    }

    private mutating func fillUnknown(_ rest: inout [HeadPiece], titleFirst: Bool) {
        func takeUnknown() -> HeadPiece? {
            let open = rest.indices.filter { !rest[$0].judgement.isPlace && !isTrivial(rest[$0].text) }
            let chosen =
                open.first { !rest[$0].isSubordinate && rest[$0].isBold } ?? open.first {
                    !rest[$0].isSubordinate && !rest[$0].judgement.isDepartment
                }
                ?? open.first { !rest[$0].judgement.isDepartment } ?? open.first { !rest[$0].isSubordinate }
            return chosen.map { rest.remove(at: $0) }
        }
        if organization == nil, title == nil, titleFirst {
            title = takeUnknown()
            organization = takeUnknown()
        } else {
            if organization == nil { organization = takeUnknown() }
            // "**Acme,** Leeds — **Shelver**": the markup sets name and title apart from the place.
            if title == nil, let employer = organization, employer.isBold,
                let next = rest.firstIndex(where: {
                    $0.isBold && $0.line == employer.line && !$0.isSubordinate && !$0.judgement.isPlace
                        && !isTrivial($0.text)
                        && !$0.judgement.isDepartment
                }), rest[..<next].contains(where: { !$0.isBold && $0.line == employer.line })
            {
                title = rest.remove(at: next)
                location = location ?? rest.first { !$0.isBold && $0.line == employer.line }?.text
            }
            if title == nil,
                let next = rest.firstIndex(where: { !$0.isSubordinate && !$0.judgement.isPlace && !isTrivial($0.text) })
            {
                if !rest[next].judgement.isDepartment { title = rest.remove(at: next) } else { title = takeUnknown() }
            } else if title == nil, let group = organization?.group,
                let next = rest.firstIndex(where: {
                    $0.group == group && !$0.judgement.isPlace && !isTrivial($0.text) && !$0.judgement.isDepartment
                })
            {
                title = rest.remove(at: next)
            }
        }
    }

    /// Stands directly behind another piece of the same line.
    private func follows(_ piece: HeadPiece, _ other: HeadPiece, in pieces: [HeadPiece]) -> Bool {
        guard let at = pieces.firstIndex(where: { $0.text == piece.text && $0.line == piece.line }), at > 0 else {
            return false
        }
        return pieces[at - 1].line == other.line && pieces[at - 1].group == other.group
            && pieces[at - 1].text.hasPrefix(other.text)
    }

    private func isTrivial(_ text: ScalarText) -> Bool {
        text.count < 2 || !text.contains(where: \.isLetter) || EmploymentWording.type(of: text, isWhole: true) != nil
            || Lexicon.titles["service"].contains(text.lowercased()) || isRemark(text)
    }

    /// `grades 3–5`: small words and a figure name no employer.
    private func isRemark(_ text: ScalarText) -> Bool {
        text.holdsNumber && text.contains(" ") && text.first.map { $0.isLowercase } ?? false
    }
}
