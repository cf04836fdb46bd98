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
        let named: [(name: String?, evidence: Evidence?)] =
            [(resume.basics.name, nil)] + resume.work.map { ($0.organization, $0.evidence) }
            + resume.education.map { ($0.institution, $0.evidence) }
        let placesByNumber = Dictionary(grouping: lines.indices) { lines[$0].number }
        var longer: Set<ScalarText> = []
        for (name, evidence) in named {
            guard let name = name.map({ ScalarText($0) }), (2...60).contains(name.count) else { continue }
            let text = SkillText(name)
            if name.split(whereSeparator: \.isWhitespace).count > 1 || Wording.hanCount(name) >= 4 {
                longer.insert(ScalarText(text.folded))
            }
            let places = evidence.map { $0.lines.flatMap { placesByNumber[$0] ?? [] } } ?? []
            if let head = places.sorted().first(where: { lines[$0].text.contains(name) }) {
                byLine[lines[head].number, default: []].append(text)
            }
        }
        anywhere = PhraseIndex(Array(longer))
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
