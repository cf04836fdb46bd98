public import Resume

/// Reads a résumé: source text in, values with evidence out. Never throws for bad content, never traps.
public struct ResumeReader: Sendable {
    private let skillReader: SkillReader
    private let keepsProtectedFacts: Bool

    public init() { self.init(lexicon: .builtIn) }

    /// - Parameters:
    ///   - lexicon: the skills to look for, the user's own among them.
    ///   - keepsProtectedFacts: sex, age, birth and the like are told apart from the rest, rather than left out.
    public init(lexicon: SkillLexicon, keepsProtectedFacts: Bool = false) {
        skillReader = SkillReader(lexicon: lexicon)
        self.keepsProtectedFacts = keepsProtectedFacts
    }

    /// Makes the vocabularies that every résumé is read with, while others make the table of skills.
    public static func prepare() {
        _ = SectionHeading.kinds(of: ScalarText("Experience"))
        _ = HeadJudgement(ScalarText("Experience"))
    }

    public func read(_ source: SourceText) -> Resume {
        ReadingMemory.$current.withValue(ReadingMemory(for: source)) { readAnew(source) }
    }

    private func readAnew(_ source: SourceText) -> Resume {
        if let structured = source.structured { return read(structured, of: source) }
        return read(source, in: ReadingStages(of: source))
    }

    /// What each line was taken for, and by which rule, in the order of the file.
    ///
    /// Structured documents explain themselves: what a key holds is what it says.
    public func explain(_ source: SourceText) -> [LineReading] {
        guard source.structured == nil else {
            return source.lines.map {
                LineReading(number: $0.number, role: .text, rule: "the value of a key", text: String($0.text))
            }
        }
        return ReadingMemory.$current.withValue(ReadingMemory(for: source)) {
            let stages = ReadingStages(of: source)
            return ReadingExplanation(source: source, stages: stages, resume: read(source, in: stages)).lines()
        }
    }

    private func read(_ source: SourceText, in stages: ReadingStages) -> Resume {
        let (lines, untangled, sections) = (stages.lines, stages.untangled, stages.sections)
        let versions = VersionSplitter.versions(of: sections)
        var resume = Resume()
        resume.basics = ContactReader().basics(
            in: lines, header: versions?.first.header ?? sections.header, frontMatter: source.frontMatter)
        resume = read(versions?.first ?? sections, as: resume)
        if let versions {
            let second = read(versions.second, as: Resume(basics: resume.basics))
            var both = resume
            both.append(second)
            resume.merge(secondVersion: second)
            resume.skills = skills(in: untangled, sections: versions.first + versions.second, beside: both)
        } else {
            resume.skills = skills(in: untangled, sections: sections, beside: resume)
        }
        // "C++ 3年经验" in a list of skills says nothing of the whole career.
        let listed = Set(sections.filter(skillReader.isSkills).flatMap(\.lines).map(\.number))
        describe(source, lines: lines, aside: listed, in: &resume)
        if !stages.leaves.isEmpty { resume.reading.leaves = stages.leaves }
        resume.reading.notes =
            notes(on: resume) + UnreadDates.notes(on: resume, in: sections)
            + ImpossibleMonths.notes(on: resume, in: lines) + hiddenText(in: source)
        let facts = ProtectedFactReader().facts(in: sections)
        ProtectedRedaction(of: facts).apply(to: &resume)
        if keepsProtectedFacts { resume.reading.protected = facts }
        if !source.places.isEmpty { resume.setPages(PageNumbering(places: source.places)) }
        return resume
    }

    /// The entries that the sections tell of, added to what is known.
    private func read(_ sections: [Section], as known: Resume) -> Resume {
        var resume = known
        let sections = ReferenceLists.told(in: sections, candidate: CandidateNames(of: known.basics))
        EntryReader().read(sections, into: &resume)
        readPublications(of: sections, into: &resume)
        return resume
    }

    private func read(_ structured: StructuredResume, of source: SourceText) -> Resume {
        var resume: Resume
        let findings: [Note]
        switch structured.schema {
        case .jsonResume:
            var reader = JSONResumeReader(structured.root)
            (resume, findings) = reader.read()
        case .renderCV:
            var reader = RenderCVReader(structured.root)
            (resume, findings) = reader.read()
        }
        var skills = StructuredSkills(reader: skillReader)
        let skillFindings: [Note]
        (resume.skills, skillFindings) = skills.read(structured)
        describe(source, lines: source.lines, in: &resume)
        resume.reading.notes = findings + skillFindings + notes(on: resume) + hiddenText(in: source)
        return resume
    }

    private func describe(
        _ source: SourceText, lines: [SourceLine], aside listed: Set<Int> = [], in resume: inout Resume
    ) {
        resume.reading.source = SourceDescription(
            path: source.path, sha256: source.sha256, format: source.format.rawValue, encoding: source.encoding,
            language: LanguageDetector.language(of: lines), lineCount: source.lineCount,
            pageCount: source.places.last?.page)
        resume.reading.stated = StatedFigureReader().figures(
            in: lines.filter { !listed.contains($0.number) }, skills: resume.skills)
    }

    private func readPublications(of sections: [Section], into resume: inout Resume) {
        let reader = PublicationReader()
        let published = sections.filter { $0.kinds.contains(.publications) }
        if resume.basics.name == nil {
            let highlighted = reader.highlightedAuthor(
                in: published.flatMap { CompoundSection.lines(of: $0, for: .publications) })
            if let highlighted { resume.reading.inferred = Inferred(name: highlighted) }
        }
        var candidate = CandidateNames(of: resume.basics)
        if let inferred = resume.reading.inferred?.name { candidate.spellings.append(ScalarText(inferred)) }
        candidate.spellings += FormerNames.names(
            in: sections.header + published.flatMap { [$0.heading].compactMap(\.self) + $0.lines },
            of: resume.basics.name.map { ScalarText($0) })
        var legend = MarkLegend()
        for section in published {
            let lines = CompoundSection.lines(of: section, for: .publications)
            resume.publications += reader.publications(
                in: lines, candidate: candidate, heading: section.heading, legend: &legend)
        }
        resume.publications += SentencePublications.publications(in: sections, candidate: candidate)
        resume.publications = StatedCounts.linked(resume.publications, to: resume.projects)
    }

