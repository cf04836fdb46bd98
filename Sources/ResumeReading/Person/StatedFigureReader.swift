public import Resume

/// Reads the totals that people state of themselves: years of experience, citations, h-index.
///
/// The first statement of each counts; of experience the first that names no field ("3 years of management experience"),
/// else the longest. Citations of one paper ("Cited by 14") and years of one tool ("MATLAB (15 years)", "5 years of
/// Python experience") are no totals.
public struct StatedFigureReader: Sendable {
    public init() {}

    /// What `lines` state, with the lines as evidence; nil when they state nothing.
    ///
    /// - Parameter skills: whose stated use is no experience of all work.
    public func figures(in lines: [SourceLine], skills: [Skill] = []) -> StatedFigures? {
        var figures = StatedFigures()
        var experiences: [(statement: FigurePhrase.Experience, line: Int)] = []
        let uses = SkillUses(skills)
        for line in lines where !line.isHidden && !line.isBlank {
            guard let phrase = FigurePhrase(line.text) else { continue }
            let evidence = Evidence(line: line.number)
            for statement in phrase.experiences where !uses.hold(statement, on: line.number) {
                experiences.append((statement, line.number))
            }
            guard figures.citations == nil || figures.hIndex == nil else { continue }
            let citations = figures.citations == nil ? phrase.totalCitations : nil
            let hIndex = figures.hIndex == nil ? phrase.hIndex : nil
            guard citations != nil || hIndex != nil else { continue }
            figures.citations = figures.citations ?? citations
            figures.hIndex = figures.hIndex ?? hIndex
            figures.citationsEvidence = figures.citationsEvidence?.union(evidence) ?? evidence
        }
        let first = experiences.first { !$0.statement.isQualified }
        // The first of those that are equally long.
        let longest = experiences.reversed().max { $0.statement.months < $1.statement.months }
        if let (statement, line) = first ?? longest {
            figures.experienceMonths = statement.months
            figures.experienceMonthsMost = statement.most
            figures.experienceIsOpen = statement.isOpen ? true : nil
            figures.experienceEvidence = Evidence(line: line)
        }
        return figures.isEmpty ? nil : figures
    }

    /// The durations that lines state of skills: "5 years of Python experience".
    private struct SkillUses {
        private var durations: [Int: [FigurePhrase.Experience]] = [:]

        init(_ skills: [Skill]) {
            for skill in skills {
                // "8 years of experience in Java" is of all work.
                guard let use = skill.statedUse, let phrase = FigurePhrase(ScalarText(use + " experience")),
                    FigurePhrase(ScalarText(use))?.experiences.isEmpty ?? true
                else { continue }
                for line in Set(skill.mentionLines) { durations[line, default: []] += phrase.experiences }
            }
        }

        func hold(_ statement: FigurePhrase.Experience, on line: Int) -> Bool {
            statement.isQualified && (durations[line] ?? []).contains { $0.months == statement.months }
        }
    }
}
