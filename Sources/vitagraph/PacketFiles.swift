import CareerAnalysis
import Packets
import Pages
import Resume

/// The files that lie within a packet: the originals as they came, what was read from each, and what the user added.
struct PacketFiles {
    var contents: PacketContents

    func attachments(
        _ documents: [PacketDocument], _ attachments: [PacketAttachment]
    ) throws -> [Packet.Attachment] {
        // Whatever lies in a blind packet can be opened.
        guard !contents.isBlind else { return [] }
        let names = Self.names(documents, attachments)
        var files: [Packet.Attachment] = []
        for ((document, source), name) in zip(zip(documents, contents.sources), names.documents) {
            if source.attachedName != nil {
                files.append(
                    Packet.Attachment(
                        name: name.file, description: document.career?.analysis.candidateName ?? "",
                        mediaType: Self.mediaType(of: document.format), relationship: .source, load: document.load))
            }
            guard var analysis = document.career?.analysis else { continue }
            analysis.source.path = document.fileName
            let json = try JSONOutput.pretty(analysis)
            files.append(
                Packet.Attachment(
                    name: name.analysis, description: analysis.candidateName ?? "", mediaType: "application/json",
                    relationship: .data
                ) { json })
        }
        for (attachment, name) in zip(attachments, names.attachments) where !attachment.sha256.isEmpty {
            files.append(
                Packet.Attachment(
                    name: name, mediaType: Self.mediaType(of: attachment.format), relationship: .supplement,
                    load: attachment.load))
        }
        return files
    }

    /// What each file is called in the packet, all of them different.
    static func names(
        _ documents: [PacketDocument], _ attachments: [PacketAttachment]
    ) -> (documents: [(file: String, analysis: String)], attachments: [String]) {
        var names = FileNames()
        let files = documents.map { document in
            let file = names.unique(document.fileName)
            return (file: file, analysis: names.unique(FileName(path: file).stem + ".analysis.json"))
        }
        return (files, attachments.map { names.unique($0.fileName) })
    }

    private static func mediaType(of format: String) -> String {
        switch format {
        case "PDF": "application/pdf"
        case "DOCX": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case "ODT": "application/vnd.oasis.opendocument.text"
        case "HTML", "HTM": "text/html"
        case "DOC": "application/msword"
        case "RTF": "application/rtf"
        case "JSON": "application/json"
        case "YAML", "YML": "application/yaml"
        case "MD", "MARKDOWN": "text/markdown"
        case "TXT": "text/plain"
        default: "application/octet-stream"
        }
    }
}

/// Names that are all different: `cv.pdf`, `cv-2.pdf`.
private struct FileNames {
    private var taken: Set<String> = []

    mutating func unique(_ original: String) -> String {
        let name = Self.portable(original)
        let parts = FileName(path: name)
        var candidate = name
        var number = 1
        while !taken.insert(candidate.lowercased()).inserted {
            number += 1
            candidate = parts.stem + "-\(number)" + (parts.ending.isEmpty ? "" : "." + parts.ending)
        }
        return candidate
    }

    /// Whoever takes the file out gets one of a harmless name: no separators of directories on any system, no line ends,
    /// nothing that turns the order of the letters round.
    private static func portable(_ name: String) -> String {
        let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: "_"
            default: "/\\:*?\"<>|".unicodeScalars.contains(scalar) ? "_" : scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
