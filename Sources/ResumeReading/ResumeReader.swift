public import Resume

/// Reads a résumé: source text in, values with evidence out. Never throws for bad content, never traps.
public struct ResumeReader: Sendable {
    public init() {}

    public func read(_ source: SourceText) -> Resume {
        let lines = PageNoise.hidden(source.lines)
        let sections = SectionSplitter().sections(in: ColumnSplitter.untangled(lines))
        var resume = Resume()
        readEntries(of: sections, into: &resume)
        let header = sections.filter { [.header, .personal, .summary, .objective].contains($0.kind) }
        resume.basics = ContactReader().basics(in: lines, header: header.flatMap(\.lines))
        readPublications(of: sections, into: &resume)
        readSkills(of: sections, in: lines, into: &resume)
        resume.reading.source = SourceDescription(
            path: source.path, sha256: source.sha256, format: source.format.rawValue, encoding: source.encoding,
            language: "en", lineCount: source.lines.count)
        resume.reading.notes = notes(on: resume)
        return resume
    }

    private func readEntries(of sections: [Section], into resume: inout Resume) {
        for section in sections {
            switch section.kind {
            case .work:
                let result = WorkReader().read(section.lines)
                resume.work += result.work
                resume.awards += result.awards
            case .education:
                let result = EducationReader().read(section.lines)
                resume.education += result.education
                resume.awards += result.awards
            case .projects:
                resume.projects += ProjectReader().read(section.lines)
            case .awards where section.kinds.count == 1:
                resume.awards += AwardReader().read(section.lines)
            default:
                continue
            }
        }
    }

    private func readPublications(of sections: [Section], into resume: inout Resume) {
        let reader = PublicationReader()
        let candidate = CandidateNames([resume.basics.name, resume.basics.alternateName].compactMap { $0 })
        for section in sections where section.kinds.contains(.publications) {
            resume.publications += reader.publications(in: section.lines, candidate: candidate)
        }
    }

    private func readSkills(of sections: [Section], in lines: [SourceLine], into resume: inout Resume) {
        let listed = Set(sections.filter { $0.kinds.contains(.skills) }.flatMap(\.lines).map(\.number))
        resume.skills = SkillReader().skills(in: lines, listed: listed)
    }

    private func notes(on resume: Resume) -> [Note] { [] }
}
