/// The weaker joints of a head: commas, "at", "as", spaces between Chinese words.
extension HeadPieces {
    static func divided(_ text: ScalarText, line: Int, isBold: Bool, isAfterAt: Bool, commas: Bool)
        -> [HeadPiece]
    {
        var label: String?
        var rest = text
        var isAfterAt = isAfterAt
        // "**Trainerin** bei der Volkshochschule": the markup has cut before the small word.
        for word in ["bei der ", "beim ", "bei ", "at the ", "at ", "chez "] where rest.hasPrefix(word) {
            rest = rest.dropFirst(word.count)
            isAfterAt = true
            break
        }
        if let labelled = Label.split(rest) { (label, rest) = (labelled.meaning, labelled.value) }
        if label == nil, let (school, degree) = schoolAndDegree(rest) ?? SchoolBesideDegree.divided(rest) {
            return divided(school, line: line, isBold: isBold, isAfterAt: isAfterAt, commas: commas)
                + divided(degree, line: line, isBold: isBold, isAfterAt: false, commas: commas)
        }
        if label == nil, commas || !isBold, let colon = labelColon(in: rest) {
            // "Company – Title: topic of the work": the topic is no part of the title.
            let head = Wording.trimmed(rest[..<colon])
            let topic = Wording.trimmed(rest[rest.index(after: colon)...])
            // "Secondment: Flood Engineer": the form of employment, and then the title.
            // "Master of Arts: Music": résumé builders set the field apart so.
            if HeadJudgement(head).degree >= 7, HeadJudgement(topic).organization < 6, (3...60).contains(topic.count),
                DegreeWording.isSubject(topic), !topic.holdsNumber
            {
                return divided(head, line: line, isBold: isBold, isAfterAt: isAfterAt, commas: commas)
                    + [HeadPiece(topic, line: line)]
            }
            let isRemark =
                HeadJudgement(head).title < 5 && HeadJudgement(head).organization < 5
                && HeadJudgement(ScalarText(topic.prefix { $0 != "," && $0 != "，" })).title >= 6
            if isRemark || secondments.contains(head.lowercased()) {
                rest = topic
            } else if head.isEmpty {
                rest = Wording.trimmed(rest[colon...])
            } else if head.count > 2 {
                rest = head
            }
        }
        if label == nil, let range = splitAtWord(rest) {
            var left = divided(range.0, line: line, isBold: isBold, isAfterAt: isAfterAt, commas: commas)
            let isEmployer = HeadJudgement(range.1).title < 5 || HeadJudgement(range.1).organization >= 5
            var right = divided(range.1, line: line, isBold: isBold, isAfterAt: isEmployer, commas: commas)
            for index in left.indices { left[index].isBold = isBold }
            for index in right.indices { right[index].isBold = isBold }
            return left + right
        }
        if commas, label == nil, let (name, place) = NameAndPlace.divided(rest) {
            var pieces = [HeadPiece(name, line: line, group: rest), HeadPiece(place, line: line, group: rest)]
            for index in pieces.indices {
                pieces[index].isBold = isBold
                pieces[index].isAfterAt = isAfterAt
                pieces[index].isSubordinate = index > 0
            }
            return pieces
        }
        let isPlace = HeadJudgement.isCityAndCountry(rest) && rest.count(where: { $0 == "," }) == 1
        let parts = commas && label == nil && !isPlace ? parts(of: rest) : [rest]
        var pieces = parts.map { HeadPiece($0, line: line, group: rest) }
        if pieces.count > 1, isBold, pieces.allSatisfy({ $0.judgement.isUnknown }) {
            pieces = [HeadPiece(rest, line: line)]
        }
        for index in pieces.indices {
            pieces[index].isBold = isBold
            pieces[index].label = label
            pieces[index].isAfterAt = isAfterAt
            pieces[index].isSubordinate = index > 0
        }
        return pieces
    }

