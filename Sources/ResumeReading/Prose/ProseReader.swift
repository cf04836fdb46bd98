import Resume

/// Reads what a letter or a summary tells in sentences: where the person studied and worked, what they made and won.
struct ProseReader {
    struct Result {
        var work: [WorkEntry] = []
        var education: [EducationEntry] = []
        var projects: [ProjectEntry] = []
        var awards: [Award] = []
    }

    func read(_ lines: [SourceLine]) -> Result {
        var result = Result()
        for sentence in Sentence.sentences(in: lines) where sentence.text.fits(inBytes: 1199) {
            if let project = ProseProject.entry(sentence) {
                result.projects.append(project)
            } else if let award = award(sentence) {
                result.awards.append(award)
            } else if let education = ProseEducation.entry(sentence) {
                result.education.append(education)
            } else if let work = ProseWork.entry(sentence) {
                result.work.append(work)
            }
        }
        return result
    }

    /// `2015年被评为区优秀班主任`: a date, then the verb, and not of somebody else.
    private func award(_ sentence: Sentence) -> Award? {
        guard let match = sentence.dates.first, sentence.isSingleDate, HeadJudgement.isAward(sentence.text) else {
            return nil
        }
        let before = Wording.trimmed(sentence.text[..<match.range.lowerBound])
        var rest = Wording.trimmed(sentence.text[match.range.upperBound...])
        guard before.isEmpty, let verb = ["被评为", "荣获", "獲得", "获得", "獲頒", "获", "獲", "评为"].first(where: rest.hasPrefix)
        else { return nil }
        rest = Wording.trimmed(rest.dropFirst(verb.count), also: "“”\"「」")
        for tail in ["”称号", "」稱號", "称号", "稱號"] where rest.hasSuffix(tail) {
            rest = Wording.trimmed(rest.dropLast(tail.count), also: "“”")
        }
        guard !rest.isEmpty, rest.count < 60 else { return nil }
        return Award(title: String(rest), date: match.span.end ?? match.span.start, evidence: sentence.evidence)
    }
}

/// `“会说话的单摆”：2019年4月至6月，……`: a name in quotation marks, a colon, a description.
enum ProseProject {
    static func entry(_ sentence: Sentence) -> ProjectEntry? {
        guard let first = sentence.text.first, first.isOne(of: "“《「\""), !sentence.dates.isEmpty,
            let close = sentence.text.firstIndex(where: { $0.isOne(of: "”》」") })
        else { return nil }
        let after = Wording.trimmed(sentence.text[(close + 1)...], also: "")
        let name = Wording.trimmed(sentence.text[..<close], also: "“《「\"")
        guard !name.isEmpty, name.count <= 40, !after.isEmpty else { return nil }
        let counts = StatedCounts(in: sentence.text)
        let description = Wording.trimmed(sentence.undated.drop { !$0.isOne(of: "：:") })
        return ProjectEntry(
            name: String(name), stars: counts.stars, citations: counts.citations,
            highlights: description.isEmpty ? [] : [String(description)],
            dates: sentence.span, evidence: sentence.evidence)
    }
}
