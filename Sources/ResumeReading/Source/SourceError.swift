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
        /// A document that needs a password.
        case encrypted
        /// A PDF, an archive or an office document that is not whole.
        case damaged
        /// A scan.
        case noTextLayer = "no-text-layer"
        /// The document asks for more time, memory or space than is good.
        case limitExceeded = "limit-exceeded"
        case converterMissing = "converter-missing"
        case converterFailed = "converter-failed"
        /// A kind of document that is known and not read.
        case unsupported
    }

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
