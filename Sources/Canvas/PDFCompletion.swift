import Drawing
import PDFObjects

/// Adds to Cairo's PDF what Cairo 1.16 cannot write: the language, alternative texts, scopes of headings, words for
/// links, artifacts, XMP metadata, and dates in the right form.
struct PDFCompletion {
    let language: String
    /// Every structure node of all pages in reading order, the document's own left out.
    let structures: [Drawing.Structure]
    /// `2026-01-02T03:04:05Z`.
    let date: String
    private let metadata: XMPMetadata
    private let pageCount: Int

    /// - Parameter creator: the program that is named as the document's.
    init(pages: [Drawing], creator: String, date: String) {
        let information = pages.first?.information ?? DocumentInformation()
        language = information.language
        metadata = XMPMetadata(information: information, creator: creator, date: date)
        structures = pages.flatMap { Self.structures(in: $0.items) }
        self.date = date
        pageCount = pages.count
    }

    func complete(_ bytes: [UInt8]) throws(RenderingError) -> [UInt8] {
        do throws(PDFError) {
            return try completed(PDFDocument(bytes)).written()
        } catch {
            throw .qpdf(message: error.message)
        }
    }

    private func completed(_ document: PDFDocument) throws(PDFError) -> PDFDocument {
        let root = document.root
        if !language.isEmpty { root["/Lang"] = document.text(language) }
        let packet = document.indirect(document.stream(Array(metadata.packet.utf8)))
        packet["/Type"] = document.name("/Metadata")
        packet["/Subtype"] = document.name("/XML")
        root["/Metadata"] = packet
        root["/ViewerPreferences"] = document.dictionary(["/DisplayDocTitle": document.bool(true)])
        // Cairo leaves out the "D:" that a PDF date starts with.
        let pdfDate = document.text("D:" + date.filter { $0.isNumber || $0 == "Z" })
        let information = document.trailer["/Info"]
        information?["/CreationDate"] = pdfDate
        information?["/ModDate"] = pdfDate
        completeStructure(of: document)
        for index in 0..<pageCount { try complete(document.page(index)) }
        return document
    }

    private func complete(_ page: PDFObject) throws(PDFError) {
        let document = page.document
        // The order of the tab key is that of the structure.
        page["/Tabs"] = document.name("/S")
        for annotation in page["/Annots"]?.items ?? [] where annotation["/Subtype"]?.name == "Link" {
            guard let target = annotation["/A"]?["/URI"]?.text ?? annotation["/Dest"]?.text else { continue }
            annotation["/Contents"] = document.text(target)
        }
        if let contents = page["/Contents"], contents.isStream {
            contents.replaceData(ArtifactMarking.marked(try contents.data()))
        }
    }

    // MARK: Structure

    private struct Element {
        var role: String
        var object: PDFObject
        /// All cells of its row are headings.
        var isInRowOfHeadings: Bool
    }

    /// Structure elements and nodes are in the same order; an element of another role than expected ends the work, as no
    /// text is better than a wrong one.
    private func completeStructure(of document: PDFDocument) {
        guard let tree = document.root["/StructTreeRoot"] else { return }
        var rest = structures[...]
        for element in Self.elements(below: tree) where element.role != "Document" && element.role != "Link" {
            guard let structure = rest.popFirst(), structure.role.rawValue == element.role else { return }
            if let words = structure.alternativeText { element.object["/Alt"] = document.text(words) }
            if structure.role == .tableHeading {
                element.object["/A"] = document.dictionary([
                    "/O": document.name("/Table"),
                    "/Scope": document.name(element.isInRowOfHeadings ? "/Column" : "/Row"),
                ])
            }
        }
    }

    /// The elements of the structure tree in reading order.
    private static func elements(below parent: PDFObject) -> [Element] {
        let children = (parent["/K"]?.oneOrMore ?? []).compactMap { child in
            child["/S"]?.name.map { (role: $0, object: child) }
        }
        let heading = Drawing.Structure.Role.tableHeading.rawValue
        let areHeadings = children.allSatisfy { $0.role == heading }
        return children.flatMap { child in
            [Element(role: child.role, object: child.object, isInRowOfHeadings: areHeadings)]
                + elements(below: child.object)
        }
    }

    private static func structures(in items: [Drawing.Item]) -> [Drawing.Structure] {
        items.flatMap { item -> [Drawing.Structure] in
            switch item {
            case .structure(let structure, let inner):
                ([.document, .artifact].contains(structure.role) ? [] : [structure]) + structures(in: inner)
            case .clip(_, let inner), .link(_, _, let inner): structures(in: inner)
            case .rectangle, .circle, .path, .line, .text, .picture: []
            }
        }
    }
}
