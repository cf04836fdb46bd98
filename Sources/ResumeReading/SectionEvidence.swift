/// Guesses from its lines what a section without a telling heading is about.
enum SectionEvidence {
    static func kind(of lines: [SourceLine]) -> SectionKind? {
        let scanner = DateScanner()
        var votes: [SectionKind: Int] = [:]
        var heads = 0
        for line in lines where !line.isBlank && !line.isHidden {
            let entry = EntryLine(line, dates: scanner)
            guard !Wording.isProse(line.text), line.text.count < 120 else { continue }
            heads += 1
            let judged = HeadJudgement(line.text)
            let isDated = !entry.dates.isEmpty
            if judged.degree >= 6 { votes[.education, default: 0] += isDated ? 3 : 2 }
            if judged.title >= 5 { votes[.work, default: 0] += isDated ? 3 : 1 }
            if judged.organization >= 6, isDated { votes[.work, default: 0] += 1 }
            if HeadJudgement.isAward(line.text) { votes[.awards, default: 0] += isDated ? 3 : 1 }
        }
        guard let best = votes.max(by: { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }) else { return nil }
        return best.value >= 3 && best.value * 2 >= heads ? best.key : nil
    }
}
