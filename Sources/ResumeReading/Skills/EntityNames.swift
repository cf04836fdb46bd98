import Resume

/// The names of people, employers and schools: a skill's name inside one of them is no mention of the skill.
struct EntityNames {
    /// Longer names, wherever they are repeated.
    private var anywhere: [SkillText] = []
    /// By line number: names that may be a skill's too ("Snowflake") count as the employer's where the entry prints them.
    private var byLine: [Int: [SkillText]] = [:]
    private(set) var person: ScalarText?

    init() {}

    init(of resume: Resume, in lines: [SourceLine]) {
        person = resume.basics.name.map { SkillLexicon.key($0) }
        if let name = resume.basics.name { add(ScalarText(name), evidence: nil, in: lines) }
        for entry in resume.work { add(entry.organization.map { ScalarText($0) }, evidence: entry.evidence, in: lines) }
        for entry in resume.education {
            add(entry.institution.map { ScalarText($0) }, evidence: entry.evidence, in: lines)
        }
    }

    private mutating func add(_ name: ScalarText?, evidence: Evidence?, in lines: [SourceLine]) {
        guard let name, (2...60).contains(name.count) else { return }
        let text = SkillText(name)
        if name.split(whereSeparator: \.isWhitespace).count > 1 || Wording.hanCount(name) >= 4 { anywhere.append(text) }
        guard let evidence else { return }
        if let head = lines.first(where: { evidence.lines.contains($0.number) && $0.text.contains(name) }) {
            byLine[head.number, default: []].append(text)
        }
    }

    /// Where they stand in a line.
    func ranges(in text: SkillText, line: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for name in anywhere + (byLine[line] ?? []) {
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
