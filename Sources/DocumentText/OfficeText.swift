/// Reads the documents of word processors.
public enum OfficeText {
    /// The lines of a DOCX or ODT file.
    public static func lines(
        of bytes: [UInt8], limits: DocumentLimits = DocumentLimits()
    ) throws(DocumentError) -> DocumentText {
        switch DocumentFormat.detect(bytes) {
        case .odt: return try OpenDocumentReader.text(of: bytes, limits: limits)
        case .docx: return try WordReader.text(of: bytes, limits: limits)
        case let other: throw other.refusal ?? DocumentError(.unsupported, "not a DOCX or ODT file")
        }
    }
}
