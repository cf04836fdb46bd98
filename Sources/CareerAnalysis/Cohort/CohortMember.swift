public import Resume

/// What a cohort keeps of one analysed document: what its report and its tables show, and no more.
public struct CohortMember: Hashable, Sendable {
    /// The path of the document.
    public var path: String
    public var sha256: String
    public var asOf: YearMonth
    /// `zh`, `en` ...
    public var language: String
    public var identity: CandidateIdentity
    /// Stated or inferred; nil where the document names nobody.
    public var name: String?
    /// Months of work without another stated form, each once; nil where no work is dated.
    public var fullTimeMonths: Int?
    /// Months of all work, each once; nil where no work is dated.
    public var employmentMonths: Int?
    public var employers: Int
    /// The highest that an education entry states.
    public var degree: DegreeLevel?
    public var publications: Int
    /// As stated, in all or summed over the papers; nil where none is.
    public var citations: Int?
    /// The months of the publications, ascending; June where a year stands alone.
    public var publicationMonths: [YearMonth]
    /// Work and education with dates, and the gaps between them.
    public var stretches: [Stretch]
    public var skills: [Skill]

    public struct Skill: Hashable, Sendable {
        public var name: String { didSet { key = name.lowercased() } }
        /// The name in lower case, which tells skills apart.
        public private(set) var key: String
        public var category: String?
        /// Verbatim.
        public var level: String?
        public var mentions: Int
        public var months: Int
        /// Without those of the first degree, whose dates a blind review does not tell.
        public var laterMonths: Int
        public var isClaimedOnly: Bool

        /// - Parameter key: the name in lower case, where it is known already.
        init(
            name: String, key: String? = nil, category: String?, level: String?, mentions: Int, months: Int,
            laterMonths: Int, isClaimedOnly: Bool
        ) {
            self.name = name
            self.key = key ?? name.lowercased()
            self.category = category
            self.level = level
            self.mentions = mentions
            self.months = months
            self.laterMonths = laterMonths
            self.isClaimedOnly = isClaimedOnly
        }
    }

    /// A stretch of months on the axis of careers.
    public struct Stretch: Hashable, Sendable {
        public enum Kind: String, Hashable, CaseIterable, Sendable {
            case work
            /// Internships, freelance and contract work.
            case temporaryWork = "temporary-work"
            case partTimeWork = "part-time-work"
            case education
            case partTimeEducation = "part-time-education"
            /// Up to the first degree: it tells the age.
            case firstDegree = "first-degree"
            case gap
        }

        public var kind: Kind
        public var interval: MonthInterval
    }
}

extension CohortMember {
    /// The longest of three or more months without work or education.
    public var longestGapMonths: Int? { stretches.filter { $0.kind == .gap }.map(\.interval.months).max() }

    /// The last month that the document states; nil without dates. Of two versions of a résumé, the later one tells more.
    public var latestMonth: YearMonth? {
        let stated = stretches.filter { $0.kind != .gap }.map { stretch in
            // What lasts until the as-of month says nothing of when it was written.
            stretch.interval.last < asOf ? stretch.interval.last : stretch.interval.first
        }
        return (stated + publicationMonths).max()
    }

    /// As a blind review shows it: a key for the name, nothing of the first degree, and only skills that many know.
    ///
    /// - Parameter named: skills that the reader of the report asked for, in lower case.
    public func blinded(isChinese: Bool, named: Set<String> = []) -> CohortMember {
        var member = self
        let key = recordKey
        member.name = BlindWording(isChinese: isChinese).candidate(key)
        member.path = key.description
        member.sha256 = ""
        member.identity = .withheld
        member.stretches.removeAll { $0.kind == .firstDegree }
        // What no table knows may be the candidate's own product.
        member.skills = skills.filter { $0.category != nil || named.contains($0.key) }.map { skill in
            var skill = skill
            skill.months = skill.laterMonths
            return skill
        }
        return member
    }

    /// What stands for the document in a blind review. A blind analysis is called by it already.
    public var recordKey: RecordKey { sha256.isEmpty ? RecordKey(known: path) : RecordKey(sha256: sha256) }
}

