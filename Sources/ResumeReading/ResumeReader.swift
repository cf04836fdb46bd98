public import Resume

/// Reads a résumé: source text in, values with evidence out. Never throws for bad content, never traps.
public struct ResumeReader: Sendable {
    public init() {}

    public func read(_ source: SourceText) -> Resume { Resume() }
}
