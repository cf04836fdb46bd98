public import Resume

/// A résumé and its analysis as a blind review shows them: figures, dates and work stay, and nothing tells who it is.
///
/// Withheld are the name in every form, contact data, links, places, the names of schools, own projects and papers,
/// every sentence that holds one of them, and the dates of the first degree, which tell the age.
public struct BlindReview: Sendable {
    public let key: RecordKey
    /// `Candidate K7-3f81`, `候选人 K7-3f81`.
    public let pseudonym: String
    /// With the dates of the first degree, which the analysis needs to tell a gap from a time of study.
    private let renamed: Resume
    private let undated: [Int]

    /// - Parameter isChinese: the language of the pseudonyms.
    public init(of resume: Resume, isChinese: Bool) {
        key = RecordKey(sha256: resume.reading.source.sha256)
        let wording = BlindWording(isChinese: isChinese)
        pseudonym = wording.candidate(key)
        undated = FirstDegree.indices(in: resume.education)
        var blinding = Blinding(resume, wording: wording, pseudonym: pseudonym)
        blinding.apply()
        renamed = blinding.resume
        var source = renamed.reading.source
        source.path = key.description
        source.sha256 = ""
        self.source = source
    }

    private let source: SourceDescription

    /// What the résumé states, blinded.
    public var resume: Resume {
        var resume = renamed
        resume.reading.source = source
        let lastDegree = undated.compactMap {
            (resume.education[$0].dates.end ?? resume.education[$0].dates.start)?.latest
        }
        .max()
        for index in undated { resume.education[index].dates = .withheld }
        // A scholarship of student days tells the age as well.
        for index in resume.awards.indices {
            if let date = resume.awards[index].date, let lastDegree, date.earliest <= lastDegree {
                resume.awards[index].date = nil
            }
        }
        return resume
    }

    /// What follows from it, blinded.
    public func analysis(asOf: YearMonth) -> CareerAnalysis {
        var analysis = CareerAnalysis(of: renamed, asOf: asOf)
        analysis.source = source
        analysis.identity = .withheld
        analysis.withholdDates(of: Set(undated.map { "education-\($0 + 1)" }), skills: renamed.skills)
        return analysis
    }
}

extension CandidateIdentity {
    /// Fingerprints tell a person to whoever has another document of theirs.
    static let withheld = CandidateIdentity(name: nil, emails: [], phones: [], entries: [])
}

extension CareerAnalysis {
    /// Takes the dates of entries out of everything but the totals over work.
    fileprivate mutating func withholdDates(of ids: Set<String>, skills listed: [Skill]) {
        for index in timeline.entries.indices where ids.contains(timeline.entries[index].id) {
            timeline.entries[index].dates = .withheld
            timeline.entries[index].interval = nil
            timeline.entries[index].certain = nil
            timeline.entries[index].months = nil
            timeline.entries[index].monthsRange = nil
        }
        timeline.studyOverlaps.removeAll { !ids.isDisjoint(with: $0.entries) }
        skills = SkillUse.uses(of: listed, entries: timeline.entries)
        notes.removeAll { note in note.entry.map(ids.contains) ?? false }
    }
}
