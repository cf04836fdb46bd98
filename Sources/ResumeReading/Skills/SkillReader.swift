public import Resume

/// Finds skills: everything that a skills section lists, and what other lines name and the lexicon knows.
public struct SkillReader: Sendable {
    private let matcher: SkillMatcher

    public init() { self.init(lexicon: .builtIn) }

    public init(lexicon: SkillLexicon) { matcher = SkillMatcher(lexicon: lexicon) }

    /// The numbers of the lines that stand in skills sections.
    func listed(in sections: [Section]) -> Set<Int> { SkillSections(matcher: matcher).listed(in: sections) }

    func isSkills(_ section: Section) -> Bool { SkillSections(matcher: matcher).isSkills(section) }

    /// One skill per canonical name, in the order of first mention.
    ///
    /// - Parameters:
    ///   - lines: every line of the document that is to be searched.
    ///   - listed: the numbers of the lines that stand in a skills section.
    public func skills(in lines: [SourceLine], listed: Set<Int>) -> [Skill] {
        skills(in: lines, listed: listed, names: EntityNames())
    }

    /// - Parameter told: the numbers of the lines that tell of work; nil for all.
    func skills(in lines: [SourceLine], listed: Set<Int>, names: EntityNames, told: Set<Int>? = nil) -> [Skill] {
        skills(
            prose: lines.filter { !listed.contains($0.number) }, lists: lines.filter { listed.contains($0.number) },
            names: names, told: told)
    }

    /// The same for a document whose columns were told apart, so that one number may stand for two lines.
    ///
    /// - Parameters:
    ///   - prose: the lines outside of skills sections.
    ///   - lists: the lines of skills sections.
    public func skills(prose: [SourceLine], lists: [SourceLine]) -> [Skill] {
        skills(prose: prose, lists: lists, names: EntityNames())
    }

    /// - Parameter names: of people and organizations, whose parts are no skills.
    func skills(prose: [SourceLine], lists: [SourceLine], names: EntityNames, told: Set<Int>? = nil) -> [Skill] {
        let prose = prose.filter { !$0.isHidden }
        var reader = SkillLineReader(matcher: matcher, names: names, told: told)
        var mentions: [SkillMention] = []
        var state = SkillLineReader.ListState()
        var last: Int?
        let numbers = Set(prose.lazy.filter { !$0.isBlank }.map(\.number))
        for line in WrappedSkillNames(matcher: matcher).joined(lists) where !line.isHidden {
            // Another section stands between: what the list above said ends there.
            if let last, line.number > last + 1, (last + 1..<line.number).contains(where: numbers.contains) {
                state = SkillLineReader.ListState()
            }
            mentions += reader.list(line, state: &state)
            last = line.number
        }
        reader.matcher.stated = Set(mentions.compactMap(\.skill))
        var isOpen = false
        for line in prose { mentions += reader.prose(line, isOpen: &isOpen) }
        mentions += unlisted(of: mentions, in: prose, names: names)
        return Self.skills(from: mentions.sorted { ($0.line, $0.order) < ($1.line, $1.order) })
    }

    private struct Place: Hashable {
        var line: Int
        var name: String
    }

    /// Where else the text names the skills that only its own lists state.
    private func unlisted(of mentions: [SkillMention], in lines: [SourceLine], names: EntityNames) -> [SkillMention] {
        let unknown = Set(mentions.filter { !$0.isKnown && $0.name.count > 2 }.map(\.name)).sorted()
        guard !unknown.isEmpty else { return [] }
        let own = SkillLexicon(entries: unknown.map { SkillLexicon.Entry(name: $0, recognition: .exact) })
        let reader = SkillLineReader(matcher: SkillMatcher(lexicon: own), names: names, told: [])
        var isOpen = false
        let told = Set(mentions.map { Place(line: $0.line, name: $0.name) })
        return lines.flatMap { reader.prose($0, isOpen: &isOpen) }.filter {
            !told.contains(Place(line: $0.line, name: $0.name))
        }.map { mention in
            var mention = mention
            mention.isKnown = false
            return mention
        }
    }

    private static func skills(from mentions: [SkillMention]) -> [Skill] {
        var skills: [Skill] = []
        var indexOfName: [ScalarText: Int] = [:]
        for mention in mentions {
            let key = SkillLexicon.key(mention.canonical ?? mention.name)
            let index = indexOfName[key] ?? skills.count
            if index == skills.count {
                indexOfName[key] = index
                skills.append(Skill(name: mention.name, category: mention.category))
            } else if mention.name == mention.canonical {
                // "COMSOL" above and "COMSOL Multiphysics" below are one.
                skills[index].name = mention.name
            }
            skills[index].level = skills[index].level ?? mention.level
            skills[index].statedUse = skills[index].statedUse ?? mention.duration
            if skills[index].asWritten == nil, mention.written != skills[index].name {
                skills[index].asWritten = mention.written
            }
            skills[index].mentionLines.append(mention.line)
        }
        return skills
    }
}
