import Drawing

/// How much of each panel a page shows. Pages that overflow are laid out again with the next tighter limits.
struct PageLimits: Hashable, Sendable {
    var hasSublines: Bool
    var rowPitch: Points
    var papers: Int
    var skills: Int
    var projects: Int
    var internships: Int
    /// Rows for education; the earliest go first.
    var education: Int
    var noteLines: Int
    /// Lines under a promoted bar for titles that do not fit into it.
    var titleLines = 3
    /// A role that has no place beside its bar goes below it rather than being cut.
    var keepsRoles = true
    /// Lines that name the skills not drawn.
    var restLines = 3
    /// Full-time rows; cut only when nothing else is left to cut.
    var work: Int

    /// Trims one thing at a time, in the order of the visual system: sub-lines; whole roles; row pitch; papers; skills; projects;
    /// internships; early education; note text; and at the very last the oldest jobs.
    ///
    /// - Parameters:
    ///   - definition: limits that the user sets from the start.
    ///   - mostRows: what the longest lane holds: limits above it trim nothing.
    static func steps(
        hasPublications: Bool, definition: ReportDefinition = ReportDefinition(), mostRows: Int = .max
    ) -> [PageLimits] {
        var limits = PageLimits(
            hasSublines: !hasPublications, rowPitch: hasPublications ? 14.4 : 16, papers: 10,
            skills: hasPublications ? 12 : 16, projects: min(40, mostRows), internships: min(40, mostRows),
            education: min(12, mostRows), noteLines: 6, work: min(60, mostRows))
        for (limit, count) in definition.limits {
            switch limit {
            case .skills: limits.skills = count
            case .papers: limits.papers = count
            case .projects: limits.projects = count
            case .internships: limits.internships = count
            case .education: limits.education = count
            }
        }
        var steps = [limits]
        func tighten(_ change: (inout PageLimits) -> Void) {
            var next = limits
            change(&next)
            guard next != limits else { return }
            limits = next
            steps.append(next)
        }
        tighten { $0.restLines = 1 }
        tighten { $0.noteLines = 4 }
        tighten { $0.hasSublines = false }
        tighten { $0.keepsRoles = false }
        tighten { $0.rowPitch = min($0.rowPitch, 14.4) }
        tighten { $0.rowPitch = 12.5 }
        for count in stride(from: 9, through: 6, by: -1) { tighten { $0.papers = min($0.papers, count) } }
        for count in stride(from: 14, through: 8, by: -1) { tighten { $0.skills = min($0.skills, count) } }
        for count in stride(from: limits.projects - 1, through: 0, by: -1) { tighten { $0.projects = count } }
        for count in stride(from: limits.internships - 1, through: 0, by: -1) { tighten { $0.internships = count } }
        for count in stride(from: limits.education - 1, through: 1, by: -1) { tighten { $0.education = count } }
        for lines in [2, 1] { tighten { $0.titleLines = lines } }
        for lines in [3, 2] { tighten { $0.noteLines = min($0.noteLines, lines) } }
        for count in stride(from: limits.work - 1, through: 3, by: -1) { tighten { $0.work = count } }
        for count in [6, 4, 2] { tighten { $0.skills = min($0.skills, count) } }
        return steps
    }
}
