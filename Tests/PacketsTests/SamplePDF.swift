import Foundation
import PDFObjects

@testable import Packets

/// A PDF written by hand, object by object, so that a test says what stands in it.
struct SamplePDF {
    /// The bodies of objects 1, 2 ...; the first is the catalog.
    var objects: [String]
    var version = "1.7"

    var bytes: [UInt8] {
        var file = "%PDF-\(version)\n"
        var offsets: [Int] = []
        for (index, body) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(body)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { file += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n" }
        file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }

    /// Pages that say "page 1 of NAME" and so on. Objects 3 to 2 + `count` are the pages.
    ///
    /// - Parameters:
    ///   - catalog: further entries of the catalog.
    ///   - pages: further entries of each page, in order.
    ///   - more: objects behind the pages and their contents: the first has the number 3 + 2 x `count`.
    init(
        _ name: String, pageCount count: Int, catalog: String = "", pages: [Int: String] = [:], more: [String] = []
    ) {
        let kids = (0..<count).map { "\(3 + $0) 0 R" }.joined(separator: " ")
        objects = [
            "<< /Type /Catalog /Pages 2 0 R \(catalog) >>",
            "<< /Type /Pages /Kids [\(kids)] /Count \(count) /MediaBox [0 0 595 842] "
                + "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        ]
        for index in 0..<count {
            objects.append(
                "<< /Type /Page /Parent 2 0 R /Contents \(3 + count + index) 0 R \(pages[index] ?? "") >>")
        }
        for index in 0..<count {
            let text = "BT /F1 12 Tf 72 700 Td (page \(index + 1) of \(name)) Tj ET"
            objects.append("<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream")
        }
        objects += more
    }

    /// The number of the first object of `more`.
    static func firstOfMore(pageCount: Int) -> Int { 3 + 2 * pageCount }
}

/// A packet made in a test.
struct MadePacket {
    let bytes: [UInt8]
    let document: PDFDocument
    let remarks: [Int: DocumentRemarks]

    /// One cover page of our own, then each document below its name.
    init(
        _ documents: [[UInt8]], own: SamplePDF = SamplePDF("cover", pageCount: 1), parts: [Packet.Part]? = nil,
        labels: [Packet.PageLabel] = [], attachments: [Packet.Attachment] = []
    ) throws {
        let assembler = PacketAssembler()
        for bytes in documents { _ = try withLargeStack { try assembler.open(bytes) } }
        let parts =
            parts ?? [Packet.Part(title: "Cover", pages: .own(1), anchor: "cover")]
            + documents.indices.map {
                Packet.Part(title: "Document \($0 + 1)", pages: .document($0), anchor: "document-\($0 + 1)")
            }
        let packet = Packet(ownPages: own.bytes, parts: parts, labels: labels, attachments: attachments)
        (bytes, remarks) = try withLargeStack { try assembler.assembled(packet) }
        document = try PDFDocument(bytes)
    }

    var pages: [PDFObject] { get throws { (0..<(try document.pageCount())).map { document.page($0) } } }

    /// The place of the page that an explicit destination names.
    func target(of destination: PDFObject?) -> Int? {
        guard let destination else { return nil }
        if let name = destination.bytes {
            let names = PDFTree.entries(of: document.root["/Names"]?["/Dests"], leaf: "/Names", limit: 1000) ?? []
            return names.first { $0.key.bytes == name }.flatMap { target(of: $0.value) }
        }
        return destination.count > 0 ? document.index(ofPage: destination[0]) : nil
    }

    /// What `qpdf --check` says of it; nil where qpdf is not installed or has nothing to say.
    func complaint() throws -> String? {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/qpdf") else { return nil }
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".pdf")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/qpdf")
        process.arguments = ["--check", file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? nil : String(decoding: output, as: UTF8.self)
    }

    /// The titles of the outline, indented by level, each with the number of its page from 1.
    var outline: [String] { lines(document.root["/Outlines"]?["/First"], 0) }

    private func lines(_ first: PDFObject?, _ level: Int) -> [String] {
        var lines: [String] = []
        var next = first
        while let item = next, lines.count < 10_000 {
            let page = target(of: item["/Dest"]).map { " \($0 + 1)" } ?? ""
            lines.append(String(repeating: "  ", count: level) + (item["/Title"]?.text ?? "?") + page)
            lines += self.lines(item["/First"], level + 1)
            next = item["/Next"]
        }
        return lines
    }
}
