/// What is said of a skill beside its name: how well it is known, and for how long it was used.
struct SkillStanding: Equatable {
    /// Verbatim.
    var level: ScalarText?
    /// Verbatim.
    var duration: ScalarText?

    init(level: ScalarText? = nil, duration: ScalarText? = nil) {
        self.level = level
        self.duration = duration
    }

    /// A text that is a duration, alone or beside a level: "5 years", "Expert, 4+ yrs", "熟练（3年）". Nil for all others.
    init?(_ text: SkillText, in range: Range<Int>) {
        var start = text.trimmed(range).lowerBound
        let end = text.trimmed(range).upperBound
        for index in start...max(start, end) {
            let isMark = index == end || text.at(index).map { $0.isOne(of: ",;()|·–—、/") } ?? true
            guard isMark, index <= end else { continue }
            let part = text.trimmed(start..<index)
            start = index + 1
            guard !part.isEmpty else { continue }
            if duration == nil, SkillDuration.isDuration(text, in: part) {
                duration = text.string(part)
            } else if level == nil, let stated = SkillLevels.heading(text, in: part) {
                level = text.string(stated)
            } else {
                return nil
            }
        }
        if duration == nil { return nil }
    }
}
