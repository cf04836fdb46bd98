import CareerAnalysis
import ResumeReading

/// The names of skills as reports print them.
struct SkillNames {
    private var names: [String: String] = [:]

    init(lexicon: SkillLexicon) {
        for entry in lexicon.entries {
            for spelling in [entry.name] + entry.aliases {
                names[Self.key(spelling)] = names[Self.key(spelling)] ?? entry.name
            }
            names[Self.key(entry.name)] = entry.name
        }
    }

    /// The skills of lists such as `torch, SQL`, each once; what is not known stays as it is written.
    func names(_ lists: [String]) -> [String] {
        var seen: Set<String> = []
        return lists.flatMap { $0.split { ",，、;；".contains($0) } }.compactMap { part in
            let written = String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
            guard !written.isEmpty else { return nil }
            let name = names[Self.key(written)] ?? written
            return seen.insert(name.lowercased()).inserted ? name : nil
        }
    }

    /// One line for each skill that was asked for, that nobody names and that no table knows: it may be misspelt.
    func remarks(on asked: [String], amongst members: some Sequence<CohortMember>) -> [String] {
        var unknown = asked.filter { names[Self.key($0)] == nil }
        for member in members where !unknown.isEmpty {
            let held = Set(member.skills.map(\.key))
            unknown.removeAll { held.contains(Self.key($0)) }
        }
        return unknown.map { "nobody names \($0), and it is in no table of skills: is it spelt as it is meant?" }
    }

    private static func key(_ name: String) -> String { name.lowercased() }
}
