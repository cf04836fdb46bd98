/// Why a document could not be read.
public struct DocumentError: Error, Hashable, Sendable {
    public enum Code: String, Hashable, Sendable {
        case encrypted
        case damaged
        case noTextLayer = "no-text-layer"
        case limitExceeded = "limit-exceeded"
        case converterMissing = "converter-missing"
        case converterFailed = "converter-failed"
        case unsupported
    }

    public var code: Code
    /// One line: what is wrong and what to do about it. Never holds anything of the document.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension DocumentError: CustomStringConvertible {
    public var description: String { message }
}
