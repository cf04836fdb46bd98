public import Resume

/// Finds skills: everything that a skills section lists, and what other lines name and the lexicon knows.
public struct SkillReader: Sendable {
    public init() {}

    /// One skill per canonical name, in the order of first mention.
    ///
    /// - Parameters:
    ///   - lines: every line of the document that is to be searched.
    ///   - listed: the numbers of the lines that stand in a skills section.
    public func skills(in lines: [SourceLine], listed: Set<Int>) -> [Skill] { [] }
}
