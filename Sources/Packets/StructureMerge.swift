import PDFObjects

/// Brings the structure trees (headings, paragraphs, reading order) of documents into that of the packet.
///
/// Pages and their structure refer to each other by numbers, which are unique within one document only: those of each
/// document are moved behind all others before its pages are copied.
struct StructureMerge {
    private let packet: PDFDocument
    private let root: PDFObject
    private var numbers: [PDFTree.Entry]
    private var nextNumber: Int
    private var parts: [(page: Int, element: PDFObject)] = []
    private var roles: PDFObject
    private var classes: PDFObject
    private var identifiers: [PDFTree.Entry] = []
    private var namespaces: [PDFObject] = []
    private var hasUntagged = false

    /// More than any document of this kind has: 500 pages with 200 elements each.
    private static let limit = 100_000

    /// Nil when the packet's own pages have no structure.
    init?(of packet: PDFDocument) {
        guard let root = packet.root["/StructTreeRoot"],
            let numbers = PDFTree.entries(of: root["/ParentTree"], leaf: "/Nums", limit: Self.limit)
        else { return nil }
        self.packet = packet
        self.root = root
        self.numbers = numbers
        nextNumber = (numbers.compactMap { $0.key.integer }.max() ?? -1) + 1
        roles = root["/RoleMap"] ?? packet.dictionary()
        classes = root["/ClassMap"] ?? packet.dictionary()
    }

    /// Before pages of `source` are copied: moves the numbers on them.
    ///
    /// - Returns: how far; nil when the document has no structure that can be kept, and its pages refer to none now.
    mutating func prepare(_ source: PDFDocument, pages: [PDFObject]) -> Int? {
        var highest = -1
        var isSound = false
        if let tree = source.root["/StructTreeRoot"], tree["/K"] != nil,
            let entries = PDFTree.entries(of: tree["/ParentTree"], leaf: "/Nums", limit: Self.limit)
        {
            let keys = entries.compactMap { $0.key.integer }
            // Numbers of a hostile document must not run over.
            isSound = keys.allSatisfy { (0..<10_000_000).contains($0) }
            highest = keys.max() ?? -1
        }
        let shift = isSound ? nextNumber : nil
        var visited: Set<PDFObject.Reference> = []
        for page in pages {
            Self.move(page, by: shift)
            for annotation in page["/Annots"]?.items ?? [] { Self.move(annotation, by: shift) }
            Self.moveForms(of: page["/Resources"], by: shift, depth: 0, visited: &visited)
        }
        if isSound { nextNumber += highest + 1 } else { hasUntagged = true }
        return shift
    }

    private static func move(_ object: PDFObject, by shift: Int?) {
        for key in ["/StructParents", "/StructParent"] {
            guard let number = object[key]?.integer else { continue }
            if let shift, (0..<10_000_000).contains(number) {
                object[key] = object.document.integer(number + shift)
            } else {
                object[key] = nil
            }
        }
    }

    /// Drawings that pages use can have a structure of their own.
    private static func moveForms(
        of resources: PDFObject?, by shift: Int?, depth: Int, visited: inout Set<PDFObject.Reference>
    ) {
        guard depth < 8, let forms = resources?["/XObject"] else { return }
        for key in forms.keys {
            guard let form = forms[key], let reference = form.reference, visited.insert(reference).inserted else {
                continue
            }
            move(form, by: shift)
            moveForms(of: form["/Resources"], by: shift, depth: depth + 1, visited: &visited)
        }
    }

