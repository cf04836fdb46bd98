/// One place where what was read is not what the labels say.
public struct Difference: Hashable, Sendable, Encodable {
    public var field: FieldLabel
    /// What the labels say; nil for what they do not have.
    public var expected: String?
    /// What was read; nil for what was missed.
    public var found: String?
    /// The source lines as the evidence gives them, where known.
    public var lines: [Int]
}

extension JSONValue {
    /// The line numbers of `"evidence": {"lines": [...]}`.
    var evidenceLines: [Int] {
        self["evidence"]["lines"].elements.compactMap { line in
            if case .number(let number) = line { Int(exactly: number) } else { nil }
        }
    }
}
