import Resume

/// Reads careers told in sentences: `From 2016 to 2021 I was a Math Teacher at Harding School`, `Since May 2020 she has
/// been …`, `Von 2012 bis 2018 war sie als Köchin bei … tätig`.
enum LatinProseReader {
    static func read(_ lines: [SourceLine]) -> ProseReader.Result {
        var result = ProseReader.Result()
        var employer: ScalarText?
        var school: ScalarText?
        for sentence in Sentence.sentences(in: lines)
        where sentence.text.fits(inBytes: 1199) && Wording.hanCount(sentence.text) == 0 {
            if let project = project(sentence) {
                result.projects.append(project)
                continue
            }
            if let award = award(sentence) {
                result.awards.append(award)
                continue
            }
            let tellsOfStudy = studyVerbs.isFound(in: " " + sentence.text.lowercased())
            for clause in clauses(of: sentence) {
                if let education = education(clause, tellsOfStudy, below: &school) {
                    result.education.append(education)
                } else if let work = work(clause, below: &employer) {
                    result.work.append(work)
                }
            }
        }
        result.work = ToldCareer.merged(result.work)
        return result
    }

    /// `She was awarded the Early Career Prize of the Snow Society in 2017`.
    private static func award(_ sentence: Sentence) -> Award? {
        guard sentence.isSingleDate, let date = sentence.dates.first, HeadJudgement.isAward(sentence.text) else {
            return nil
        }
        let text = sentence.text[..<date.range.lowerBound]
        let lower = text.lowercased()
        guard lower.count == text.count,
            let verb = ["was awarded ", "received ", "won ", "has won "].compactMap({ lower.firstRange(of: $0) }).first
        else { return nil }
        var title = text[(text.startIndex + verb.upperBound - lower.startIndex)...]
        for article in ["the ", "a ", "an "] where title.hasPrefix(article) { title = title.dropFirst(article.count) }
        for tail in [" in ", " in", " ("] where title.hasSuffix(tail) { title = title.dropLast(tail.count) }
        title = Wording.trimmed(title)
        guard (4...90).contains(title.count), HeadJudgement.isAward(title), HeadJudgement(title).degree < 5 else {
            return nil
        }
        return Award(title: String(title), date: date.span.end ?? date.span.start, evidence: sentence.evidence)
    }

    /// A part of a sentence with a date or range of its own.
    struct Clause {
        var prose: LatinProse
        var span: DateSpan?
        var isSingle = false
        var evidence: Evidence
    }

    // MARK: Clauses

    /// One clause for each date; the words go with the date that opens or closes them.
    static func clauses(of sentence: Sentence) -> [Clause] {
        let dates = sentence.dates
        guard dates.count > 1, let first = dates.first else { return [clause(sentence, sentence.text.indices, dates)] }
        let isLeading = first.range.lowerBound - sentence.text.startIndex < 25
        var clauses: [Clause] = []
        for (position, date) in dates.enumerated() {
            let isFirst = position == 0
            let isLast = position == dates.count - 1
            let start =
                isLeading
                ? (isFirst ? sentence.text.startIndex : date.range.lowerBound)
                : (isFirst ? sentence.text.startIndex : dates[position - 1].range.upperBound)
            let end =
                isLeading
                ? (isLast ? sentence.text.endIndex : dates[position + 1].range.lowerBound)
                : (isLast ? sentence.text.endIndex : behindRole(date, in: sentence.text))
            let first = isLeading || isFirst ? start : max(start, behindRole(dates[position - 1], in: sentence.text))
            guard first < end else { continue }
            clauses.append(clause(sentence, first..<end, [date]))
        }
        return clauses
    }

    /// "joined in 2015 as Assistant Professor and …": the role behind a date goes with it.
    private static func behindRole(_ date: DateMatch, in text: ScalarText) -> Int {
        let end = date.range.upperBound
        let rest = text[end...]
        guard rest.hasPrefix(" as ") else { return end }
        let stop = [" and ", ", ", "; "].compactMap { rest.firstRange(of: $0)?.lowerBound }.min()
        return stop.map { min($0, text.endIndex) } ?? end
    }

