/// Why a file is no text that can be read, with what to do about it.
public struct SourceError: Error, Hashable, Sendable, CustomStringConvertible {
    public var code: Code
    /// One line: what is wrong, and the remedy.
    public var message: String

    public enum Code: String, Sendable, CaseIterable {
        /// Nothing that a person could see.
        case empty
        /// A PDF, an image, an archive, an executable ...
        case binary
        /// Bytes in no encoding that is known.
        case unreadable
        case tooLarge = "too-large"
    }

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
