/// Compares what was read with what the labels say.
public struct Scorer: Sendable {
    private var aliases: SkillAliases

    public init(aliases: SkillAliases = SkillAliases()) { self.aliases = aliases }

    public func score(_ found: ResumeDocument, against gold: ResumeDocument) -> DocumentScore {
        var score = DocumentScore()
        score.compareBasics(gold, found)
        for section in Section.allCases { score.compareEntries(of: section, gold, found) }
        score.compareSkills(gold, found, aliases: aliases)
        return score
    }
}

/// How one document came out.
public struct DocumentScore: Hashable, Sendable {
    public private(set) var tally = Tally()
    /// In the order of the sections.
    public private(set) var differences: [Difference] = []

    fileprivate mutating func compareBasics(_ gold: ResumeDocument, _ found: ResumeDocument) {
        let otherNames = gold.facts["optional"]["names"].elements.map { ComparisonKey($0) }
        let isOtherName = otherNames.contains(ComparisonKey(found.basics["name"]))
        for field in [Field("name", .sameWords), Field("email", .equal), Field("phone", .equal)] {
            let expected = gold.basics[field.name]
            let value = field.name == "name" && isOtherName ? expected : found.basics[field.name]
            compare(field, as: FieldLabel(rawValue: "basics.\(field.name)"), expected, value, lines: [])
        }
        compareProfiles(gold.basics["profiles"], found.basics["profiles"])
    }

    /// Accounts that the labels do not have may be found.
    private mutating func compareProfiles(_ gold: JSONValue, _ found: JSONValue) {
        func accounts(_ profiles: JSONValue) -> [ComparisonKey: JSONValue] {
            profiles.entries.reduce(into: [:]) { accounts, profile in
                let account = profile["username"].isAbsent ? profile["url"] : profile["username"]
                accounts[ComparisonKey(account)] = account
            }
        }
        let found = accounts(found)
        count(.profiles) { _ in }
        for (key, account) in accounts(gold).sorted(by: { $0.value.text < $1.value.text }) {
            if found[key] == nil {
                miss(.profiles, account, lines: [])
            } else {
                count(.profiles) { $0.truePositives += 1 }
            }
        }
    }

    fileprivate mutating func compareEntries(
        of section: Section, _ goldDocument: ResumeDocument, _ foundDocument: ResumeDocument
    ) {
        let gold = goldDocument.entries(section)
        let found = foundDocument.entries(section)
        let pairing = EntryPairing(section, gold: gold, found: found)
        count(section.entryLabel) { $0.truePositives += pairing.pairs.count }
        for entry in pairing.unmatchedGold.map({ gold[$0] }) {
            miss(section.entryLabel, entry[section.key], lines: entry.evidenceLines)
            for field in section.fields where !entry[field.name].isAbsent {
                count(section.label(of: field)) { $0.falseNegatives += 1 }
            }
        }
        let optional = goldDocument.facts["optional"][section.rawValue].elements.map { ComparisonKey($0) }
        for entry in pairing.unmatchedFound.map({ found[$0] }) {
            let key = ComparisonKey(entry[section.key])
            if optional.contains(where: { Likeness.between($0, key, atLeast: 0.8) >= 0.8 }) { continue }
            surplus(section.entryLabel, entry[section.key], lines: entry.evidenceLines)
        }
        let projectCounts = section == .publications ? goldDocument.countsOfProjects : []
        for pair in pairing.pairs {
            let (expected, value) = (gold[pair.gold], found[pair.found])
            for field in section.fields {
                // A count that a project states may stand on the paper as well.
                if field.name == "citations", expected[field.name] == .null,
                    projectCounts.contains(value[field.name])
                {
                    continue
                }
                compare(
                    field, as: section.label(of: field), expected[field.name], value[field.name],
                    lines: value.evidenceLines)
            }
        }
    }

    fileprivate mutating func compareSkills(
        _ gold: ResumeDocument, _ found: ResumeDocument, aliases: SkillAliases
    ) {
        var required: [ComparisonKey: JSONValue] = [:]
        for skill in gold.skills where !skill["name"].isAbsent { required[aliases.key(skill["name"])] = skill }
        let optional = Set(
            (gold.facts["optionalSkills"].elements + gold.facts["optional"]["skills"].elements
                + gold.skills.map { $0["asWritten"] }.filter { !$0.isAbsent }).map(aliases.key))
        var named: [ComparisonKey: (name: JSONValue, skill: JSONValue)] = [:]
        for skill in found.skills {
            for name in [skill["name"]] + skill["keywords"].elements {
                let key = aliases.key(name)
                if !key.isEmpty, named[key] == nil { named[key] = (name, skill) }
            }
        }

        count(.skills) { $0.truePositives += required.keys.count { named[$0] != nil } }
        for (key, skill) in required.sorted(by: { $0.value["name"].text < $1.value["name"].text })
        where named[key] == nil {
            miss(.skills, skill["name"], lines: skill.evidenceLines)
        }
        for (key, mention) in named.sorted(by: { $0.value.name.text < $1.value.name.text })
        where required[key] == nil && !optional.contains(key) {
            surplus(.skills, mention.name, lines: mention.skill.evidenceLines)
        }
    }

    private mutating func compare(
        _ field: Field, as label: FieldLabel, _ gold: JSONValue, _ found: JSONValue, lines: [Int]
    ) {
        switch (gold.isAbsent, found.isAbsent) {
        case (true, true): break
        case (true, false): if field.isClaim { surplus(label, found, lines: lines) }
        case (false, true): miss(label, gold, lines: lines)
        case (false, false):
            if field.agreement.holds(gold, found) {
                count(label) { $0.truePositives += 1 }
            } else {
                count(label) {
                    $0.falsePositives += 1
                    $0.falseNegatives += 1
                }
                differences.append(Difference(field: label, expected: gold.text, found: found.text, lines: lines))
            }
        }
    }

    private mutating func miss(_ label: FieldLabel, _ gold: JSONValue, lines: [Int]) {
        count(label) { $0.falseNegatives += 1 }
        differences.append(Difference(field: label, expected: gold.text, found: nil, lines: lines))
    }

    private mutating func surplus(_ label: FieldLabel, _ found: JSONValue, lines: [Int]) {
        count(label) { $0.falsePositives += 1 }
        differences.append(Difference(field: label, expected: nil, found: found.text, lines: lines))
    }

    private mutating func count(_ label: FieldLabel, _ change: (inout Counts) -> Void) {
        change(&tally.fields[label, default: Counts()])
    }
}

extension ResumeDocument {
    /// The citation and star counts that the projects state.
    fileprivate var countsOfProjects: Set<JSONValue> {
        Set(
            entries(.projects).flatMap { project in
                ["citations", "stars"].compactMap { project.members[$0] }
            })
    }
}
