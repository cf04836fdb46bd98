/// Which lines of a document list skills: those of skills sections, and of sections whose heading or content says so.
struct SkillSections {
    let matcher: SkillMatcher

    func listed(in sections: [Section]) -> Set<Int> {
        Set(sections.filter(isSkills).flatMap(\.lines).map(\.number))
    }

    func isSkills(_ section: Section) -> Bool {
        if section.kinds.contains(.skills) { return true }
        guard let heading = section.heading, SectionHeading.kinds(of: heading.text).isEmpty else { return false }
        return Self.namesSkills(heading.text) || section.kind == .unknown && listsKnownSkills(section.lines)
    }

    /// "Clinical skills", "Laborkenntnisse", "办公技能", but not "Social skills".
    private static func namesSkills(_ heading: ScalarText) -> Bool {
        let plain = SectionHeading.normalized(heading)
        guard !SkillLabel.isForeign(plain) else { return false }
        return headingEndings.contains(where: plain.hasSuffix)
            || plain.hasPrefix("compétences ")
    }

    private static let headingEndings = [
        "skills", "kenntnisse", "technologies", "compétences", "技能", "工具", "软件", "軟體", "仪器", "儀器", "设备", "設備",
        "toolbox", "tool box", "toolkit", "equipment", "instruments", "instrumentation", "logiciels", "outils",
        "geräte",
        "werkzeuge",
    ]

    /// "ICT" with "Excel, GeoGebra, Desmos" below: at least half of the lines are lists, of which several items are known.
    private func listsKnownSkills(_ lines: [SourceLine]) -> Bool {
        let lines = lines.filter { !$0.isBlank && !$0.isHidden }
        guard !lines.isEmpty, lines.count <= 20 else { return false }
        var lists = 0
        for line in lines {
            let text = SkillText(line.text)
            var state = SkillList.State()
            let listing = SkillListing(text, matcher: matcher, state: &state)
            let known = listing.items.count { SkillListing.isKnown($0, in: text, matcher: matcher) }
            if listing.verdict == .list, known >= 2, known * 2 >= listing.items.count, !text.holdsYears { lists += 1 }
        }
        return lists * 2 >= lines.count
    }
}
