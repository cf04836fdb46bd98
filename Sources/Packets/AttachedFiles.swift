import CDeflate
import PDFObjects
import SharedLibraries

/// Embeds files in a document.
struct AttachedFiles {
    let packet: PDFDocument

    func attach(_ attachments: [Packet.Attachment]) throws {
        guard !attachments.isEmpty else { return }
        var files: [(name: PDFObject, value: PDFObject)] = []
        for attachment in attachments { files.append((packet.text(attachment.name), try file(attachment))) }
        let names = NameTree.node(files, in: packet)
        let tree = packet.root["/Names"] ?? packet.dictionary()
        tree["/EmbeddedFiles"] = names
        packet.root["/Names"] = tree
        packet.root["/AF"] = packet.array(files.map(\.value))
    }

    private func file(_ attachment: Packet.Attachment) throws -> PDFObject {
        let bytes = try attachment.load()
        // What is packed already gains nothing.
        let packed = Self.isPacked(bytes) ? nil : Self.deflated(bytes)
        let stream = packed.map { packet.stream($0, filter: "/FlateDecode") } ?? packet.stream(bytes)
        stream["/Type"] = packet.name("/EmbeddedFile")
        stream["/Subtype"] = packet.name("/" + attachment.mediaType)
        stream["/Params"] = packet.dictionary(["/Size": packet.integer(bytes.count)])
        // Readers from before Unicode get a name of plain letters.
        let plain = String(attachment.name.map { $0.isASCII && !"/\\:".contains($0) ? $0 : "_" })
        let file = packet.indirect(
            packet.dictionary([
                "/Type": packet.name("/Filespec"), "/F": packet.text(plain), "/UF": packet.text(attachment.name),
                "/EF": packet.dictionary(["/F": stream, "/UF": stream]),
                "/AFRelationship": packet.name("/" + attachment.relationship.rawValue),
            ]))
        if !attachment.description.isEmpty { file["/Desc"] = packet.text(attachment.description) }
        return file
    }

    /// PDFs and archives, office documents among them.
    private static func isPacked(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: Array("%PDF".utf8)) || bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    }

    private static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
        SharedLibraries.deflate
        guard let compressor = libdeflate_alloc_compressor(6) else { return nil }
        defer { libdeflate_free_compressor(compressor) }
        let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
        let packed = [UInt8](unsafeUninitializedCapacity: bound) { target, count in
            count = libdeflate_zlib_compress(compressor, bytes, bytes.count, target.baseAddress, bound)
        }
        return packed.isEmpty ? nil : packed
    }
}
