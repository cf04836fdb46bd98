import Drawing
import PDFObjects

/// Adds to Cairo's PDF what Cairo 1.16 cannot write: the language, alternative texts, and dates in the right form.
struct PDFCompletion {
    let language: String
    /// Every structure node of all pages in reading order, the document's own left out.
    let structures: [Drawing.Structure]
    /// `2026-01-02T03:04:05Z`.
    let date: String

    init(pages: [Drawing], date: String) {
        language = pages.first?.information.language ?? ""
        structures = pages.flatMap { Self.structures(in: $0.items) }
        self.date = date
    }

    func complete(_ bytes: [UInt8]) throws(RenderingError) -> [UInt8] {
        do throws(PDFError) {
            return try completed(PDFDocument(bytes)).written()
        } catch {
            throw .qpdf(message: error.message)
        }
    }

    private func completed(_ document: PDFDocument) -> PDFDocument {
        let root = document.root
        if !language.isEmpty { root["/Lang"] = document.text(language) }
        root["/ViewerPreferences"] = document.dictionary(["/DisplayDocTitle": document.bool(true)])
        // Cairo leaves out the "D:" that a PDF date starts with.
        let pdfDate = document.text("D:" + date.filter { $0.isNumber || $0 == "Z" })
        let information = document.trailer["/Info"]
        information?["/CreationDate"] = pdfDate
        information?["/ModDate"] = pdfDate
        addAlternativeTexts(to: document)
        return document
    }

    /// Structure elements and nodes are in the same order; an element of another role than expected ends the work, as no
    /// text is better than a wrong one.
    private func addAlternativeTexts(to document: PDFDocument) {
        guard let tree = document.root["/StructTreeRoot"] else { return }
        var rest = structures[...]
        for element in Self.elements(below: tree) where element.role != "Document" && element.role != "Link" {
            guard let structure = rest.popFirst(), structure.role.rawValue == element.role else { return }
            if let words = structure.alternativeText { element.object["/Alt"] = document.text(words) }
        }
    }

    /// The elements of the structure tree in reading order.
    private static func elements(below parent: PDFObject) -> [(role: String, object: PDFObject)] {
        (parent["/K"]?.oneOrMore ?? []).flatMap { child -> [(role: String, object: PDFObject)] in
            guard let role = child["/S"]?.name else { return [] }
            return [(role, child)] + elements(below: child)
        }
    }

    private static func structures(in items: [Drawing.Item]) -> [Drawing.Structure] {
        items.flatMap { item -> [Drawing.Structure] in
            switch item {
            case .structure(let structure, let inner):
                (structure.role == .document ? [] : [structure]) + structures(in: inner)
            case .clip(_, let inner), .link(_, _, let inner): structures(in: inner)
            case .rectangle, .circle, .path, .line, .text, .picture: []
            }
        }
    }
}
