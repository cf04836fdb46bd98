public import Resume

/// Finds skills: everything that a skills section lists, and what other lines name and the lexicon knows.
public struct SkillReader: Sendable {
    private let matcher: SkillMatcher

    public init() { self.init(lexicon: .builtIn) }

    public init(lexicon: SkillLexicon) { matcher = SkillMatcher(lexicon: lexicon) }

    /// One skill per canonical name, in the order of first mention.
    ///
    /// - Parameters:
    ///   - lines: every line of the document that is to be searched.
    ///   - listed: the numbers of the lines that stand in a skills section.
    public func skills(in lines: [SourceLine], listed: Set<Int>) -> [Skill] {
        var mentions: [SkillMention] = []
        var state = SkillList.State()
        var last: Int?
        let reader = SkillLineReader(matcher: matcher)
        for line in lines where !line.isHidden {
            guard listed.contains(line.number) else {
                mentions += reader.prose(line)
                continue
            }
            if let last, lines.contains(where: { $0.number > last && $0.number < line.number && !$0.isBlank }) {
                state = SkillList.State()
            }
            mentions += reader.list(line, state: &state)
            last = line.number
        }
        mentions += unlisted(of: mentions, in: lines.filter { !$0.isHidden && !listed.contains($0.number) })
        return Self.skills(from: mentions.sorted { ($0.line, $0.order) < ($1.line, $1.order) })
    }

    /// Where else the text names the skills that only its own lists state.
    private func unlisted(of mentions: [SkillMention], in lines: [SourceLine]) -> [SkillMention] {
        let unknown = Set(mentions.filter { !$0.isKnown && $0.name.count > 2 }.map(\.name)).sorted()
        guard !unknown.isEmpty else { return [] }
        let own = SkillLexicon(entries: unknown.map { SkillLexicon.Entry(name: $0, recognition: .exact) })
        let reader = SkillLineReader(matcher: SkillMatcher(lexicon: own))
        return lines.flatMap { reader.prose($0) }.map { mention in
            var mention = mention
            mention.isKnown = false
            return mention
        }
    }

    private static func skills(from mentions: [SkillMention]) -> [Skill] {
        var skills: [Skill] = []
        var indexOfName: [String: Int] = [:]
        for mention in mentions {
            let key = SkillLexicon.key(mention.name)
            let index = indexOfName[key] ?? skills.count
            if index == skills.count {
                indexOfName[key] = index
                skills.append(Skill(name: mention.name, category: mention.category))
            }
            skills[index].level = skills[index].level ?? mention.level
            if skills[index].asWritten == nil, mention.written != skills[index].name {
                skills[index].asWritten = mention.written
            }
            skills[index].mentionLines.append(mention.line)
        }
        return skills
    }
}
