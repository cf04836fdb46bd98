import CXML
import SharedLibraries

/// Parses HTML as browsers do, forgiving everything; nothing is loaded.
enum HTMLParser {
    /// The `html` element.
    ///
    /// - Parameter text: the page as UTF-8.
    static func root(of text: [UInt8], limits: DocumentLimits) throws(DocumentError) -> XMLElement {
        SharedLibraries.xml
        let root = XMLElement(name: "html")
        guard text.contains(where: { $0 > 0x20 }) else { return root }
        try AttributeCount.check(text, limits: limits)
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        guard let context = htmlNewParserCtxt() else { throw damaged }
        defer { htmlFreeParserCtxt(context) }
        // Otherwise the parser stops, in silence, where elements stand deeper than 256.
        context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
        let document = text.withUnsafeBytes { buffer in
            htmlCtxtReadMemory(
                context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil,
                "UTF-8", Int32(options))
        }
        guard let document else { throw damaged }
        defer { xmlFreeDoc(document) }
        var count = Count()
        guard let top = xmlDocGetRootElement(document) else { return root }
        try copy(top, into: root, limits: limits, count: &count)
        return root
    }

    private static let damaged = DocumentError(
        .damaged, "not readable as HTML; save the page again from a browser")

    private struct Count {
        var elements = 0
        var textBytes = 0
    }

    /// Walks the tree without recursion: a page may nest as deep as it likes.
    ///
    /// What is nested too deep is laid out flat, as browsers do.
    private static func copy(
        _ top: xmlNodePtr, into root: XMLElement, limits: DocumentLimits, count: inout Count
    ) throws(DocumentError) {
        var open = [root]
        var depth = 0
        var next = top.pointee.children
        while let node = next {
            let parent = open[open.count - 1]
            switch node.pointee.type {
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                // Scripts may be long, and nobody reads them.
                guard parent.name != "script", let content = node.pointee.content else { break }
                let text = String(cString: content)
                count.textBytes += text.utf8.count
                guard count.textBytes / 4 <= limits.characters else {
                    throw DocumentError(.limitExceeded, "more than \(limits.characters) characters")
                }
                parent.children.append(.text(text))
            case XML_ELEMENT_NODE:
                count.elements += 1
                guard count.elements <= limits.elements else {
                    throw DocumentError(.limitExceeded, "more than \(limits.elements) HTML elements")
                }
                let element = XMLElement(name: name(of: node), attributes: attributes(of: node))
                parent.children.append(.element(element))
                if let child = node.pointee.children {
                    if open.count < limits.elementDepth { open.append(element) }
                    depth += 1
                    next = child
                    continue
                }
            default: break
            }
            // Up to the next element that has a sibling.
            var last = node
            while last.pointee.next == nil, depth > 0, let above = last.pointee.parent {
                depth -= 1
                if depth + 1 < open.count { open.removeLast() }
                last = above
            }
            next = last.pointee.next
        }
    }

    private static func name(of node: xmlNodePtr) -> String {
        node.pointee.name.map { String(cString: $0).lowercased() } ?? ""
    }

    private static func attributes(of node: xmlNodePtr) -> [String: String] {
        var values: [String: String] = [:]
        var next = node.pointee.properties
        while let attribute = next {
            if let name = attribute.pointee.name {
                values[String(cString: name).lowercased()] =
                    attribute.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
            }
            next = attribute.pointee.next
        }
        return values
    }
}
