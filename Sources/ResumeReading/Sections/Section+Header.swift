extension [Section] {
    /// The lines that tell who the candidate is: those before the first section, and of sections on personal data.
    var header: [SourceLine] {
        filter { [.header, .personal, .summary, .objective].contains($0.kind) }.flatMap(\.lines)
    }
}
