import Resume

extension CareerAnalysis {
    /// What the months of a skill were counted from; nil when the résumé does not name it.
    public func explanation(ofSkill name: String) -> FigureExplanation? {
        let folded = name.lowercased()
        guard let skill = skills.first(where: { $0.name.lowercased() == folded }) else { return nil }
        let counted = Set(skill.use.entries)
        let omitted = skill.entries.filter { !counted.contains($0) }.map { part($0, remark: "without countable dates") }
        var steps = unionSteps(skill.use)
        if skill.isClaimedOnly { steps.append("No entry names it: it is claimed, not evidenced.") }
        steps.append(
            "Mentions: \(skill.mentions), on the lines \(skill.lines.map(String.init).joined(separator: ", ")).")
        return FigureExplanation(
            name: skill.name, value: skill.use.range.numbers,
            definition: "Months that the union of the entries covers whose text names the skill.",
            parts: skill.use.entries.map { part($0) }, omitted: omitted, steps: steps)
    }
}
