import CQPDF
import SharedLibraries

/// A PDF as the objects it is made of, owned through libqpdf. Belongs to the thread that uses it (not Sendable).
public final class PDFDocument {
    let pointer: OpaquePointer
    /// qpdf reads from it until the end.
    private let file: PDFFile

    public convenience init(_ source: [UInt8]) throws(PDFError) {
        try self.init(PDFFile(source))
    }

    /// Reads the cross-reference table; objects are read when they are asked for.
    public init(_ file: PDFFile) throws(PDFError) {
        SharedLibraries.qpdf
        guard let document = qpdf_init() else { throw PDFError(.other, "out of memory") }
        pointer = document
        self.file = file
        // Errors are thrown; none go to standard error.
        qpdf_silence_errors(pointer)
        qpdf_set_suppress_warnings(pointer, QPDF_TRUE)
        try check(qpdf_read_memory(pointer, "PDF", file.buffer.baseAddress, UInt64(file.buffer.count), nil))
    }

    deinit {
        var document: qpdf_data? = pointer
        qpdf_cleanup(&document)
    }

    public var root: PDFObject { PDFObject(qpdf_get_root(pointer), of: self) }
    public var trailer: PDFObject { PDFObject(qpdf_get_trailer(pointer), of: self) }

    /// `1.7`.
    public var version: String { qpdf_get_pdf_version(pointer).map { String(cString: $0) } ?? "1.5" }

    // MARK: Pages

    /// Throws for a page tree that cannot be followed.
    public func pageCount() throws(PDFError) -> Int {
        let count = qpdf_get_num_pages(pointer)
        try checkObjects()
        guard count >= 0 else { throw PDFError(.damaged, "the pages cannot be counted") }
        return Int(count)
    }

    /// - Parameter index: from 0, less than `pageCount()`.
    public func page(_ index: Int) -> PDFObject { PDFObject(qpdf_get_page_n(pointer, index), of: self) }

    /// The place of a page of this document; nil for other objects.
    public func index(ofPage page: PDFObject) -> Int? {
        let index = qpdf_find_page_by_oh(pointer, page.handle)
        // Looking for what is no page is no fault of the document.
        if qpdf_has_error(pointer) == QPDF_TRUE { _ = qpdf_get_error(pointer) }
        return index < 0 ? nil : Int(index)
    }

    /// Puts a page of any document behind `place`, or before it. The data of its streams stay in the other's file until
    /// this one is written.
    public func insert(_ page: PDFObject, after place: PDFObject, before: Bool = false) throws(PDFError) {
        let side = before ? QPDF_TRUE : QPDF_FALSE
        try check(qpdf_add_page_at(pointer, page.document.pointer, page.handle, side, place.handle))
        try checkObjects()
    }

    /// The object of another document and all that it leads to; pages only where they have been inserted before.
    public func copy(_ foreign: PDFObject) -> PDFObject {
        PDFObject(qpdf_oh_copy_foreign_object(pointer, foreign.document.pointer, foreign.handle), of: self)
    }

    // MARK: New objects

