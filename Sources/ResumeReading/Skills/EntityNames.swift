import Resume

/// The names of people, employers and schools: a skill's name inside one of them is no mention of the skill.
struct EntityNames {
    /// Longer names, wherever they are repeated.
    private var anywhere = PhraseIndex()
    /// By line number: names that may be a skill's too ("Snowflake") count as the employer's where the entry prints them.
    private var byLine: [Int: [SkillText]] = [:]
    private(set) var person: ScalarText?

    init() {}

    init(of resume: Resume, in lines: [SourceLine]) {
        person = resume.basics.name.map { SkillLexicon.key($0) }
        let named: [(name: String?, role: String?, evidence: Evidence?)] =
            [(resume.basics.name, nil, nil)] + resume.work.map { ($0.organization, $0.position, $0.evidence) }
            + resume.education.map { ($0.institution, $0.area, $0.evidence) }
        // Each name is looked for in its own lines alone, of which there may be several with one number.
        let places = lines.indices.sorted { (lines[$0].number, $0) < (lines[$1].number, $1) }
        var longer: Set<ScalarText> = []
        for (name, role, evidence) in named {
            guard let name = name.map({ ScalarText($0) }), (2...60).contains(name.count) else { continue }
            let text = SkillText(name)
            if name.split(whereSeparator: \.isWhitespace).count > 1 || Wording.hanCount(name) >= 4 {
                longer.insert(ScalarText(text.folded))
            }
            guard let numbers = evidence?.lines else { continue }
            let own = places[places.firstIndex(notBefore: numbers.lowerBound, in: lines)...]
                .prefix { lines[$0].number <= numbers.upperBound }
            // Positions below one employer do not repeat its name.
            let head =
                own.sorted().first { lines[$0].text.contains(name) }
                ?? Self.heading(name, above: own.startIndex, in: lines, places)
            if let head {
                byLine[lines[head].number, default: []].append(text)
                if let other = Self.otherScript(of: name, in: lines[head].text), role?.contains(other) != true {
                    byLine[lines[head].number, default: []].append(SkillText(ScalarText(other)))
                }
            }
        }
        anywhere = PhraseIndex(Array(longer))
        for line in lines where line.text.holdsAny(of: Label.colons) { noteEmployers(labelledIn: line) }
    }

    /// The line not far above that begins with the name.
    private static func heading(_ name: ScalarText, above place: Int, in lines: [SourceLine], _ places: [Int]) -> Int? {
        places[max(0, place - 60)..<max(0, min(place, places.count))].last { lines[$0].text.hasPrefix(name) }
    }

    /// `项目职务：主程 ｜ 所在公司：有赞`: whom the project was made for.
    private mutating func noteEmployers(labelledIn line: SourceLine) {
        guard line.text.fits(inBytes: 1500) else { return }
        for part in line.text.split(whereSeparator: { $0.isOne(of: "|｜\t\u{3000}") }) {
            guard let label = Label.split(Wording.trimmed(part)), label.meaning == "organization",
                (2...60).contains(label.value.count)
            else { continue }
            byLine[line.number, default: []].append(SkillText(label.value))
        }
    }

    /// "Pinecone Docs" behind 松果文档, up to the next mark or the end: a Chinese name and its Latin form are one name.
    private static func otherScript(of name: ScalarText, in line: ScalarText) -> String? {
        guard name.holdsHan, let found = line.firstRange(of: String(name)) else { return nil }
        let rest = line[found.upperBound...]
        let words = rest.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0.isOne(of: " &.'-") }
        let other = words.dropFirst()
        guard words.first == " ", other.first?.isLetter == true, other.contains(where: \.isUppercase) else {
            return nil
        }
        guard let mark = rest[words.endIndex...].first else { return String(other) }
        // Words that Chinese goes on behind are part of a title: "腾讯 Java 工程师".
        return mark.isLetter ? nil : String(other.split(separator: " ").joined(separator: " "))
    }

    /// Where they stand in a line.
    func ranges(in text: SkillText, line: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var ends: [Int: Int] = [:]
        for start in text.folded.indices {
            anywhere.forEachPhrase(beginning: text.folded[start...]) { phrase, length in
                guard start >= ends[phrase] ?? 0 else { return }
                found.append(start..<start + length)
                ends[phrase] = start + length
            }
        }
        for name in byLine[line] ?? [] {
            var index = 0
            while index + name.count <= text.count {
                if text.folded[index] == name.folded[0], text.holds(name.folded, at: index, before: text.count) {
                    found.append(index..<index + name.count)
                    index += name.count
                } else {
                    index += 1
                }
            }
        }
        return found
    }
}

extension [Int] {
    /// Where the places of the lines begin that have this number or a higher one.
    fileprivate func firstIndex(notBefore number: Int, in lines: [SourceLine]) -> Int {
        var rest = startIndex..<endIndex
        while !rest.isEmpty {
            let middle = (rest.lowerBound + rest.upperBound) / 2
            let isBefore = lines[self[middle]].number < number
            rest = isBefore ? middle + 1..<rest.upperBound : rest.lowerBound..<middle
        }
        return rest.lowerBound
    }
}