    private static func clause(_ sentence: Sentence, _ range: Range<Int>, _ dates: [DateMatch]) -> Clause {
        var text = ScalarText()
        var from = range.lowerBound
        for date in dates {
            text += sentence.text[from..<date.range.lowerBound]
            // "from 2010 to 2014": the small word before the date goes too.
            from = date.range.upperBound
        }
        text += sentence.text[from..<range.upperBound]
        let plain = ["( )", "()", "(,", "( ,"].reduce(text) { $0.replacing($1, with: $1.hasSuffix(",") ? "(" : " ") }
        return Clause(
            prose: LatinProse(plain, bold: sentence.bold), span: dates.first?.span,
            isSingle: dates.first.map { $0.isSingle && !$0.span.isCurrent } ?? false, evidence: sentence.evidence)
    }

    // MARK: Work

    /// - Parameter employer: the one of the sentence before, whom "there" means.
    static func work(_ clause: Clause, below employer: inout ScalarText?) -> WorkEntry? {
        if let marked = markedWork(clause) { return marked }
        guard let (title, introduction) = clause.prose.title() else { return nil }
        let text = clause.prose.text
        guard !EmploymentWording.isUnpaid(text) else { return nil }
        let lower = " " + text.lowercased() + " "
        let isThere = [" there ", " there,", " dort ", " same school", " same company"].contains(where: lower.contains)
        // "joined the university in 2015", "was promoted to …": of whom the sentence before has told.
        let isSame = sameEmployer.isFound(in: lower)
        let named =
            isThere && employer != nil
            ? employer : clause.prose.organization(isOpen: clause.span != nil && !isSame) ?? (isSame ? employer : nil)
        guard let organization = named, organization != title else { return nil }
        let isNow =
            ["am ", "is ", "'m ", "’m ", "ist ", "est ", "suis "].contains(where: introduction.hasPrefix)
            || lower.contains(" currently ")
        guard clause.span != nil || isNow else { return nil }
        employer = organization
        return WorkEntry(
            organization: String(organization), position: String(title),
            employmentType: EmploymentWording.type(of: text),
            dates: dates(of: clause, lower), evidence: clause.evidence)
    }

    /// `I was a **Baker** with **Acme**, a mill on the Clyde`: what is bold, besides dates, is a title and a name.
    private static func markedWork(_ clause: Clause) -> WorkEntry? {
        guard clause.span != nil, !clause.isSingle, !EmploymentWording.isUnpaid(clause.prose.text) else { return nil }
        let scanner = DateScanner()
        let bold = clause.prose.bold.filter { clause.prose.text.contains($0) && scanner.matches(in: $0).isEmpty }
        let titles = bold.filter { HeadJudgement($0).title >= 5 }
        let names = bold.filter { name in
            let judged = HeadJudgement(name)
            return judged.title < 5 && judged.degree < 5 && !judged.isPlace && name.count <= 60
                && name.first.map { $0.isUppercase } ?? false && !HeadJudgement.isAward(name)
                && [" at ", " with ", " bei ", " beim ", " chez "].contains { clause.prose.text.contains($0 + name) }
        }
        guard bold.count == 2, let title = titles.first, let name = names.first, titles.count == 1 else { return nil }
        return WorkEntry(
            organization: String(name), position: String(title), employmentType: EmploymentWording.type(of: title),
            dates: dates(of: clause, " " + clause.prose.text.lowercased() + " "), evidence: clause.evidence)
    }

    private static func dates(of clause: Clause, _ lower: ScalarText) -> DateSpan {
        guard let span = clause.span else { return DateSpan(isCurrent: true) }
        guard clause.isSingle else { return span }
        // "She joined … in 2015 as …": a start, of which no end is told.
        let isStart = [" joined ", " joining ", " rejoint ", " promoted ", " became ", " appointed ", " since "]
            .contains(where: lower.contains)
        return isStart ? DateSpan(start: span.start) : DateSpan(start: span.start, end: span.end ?? span.start)
    }

    private static let sameEmployer: WordSet = [
        " joined the university", " joined the company", " joined the firm", " joined the bank", " joined the hospital",
        " joined the institute", " joined the faculty", " joined the department", " joined the group",
        " joined the lab",
        " joined the school", " joined the college", " joined the agency", " promoted to ", " at the company",
        " at the firm",
    ]

    // MARK: Education

