import CXML
import SharedLibraries

/// Walks through XML that a converter wrote, forwards only. Loads no entities, no DTD, nothing from the network, and
/// goes on after faults of form: libxml2's streaming reader would stop, so the tree is built first.
final class MarkupReader {
    private let document: xmlDocPtr
    private let reader: xmlTextReaderPtr

    enum Event {
        case start(String, isEmpty: Bool)
        case end(String)
        case text(String)
    }

    /// Nil when there is no element, or libxml2 has no memory left.
    init?(_ source: [UInt8]) {
        SharedLibraries.xml
        let bytes = Self.allowed(source)
        let options =
            XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
            | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue
        guard let size = Int32(exactly: bytes.count),
            let document = xmlReadMemory(bytes, size, nil, "UTF-8", Int32(options))
        else { return nil }
        guard let reader = xmlReaderWalker(document) else {
            xmlFreeDoc(document)
            return nil
        }
        self.document = document
        self.reader = reader
    }

    deinit {
        xmlFreeTextReader(reader)
        xmlFreeDoc(document)
    }

    /// Nil at the end of the document.
    func next() -> Event? {
        while xmlTextReaderRead(reader) == 1 {
            switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
            case XML_READER_TYPE_ELEMENT.rawValue:
                return .start(
                    string(xmlTextReaderConstLocalName(reader)), isEmpty: xmlTextReaderIsEmptyElement(reader) == 1)
            case XML_READER_TYPE_END_ELEMENT.rawValue:
                return .end(string(xmlTextReaderConstLocalName(reader)))
            case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
                XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
                return .text(string(xmlTextReaderConstValue(reader)))
            default: continue
            }
        }
        return nil
    }

    /// An attribute of the element that `next` has just started.
    func attribute(_ name: String) -> String? {
        guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
        defer { xmlTextReaderMoveToElement(reader) }
        return string(xmlTextReaderConstValue(reader))
    }

    func number(_ name: String) -> Double? {
        guard let value = attribute(name).flatMap(Double.init), value.isFinite else { return nil }
        return value
    }

    private func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
        pointer.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
    }

    /// The bytes as valid UTF-8, with a space for each character that XML does not allow: poppler copies them from fonts.
    private static func allowed(_ source: [UInt8]) -> [CChar] {
        var text = String(decoding: source, as: UTF8.self)
        return text.withUTF8 { utf8 in
            var bytes = utf8.map { CChar(bitPattern: $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D ? $0 : 0x20) }
            // U+FFFE and U+FFFF
            for index in bytes.indices.dropLast(2)
            where utf8[index] == 0xEF && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE {
                for offset in 0...2 { bytes[index + offset] = 0x20 }
            }
            return bytes
        }
    }
}
