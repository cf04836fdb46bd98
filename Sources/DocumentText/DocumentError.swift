/// Why a document gave no lines.
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
    /// One line: what is wrong and what to do about it; never what the document says.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