    /// - Parameters:
    ///   - tellsOfStudy: another clause of the sentence has the verb: "… her PhD from X and her BSc from Y".
    ///   - school: the one of the clause before, which "where" means.
    static func education(
        _ clause: Clause, _ tellsOfStudy: Bool, below school: inout ScalarText?
    ) -> EducationEntry? {
        let text = clause.prose.text
        guard tellsOfStudy else { return nil }
        let own = clause.prose.organization(isOpen: false, where: { $0.isSchool && $0.degree < 7 })
        let isThere = text.contains(" where ")
        guard let institution = own ?? (isThere ? school : nil), HeadJudgement(institution).isSchool else { return nil }
        var entry = EducationEntry(institution: String(institution), evidence: clause.evidence)
        if let degree = degree(in: text), case let split = DegreeWording.split(degree), split.degree != nil {
            (entry.area, entry.studyType) = (String(split.area), String(split.degree))
        } else if isThere, text.contains("doctorate") {
            entry.studyType = "doctorate"
        } else if own != nil, clause.span != nil, !clause.isSingle, let area = subject(in: text) {
            entry.area = String(area)
        } else {
            return nil
        }
        school = institution
        if let span = clause.span { entry.dates = clause.isSingle ? DateSpan(end: span.end ?? span.start) : span }
        return entry
    }

    /// `She studied chemistry at …`: the field between the verb and the school.
    private static func subject(in text: ScalarText) -> ScalarText? {
        guard let verb = text.firstRange(of: " studied ") else { return nil }
        let rest = text[verb.upperBound...]
        guard let end = [" at ", " in ", " from "].compactMap({ rest.firstRange(of: $0)?.lowerBound }).min() else {
            return nil
        }
        let area = Wording.trimmed(rest[rest.startIndex..<end])
        return (3...50).contains(area.count) ? area : nil
    }

    private static let studyVerbs: WordSet = [
        " hold", " holds", " earned", " received", " completed", " graduated", " studied", " obtained", " has a",
        " have a", " and a ", " did my", " did his", " did her", " did a ", " pursuing", " awarded", " finished",
    ]

    /// From the word of the degree to what ends it: `Master of Education in Mathematics`.
    private static func degree(in text: ScalarText) -> ScalarText? {
        var index = text.startIndex
        while index < text.endIndex {
            if index > text.startIndex, !text[index - 1].isWhitespace { index += 1; continue }
            let rest = text[index...]
            if rest.first?.isUppercase ?? false, let word = Wording.words(rest.prefix(40)).first,
                Lexicon.degrees["word"].contains(word)
                    || !Lexicon.degrees["word"].matches(in: Wording.words(rest.prefix(40))).filter({
                        $0.lowerBound == 0
                    }).isEmpty
            {
                var end = index
                while end < text.endIndex, end - index < 100, !text[end].isOne(of: ",;()") { end += 1 }
                var phrase = text[index..<end]
                for stop in [" from ", " at ", " and ", " with ", " where "] {
                    if let found = phrase.firstRange(of: stop) { phrase = phrase[..<found.lowerBound] }
                }
                for tail in [" in", " on", " degree", "."] where phrase.hasSuffix(tail) {
                    phrase = phrase.dropLast(tail.count)
                }
                return Wording.trimmed(phrase)
            }
            index += 1
        }
        return nil
    }

    // MARK: Projects

    /// `**Acid Atlas** (2020 to today) is a set of …`: a name in bold, its dates in brackets, a description.
    private static func project(_ sentence: Sentence) -> ProjectEntry? {
        guard let name = sentence.bold.first, sentence.text.hasPrefix(name), let date = sentence.dates.first,
            (2...60).contains(name.count)
        else { return nil }
        let end = sentence.text.startIndex + name.count
        let between = Wording.trimmed(sentence.text[end..<max(end, date.range.lowerBound)])
        guard between == "(" || between == "（", sentence.text[date.range.upperBound...].first == ")" else { return nil }
        let rest = Wording.trimmed(sentence.text[date.range.upperBound...], also: ")")
        let judged = HeadJudgement(name)
        guard judged.organization < 5, judged.title < 5, judged.degree < 5, rest.count >= 12 else { return nil }
        let counts = StatedCounts(in: sentence.text)
        return ProjectEntry(
            name: String(name), stars: counts.stars, citations: counts.citations, highlights: [String(rest)],
            dates: date.span, evidence: sentence.evidence)
    }
}