    public func text(_ text: String) -> PDFObject {
        var text = text
        return text.withUTF8 { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                PDFObject(qpdf_oh_new_binary_unicode_string(pointer, $0.baseAddress, $0.count), of: self)
            }
        }
    }

    public func bytes(_ bytes: [UInt8]) -> PDFObject {
        bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                PDFObject(qpdf_oh_new_binary_string(pointer, $0.baseAddress, $0.count), of: self)
            }
        }
    }

    /// - Parameter name: with its slash.
    public func name(_ name: String) -> PDFObject { PDFObject(qpdf_oh_new_name(pointer, name), of: self) }
    public func integer(_ value: Int) -> PDFObject { PDFObject(qpdf_oh_new_integer(pointer, Int64(value)), of: self) }
    public func bool(_ value: Bool) -> PDFObject {
        PDFObject(qpdf_oh_new_bool(pointer, value ? QPDF_TRUE : QPDF_FALSE), of: self)
    }

    /// A value in PDF syntax, which must not come from outside.
    public func parse(_ source: String) -> PDFObject { PDFObject(qpdf_oh_parse(pointer, source), of: self) }

    public func array(_ items: [PDFObject] = []) -> PDFObject {
        let array = PDFObject(qpdf_oh_new_array(pointer), of: self)
        for item in items { array.append(item) }
        return array
    }

    public func dictionary(_ entries: KeyValuePairs<String, PDFObject> = [:]) -> PDFObject {
        let dictionary = PDFObject(qpdf_oh_new_dictionary(pointer), of: self)
        for (key, value) in entries { dictionary[key] = value }
        return dictionary
    }

    /// A stream whose data are as `filter` says, or plain.
    public func stream(_ data: [UInt8], filter: String? = nil) -> PDFObject {
        let stream = PDFObject(qpdf_oh_new_stream(pointer), of: self)
        let filter = filter.map(name) ?? PDFObject(qpdf_oh_new_null(pointer), of: self)
        let parameters = PDFObject(qpdf_oh_new_null(pointer), of: self)
        data.withUnsafeBufferPointer {
            qpdf_oh_replace_stream_data(
                pointer, stream.handle, $0.baseAddress, $0.count, filter.handle, parameters.handle)
        }
        return stream
    }

    /// The same object, referred to by number from now on.
    public func indirect(_ object: PDFObject) -> PDFObject {
        PDFObject(qpdf_make_indirect_object(pointer, object.handle), of: self)
    }

    // MARK: Writing

    /// What the written file is like besides its objects.
    public struct WritingOptions {
        /// Streams as they are, neither decoded nor packed.
        public var keepsStreams = false
        /// At least this version of PDF: `1.7`.
        public var minimumVersion: String?
        /// Objects that are no streams are packed together.
        public var packsObjects = true

        public init(keepsStreams: Bool = false, minimumVersion: String? = nil, packsObjects: Bool = true) {
            self.keepsStreams = keepsStreams
            self.minimumVersion = minimumVersion
            self.packsObjects = packsObjects
        }
    }

    /// The whole file, small and always the same for the same content.
    public func written(_ options: WritingOptions = WritingOptions()) throws(PDFError) -> [UInt8] {
        try checkObjects()
        try check(qpdf_init_write_memory(pointer))
        try write(options)
        guard let buffer = qpdf_get_buffer(pointer) else { throw PDFError(.other, "nothing was written") }
        return Array(UnsafeBufferPointer(start: buffer, count: Int(qpdf_get_buffer_length(pointer))))
    }

    /// Writes the file straight to `path`, so that it need not fit into memory once more.
    public func write(to path: String, _ options: WritingOptions = WritingOptions()) throws(PDFError) {
        try checkObjects()
        try check(qpdf_init_write(pointer, path))
        try write(options)
    }

    private func write(_ options: WritingOptions) throws(PDFError) {
        qpdf_set_deterministic_ID(pointer, QPDF_TRUE)
        qpdf_set_object_stream_mode(pointer, options.packsObjects ? qpdf_o_generate : qpdf_o_disable)
        if options.keepsStreams { qpdf_set_stream_data_mode(pointer, qpdf_s_preserve) }
        if let version = options.minimumVersion { qpdf_set_minimum_pdf_version(pointer, version) }
        try check(qpdf_write(pointer))
    }

    // MARK: Errors

    private func check(_ code: QPDF_ERROR_CODE) throws(PDFError) {
        if code & QPDF_ERRORS != 0 { try checkObjects(orThrow: PDFError(.other, "error \(code)")) }
    }

    /// Throws what calls on objects met since the last time.
    public func checkObjects() throws(PDFError) { try checkObjects(orThrow: nil) }

    private func checkObjects(orThrow other: PDFError?) throws(PDFError) {
        if qpdf_has_error(pointer) == QPDF_TRUE, let error = qpdf_get_error(pointer) {
            let text = qpdf_get_error_message_detail(pointer, error).map { String(cString: $0) }
            throw PDFError(
                PDFError.Code(qpdf_get_error_code(pointer, error)), text ?? other?.message ?? "unknown error")
        }
        if let other { throw other }
    }
}

/// The bytes of a file at a place that does not move.
///
/// They must stay until every document has been written that has pages of the file; the document that they were read as
/// need not.
public final class PDFFile {
    let buffer: UnsafeMutableBufferPointer<CChar>

    public init(_ source: [UInt8]) {
        buffer = .allocate(capacity: source.count)
        source.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
    }

    deinit { buffer.deallocate() }
}