    /// The first colon that is no part of a figure: "BSc Geography, 2:1, University of Hoy" holds none.
    private static func labelColon(in text: ScalarText) -> Int? {
        text.indices.first { index in
            guard text[index] == ":" || text[index] == "：" else { return false }
            return
                !(index > text.startIndex && text[index - 1].isNumber && index + 1 < text.endIndex
                && text[index + 1].isNumber)
        }
    }

    /// "Hoy High School: A levels Geography (A), Art (B)"
    private static func schoolAndDegree(_ text: ScalarText) -> (ScalarText, ScalarText)? {
        guard text.holdsAny(of: Label.colons), let colon = labelColon(in: text) else { return nil }
        let (school, rest) = (Wording.trimmed(text[..<colon]), Wording.trimmed(text[(colon + 1)...]))
        guard HeadJudgement(school).isSchool, HeadJudgement(school).organization >= 6,
            HeadJudgement(ScalarText(rest.prefix { !$0.isOne(of: ",;") })).degree >= 5
        else { return nil }
        return (school, rest)
    }

    /// "LOAN: HM Treasury": lent to the body behind the colon.
    static let secondments = WordSet(Lexicon.entryWords["standing"])

    /// `Saturday lad at Rhossili Bakery`: only where the wording on either side bears it out.
    private static func splitAtWord(_ text: ScalarText) -> (ScalarText, ScalarText)? {
        guard splitting.isFound(in: text) else { return nil }
        if let (left, right) = splitAtRole(text) { return (left, right) }
        for word in [" at ", " bei ", " chez ", " trading as "] {
            let parts = text.parts(separatedBy: word)
            guard parts.count == 2, let left = parts.first, let right = parts.last else { continue }
            // "Rotation Student at Ben Marsh Hospital, Hoy": the employer stands before the comma.
            let employer = right.prefix { $0 != "," }
            // "Scholar, University of Hoy at Stromness": the name of the university goes on.
            if let last = left.split(separator: ",").last, last.count < left.count,
                HeadJudgement(Wording.trimmed(last)).isSchool, HeadJudgement(employer).organization < 6
            {
                continue
            }
            if HeadJudgement(left).title >= 5 || HeadJudgement(right).organization >= 5 || word == " trading as "
                || HeadJudgement(employer).organization >= 6
            {
                return (Wording.trimmed(left), Wording.trimmed(right))
            }
        }
        return nil
    }

    private static let splitting: WordSet = [
        " as ", " als ", " en tant que ", " from ", " with ", " at ", " bei ", " chez ", " trading as ",
    ]

    /// `Orbitline Systems, Nagpur as Software Engineer`, `B.E. (Computer) from Pune Vidyapeeth University with 67%`.
    private static func splitAtRole(_ text: ScalarText) -> (ScalarText, ScalarText)? {
        for word in [" as ", " als ", " en tant que ", " from ", " with "] {
            guard let found = text.firstRange(of: word) else { continue }
            let left = Wording.trimmed(text[..<found.lowerBound])
            let right = Wording.trimmed(text[found.upperBound...])
            switch word {
            case " from ":
                if HeadJudgement(left).degree >= 5, right.first?.isUppercase ?? false { return (left, right) }
            case " with ":
                // The mark is no part of the school.
                if HeadJudgement(left).isSchool, right.prefix(12).holdsNumber { return (left, right) }
            default:
                if HeadJudgement(left).title < 5, HeadJudgement(right).title >= 5, left.first?.isUppercase ?? false {
                    return (left, right)
                }
            }
        }
        return nil
    }

