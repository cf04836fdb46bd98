import PDFObjects

/// Keeps the layers of documents as they were: what is switched off must not show in a packet.
struct Layers {
    private var all: [PDFObject] = []
    private var off: [PDFObject] = []
    private var order: [PDFObject] = []
    private var automatic: [PDFObject] = []

    private static let limit = 2_000

    /// After the pages of `source` are in the packet.
    mutating func add(_ source: PDFDocument, to packet: PDFDocument) {
        guard let properties = source.root["/OCProperties"], let layers = properties["/OCGs"] else { return }
        let known = layers.items.prefix(Self.limit).filter { $0.isDictionary && $0.reference != nil }
        let setting = properties["/D"]
        let switchedOn = Set((setting?["/ON"]?.items ?? []).compactMap(\.reference))
        let switchedOff = Set((setting?["/OFF"]?.items ?? []).compactMap(\.reference))
        let isOffAtFirst = setting?["/BaseState"]?.name == "OFF"
        for layer in known {
            guard let reference = layer.reference else { continue }
            let copy = packet.copy(layer)
            all.append(copy)
            if switchedOff.contains(reference) || (isOffAtFirst && !switchedOn.contains(reference)) {
                off.append(copy)
            }
        }
        if let list = setting?["/Order"] { order += Self.copy(list, to: packet).items }
        if let list = setting?["/AS"] { automatic += Self.copy(list, to: packet).items }
    }

    private static func copy(_ object: PDFObject, to packet: PDFDocument) -> PDFObject {
        packet.copy(object.reference == nil ? object.document.indirect(object) : object)
    }

    func finish(in packet: PDFDocument) {
        guard !all.isEmpty else { return }
        let setting = packet.dictionary(["/OFF": packet.array(off), "/Order": packet.array(order)])
        if !automatic.isEmpty { setting["/AS"] = packet.array(automatic) }
        packet.root["/OCProperties"] = packet.dictionary(["/OCGs": packet.array(all), "/D": setting])
    }
}
