/// Reads web pages.
public enum HTMLText {
    /// The lines of a page, as a browser shows it.
    public static func lines(
        of bytes: [UInt8], limits: DocumentLimits = DocumentLimits()
    ) throws(DocumentError) -> DocumentText {
        try HTMLReader.text(of: bytes, limits: limits)
    }
}
