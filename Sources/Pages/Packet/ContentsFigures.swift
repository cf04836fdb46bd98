import CareerAnalysis
import Resume

/// The figures of one candidate on the cover.
struct ContentsFigures {
    /// Full-time years, degree, papers, citations; a dash for what is not known.
    let texts: [String]
    let notes: Notes

    /// What to verify.
    struct Notes {
        var count: Int
        /// Their heads in a row.
        var words: String
    }

    static func heads(_ wording: Wording) -> [String] {
        [
            wording.choose("年限", "Years"), wording.choose("学历", "Degree"), wording.choose("论文", "Papers"),
            wording.choose("引用", "Cited"), wording.choose("待核实", "Verify"),
        ]
    }

    init(_ career: PacketContents.Candidate.Career, wording: Wording) {
        let (resume, analysis) = (career.resume, career.analysis)
        let timeline = analysis.timeline
        // Full-time, as the report on the cohort has it.
        let range = timeline.fullTime.range
        let years =
            timeline.employmentMonths == 0
            ? nil
            : range.lowerBound < range.upperBound
                ? wording.years(range.lowerBound) + "–" + wording.years(range.upperBound)
                : wording.years(timeline.fullTimeMonths)
        let degrees = resume.education.compactMap { entry in
            entry.studyType.flatMap(DegreeLevel.init(studyType:)).map { ($0, entry.studyType) }
        }
        let degree = degrees.max { $0.0 < $1.0 }.map { wording.shortDegree($0.0, printed: $0.1) }
        let publications = analysis.publications
        texts = [
            years, degree, publications.count > 0 ? wording.number(publications.count) : nil,
            (publications.statedCitations ?? publications.citations).map(wording.number),
        ].map { $0 ?? "–" }

        let isDated = timeline.entries.contains { !$0.dates.isUndated }
        let reading = ReadingNotes(on: resume, analysis: analysis, wording: wording, isDated: isDated)
        let heads = reading.notes.map(\.head).filter { !$0.isEmpty }
        let words = isDated ? heads : [wording.choose("原文没有日期", "no dates in the text")] + heads
        notes = Notes(
            count: reading.notes.count + reading.omittedCount,
            words: words.enumerated().map { $0 == 0 ? $1 : $1.lowercasedHead }.joined(
                separator: wording.choose("，", ", ")))
    }
}

extension Wording {
    /// A degree in a narrow column.
    fileprivate func shortDegree(_ level: DegreeLevel, printed: String?) -> String {
        if language == .english, let printed, printed.count <= 6, !printed.hasHanCharacters { return printed }
        guard language == .english else { return degree(level) }
        switch level {
        case .secondary: return "School"
        case .associate: return "Diploma"
        case .bachelor: return "Bachelor"
        case .master: return "Master"
        case .doctorate: return "Doctor"
        }
    }
}

extension String {
    /// A head within a sentence: `Gap of 5 months` as `gap of 5 months`.
    fileprivate var lowercasedHead: String { prefix(1).lowercased() + dropFirst() }
}
