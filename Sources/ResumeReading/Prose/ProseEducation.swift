import Resume

/// Reads a sentence that tells of study: `2009年9月考入某大学物理学专业，2013年6月毕业，获理学学士学位`.
enum ProseEducation {
    static func entry(_ sentence: Sentence) -> EducationEntry? { chinese(sentence) ?? english(sentence) }

    private static let verbs = ["考入", "就读于", "就讀於", "毕业于", "畢業於", "攻读", "攻讀", "保送至", "升入", "入读", "本科毕业于", "硕士毕业于"]

    private static func chinese(_ sentence: Sentence) -> EducationEntry? {
        guard let verb = verbs.first(where: { sentence.text.contains($0) }) else { return nil }
        let text = sentence.undated
        guard let range = text.firstRange(of: verb) else { return nil }
        let rest = text[range.upperBound...]
        let clause = Wording.trimmed(rest.prefix { !$0.isOne(of: "，,。") })
        guard let (school, after) = school(at: clause) else { return nil }
        var entry = EducationEntry(institution: String(school), dates: sentence.span, evidence: sentence.evidence)
        let bare = Wording.trimmed(Wording.withoutBrackets(after))
        let judged = HeadJudgement(bare)
        if judged.degree >= 5 {
            let split = DegreeWording.split(bare)
            entry.studyType = String(split.degree)
            entry.area = String(split.area ?? Wording.bracketed(after).first { DegreeWording.isSubject($0) })
        } else if bare.hasSuffix("专业") || bare.hasSuffix("專業") {
            entry.area = String(bare.dropLast(2))
        } else if !bare.isEmpty, bare.count <= 16 {
            entry.area = String(bare)
        }
        if entry.studyType == nil { entry.studyType = String(degree(in: text)) }
        entry.isPartTime = Lexicon.degrees["parttime"].isSubstring(of: text)
        if sentence.isSingleDate {
            let isEnd = verb.hasPrefix("毕业") || verb.hasSuffix("毕业于") || verb == "畢業於"
            entry.dates = isEnd ? DateSpan(end: sentence.span.start) : DateSpan(start: sentence.span.start)
        }
        return entry
    }

    /// The longest school at the beginning of a clause, and what follows.
    private static func school(at text: ScalarText) -> (ScalarText, ScalarText)? {
        let characters = Array(text)
        let schools = Lexicon.organizations["school"]
        for end in characters.indices.dropFirst(2) {
            let head = ScalarText(characters[..<end])
            guard schools.isSuffix(of: head) else { continue }
            // "大学" may go on: 某大学附属中学, 某大学研究院.
            let longer = (end + 1..<min(characters.count + 1, end + 6)).last {
                schools.isSuffix(of: ScalarText(characters[..<$0]))
            }
            let cut = longer.map { end < $0 && !ScalarText(characters[end..<$0]).contains("学专") ? $0 : end } ?? end
            return (ScalarText(characters[..<cut]), ScalarText(characters[cut...]))
        }
        return nil
    }

    /// `获理学学士学位`.
    private static func degree(in text: ScalarText) -> ScalarText? {
        for verb in ["获得", "获", "授予", "獲", "取得"] {
            for part in text.parts(separatedBy: verb).dropFirst() {
                let clause = Wording.trimmed(part.prefix { !$0.isOne(of: "，,。；") })
                let name = clause.hasSuffix("学位") ? clause.dropLast(2) : clause
                if name.count <= 10, HeadJudgement(name).degree >= 7 { return name }
            }
        }
        return nil
    }

    private static let students: WordSet = ["student", "candidate", "undergraduate"]

    /// `I'm a first-year PhD student at X, University of Y`: study that goes on.
    private static func english(_ sentence: Sentence) -> EducationEntry? {
        guard students.isFound(in: sentence.text.lowercased()) else { return nil }
        let words = Wording.words(sentence.text)
        guard let student = words.firstIndex(where: students.contains),
            student < 14,
            words.prefix(student).contains(where: { ["i'm", "i’m", "i", "am", "currently"].contains($0) })
        else { return nil }
        let degree = words[..<(student + 1)].last {
            Lexicon.degrees["word"].contains($0) || $0 == "undergraduate"
        }
        guard let degree else { return nil }
        guard
            let link = [
                " student from ", " student at ", " student in ", " candidate at ", " candidate in ", " student of ",
                " student, ",
            ]
            .compactMap({ sentence.text.lowercased().firstRange(of: $0) }).first
        else { return nil }
        let rest = sentence.text[link.upperBound...]
        let head = rest.parts(separatedBy: ". ").first ?? rest
        let parts = head.parts(separatedBy: " at ").flatMap {
            $0.split(separator: ",").map { Wording.trimmed($0, also: ".") }
        }.prefix(3)
        guard let school = parts.first(where: { HeadJudgement($0).isSchool && $0.count <= 60 }) else { return nil }
        let area = parts.first { $0 != school && $0.count <= 50 && !HeadJudgement($0).isPlace }
        return EducationEntry(
            institution: String(school), area: String(area), studyType: String(asPrinted(degree, in: sentence.text)),
            dates: DateSpan(isCurrent: true),
            evidence: sentence.evidence)
    }

    private static func asPrinted(_ word: ScalarText, in text: ScalarText) -> ScalarText {
        let printed = text.split { $0.isWhitespace || $0 == "," }.first { Wording.words($0).first == word }
        return printed.map { Wording.trimmed($0) } ?? word
    }
}
