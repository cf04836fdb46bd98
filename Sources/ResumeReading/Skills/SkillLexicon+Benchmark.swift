extension SkillLexicon {
    /// How many names of skills stand in the lines, whatever is written around them.
    ///
    /// What `Benchmarks` compares with programs that look for terms alone.
    @_spi(Benchmarks)
    public func countOfNames(in lines: [ScalarText]) -> Int {
        let matcher = SkillMatcher(lexicon: self)
        return lines.reduce(0) { $0 + matcher.candidates(in: SkillText($1), setting: .listed).count }
    }
}
