/// Which lines of a document list skills: those of skills sections, and of sections whose heading or content says so.
struct SkillSections {
    let matcher: SkillMatcher

    func listed(in sections: [Section]) -> Set<Int> {
        Set(sections.filter(isSkills).flatMap(\.lines).map(\.number))
    }

    func isSkills(_ section: Section) -> Bool {
        if section.kinds.contains(.skills) { return true }
        guard let heading = section.heading, SectionHeading.kinds(of: heading.text).isEmpty else { return false }
        return SkillHeading.namesSkills(SectionHeading.normalized(heading.text))
            || section.kind == .unknown && listsKnownSkills(section.lines)
    }

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