    /// After the pages of `source` are in the packet: copies its structure behind that of the pages before it.
    ///
    /// - Parameters:
    ///   - shift: what `prepare` returned.
    ///   - page: the place in the packet of its first page.
    mutating func add(_ source: PDFDocument, shift: Int, page: Int, title: String) {
        guard let tree = source.root["/StructTreeRoot"] else { return }
        let copy = packet.copy(tree.reference == nil ? source.indirect(tree) : tree)
        guard let entries = PDFTree.entries(of: copy["/ParentTree"], leaf: "/Nums", limit: Self.limit) else { return }
        for (key, value) in entries {
            if let number = key.integer { numbers.append((packet.integer(number + shift), value)) }
        }
        let part = packet.indirect(
            packet.dictionary([
                "/Type": packet.name("/StructElem"), "/S": packet.name("/Part"), "/P": root,
                "/T": packet.text(title),
            ]))
        if let language = source.root["/Lang"]?.text, language.utf8.count < 40 {
            part["/Lang"] = packet.text(language)
        }
        let children = (copy["/K"]?.oneOrMore ?? []).filter(\.isDictionary)
        for child in children { child["/P"] = part }
        part["/K"] = packet.array(children)
        parts.append((page, part))
        mergeRoles(copy["/RoleMap"], below: children)
        for key in copy["/ClassMap"]?.keys ?? [] where classes[key] == nil {
            classes[key] = copy["/ClassMap"]?[key]
        }
        identifiers += PDFTree.entries(of: copy["/IDTree"], leaf: "/Names", limit: Self.limit) ?? []
        namespaces += copy["/Namespaces"]?.items ?? []
    }

    /// Documents may mean different things by one name of their own: the later one's gets another name.
    private mutating func mergeRoles(_ map: PDFObject?, below elements: [PDFObject]) {
        var renamed: [String: PDFObject] = [:]
        for key in map?.keys ?? [] {
            guard let role = map?[key] else { continue }
            guard let known = roles[key] else {
                roles[key] = role
                continue
            }
            if known.source == role.source { continue }
            let name = "\(key)-\(parts.count)"
            roles[name] = role
            renamed[String(key.dropFirst())] = packet.name(name)
        }
        guard !renamed.isEmpty else { return }
        var visited: Set<PDFObject.Reference> = []
        var waiting = elements
        while let element = waiting.popLast(), visited.count < Self.limit {
            guard let reference = element.reference, visited.insert(reference).inserted else { continue }
            if let role = element["/S"]?.name, let new = renamed[role] { element["/S"] = new }
            waiting += (element["/K"]?.oneOrMore ?? []).filter(\.isDictionary)
        }
    }

    /// Puts everything in its place.
    func finish() {
        let sorted = numbers.compactMap { entry in entry.key.integer.map { (number: $0, entry: entry) } }
            .sorted { $0.number < $1.number }
        let nums = packet.array()
        for (_, entry) in sorted {
            nums.append(entry.key)
            nums.append(entry.value)
        }
        root["/ParentTree"] = packet.indirect(packet.dictionary(["/Nums": nums]))
        root["/ParentTreeNextKey"] = packet.integer(nextNumber)
        if !roles.keys.isEmpty { root["/RoleMap"] = roles }
        if !classes.keys.isEmpty { root["/ClassMap"] = classes }
        if !identifiers.isEmpty {
            root["/IDTree"] = packet.indirect(NameTree.node(identifiers.map { ($0.key, $0.value) }, in: packet))
        }
        if !namespaces.isEmpty { root["/Namespaces"] = packet.array(namespaces) }
        placeParts()
        let mark = packet.root["/MarkInfo"] ?? packet.dictionary()
        mark["/Marked"] = packet.bool(true)
        // Documents without structure stand among the others.
        if hasUntagged { mark["/Suspects"] = packet.bool(true) }
        packet.root["/MarkInfo"] = mark
    }

    /// In the order of the pages, below the document element of Vitagraph's own pages.
    private func placeParts() {
        guard !parts.isEmpty else { return }
        let document = (root["/K"]?.oneOrMore ?? []).first { $0["/S"]?.name == "Document" }
        let parent = document ?? root
        var children = (parent["/K"]?.oneOrMore ?? []).map { (page: firstPage(of: $0) ?? 0, element: $0) }
        for part in parts {
            part.element["/P"] = parent
            let place = children.firstIndex { $0.page > part.page } ?? children.endIndex
            children.insert(part, at: place)
        }
        parent["/K"] = packet.array(children.map(\.element))
    }

    /// The page of the first element below that says so; elements of our own pages nest a few levels deep.
    private func firstPage(of element: PDFObject) -> Int? {
        var node: PDFObject? = element
        for _ in 0..<16 {
            guard let current = node else { return nil }
            if let page = current["/Pg"] { return packet.index(ofPage: page) }
            node = current["/K"]?.oneOrMore.first(where: \.isDictionary)
        }
        return nil
    }
}
