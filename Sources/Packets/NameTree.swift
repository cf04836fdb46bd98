import PDFObjects

/// Makes a tree of names of one node.
enum NameTree {
    /// - Parameter entries: strings with their values; of two equal names the first holds.
    static func node(_ entries: [(name: PDFObject, value: PDFObject)], in packet: PDFDocument) -> PDFObject {
        // Sorted by the bytes that are written.
        let sorted = entries.enumerated().map { (bytes: $1.name.bytes ?? [], place: $0, entry: $1) }
            .sorted { left, right in
                left.bytes == right.bytes
                    ? left.place < right.place : left.bytes.lexicographicallyPrecedes(right.bytes)
            }
        let names = packet.array()
        var last: [UInt8]?
        for (bytes, _, entry) in sorted where bytes != last {
            names.append(entry.name)
            names.append(entry.value)
            last = bytes
        }
        return packet.dictionary(["/Names": names])
    }
}
