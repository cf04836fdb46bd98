import Resume

/// Reads the entries of all sections: work, education, projects and awards, wherever they stand.
struct EntryReader {
    func read(_ sections: [Section], into resume: inout Resume) {
        for section in sections {
            if section.kinds.contains(.awards) {
                let lines = CompoundSection.lines(of: section, for: .awards)
                let grants = lines.filter { GrantName.isListed($0.text) }
                let awards = AwardReader().read(lines.filter { !GrantName.isListed($0.text) })
                resume.projects += ProjectReader(isGrants: true).read(grants)
                // Of certificates among awards, what neither bears a date nor says that it was won is none.
                let isMixed = section.kinds.contains(.certificates) && awards.contains { isWon($0) }
                resume.awards += isMixed ? awards.filter { $0.date != nil || isWon($0) } : awards
            }
            if ![.awards, .education].contains(section.kind) {
                for line in section.lines { resume.awards += AwardReader().awards(labelledIn: line) }
            }
            switch section.kind {
            case .work:
                let result = WorkReader().read(section.lines)
                resume.work += result.work
                resume.projects += result.projects
                resume.awards += result.awards
            case .education:
                let result = EducationReader().read(section.lines)
                resume.education += result.education
                resume.awards += result.awards
            case .projects:
                resume.projects += ProjectReader(heading: section.heading).read(
                    section.kinds.contains(.awards)
                        ? CompoundSection.lines(of: section, for: .projects) : section.lines)
            case .research where section.kinds.contains(.work):
                resume.work += WorkReader().read(section.lines).work
            case .research:
                readResearch(section, into: &resume)
            case .service:
                // Life on campus is told as offices held and as undertakings with a name; the latter are projects.
                resume.projects += ProjectReader().read(section.lines).filter {
                    !$0.dates.isUndated && !$0.highlights.isEmpty && ProjectName.isUndertaking(ScalarText($0.name))
                }
                resume.awards += section.lines.flatMap { AwardReader().awards(amongOthers: $0) }
            case .teaching:
                resume.work += TeachingPosts.work(in: section.lines)
            case .interests, .unknown:
                // "2016 年数学建模竞赛二等奖" among other things.
                resume.awards += section.lines.flatMap { AwardReader().awards(amongOthers: $0) }
                readProse(section, into: &resume)
            case .awards, .publications:
                continue
            default:
                readProse(section, into: &resume)
            }
        }
        readBiography(sections, into: &resume)
        dropRepeatedStudies(in: &resume)
        if resume.education.isEmpty { resume.education = FactLines.education(in: sections) }
    }

    private func isWon(_ award: Award) -> Bool { HeadJudgement.isAward(ScalarText(award.title)) }

    /// Research is told as assistantships or as projects; output without dates is neither.
    private func readResearch(_ section: Section, into resume: inout Resume) {
        let work = WorkReader().read(section.lines).work
        let employed = work.filter {
            HeadJudgement(ScalarText($0.organization ?? "")).organization >= 5 && $0.position != nil
        }
        if !employed.isEmpty, employed.count * 2 >= work.count {
            resume.work += work
        } else {
            resume.projects += ProjectReader(heading: section.heading).read(section.lines).filter {
                !$0.dates.isUndated && !$0.highlights.isEmpty
            }
        }
    }

    /// A career told in sentences, where no section lists it.
    private func readBiography(_ sections: [Section], into resume: inout Resume) {
        guard resume.work.isEmpty || resume.education.isEmpty || resume.projects.isEmpty else { return }
        let prose = sections.filter {
            [.header, .summary, .personal, .unknown, .work, .education, .projects].contains($0.kind)
        }
        let told = prose.map { LatinProseReader.read($0.lines) }
        if resume.work.isEmpty { resume.work = told.flatMap(\.work) }
        if resume.education.isEmpty { resume.education = told.flatMap(\.education) }
        if resume.projects.isEmpty { resume.projects = told.flatMap(\.projects) }
        if resume.awards.isEmpty { resume.awards = told.flatMap(\.awards) }
    }

    /// "I am a PhD student at the National University of Singapore" repeats what the section on education lists.
    private func dropRepeatedStudies(in resume: inout Resume) {
        let listed = resume.education.filter { $0.dates.start != nil }.compactMap { $0.institution?.lowercased() }
        resume.education.removeAll { entry in
            guard entry.dates.start == nil, entry.dates.isCurrent, let school = entry.institution?.lowercased() else {
                return false
            }
            return listed.contains { school.hasSuffix($0) || $0.hasPrefix(school) }
        }
    }

    /// Sentences that tell of work and study.
    private func readProse(_ section: Section, into resume: inout Resume) {
        guard section.kind == .header || section.kind == .summary else { return }
        let told = ProseReader().read(section.lines)
        resume.work += told.work
        resume.education += told.education
        resume.projects += told.projects
        resume.awards += told.awards
    }
}
