import Drawing
import PDFObjects

/// Adds to Cairo's PDF what Cairo 1.16 cannot write: the language, alternative texts, scopes of headings, words for
/// links, artifacts, XMP metadata, and dates in the right form.
struct PDFCompletion {
    let language: String
    /// Every structure node of all pages in reading order, the document's own left out.
    private let structures: [Node]
    /// `2026-01-02T03:04:05Z`.
    let date: String
    private let metadata: XMPMetadata

    /// - Parameter creator: the program that is named as the document's.
    init(pages: [Drawing], creator: String, date: String) {
        let information = pages.first?.information ?? DocumentInformation()
        language = information.language
        metadata = XMPMetadata(information: information, creator: creator, date: date)
        structures = pages.flatMap { Self.nodes(in: $0.items, pageHeight: $0.size.height) }
        self.date = date
    }

    func complete(_ bytes: [UInt8]) throws(RenderingError) -> [UInt8] {
        if var file = PlainPDF(bytes) { return try complete(&file) }
        if var file = PlainPDF(try Self.plain(bytes)) { return try complete(&file) }
        throw .qpdf(message: "the objects of the file cannot be told apart")
    }

    /// The same file with a plain table of objects, which later versions of Cairo do not write.
    private static func plain(_ bytes: [UInt8]) throws(RenderingError) -> [UInt8] {
        do throws(PDFError) {
            return try PDFDocument(bytes).written(.init(keepsStreams: true, packsObjects: false))
        } catch {
            throw .qpdf(message: error.message)
        }
    }

    private func complete(_ file: inout PlainPDF) throws(RenderingError) -> [UInt8] {
        guard let catalog = file.trailer["Root"]?.reference, let root = file[catalog] else {
            throw .qpdf(message: "there is no catalog")
        }
        if !language.isEmpty { file[catalog]?["Lang"] = .text(language) }
        let packet = file.add(
            stream: Array(metadata.packet.utf8), [("Type", .name("Metadata")), ("Subtype", .name("XML"))])
        file[catalog]?["Metadata"] = .reference(packet)
        file[catalog]?["ViewerPreferences"] = .dictionary([.init(key: "DisplayDocTitle", value: .bool(true))])
        if let information = file.trailer["Info"]?.reference {
            // Cairo leaves out the "D:" that a PDF date starts with.
            let pdfDate = PDFValue.text("D:" + date.filter { $0.isNumber || $0 == "Z" })
            file[information]?["CreationDate"] = pdfDate
            file[information]?["ModDate"] = pdfDate
        }
        if let tree = file.resolved(root["StructTreeRoot"]) { completeStructure(below: tree, of: &file) }
        for page in file.resolved(root["Pages"])?["Kids"]?.oneOrMore.compactMap(\.reference) ?? [] {
            try complete(page: page, of: &file)
        }
        try file.packPlainStreams()
        return try file.written()
    }

    private func complete(page number: Int, of file: inout PlainPDF) throws(RenderingError) {
        guard let page = file[number] else { return }
        // The order of the tab key is that of the structure.
        file[number]?["Tabs"] = .name("S")
        for annotation in file.resolved(page["Annots"])?.oneOrMore.compactMap(\.reference) ?? [] {
            guard let link = file[annotation], file.name(link["Subtype"]) == "Link",
                let target = file.resolved(link["A"])?["URI"] ?? link["Dest"]
            else { continue }
            file[annotation]?["Contents"] = target
        }
        if let contents = page["Contents"]?.reference, let data = file.data(ofStream: contents) {
            try file.replaceData(ofStream: contents, with: ArtifactMarking.marked(data))
        }
    }

    // MARK: Structure

    private struct Element {
        var role: String
        var number: Int
        /// All cells of its row are headings.
        var isInRowOfHeadings = false
    }

    /// Structure elements and nodes are in the same order; an element of another role than expected ends the work, as no
    /// text is better than a wrong one.
    private func completeStructure(below tree: PDFValue, of file: inout PlainPDF) {
        var rest = structures[...]
        for element in Self.elements(below: tree, of: file) where element.role != "Document" && element.role != "Link" {
            guard let node = rest.popFirst(), node.structure.role.rawValue == element.role else { return }
            let structure = node.structure
            if let words = structure.alternativeText { file[element.number]?["Alt"] = .text(words) }
            switch structure.role {
            case .tableHeading:
                file[element.number]?["A"] = Self.attribute(
                    of: "Table", "Scope", .name(element.isInRowOfHeadings ? "Column" : "Row"))
            case .list:
                file[element.number]?["A"] = Self.attribute(
                    of: "List", "ListNumbering", .name(structure.isNumbered ? "Decimal" : "None"))
            case .figure:
                file[element.number]?["A"] = node.box.map { Self.attribute(of: "Layout", "BBox", .array($0)) }
            default: break
            }
        }
    }

    private static func attribute(of owner: String, _ key: String, _ value: PDFValue) -> PDFValue {
        .dictionary([.init(key: "O", value: .name(owner)), .init(key: key, value: value)])
    }

    /// The elements of the structure tree in reading order.
    private static func elements(below parent: PDFValue, of file: PlainPDF) -> [Element] {
        let children = (parent["K"]?.oneOrMore ?? []).compactMap { child -> (element: Element, value: PDFValue)? in
            guard let number = child.reference, let value = file[number], let role = file.name(value["S"]) else {
                return nil
            }
            return (Element(role: role, number: number), value)
        }
        let heading = Drawing.Structure.Role.tableHeading.rawValue
        let areHeadings = children.allSatisfy { $0.element.role == heading }
        return children.flatMap { child in
            [Element(role: child.element.role, number: child.element.number, isInRowOfHeadings: areHeadings)]
                + elements(below: child.value, of: file)
        }
    }

    /// A node of the drawing's structure, and for a figure its box in the space of a PDF page.
    private struct Node {
        var structure: Drawing.Structure
        var box: [PDFValue]?
    }

    private static func nodes(in items: [Drawing.Item], pageHeight: Points) -> [Node] {
        items.flatMap { item -> [Node] in
            switch item {
            case .structure(let structure, let inner):
                let below = nodes(in: inner, pageHeight: pageHeight)
                if [.document, .artifact].contains(structure.role) { return below }
                let box = structure.role == .figure ? item.bounds : nil
                return [Node(structure: structure, box: box.map { corners(of: $0, pageHeight: pageHeight) })] + below
            case .clip(_, let inner), .link(_, _, let inner): return nodes(in: inner, pageHeight: pageHeight)
            case .rectangle, .circle, .path, .line, .text, .picture: return []
            }
        }
    }

    /// Left, bottom, right, top; y grows upwards there.
    private static func corners(of box: Rect, pageHeight: Points) -> [PDFValue] {
        [box.x, pageHeight - box.maxY, box.maxX, pageHeight - box.y].map {
            .token(Array(decimalText($0.value, places: 2).utf8))
        }
    }
}
