extension [Section] {
    /// The lines of every section that is about `kind`, in order.
    func lines(of kind: SectionKind) -> [SourceLine] { filter { $0.kinds.contains(kind) }.flatMap(\.lines) }
}
