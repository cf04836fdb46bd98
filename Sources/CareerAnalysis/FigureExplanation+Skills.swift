import Resume

extension CareerAnalysis {
    /// What the output says of every skill in one respect, and where each is named.
    public func explanation(ofSkills figure: SkillFigure) -> FigureExplanation {
        func part(_ skill: SkillUse, _ amount: String, remark: String? = nil) -> FigureExplanation.Part {
            FigureExplanation.Part(
                id: figure == .name ? "" : skill.name, label: skill.entries.joined(separator: " "), amount: amount,
                remark: remark, lines: LineRanges.merged(skill.lines.map { $0...$0 }))
        }
        let known = skills.compactMap { skill in figure.value(of: skill).map { part(skill, $0) } }
        let omitted = skills.filter { figure.value(of: $0) == nil }.map { part($0, "", remark: "nothing is known") }
        return FigureExplanation(
            name: "skills.\(figure.rawValue)", value: known.isEmpty ? "unknown" : "\(known.count) skills",
            definition: figure.definition, parts: known, omitted: omitted, steps: [])
    }

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
