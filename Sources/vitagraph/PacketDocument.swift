import CareerAnalysis
import DocumentText
import PDFObjects
import Packets
import Pages
import Resume
import ResumeReading

/// What became of one input of a packet.
struct PacketDocument: Sendable {
    /// Nil where the argument led to no file.
    var input: Input?
    /// How messages call it.
    var name: String
    /// Nil where the document could not be read; blinded in a blind packet.
    var career: PacketContents.Candidate.Career?
    /// What tells the same person twice, as the plain reading has it.
    var member: CohortMember?
    var sourceLines: [String] = []
    var sourcePlaces: [PagePlace] = []
    /// Stands for the document in a blind packet.
    var blindKey: RecordKey?
    /// `PDF`, `DOCX` ...
    var format = ""
    /// Empty where the file could not be read at all.
    var sha256 = ""
    var pageCount: Int?
    /// The original as pages.
    var original: PacketAssembler.OpenedDocument?
    /// Kept where the file cannot be read again.
    var bytes: [UInt8]?
    var summaryFailure: InputFailure?
    var originalFailure: InputFailure?

    init(input: Input?, name: String) {
        self.input = input
        self.name = name
    }

    /// Without directories, which are nobody's business in a packet.
    var fileName: String {
        guard input?.isStandardInput == true else { return name.split(separator: "/").last.map(String.init) ?? name }
        // What is saved from the packet needs an ending to be opened by.
        return "standard input." + (format.isEmpty ? "txt" : format.lowercased())
    }

    /// The packet has not all pages of the original.
    var pageFailure: InputFailure? { original?.failure(name: name) }

    var isComplete: Bool { summaryFailure == nil && originalFailure == nil && pageFailure == nil }

    /// The file itself, as it was when it was read.
    func load() throws -> [UInt8] {
        let current = try bytes ?? input?.read() ?? []
        guard SourceText.sha256(of: current) == sha256 else {
            throw InputFailure(name: name, reason: "changed while the packet was made; run again")
        }
        return current
    }
}

extension PacketContents.Problem {
    init(_ failure: InputFailure) {
        self.init(code: failure.code, message: failure.reason)
    }
}

/// A file that the user adds to the packet.
struct PacketAttachment {
    var path: String
    var format = ""
    var sha256 = ""
    var original: PacketAssembler.OpenedDocument?
    var failure: InputFailure?

    var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The file itself, as it was when it was read.
    func load() throws -> [UInt8] {
        let bytes = try Input(path: path).read()
        guard SourceText.sha256(of: bytes) == sha256 else {
            throw InputFailure(name: path, reason: "changed while the packet was made; run again")
        }
        return bytes
    }

    init(path: String, assembler: PacketAssembler) {
        self.path = path
        do {
            let bytes = try Input(path: path).read()
            sha256 = SourceText.sha256(of: bytes)
            let kind = DocumentFormat.detect(bytes, name: path)
            format = kind == .pdf ? "PDF" : FileName(path: path).ending.uppercased()
            if bytes.isEmpty {
                failure = InputFailure(
                    name: path, reason: "empty: no bytes; check that the right file was saved [empty]", code: "empty")
            }
            guard kind == .pdf, !bytes.isEmpty else { return }
            original = try assembler.opened(bytes, name: path)
            failure = original?.failure(name: path)
        } catch let error as InputFailure {
            failure = error
        } catch {
            failure = InputFailure(name: path, reason: "\(error)")
        }
    }
}

extension PacketAssembler {
    /// Opens a document, on a stack that bears hostile ones.
    func opened(_ bytes: [UInt8], name: String) throws(InputFailure) -> OpenedDocument {
        do throws(PDFError) {
            return try withLargeStack { () throws(PDFError) in try open(bytes) }
        } catch {
            let reason =
                switch error.code {
                case .encrypted: "the PDF is locked with a password"
                case .damaged: "the PDF is damaged"
                case .tooLarge, .system, .other: error.message
                }
            throw InputFailure(name: name, reason: "\(reason) [\(error.code.rawValue)]", code: error.code.rawValue)
        }
    }
}

extension PacketAssembler.OpenedDocument {
    /// With the damaged ones, as the file has them.
    var allPages: Int { pageCount + damagedPages.count }

    /// What is missing; nil where all pages are sound.
    func failure(name: String) -> InputFailure? {
        guard let first = damagedPages.first else { return nil }
        let pages =
            damagedPages.count == 1
            ? "page \(first) is" : "pages \(damagedPages.map(String.init).joined(separator: ", ")) are"
        return InputFailure(
            name: name, reason: "\(pages) damaged and left out; the file is attached as it came [damaged-pages]",
            code: "damaged-pages")
    }
}
