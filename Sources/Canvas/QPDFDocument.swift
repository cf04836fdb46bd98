import CQPDF

/// Owns a PDF that qpdf has read from memory.
final class QPDFDocument {
    private let pointer: OpaquePointer
    /// qpdf reads from them until the end.
    private let bytes: UnsafeMutableBufferPointer<CChar>

    init(_ source: [UInt8]) throws(RenderingError) {
        guard let document = qpdf_init() else { throw .qpdf(message: "out of memory") }
        pointer = document
        bytes = .allocate(capacity: source.count)
        _ = bytes.initialize(from: source.lazy.map { CChar(bitPattern: $0) })
        // Errors are thrown; none go to standard error.
        qpdf_silence_errors(pointer)
        qpdf_set_suppress_warnings(pointer, QPDF_TRUE)
        try check(qpdf_read_memory(pointer, "page", bytes.baseAddress, UInt64(bytes.count), nil))
    }

    deinit {
        var document: qpdf_data? = pointer
        qpdf_cleanup(&document)
        bytes.deallocate()
    }

    var root: qpdf_oh { qpdf_get_root(pointer) }

    var information: qpdf_oh { qpdf_oh_get_key(pointer, qpdf_get_trailer(pointer), "/Info") }

    func set(_ key: String, of dictionary: qpdf_oh, toText text: String) {
        qpdf_oh_replace_key(pointer, dictionary, key, qpdf_oh_new_unicode_string(pointer, text))
    }

    /// `source` is a value in PDF syntax.
    func set(_ key: String, of dictionary: qpdf_oh, toSource source: String) {
        qpdf_oh_replace_key(pointer, dictionary, key, qpdf_oh_parse(pointer, source))
    }

    /// The elements of the structure tree in reading order.
    var structureElements: [(role: String, object: qpdf_oh)] {
        elements(below: qpdf_oh_get_key(pointer, root, "/StructTreeRoot"))
    }

    private func elements(below parent: qpdf_oh) -> [(role: String, object: qpdf_oh)] {
        guard qpdf_oh_is_dictionary(pointer, parent) == QPDF_TRUE else { return [] }
        let kids = qpdf_oh_get_key(pointer, parent, "/K")
        let children =
            qpdf_oh_is_array(pointer, kids) == QPDF_TRUE
            ? (0..<qpdf_oh_get_array_n_items(pointer, kids)).map { qpdf_oh_get_array_item(pointer, kids, $0) } : [kids]
        return children.flatMap { child -> [(role: String, object: qpdf_oh)] in
            guard qpdf_oh_is_dictionary(pointer, child) == QPDF_TRUE,
                qpdf_oh_has_key(pointer, child, "/S") == QPDF_TRUE,
                let role = qpdf_oh_get_name(pointer, qpdf_oh_get_key(pointer, child, "/S"))
            else { return [] }
            // The name comes with its slash.
            return [(String(String(cString: role).dropFirst()), child)] + elements(below: child)
        }
    }

    /// The whole file, small and always the same for the same content.
    func written() throws(RenderingError) -> [UInt8] {
        try checkObjects()
        try check(qpdf_init_write_memory(pointer))
        qpdf_set_deterministic_ID(pointer, QPDF_TRUE)
        qpdf_set_object_stream_mode(pointer, qpdf_o_generate)
        try check(qpdf_write(pointer))
        guard let buffer = qpdf_get_buffer(pointer) else { throw .qpdf(message: "nothing was written") }
        return Array(UnsafeBufferPointer(start: buffer, count: Int(qpdf_get_buffer_length(pointer))))
    }

    private func check(_ code: QPDF_ERROR_CODE) throws(RenderingError) {
        if code & QPDF_ERRORS != 0 { try checkObjects(orThrow: "error \(code)") }
    }

    /// Calls on objects report their errors here.
    private func checkObjects(orThrow message: String? = nil) throws(RenderingError) {
        if qpdf_has_error(pointer) == QPDF_TRUE, let error = qpdf_get_error(pointer) {
            let text = qpdf_get_error_message_detail(pointer, error).map { String(cString: $0) }
            throw .qpdf(message: text ?? message ?? "unknown error")
        }
        if let message { throw .qpdf(message: message) }
    }
}
