import PDFObjects

/// Takes from a page what acts by itself or reaches out of the document. What is printed stays as it is.
///
/// Originals come from strangers. Kept are links within the document and to the web or a mail address, and the named
/// actions of viewers (next page). Scripts, programs to start, other files, forms that are sent, sounds and films go,
/// whatever event they wait for.
struct ActiveContent {
    private(set) var removedCount = 0
    private var visited: Set<PDFObject.Reference> = []

    /// Films, sounds and models bring their own players.
    private static let playedAnnotations: Set<String> = ["RichMedia", "Screen", "Movie", "Sound", "3D"]
    private static let keptActions: Set<String> = ["GoTo", "Named"]
    private static let keptSchemes = ["http://", "https://", "mailto:", "tel:", "www."]

    mutating func clean(page: PDFObject) {
        remove("/AA", of: page)
        // Threads of articles lead to other pages and documents.
        page["/B"] = nil
        guard let annotations = page["/Annots"] else { return }
        for index in (0..<annotations.count).reversed() {
            let annotation = annotations[index]
            if let kind = annotation["/Subtype"]?.name, Self.playedAnnotations.contains(kind) {
                annotations.removeItem(at: index)
                removedCount += 1
            } else {
                clean(field: annotation)
            }
        }
    }

    /// An annotation, or a field with all that it inherits from.
    mutating func clean(field: PDFObject) {
        var node: PDFObject? = field
        // Deeper than any form; ends circles too.
        for _ in 0..<64 {
            guard let current = node else { return }
            if let reference = current.reference, !visited.insert(reference).inserted { return }
            remove("/AA", of: current)
            if let action = current["/A"] {
                if Self.isKept(action) {
                    remove("/Next", of: action)
                } else {
                    remove("/A", of: current)
                }
            }
            node = current["/Parent"]
        }
    }

    private static func isKept(_ action: PDFObject) -> Bool {
        guard let kind = action["/S"]?.name else { return false }
        if kind == "URI" {
            let start = String(decoding: (action["/URI"]?.bytes ?? []).prefix(8), as: UTF8.self).lowercased()
            return keptSchemes.contains(where: start.hasPrefix)
        }
        return keptActions.contains(kind)
    }

    private mutating func remove(_ key: String, of object: PDFObject) {
        guard object[key] != nil else { return }
        object[key] = nil
        removedCount += 1
    }
}
