public import Resume

/// Finds name, e-mail, telephone, place, accounts and what the person states of themselves.
public struct ContactReader: Sendable {
    public init() {}

    /// - Parameters:
    ///   - lines: the whole document.
    ///   - header: the lines before the first section, and those of sections on personal data.
    public func basics(in lines: [SourceLine], header: [SourceLine]) -> Basics { Basics() }
}
