public import Resume

/// Reads the lines of a publication section.
public struct PublicationReader: Sendable {
    public init() {}

    /// One publication per reference, in the order printed.
    ///
    /// - Parameters:
    ///   - lines: the lines of the section, its heading left out.
    ///   - candidate: how the candidate may be printed as an author; empty when no name is known.
    public func publications(in lines: [SourceLine], candidate: CandidateNames) -> [Publication] { [] }

    /// The name that is highlighted as author in most of the references: what to infer when no name is stated.
    public func highlightedAuthor(in lines: [SourceLine]) -> String? { nil }
}

/// The spellings of the candidate's name that the document states.
public struct CandidateNames: Sendable, Equatable {
    public var spellings: [String]

    public init(_ spellings: [String] = []) { self.spellings = spellings }
}
