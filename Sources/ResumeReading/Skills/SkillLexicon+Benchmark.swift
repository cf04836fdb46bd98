extension SkillLexicon {
    /// How many names of skills stand in the texts, whatever is written around them.
    ///
    /// What `Benchmarks` compares with programs that look for terms alone.
    @_spi(Benchmarks)
    public func countOfNames(in texts: [ScalarText]) -> Int {
        let matcher = SkillMatcher(lexicon: self)
        var count = 0
        for text in texts { matcher.forEachCandidate(in: SkillText(text), setting: .listed) { _ in count += 1 } }
        return count
    }
}
