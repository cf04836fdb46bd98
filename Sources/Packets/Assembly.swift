import PDFObjects

/// A packet under way: places pages part by part and gathers what belongs to the whole document.
struct Assembly {
    let packet: PDFDocument
    private(set) var remarks: [Int: DocumentRemarks] = [:]

    /// All pages so far, in their final places.
    private var pages: [PDFObject] = []
    private var ownPages: ArraySlice<PDFObject>
    /// Before any page is placed, documents go before this one.
    private let firstOwnPage: PDFObject
    private let allOwnPages: [PDFObject]
    private var anchors: [String: PDFObject] = [:]
    private var names: [(name: PDFObject, value: PDFObject)] = []
    private var structure: StructureMerge?
    private var fields = FormFields()
    private var layers = Layers()

    init(_ own: PDFDocument) throws(PDFError) {
        packet = own
        allOwnPages = (0..<(try own.pageCount())).map { own.page($0) }
        ownPages = allOwnPages[...]
        guard let first = allOwnPages.first else { throw PDFError(.other, "a packet needs a page of its own") }
        firstOwnPage = first
        structure = StructureMerge(of: own)
    }

    // MARK: Pages

    /// Places the pages of the parts, and gives their bookmarks.
    mutating func bookmarks(
        placing parts: [Packet.Part], documents: inout [SourceDocument]
    ) throws(PacketError) -> [Bookmark] {
        var bookmarks: [Bookmark] = []
        for part in parts {
            let start = pages.count
            var children: [Bookmark] = []
            switch part.pages {
            case .none: break
            case .own(let count):
                pages += ownPages.prefix(count)
                ownPages = ownPages.dropFirst(count)
                children = part.headings.compactMap { heading in
                    guard pages.indices.contains(start + heading.page) else { return nil }
                    let place = place(on: pages[start + heading.page], top: heading.top)
                    return Bookmark(title: Bookmark.cleaned(heading.title), destination: place)
                }
            case .document(let number):
                guard documents.indices.contains(number) else { break }
                do throws(PDFError) {
                    let damaged = documents[number].damagedPages
                    children = try insert(
                        documents[number].take(), number: number, title: part.title, leavingOut: damaged)
                } catch {
                    throw .unusable(document: number, error)
                }
            }
            children += try self.bookmarks(placing: part.parts, documents: &documents)
            let destination = pages.indices.contains(start) ? place(on: pages[start], top: nil) : nil
            if let anchor = part.anchor { anchors[anchor] = destination }
            if part.title.isEmpty {
                bookmarks += children
            } else {
                bookmarks.append(
                    Bookmark(
                        title: Bookmark.cleaned(part.title), destination: destination, isOpen: part.isOpen,
                        children: children))
            }
        }
        return bookmarks
    }

    /// Appends the pages of a document, and gives its own bookmarks.
    private mutating func insert(
        _ source: PDFDocument, number: Int, title: String, leavingOut damaged: Set<Int>
    ) throws(PDFError) -> [Bookmark] {
        let prefix = "document-\(number + 1)"
        let places = (0..<(try source.pageCount())).filter { !damaged.contains($0) }
        let originals = places.map { source.page($0) }
        var active = ActiveContent()
        for page in originals {
            active.clean(page: page)
            // Neither a stream nor several: a page without contents is a sound one.
            if let contents = page["/Contents"], !contents.oneOrMore.allSatisfy(\.isStream) { page["/Contents"] = nil }
        }
        let shift = structure?.prepare(source, pages: originals)
        try source.checkObjects()

        let start = pages.count
        for page in originals {
            if let last = pages.last {
                try packet.insert(page, after: last)
            } else {
                try packet.insert(page, after: firstOwnPage, before: true)
            }
            pages.append(packet.page(pages.count))
        }
        let copies = Dictionary(uniqueKeysWithValues: zip(places, pages[start...]))
        let destinations = Destinations(of: source, in: packet, pages: copies, prefix: prefix + "/")
        destinations.repairLinks()
        names += destinations.names
        if let shift { structure?.add(source, shift: shift, page: start, title: title) }
        fields.add(source, prefix: prefix, to: packet)
        layers.add(source, to: packet)
        var remark = DocumentRemarks()
        remark.removedActions = active.removedCount
        if source.root["/StructTreeRoot"] != nil { remark.keepsStructure = shift != nil }
        remarks[number] = remark
        let outline = Bookmark.outline(of: source, destinations)
        try source.checkObjects()
        try packet.checkObjects()
        return outline
    }

    /// The whole page, or from `top` points below its upper edge on.
    private func place(on page: PDFObject, top: Double?) -> PDFObject {
        guard let top, let height = page["/MediaBox"]?.items.last?.number, height.isFinite else {
            return packet.array([page, packet.name("/Fit")])
        }
        let y = Int(max(0, min(height - top, 14_400)))
        return packet.array([
            page, packet.name("/XYZ"), packet.parse("null"), packet.integer(y), packet.parse("null"),
        ])
    }

    // MARK: The whole document

    func finish(_ bookmarks: [Bookmark], labels: [Packet.PageLabel]) {
        let root = packet.root
        connectLinks()
        root["/Outlines"] = Bookmark.outline(bookmarks, in: packet)
        root["/PageMode"] = packet.name(bookmarks.isEmpty ? "/UseNone" : "/UseOutlines")
        if !names.isEmpty {
            let tree = root["/Names"] ?? packet.dictionary()
            tree["/Dests"] = packet.indirect(NameTree.node(names, in: packet))
            root["/Names"] = tree
        }
        structure?.finish()
        fields.finish(in: packet)
        layers.finish(in: packet)
        guard !labels.isEmpty else { return }
        let numbers = packet.array()
        for label in labels {
            numbers.append(packet.integer(label.firstPage))
            let style = packet.dictionary(["/S": packet.name("/D"), "/St": packet.integer(label.firstNumber)])
            if !label.prefix.isEmpty { style["/P"] = packet.text(label.prefix) }
            numbers.append(style)
        }
        root["/PageLabels"] = packet.dictionary(["/Nums": numbers])
    }

    /// Our own pages are drawn before anybody knows where documents begin: their links say `#anchor` until now.
    private func connectLinks() {
        for page in allOwnPages {
            for annotation in page["/Annots"]?.items ?? [] {
                guard let target = annotation["/A"]?["/URI"]?.bytes, target.first == UInt8(ascii: "#") else { continue }
                annotation["/A"] = nil
                annotation["/Dest"] = anchors[String(decoding: target.dropFirst(), as: UTF8.self)]
            }
        }
    }
}
