import PDFObjects

/// A node of the packet's outline.
struct Bookmark {
    var title: String
    /// An object of the packet: a place, or a name.
    var destination: PDFObject?
    var isOpen = true
    var children: [Bookmark] = []
}

extension Bookmark {
    /// More bookmarks than a reader looks through; what lies beyond is left out.
    private static let limit = 5_000
    private static let maximumDepth = 16
    private static let maximumTitle = 200

    /// The outline of a document, leading to its pages in the packet.
    static func outline(of source: PDFDocument, _ destinations: Destinations) -> [Bookmark] {
        var reader = OutlineReader(destinations: destinations)
        return reader.siblings(from: source.root["/Outlines"]?["/First"], depth: 0)
    }

    private struct OutlineReader {
        let destinations: Destinations
        private var visited: Set<PDFObject.Reference> = []

        init(destinations: Destinations) { self.destinations = destinations }

        mutating func siblings(from first: PDFObject?, depth: Int) -> [Bookmark] {
            guard depth < Bookmark.maximumDepth else { return [] }
            var bookmarks: [Bookmark] = []
            var next = first
            while let item = next, visited.count < Bookmark.limit {
                guard let reference = item.reference, visited.insert(reference).inserted else { break }
                let action = item["/A"]
                let aim = item["/Dest"] ?? (action?["/S"]?.name == "GoTo" ? action?["/D"] : nil)
                bookmarks.append(
                    Bookmark(
                        title: Bookmark.cleaned(item["/Title"]?.text ?? ""),
                        destination: aim.flatMap(destinations.translated),
                        // Its bookmarks stay folded, so that those of all candidates can be overlooked.
                        isOpen: false, children: siblings(from: item["/First"], depth: depth + 1)))
                next = item["/Next"]
            }
            return bookmarks
        }
    }

    /// One line of bearable length, without control and direction characters.
    static func cleaned(_ title: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in title.unicodeScalars.prefix(maximumTitle) {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
            case .format: continue
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// The outline dictionary for these bookmarks; nil when there are none.
    static func outline(_ bookmarks: [Bookmark], in packet: PDFDocument) -> PDFObject? {
        guard !bookmarks.isEmpty else { return nil }
        let root = packet.indirect(packet.dictionary(["/Type": packet.name("/Outlines")]))
        root["/Count"] = packet.integer(append(bookmarks, to: root, in: packet))
        return root
    }

    /// Hangs bookmarks below a node and returns how many of them are shown while the node is open.
    private static func append(_ bookmarks: [Bookmark], to parent: PDFObject, in packet: PDFDocument) -> Int {
        var shown = 0
        var previous: PDFObject?
        for bookmark in bookmarks {
            let item = packet.indirect(
                packet.dictionary(["/Title": packet.text(bookmark.title), "/Parent": parent]))
            item["/Dest"] = bookmark.destination
            if let previous {
                previous["/Next"] = item
                item["/Prev"] = previous
            } else {
                parent["/First"] = item
            }
            let below = append(bookmark.children, to: item, in: packet)
            if below > 0 { item["/Count"] = packet.integer(bookmark.isOpen ? below : -below) }
            shown += 1 + (bookmark.isOpen ? below : 0)
            previous = item
        }
        parent["/Last"] = previous
        return shown
    }
}
