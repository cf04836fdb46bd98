import Resume

/// Guesses from its entries what a section without a telling heading is about.
enum SectionEvidence {
    static func kind(of lines: [SourceLine]) -> SectionKind? {
        let listed = lines.filter { !$0.isBlank && !$0.isHidden }
        let awards = listed.count {
            HeadJudgement.isAward($0.text) && $0.text.count < 90 && HeadJudgement($0.text).title < 5
        }
        if awards >= 2, awards * 2 > listed.count { return .awards }
        let entries = EntrySplitter(lines, content: .positions).entries().filter { !$0.dates.isUndated }
        guard !entries.isEmpty else { return nil }
        var titles = 0
        var degrees = 0
        var described = 0
        var organizations = 0
        for entry in entries {
            let judged = entry.head.flatMap { HeadPieces.pieces(of: $0) }.map(\.judgement)
            if judged.contains(where: { $0.degree >= 5 }) {
                degrees += 1
            } else if judged.contains(where: { $0.title >= 5 }) {
                titles += 1
            }
            if judged.contains(where: { $0.organization >= 6 }) { organizations += 1 }
            if !entry.details.isEmpty { described += 1 }
        }
        if degrees * 2 >= entries.count { return .education }
        if titles * 2 >= entries.count { return .work }
        if described * 2 > entries.count, organizations * 2 <= entries.count { return .projects }
        return nil
    }
}