extension CohortMember {
    public init(_ analysis: CareerAnalysis) {
        let timeline = analysis.timeline
        self.init(
            source: analysis.source, asOf: analysis.asOf, name: analysis.candidateName, identity: analysis.identity,
            fullTimeMonths: timeline.fullTimeMonths, employmentMonths: timeline.employmentMonths,
            employers: timeline.employers, publications: analysis.publications.count,
            citations: analysis.publications.statedCitations ?? analysis.publications.citations)
        add(
            timeline.entries.map {
                CareerEntry(
                    id: $0.id, kind: $0.kind, dates: $0.dates, employmentType: $0.employmentType,
                    degree: $0.degreeLevel, isPartTime: $0.isPartTime)
            }, gaps: timeline.gaps.map(\.interval),
            skills: analysis.skills.map { skill in
                (
                    Skill(
                        name: skill.name, category: skill.category, level: skill.level, mentions: skill.mentions,
                        months: skill.months, laterMonths: 0, isClaimedOnly: skill.isClaimedOnly), skill.entries
                )
            })
        setPublicationMonths(analysis.publications.works.filter(\.isPublication).compactMap(\.date))
    }

    /// Brings figures of a file that nobody can have into the range of those that somebody could.
    mutating func limitFigures() {
        func limited(_ figure: Int, _ most: Int) -> Int { min(max(figure, 0), most) }
        let mostMonths = 9999 * 12
        fullTimeMonths = fullTimeMonths.map { limited($0, mostMonths) }
        employmentMonths = employmentMonths.map { limited($0, mostMonths) }
        employers = limited(employers, 1_000_000)
        publications = limited(publications, 1_000_000)
        citations = citations.map { limited($0, 1_000_000_000) }
        for index in skills.indices {
            skills[index].mentions = limited(skills[index].mentions, 1_000_000)
            skills[index].months = limited(skills[index].months, mostMonths)
            skills[index].laterMonths = limited(skills[index].laterMonths, mostMonths)
        }
    }

    /// What an entry of a timeline tells a cohort.
    struct CareerEntry {
        var id: String
        var kind: TimelineEntry.Kind
        var dates: DateSpan
        var employmentType: EmploymentType?
        var degree: DegreeLevel?
        var isPartTime: Bool
    }

    init(
        source: SourceDescription, asOf: YearMonth, name: String?, identity: CandidateIdentity, fullTimeMonths: Int,
        employmentMonths: Int, employers: Int, publications: Int, citations: Int?
    ) {
        path = source.path
        sha256 = source.sha256
        language = source.language
        self.asOf = asOf
        self.name = name
        self.identity = identity
        self.employmentMonths = employmentMonths > 0 ? employmentMonths : nil
        self.fullTimeMonths = employmentMonths > 0 ? fullTimeMonths : nil
        self.employers = employers
        self.publications = publications
        self.citations = citations
        publicationMonths = []
        stretches = []
        skills = []
    }

    mutating func setPublicationMonths(_ dates: [PartialDate]) {
        publicationMonths = dates.map { $0.isYearOnly ? $0.earliest.advanced(by: 5) : $0.earliest }
            .filter { $0 <= asOf }.sorted()
    }

    /// - Parameter skills: each with the identifiers of the entries that name it.
    mutating func add(_ entries: [CareerEntry], gaps: [MonthInterval], skills: [(skill: Skill, entries: [String])]) {
        let education = entries.filter { $0.kind == .education }
        degree = education.compactMap(\.degree).max()
        let first = FirstDegree.indices(levels: education.map(\.degree), dates: education.map(\.dates))
        let firstDegree = Set(first.map { education[$0].id })
        var months: [String: MonthInterval] = [:]
        for entry in entries {
            guard case .dated(let reading) = entry.dates.months(asOf: asOf) else { continue }
            if !firstDegree.contains(entry.id) { months[entry.id] = reading.widest }
            guard let kind = Self.kind(of: entry, isFirstDegree: firstDegree.contains(entry.id)) else { continue }
            stretches.append(Stretch(kind: kind, interval: reading.widest))
        }
        stretches += gaps.map { Stretch(kind: .gap, interval: $0) }
        self.skills = skills.map { skill, ids in
            var skill = skill
            skill.laterMonths = MonthIntervalSet(ids.compactMap { months[$0] }).months
            return skill
        }
    }

    private static func kind(of entry: CareerEntry, isFirstDegree: Bool) -> Stretch.Kind? {
        switch entry.kind {
        case .project: nil
        case .education: isFirstDegree ? .firstDegree : entry.isPartTime ? .partTimeEducation : .education
        case .work:
            switch entry.employmentType {
            case .internship, .freelance, .contract: .temporaryWork
            case .partTime: .partTimeWork
            case .fullTime, nil: .work
            }
        }
    }
}
