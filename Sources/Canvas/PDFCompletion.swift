import Drawing

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
        let document = try QPDFDocument(bytes)
        let root = document.root
        if !language.isEmpty { document.set("/Lang", of: root, toText: language) }
        document.set("/ViewerPreferences", of: root, toSource: "<< /DisplayDocTitle true >>")
        // Cairo leaves out the "D:" that a PDF date starts with.
        let pdfDate = "D:" + date.filter { $0.isNumber || $0 == "Z" }
        document.set("/CreationDate", of: document.information, toText: pdfDate)
        document.set("/ModDate", of: document.information, toText: pdfDate)
        addAlternativeTexts(to: document)
        return try document.written()
    }

    /// Structure elements and nodes are in the same order; an element of another role than expected ends the work, as no
    /// text is better than a wrong one.
    private func addAlternativeTexts(to document: QPDFDocument) {
        var rest = structures[...]
        for element in document.structureElements where element.role != "Document" && element.role != "Link" {
            guard let structure = rest.popFirst(), structure.role.rawValue == element.role else { return }
            if let words = structure.alternativeText { document.set("/Alt", of: element.object, toText: words) }
        }
    }

    private static func structures(in items: [Drawing.Item]) -> [Drawing.Structure] {
        items.flatMap { item -> [Drawing.Structure] in
            switch item {
            case .structure(let structure, let inner):
                (structure.role == .document ? [] : [structure]) + structures(in: inner)
            case .clip(_, let inner), .link(_, _, let inner): structures(in: inner)
            case .rectangle, .circle, .path, .line, .text: []
            }
        }
    }
}
