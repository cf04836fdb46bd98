import CQPDF
import Glibc

/// One object of a document: a value, or a reference to one. What is asked of the wrong kind of object is nil or empty.
public final class PDFObject {
    public let document: PDFDocument
    let handle: qpdf_oh

    init(_ handle: qpdf_oh, of document: PDFDocument) {
        self.handle = handle
        self.document = document
    }

    deinit { qpdf_oh_release(document.pointer, handle) }

    private var pointer: OpaquePointer { document.pointer }

    // MARK: What it is

    public var isNull: Bool { qpdf_oh_is_null(pointer, handle) == QPDF_TRUE }
    public var isArray: Bool { qpdf_oh_is_array(pointer, handle) == QPDF_TRUE }
    public var isDictionary: Bool { qpdf_oh_is_dictionary(pointer, handle) == QPDF_TRUE }
    public var isStream: Bool { qpdf_oh_is_stream(pointer, handle) == QPDF_TRUE }
    public var isString: Bool { qpdf_oh_is_string(pointer, handle) == QPDF_TRUE }
    public var isNumber: Bool { qpdf_oh_is_number(pointer, handle) == QPDF_TRUE }

    /// Number and generation; nil for a value that stands where it is used.
    public var reference: Reference? {
        let number = qpdf_oh_get_object_id(pointer, handle)
        return number == 0 ? nil : Reference(number: number, generation: qpdf_oh_get_generation(pointer, handle))
    }

    /// What tells two objects of one document apart.
    public struct Reference: Hashable, Sendable {
        public var number: Int32
        public var generation: Int32
    }

    // MARK: Its value

    public var integer: Int? {
        guard qpdf_oh_is_integer(pointer, handle) == QPDF_TRUE else { return nil }
        return Int(qpdf_oh_get_int_value(pointer, handle))
    }

    public var number: Double? {
        isNumber ? qpdf_oh_get_numeric_value(pointer, handle) : nil
    }

    public var bool: Bool? {
        guard qpdf_oh_is_bool(pointer, handle) == QPDF_TRUE else { return nil }
        return qpdf_oh_get_bool_value(pointer, handle) == QPDF_TRUE
    }

    /// Without its slash.
    public var name: String? {
        guard qpdf_oh_is_name(pointer, handle) == QPDF_TRUE, let name = qpdf_oh_get_name(pointer, handle) else {
            return nil
        }
        return String(String(cString: name).dropFirst())
    }

    /// A string as text, whichever way it is encoded.
    public var text: String? {
        guard isString else { return nil }
        var count = 0
        guard let text = qpdf_oh_get_binary_utf8_value(pointer, handle, &count) else { return nil }
        return Self.bytes(text, count).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A string as it stands in the file.
    public var bytes: [UInt8]? {
        guard isString else { return nil }
        var count = 0
        guard let text = qpdf_oh_get_binary_string_value(pointer, handle, &count) else { return nil }
        return Self.bytes(text, count)
    }

    private static func bytes(_ start: UnsafePointer<CChar>, _ count: Int) -> [UInt8]? {
        UnsafeBufferPointer(start: start, count: count).map { UInt8(bitPattern: $0) }
    }

    /// In PDF syntax, references as such.
    public var source: String { qpdf_oh_unparse(pointer, handle).map { String(cString: $0) } ?? "null" }
    /// In PDF syntax, the object itself where it is a reference.
    public var resolvedSource: String {
        qpdf_oh_unparse_resolved(pointer, handle).map { String(cString: $0) } ?? "null"
    }

    // MARK: Dictionaries; those of streams too

    /// The dictionary itself, or that of a stream.
    private var entries: PDFObject? {
        if isDictionary { return self }
        return isStream ? PDFObject(qpdf_oh_get_dict(pointer, handle), of: document) : nil
    }

    /// - Parameter key: with its slash. Absent and null are the same.
    public subscript(key: String) -> PDFObject? {
        get {
            guard let entries, qpdf_oh_has_key(pointer, entries.handle, key) == QPDF_TRUE else { return nil }
            let value = PDFObject(qpdf_oh_get_key(pointer, entries.handle, key), of: document)
            return value.isNull ? nil : value
        }
        set {
            guard let entries else { return }
            if let newValue {
                qpdf_oh_replace_key(pointer, entries.handle, key, newValue.handle)
            } else {
                qpdf_oh_remove_key(pointer, entries.handle, key)
            }
        }
    }

    /// With their slashes, sorted.
    public var keys: [String] {
        guard let entries else { return [] }
        var keys: [String] = []
        qpdf_oh_begin_dict_key_iter(pointer, entries.handle)
        while qpdf_oh_dict_more_keys(pointer) == QPDF_TRUE {
            if let key = qpdf_oh_dict_next_key(pointer) { keys.append(String(cString: key)) }
        }
        return keys
    }

    // MARK: Arrays

    public var count: Int { isArray ? max(0, Int(qpdf_oh_get_array_n_items(pointer, handle))) : 0 }

    /// The items of an array; none for what is no array.
    public var items: [PDFObject] { (0..<count).map { self[$0] } }

    /// - Parameter index: from 0, less than `count`.
    public subscript(index: Int) -> PDFObject {
        PDFObject(qpdf_oh_get_array_item(pointer, handle, Int32(clamping: index)), of: document)
    }

    public func append(_ item: PDFObject) { qpdf_oh_append_item(pointer, handle, item.handle) }

    public func replaceItem(at index: Int, with item: PDFObject) {
        qpdf_oh_set_array_item(pointer, handle, Int32(clamping: index), item.handle)
    }

    public func removeItem(at index: Int) { qpdf_oh_erase_item(pointer, handle, Int32(clamping: index)) }
}

extension PDFObject {
    /// An array, or one item alone, which many keys allow in its place.
    public var oneOrMore: [PDFObject] { isArray ? items : isNull ? [] : [self] }
}

// MARK: - Streams

extension PDFObject {
    /// The data of a stream, all filters undone that lose nothing.
    public func data() throws(PDFError) -> [UInt8] { try data(qpdf_dl_generalized) }

    /// The data of a stream as its filters left them.
    public func storedData() throws(PDFError) -> [UInt8] { try data(qpdf_dl_none) }

    private func data(_ level: qpdf_stream_decode_level_e) throws(PDFError) -> [UInt8] {
        var bytes: UnsafeMutablePointer<UInt8>?
        var count = 0
        _ = qpdf_oh_get_stream_data(document.pointer, handle, level, nil, &bytes, &count)
        try document.checkObjects()
        guard let bytes else { return [] }
        defer { free(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }

    /// Puts plain data in the place of a stream's own.
    public func replaceData(_ data: [UInt8]) {
        let none = document.parse("null")
        data.withUnsafeBufferPointer {
            qpdf_oh_replace_stream_data(document.pointer, handle, $0.baseAddress, $0.count, none.handle, none.handle)
        }
    }
}