    /// Skills are looked for everywhere but in contact data and in the titles of publications.
    private func skills(in lines: [SourceLine], sections: [Section], beside resume: Resume) -> [Skill] {
        let listed = skillReader.listed(in: sections)
        var left = Set(
            sections.filter { [.personal, .references, .objective].contains($0.kind) }.flatMap { section in
                // "About" heads data or sentences.
                section.kind == .personal ? section.lines.filter { !Wording.isProse($0.text) } : section.lines
            }.map(\.number))
        for evidence in resume.publications.compactMap(\.evidence) { left.formUnion(evidence.lines) }
        // "Winner of the GoCup": what is won is named after anything.
        let awarded = Set(resume.awards.compactMap(\.evidence).flatMap(\.lines))
        for section in sections where section.kinds == [.awards] {
            left.formUnion(section.lines.map(\.number).filter(awarded.contains))
        }
        for section in sections
        where [.patents, .talks, .languages, .volunteering].contains(section.kind) && section.kinds.count == 1 {
            left.formUnion(section.lines.map(\.number))
        }
        let names = EntityNames(of: resume, in: lines)
        let searched = lines.filter { !left.contains($0.number) || listed.contains($0.number) }
        let told = Self.linesOfWork(in: sections)
        // In the order of the file no number stands twice.
        let isInOrder = zip(lines, lines.dropFirst()).allSatisfy { $0.number < $1.number }
        guard !isInOrder, Set(lines.map(\.number)).count < lines.count else {
            return skillReader.skills(in: searched, listed: listed, names: names, told: told)
        }
        // Lines of two columns share their numbers: the lists are read apart from the rest.
        let inLists = sections.filter(skillReader.isSkills).flatMap(\.lines)
        let others = sections.filter { !skillReader.isSkills($0) }.flatMap(\.lines).filter {
            !left.contains($0.number)
        }
        return merged(
            skillReader.skills(in: inLists, listed: listed, names: names),
            skillReader.skills(in: others, listed: [], names: names, told: told))
    }

    /// The numbers of the lines whose sentences tell of work; of study, prizes and papers they tell where and in what.
    private static func linesOfWork(in sections: [Section]) -> Set<Int> {
        let kinds: [SectionKind] = [.header, .summary, .work, .projects, .research, .unknown, .teaching]
        return Set(sections.filter { kinds.contains($0.kind) }.flatMap(\.lines).map(\.number))
    }

    private func merged(_ first: [Skill], _ second: [Skill]) -> [Skill] {
        var merged = first
        for skill in second {
            if let index = merged.firstIndex(where: { $0.name == skill.name }) {
                merged[index].mentionLines = (merged[index].mentionLines + skill.mentionLines).sorted()
                merged[index].level = merged[index].level ?? skill.level
                merged[index].statedUse = merged[index].statedUse ?? skill.statedUse
            } else {
                merged.append(skill)
            }
        }
        return merged
    }

    /// Words that no reader sees may be meant for programs that sort résumés.
    private func hiddenText(in source: SourceText) -> [Note] {
        source.hiddenWordCounts.sorted { $0.key < $1.key }.map { page, count in
            let words = count == 1 ? "1 word" : "\(count) words"
            let place = page > 0 ? " on page \(page)" : ""
            let lines = PageNumbering(places: source.places).lines(ofPage: page)
            return Note(
                code: .hiddenText, message: "\(words)\(place) cannot be seen and were left out.",
                evidence: lines.map { Evidence(lines: $0) })
        }
            + source.screenerLines.map { number in
                Note(
                    code: .hiddenText,
                    message: "A line speaks to programs that screen résumés, and was left out.",
                    evidence: Evidence(lines: number...number))
            }
    }

    private func notes(on resume: Resume) -> [Note] {
        var notes: [Note] = []
        let basics = resume.basics
        if basics.name == nil {
            if let inferred = resume.reading.inferred?.name {
                notes.append(
                    Note(
                        code: .nameInferred,
                        message: "No name is stated; \(inferred) is the highlighted author of the publications."))
            } else {
                notes.append(Note(code: .noName, message: "No name of the candidate was found."))
            }
        }
        if basics.email == nil, basics.phone == nil, basics.profiles?.isEmpty ?? true, basics.url == nil {
            notes.append(Note(code: .noContact, message: "No way to reach the candidate was found."))
        }
        for (index, paper) in resume.publications.enumerated() {
            guard let listed = paper.differingListRank, let stated = paper.rank else { continue }
            notes.append(
                Note(
                    code: .statedRankDiffers,
                    message: "\(paper.venue ?? "The venue") is stated as \(stated); the list of venues has \(listed).",
                    entry: "publication-\(index + 1)", evidence: paper.evidence))
        }
        if !resume.hasCareer, notes.contains(where: { $0.code == .noContact }) {
            notes.insert(
                Note(
                    code: .notAResume,
                    message: "Neither work nor study, neither papers nor a way to reach anybody: this may be no résumé."
                ),
                at: 0)
        }
        return notes
    }
}

extension Resume {
    fileprivate var hasCareer: Bool {
        !work.isEmpty || !education.isEmpty || !publications.isEmpty || projects.contains { !$0.dates.isUndated }
    }
}
