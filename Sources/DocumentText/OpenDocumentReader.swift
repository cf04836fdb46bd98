enum OpenDocumentReader {
    static func text(of bytes: [UInt8], limits: DocumentLimits) throws(DocumentError) -> DocumentText { throw DocumentError(.unsupported, "todo") }
}
