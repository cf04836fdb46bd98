import PDFObjects

/// Where links and bookmarks of one document lead, and how the packet says the same.
struct Destinations {
    private let source: PDFDocument
    private let packet: PDFDocument
    /// The pages of the source as they stand in the packet, by their places in the source.
    private let pages: [Int: PDFObject]
    /// By the bytes of the name.
    private var named: [[UInt8]: PDFObject] = [:]
    /// What tells this document's names from those of others.
    private let prefix: String

    /// More than documents have; what lies beyond is left out.
    private static let limit = 20_000

    init(of source: PDFDocument, in packet: PDFDocument, pages: [Int: PDFObject], prefix: String) {
        self.source = source
        self.packet = packet
        self.pages = pages
        self.prefix = prefix
        // The older form is a dictionary.
        if let dictionary = source.root["/Dests"] {
            for key in dictionary.keys.prefix(Self.limit) { named[Array(key.utf8.dropFirst())] = dictionary[key] }
        }
        let tree = PDFTree.entries(of: source.root["/Names"]?["/Dests"], leaf: "/Names", limit: Self.limit)
        for (key, value) in tree ?? [] { if let name = key.bytes { named[name] = value } }
    }

    /// - Parameter destination: an object of the source: a place on a page, or the name of one.
    /// - Returns: what to put in its place; nil when it leads nowhere.
    func translated(_ destination: PDFObject) -> PDFObject? {
        if let name = Self.name(destination) {
            guard let place = named[name], explicit(place) != nil else { return nil }
            return packet.bytes(prefixed(name))
        }
        return explicit(destination)
    }

    /// All names with their places, for the packet's own tree of names.
    var names: [(name: PDFObject, value: PDFObject)] {
        named.compactMap { name, place in explicit(place).map { (packet.bytes(prefixed(name)), $0) } }
    }

    private func prefixed(_ name: [UInt8]) -> [UInt8] { Array(prefix.utf8) + name }

    private static func name(_ destination: PDFObject) -> [UInt8]? {
        destination.bytes ?? destination.name.map { Array($0.utf8) }
    }

    /// `[page /XYZ 0 700 null]`.
    private func explicit(_ place: PDFObject) -> PDFObject? {
        let array = place.isArray ? place : place["/D"]
        guard let array, array.count > 0 else { return nil }
        let target = array[0]
        // Some writers give the number of the page, which is meant for other documents.
        guard let index = target.integer ?? (target.isDictionary ? source.index(ofPage: target) : nil),
            let page = pages[index]
        else { return nil }
        let result = packet.array([page])
        // A way of fitting has four numbers at most.
        for item in array.items.dropFirst().prefix(5) {
            let isPlain = item.isNumber || item.name != nil
            result.append(packet.parse(isPlain ? item.resolvedSource : "null"))
        }
        if result.count == 1 { result.append(packet.name("/Fit")) }
        return result
    }
}

extension Destinations {
    /// Points the links of the pages, which copying has left without aim, to where they led in the source.
    ///
    /// The annotations of a page are in the same order in both.
    func repairLinks() {
        for (place, page) in pages {
            let original = source.page(place)
            let annotations = page["/Annots"]?.items ?? []
            for (before, after) in zip(original["/Annots"]?.items ?? [], annotations) {
                guard after.isDictionary else { continue }
                // Fields that copying met first by way of another page have lost their own.
                if after["/P"] != nil || before["/P"] != nil { after["/P"] = page }
                let action = before["/A"]
                let isJump = action?["/S"]?.name == "GoTo"
                guard let aim = before["/Dest"] ?? (isJump ? action?["/D"] : nil) else { continue }
                if isJump { after["/A"] = nil }
                after["/Dest"] = translated(aim)
            }
        }
    }
}
