public import PDFObjects

/// Puts packets together from Vitagraph's own pages and documents of others. Belongs to one task (not Sendable).
///
/// Pages come as they are: size, rotation and contents untouched. What merging PDFs loses is put back: bookmarks, the aims
/// of links, names of places, structure, form fields, layers. Call it on a large stack (`withLargeStack`).
public final class PacketAssembler {
    private var documents: [SourceDocument] = []

    public init() {}

    /// The most pages that one document may add to a packet.
    public static let maximumPages = 500

    /// What became of a document that was opened.
    public struct OpenedDocument: Hashable, Sendable {
        public var number: Int
        /// How many pages it adds to a packet.
        public var pageCount: Int
        /// The pages that are left out, from 1.
        public var damagedPages: [Int]
    }

    /// Opens a document for use in packets, and looks for damaged pages.
    public func open(_ bytes: [UInt8]) throws(PDFError) -> OpenedDocument {
        let file = PDFFile(bytes)
        let document = try PDFDocument(file)
        let count = try document.pageCount()
        guard count > 0 else { throw PDFError(.damaged, "it has no page") }
        guard count <= Self.maximumPages else {
            throw PDFError(.tooLarge, "it has \(count) pages, more than \(Self.maximumPages)")
        }
        for index in 0..<count where !document.page(index).isDictionary {
            throw PDFError(.damaged, "page \(index + 1) is none")
        }
        let damaged = DamagedPages.indices(of: (0..<count).map { document.page($0) })
        try document.checkObjects()
        guard damaged.count < count else { throw PDFError(.damaged, "none of its pages can be drawn") }
        documents.append(SourceDocument(file: file, opened: document, damagedPages: Set(damaged)))
        return OpenedDocument(
            number: documents.count - 1, pageCount: count - damaged.count, damagedPages: damaged.map { $0 + 1 })
    }

    /// The packet as bytes.
    public func assembled(_ packet: Packet) throws -> (bytes: [UInt8], remarks: [Int: DocumentRemarks]) {
        let (document, remarks, options) = try assemble(packet)
        return (try Self.written { () throws(PDFError) in try document.written(options) }, remarks)
    }

    /// Writes the packet to a file.
    public func write(_ packet: Packet, to path: String) throws -> [Int: DocumentRemarks] {
        let (document, remarks, options) = try assemble(packet)
        try Self.written { () throws(PDFError) in try document.write(to: path, options) }
        return remarks
    }

    private static func written<Value>(_ body: () throws(PDFError) -> Value) throws(PacketError) -> Value {
        do throws(PDFError) { return try body() } catch { throw .failed(error) }
    }

    private func assemble(
        _ packet: Packet
    ) throws -> (PDFDocument, [Int: DocumentRemarks], PDFDocument.WritingOptions) {
        var assembly: Assembly
        do throws(PDFError) {
            assembly = try Assembly(PDFDocument(packet.ownPages))
        } catch {
            throw PacketError.failed(error)
        }
        let bookmarks = try assembly.bookmarks(placing: packet.parts, documents: &documents)
        assembly.finish(bookmarks, labels: packet.labels)
        try AttachedFiles(packet: assembly.packet).attach(packet.attachments)
        // "1.10" is no version that exists; comparing the texts will do.
        let version = (documents.compactMap(\.version) + [assembly.packet.version]).max()
        // The streams of strangers are not worth unpacking.
        return (assembly.packet, assembly.remarks, .init(keepsStreams: true, minimumVersion: version))
    }
}

/// A document that packets take pages from.
struct SourceDocument {
    /// Stays until the packet is written.
    let file: PDFFile
    /// Nil when it has been used: its objects take more memory than the file, and using it changes them.
    private var opened: PDFDocument?
    private(set) var version: String?
    /// From 0.
    let damagedPages: Set<Int>

    init(file: PDFFile, opened: PDFDocument, damagedPages: Set<Int> = []) {
        self.file = file
        self.opened = opened
        self.damagedPages = damagedPages
    }

    /// The document as it is in the file, for using it once.
    mutating func take() throws(PDFError) -> PDFDocument {
        let document = if let opened { opened } else { try PDFDocument(file) }
        opened = nil
        version = document.version
        return document
    }
}
