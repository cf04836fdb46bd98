public enum HTMLText {
    public static func lines(of bytes: [UInt8], limits: DocumentLimits = DocumentLimits()) throws(DocumentError) -> DocumentText { throw DocumentError(.unsupported, "todo") }
}
