@testable public import ResumeReading

/// Expectations are written as literals; the product keeps its phrases as `String`, which costs nothing.
extension ScalarText: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(text) }
}
