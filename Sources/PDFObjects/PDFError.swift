import CQPDF

/// Why a PDF cannot be used; `message` is qpdf's own description.
public struct PDFError: Error, Hashable, Sendable {
    public enum Code: String, Hashable, Sendable {
        /// It opens with a password only.
        case encrypted
        case damaged
        /// The operating system refused to read or write.
        case system
        /// More than this program is willing to take on.
        case tooLarge = "too-large"
        case other
    }

    public var code: Code
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension PDFError: CustomStringConvertible {
    public var description: String { message }
}

extension PDFError.Code {
    init(_ code: qpdf_error_code_e) {
        switch code {
        case qpdf_e_password: self = .encrypted
        case qpdf_e_damaged_pdf, qpdf_e_pages, qpdf_e_object: self = .damaged
        case qpdf_e_system: self = .system
        default: self = .other
        }
    }
}
