import Resume

extension SkillUse {
    /// Longest use first; equal ones, and last those without dated evidence, in the order of mention.
    static func uses(of skills: [Skill], entries: [TimelineEntry]) -> [SkillUse] {
        let index = LineIndex(entries: entries, mentions: skills.map(\.mentionLines))
        return skills.map { SkillUse($0, entries: index.entries(naming: $0.mentionLines).map { entries[$0] }) }
            .enumerated().sorted { ($1.element.months, $0.offset) < ($0.element.months, $1.offset) }.map(\.element)
    }

    /// `entries`: those whose text names the skill, in their own order.
    private init(_ skill: Skill, entries: [TimelineEntry]) {
        name = skill.name
        category = skill.category
        level = skill.level
        statedMonths = (skill.statedUse ?? skill.level).flatMap(StatedDuration.months(in:))
        mentions = skill.mentionLines.count
        lines = Set(skill.mentionLines).sorted()
        pages = skill.mentionPages
        self.entries = entries.map(\.id)
        let byKind = Dictionary(grouping: entries, by: \.kind)
            .mapValues { MonthIntervalSet($0.compactMap(\.interval)).intervals }
        intervals = byKind.filter { !$0.value.isEmpty }
        use = MonthTotal(of: entries)
        firstUsed = use.intervals.first?.first
        lastUsed = use.intervals.last?.last
    }
}

/// Which entries describe a line: looked up for mentioned lines only.
private struct LineIndex {
    private var entriesByLine: [Int: [Int]] = [:]

    init(entries: [TimelineEntry], mentions: [[Int]]) {
        let lines = Set(mentions.joined()).sorted()
        for (index, entry) in entries.enumerated() {
            guard let range = entry.evidence?.lines else { continue }
            var position = Self.firstPosition(in: lines, atLeast: range.lowerBound)
            while position < lines.count, lines[position] <= range.upperBound {
                entriesByLine[lines[position], default: []].append(index)
                position += 1
            }
        }
    }

    func entries(naming lines: [Int]) -> [Int] {
        Set(Set(lines).flatMap { entriesByLine[$0] ?? [] }).sorted()
    }

    private static func firstPosition(in ascending: [Int], atLeast value: Int) -> Int {
        var low = 0
        var high = ascending.count
        while low < high {
            let middle = (low + high) / 2
            if ascending[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
