/// What a section of a résumé tells about; the raw values are the kinds of `sections.tsv`.
enum SectionKind: String, CaseIterable, Sendable {
    case personal, summary, objective, education, work, projects, research, publications, awards, skills
    case certificates, languages, interests, talks, writing, patents, teaching, service, volunteering, references, news
    case researchInterests = "interestsresearch"
    /// Lines before the first heading.
    case header
    /// A heading that says nothing we know.
    case unknown

    /// The kinds whose entries forms give a heading of their own each.
    static let holdsEntries: Set<SectionKind> = [
        .education, .work, .projects, .volunteering, .teaching, .publications, .awards, .certificates,
    ]

    /// Employers and schools head no entries here.
    var holdsNoOrganizations: Bool {
        [.publications, .awards, .skills, .certificates, .languages, .interests].contains(self)
    }
}

/// The lines under one heading.
struct Section: Sendable {
    /// More than one when the heading names several ("Publications and awards").
    var kinds: [SectionKind]
    /// Nil for the lines before the first heading, and for sections that were found without one.
    var heading: SourceLine?
    var lines: [SourceLine] = []

    var kind: SectionKind { kinds.first ?? .unknown }
}