    private static func parts(of text: ScalarText) -> [ScalarText] {
        let ends = BracketEnds(text)
        var parts: [ScalarText] = []
        var start = text.startIndex
        func close(at end: Int, skipping count: Int) {
            let trimmed = Wording.trimmed(text[start..<end])
            if !trimmed.isEmpty { parts.append(trimmed) }
            start = end + count
        }
        var index = text.startIndex
        while index < text.endIndex {
            if let end = ends[index - text.startIndex] {
                index = text.startIndex + end + 1
                continue
            }
            let character = text[index]
            // "Princeton University. Advisor: ...": a sentence ends, not an abbreviation.
            if character == ".", endsSentence(at: index, from: start, in: text) {
                close(at: index, skipping: 2)
                index += 2
                continue
            }
            let isHanGap =
                character == " " && index > text.startIndex && index + 1 < text.endIndex
                && (text[index - 1].isHan || text[index - 1].isOne(of: "）)")) && text[index + 1].isHan
            // "…有限公司 NLP工程师": what follows the suffix of an organization is another part.
            let isAfterOrganization =
                character == " " && isNamed(text[start..<index], before: text[(index + 1)...])
                && HeadJudgement(text[(index + 1)...]).organization < 6
            if character.isOne(of: "，,") || isAfterOrganization || isHanGap
                || character == "/" && isHanSlash(at: index, in: text)
            {
                close(at: index, skipping: 1)
            }
            index += 1
        }
        close(at: text.endIndex, skipping: 0)
        parts = withStates(UniversityBranch.joined(LegalForm.joined(parts)))
        if parts.count > 2, HeadJudgement.isCityAndCountry(parts.suffix(2).joined(separator: ", ")) {
            parts = parts.dropLast(2) + [parts.suffix(2).joined(separator: ", ")]
        }
        return parts.isEmpty ? [text] : parts
    }

    /// "College of Hoy", "Fargo", "ND": a city and the abbreviation of its state are one part.
    private static func withStates(_ parts: [ScalarText]) -> [ScalarText] {
        guard parts.count > 2 else { return parts }
        var out: [ScalarText] = []
        for (index, part) in parts.enumerated() {
            if index >= 2, let city = out.last, part.count == 2, part.allSatisfy(\.isUppercase),
                city == parts[index - 1],
                HeadJudgement.isCityAndCountry(city + ", " + part)
            {
                out[out.count - 1] = city + ", " + part
            } else {
                out.append(part)
            }
        }
        return out
    }

    private static func endsSentence(at stop: Int, from start: Int, in text: ScalarText) -> Bool {
        guard stop + 2 < text.endIndex, text[stop + 1] == " ", text[stop + 2].isUppercase,
            let last = text[start..<stop].split(separator: " ").last
        else { return false }
        // "Apprentice Baker (3rd year). Acme Ltd", "Fargo, ND. Master of Arts"
        if last.last == ")" { return true }
        if last.count == 2, last.allSatisfy(\.isUppercase), Lexicon.places["state"].contains(last.lowercased()) {
            return true
        }
        // "Graduado en ESO. Colegio San Roque"
        if last.count >= 3, last.allSatisfy(\.isUppercase), start < stop - last.count { return true }
        return last.count > 4 && !last.contains(".")
    }

    /// A Chinese name of an organization ends here, by its suffix or, before its other name, as a known company.
    private static func isNamed(_ current: ScalarText, before rest: ScalarText) -> Bool {
        if strongSuffixes.isSuffix(of: current) { return true }
        return Wording.hanCount(current) >= 2 && rest.first.map { $0.isASCII && $0.isUppercase } ?? false
            && companies.contains(current)
    }

    private static let strongSuffixes = Lexicon.organizations["strong"]
    private static let companies = Lexicon.organizations["company"]

    /// A slash between Chinese words whose right side is a school or a company, as in `本科/浙江大学`.
    private static func isHanSlash(at index: Int, in text: ScalarText) -> Bool {
        guard index > text.startIndex, index + 1 < text.endIndex, text[index - 1].isHan, text[index + 1].isHan else {
            return false
        }
        let left = HeadJudgement(text[..<index])
        let right = HeadJudgement(text[(index + 1)...])
        return left.degree >= 7 && right.organization > 0 || left.organization >= 6 && right.degree >= 7
    }
}
