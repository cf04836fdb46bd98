import PDFObjects

/// Keeps forms that are filled in: fields stay fields, each document's below a name of its own.
struct FormFields {
    private var groups: [PDFObject] = []
    private var needsAppearances = false

    private static let limit = 10_000

    /// After the pages of `source` are in the packet.
    mutating func add(_ source: PDFDocument, prefix: String, to packet: PDFDocument) {
        guard let form = source.root["/AcroForm"], let fields = form["/Fields"] else { return }
        var active = ActiveContent()
        let copies = fields.items.prefix(Self.limit).filter { $0.isDictionary && $0.reference != nil }.map { field in
            active.clean(field: field)
            return packet.copy(field)
        }
        guard !copies.isEmpty else { return }
        let group = packet.indirect(
            packet.dictionary(["/T": packet.text(prefix), "/Kids": packet.array(copies)]))
        for copy in copies { copy["/Parent"] = group }
        // What fields inherit from the form.
        if let appearance = form["/DA"]?.bytes { group["/DA"] = packet.bytes(appearance) }
        if let alignment = form["/Q"]?.integer { group["/Q"] = packet.integer(alignment) }
        if form["/NeedAppearances"]?.bool == true { needsAppearances = true }
        mergeFonts(of: form, into: packet)
        groups.append(group)
    }

    private func mergeFonts(of form: PDFObject, into packet: PDFDocument) {
        guard let fonts = form["/DR"]?["/Font"] else { return }
        let resources = packet.root["/AcroForm"]?["/DR"] ?? packet.dictionary()
        let known = resources["/Font"] ?? packet.dictionary()
        for key in fonts.keys where known[key] == nil {
            if let font = fonts[key], font.reference != nil { known[key] = packet.copy(font) }
        }
        resources["/Font"] = known
        let target = packet.root["/AcroForm"] ?? packet.dictionary()
        target["/DR"] = resources
        packet.root["/AcroForm"] = target
    }

    func finish(in packet: PDFDocument) {
        guard !groups.isEmpty else { return }
        let form = packet.root["/AcroForm"] ?? packet.dictionary()
        form["/Fields"] = packet.array(groups)
        if needsAppearances { form["/NeedAppearances"] = packet.bool(true) }
        packet.root["/AcroForm"] = form
    }
}
