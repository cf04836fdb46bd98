import CXML
import SharedLibraries

/// Parses the XML of office documents: no document type, no entities but the predefined ones, nothing loaded.
enum XMLParser {
    /// The root element.
    static func root(of bytes: [UInt8], limits: DocumentLimits) throws(DocumentError) -> XMLElement {
        try AttributeCount.check(bytes, limits: limits)
        SharedLibraries.xml
        let builder = Builder(limits: limits)
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.internalSubset = { context, _, _, _ in
            Builder.of(context)?.stop(
                DocumentError(.unsupported, "declares a document type, which office documents do not have"))
        }
        handler.startElementNs = { context, name, _, uri, _, _, attributeCount, _, attributes in
            Builder.of(context)?.start(name, uri, Int(attributeCount), attributes)
        }
        handler.endElementNs = { context, _, _, _ in Builder.of(context)?.end() }
        handler.characters = { context, text, count in Builder.of(context)?.add(text, Int(count)) }
        handler.cdataBlock = handler.characters

        let reference = Unmanaged.passUnretained(builder).toOpaque()
        let context = bytes.withUnsafeBytes { buffer in
            xmlCreatePushParserCtxt(
                &handler, reference, buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(min(buffer.count, 4)), nil)
        }
        guard let context else { throw damaged }
        defer { xmlFreeParserCtxt(context) }
        builder.context = context
        xmlCtxtUseOptions(
            context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))

        let isWellFormed = bytes.withUnsafeBytes { buffer in
            var start = min(buffer.count, 4)
            while start < buffer.count {
                let end = min(start + 1 << 16, buffer.count)
                let chunk = buffer.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
                guard xmlParseChunk(context, chunk, Int32(end - start), 0) == 0 else { return false }
                start = end
            }
            return xmlParseChunk(context, nil, 0, 1) == 0
        }
        withExtendedLifetime(builder) {}
        if let failure = builder.failure { throw failure }
        guard isWellFormed, let root = builder.root else { throw damaged }
        return root
    }

    private static let damaged = DocumentError(
        .damaged, "its XML is damaged; open the document in its program and save it again")
}

/// Builds the tree from the parser's events.
private final class Builder {
    let limits: DocumentLimits
    var context: xmlParserCtxtPtr?
    private(set) var root: XMLElement?
    private(set) var failure: DocumentError?
    private var open: [XMLElement] = []
    private var elementCount = 0
    private var textByteCount = 0
    private var text: [UInt8] = []
    /// The parser keeps one copy of each name: the address of it stands for the name.
    private var names: [NameKey: String] = [:]

    private struct NameKey: Hashable {
        var name: UnsafePointer<xmlChar>
        var uri: UnsafePointer<xmlChar>?
    }

    init(limits: DocumentLimits) { self.limits = limits }

    static func of(_ context: UnsafeMutableRawPointer?) -> Builder? {
        context.map { Unmanaged<Builder>.fromOpaque($0).takeUnretainedValue() }
    }

    func stop(_ error: DocumentError) {
        if failure == nil { failure = error }
        if let context { xmlStopParser(context) }
    }

    func start(
        _ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?, _ attributeCount: Int,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard failure == nil, let name else { return }
        flushText()
        elementCount += 1
        guard elementCount <= limits.elements else {
            return stop(DocumentError(.limitExceeded, "more than \(limits.elements) XML elements"))
        }
        guard open.count < limits.elementDepth else {
            return stop(DocumentError(.limitExceeded, "XML elements nested deeper than \(limits.elementDepth)"))
        }
        var values: [String: String] = [:]
        if let attributes {
            for index in 0..<attributeCount {
                // Name, prefix, namespace, start and end of the value.
                let fields = attributes + index * 5
                guard let name = fields[0], let start = fields[3], let end = fields[4] else { continue }
                let value = UnsafeBufferPointer(start: start, count: max(0, end - start))
                values[qualified(name, fields[2])] = String(decoding: value, as: UTF8.self)
            }
        }
        let element = XMLElement(name: qualified(name, uri), attributes: values)
        if let parent = open.last { parent.children.append(.element(element)) } else { root = element }
        open.append(element)
    }

    func end() {
        flushText()
        _ = open.popLast()
    }

    func add(_ characters: UnsafePointer<xmlChar>?, _ count: Int) {
        guard failure == nil, let characters, count > 0 else { return }
        textByteCount += count
        // A character takes four bytes at most.
        guard textByteCount / 4 <= limits.characters else {
            return stop(DocumentError(.limitExceeded, "more than \(limits.characters) characters"))
        }
        text += UnsafeBufferPointer(start: characters, count: count)
    }

    private func flushText() {
        guard !text.isEmpty else { return }
        open.last?.children.append(.text(String(decoding: text, as: UTF8.self)))
        text.removeAll(keepingCapacity: true)
    }

    private func qualified(_ name: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?) -> String {
        let key = NameKey(name: name, uri: uri)
        if let known = names[key] { return known }
        let local = String(cString: name)
        let qualified = uri.map { XMLNamespace.prefix(of: String(cString: $0)) + ":" + local } ?? local
        names[key] = qualified
        return qualified
    }
}

/// The prefixes that the standards give their namespaces.
private enum XMLNamespace {
    static func prefix(of uri: String) -> String { prefixes[uri] ?? "unknown" }

    private static let prefixes = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
        "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
        "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
        "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
        "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
        "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
        "http://purl.oclc.org/ooxml/drawingml/main": "a",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas": "wpc",
        "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
        "http://purl.oclc.org/ooxml/officeDocument/math": "m",
        "urn:schemas-microsoft-com:vml": "v",
        "urn:schemas-microsoft-com:office:office": "o",
        "http://www.w3.org/XML/1998/namespace": "xml",
        "http://www.w3.org/1999/xlink": "xlink",
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
        "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
    ]
}
