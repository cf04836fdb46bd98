import CareerAnalysis
import DocumentText
import Packets
import Pages
import Resume
import ResumeReading

/// Reads the inputs of a packet; what cannot be read stays in, with its reason.
struct PacketReader {
    var reader: ResumeReader
    var options: InputOptions
    /// Originals belong to the packet.
    var hasOriginals: Bool
    /// Originals of other formats become pages.
    var converts: Bool

    /// What came of one input, before its original is opened.
    private struct Reading: Sendable {
        var document: PacketDocument
        var pdf: [UInt8]?
    }

    /// One document for whatever was found, in its order, the originals opened in the assembler.
    func documents(
        of found: InputFinder.Findings, into assembler: PacketAssembler
    ) async throws -> [PacketDocument] {
        var read: [PacketDocument] = []
        // What led nowhere stays in as well, and is named with the others at the end.
        var readable = found
        readable.inputs.removeAll { (try? $0.get()) == nil }
        let batch = Batch(options, found: readable)
        try await batch.run(makeWorker: {}) { [self] _, input, _ in
            reading(of: input)
        } deliver: { reading in
            var document = reading.document
            if let pdf = reading.pdf {
                do throws(InputFailure) {
                    document.original = try assembler.opened(pdf, name: document.name)
                } catch {
                    document.originalFailure = error
                }
            }
            read.append(document)
        }
        var rest = read[...]
        return found.inputs.compactMap { result in
            guard case .failure(var failure) = result else { return rest.popFirst() }
            // A directory is no candidate.
            if FileKind(path: failure.name) == .directory { return nil }
            var document = PacketDocument(input: nil, name: failure.name)
            if FileKind(path: failure.name) == .absent { failure.code = "not-found" }
            document.summaryFailure = failure
            return document
        }
    }

    private func reading(of input: Input) -> Reading {
        var document = PacketDocument(input: input, name: input.name)
        let bytes: [UInt8]
        do throws(InputFailure) {
            bytes = try input.readResume()
        } catch {
            document.summaryFailure = error
            if hasOriginals { document.originalFailure = error }
            return Reading(document: document)
        }
        document.sha256 = SourceText.sha256(of: bytes)
        if input.isStandardInput { document.bytes = bytes }
        if options.blind { document.blindKey = RecordKey(sha256: document.sha256) }
        let format = DocumentFormat.detect(bytes, name: input.path)
        document.format = Self.name(of: format, path: input.path)
        do throws(SourceError) {
            let source = try SourceText(decoding: bytes, path: input.path, limits: input.limits)
            analyze(reader.read(source), source: source, into: &document)
        } catch {
            document.summaryFailure = InputFailure(name: input.name, error)
        }
        guard hasOriginals else { return Reading(document: document) }
        if format == .pdf { return Reading(document: document, pdf: bytes) }
        guard converts else { return Reading(document: document) }
        do throws(DocumentError) {
            return Reading(document: document, pdf: try OfficeConverter().pdf(of: bytes, format: format))
        } catch {
            document.originalFailure = InputFailure(
                name: input.name, reason: "\(error.message) [\(error.code.rawValue)]", code: error.code.rawValue)
            return Reading(document: document)
        }
    }

    private func analyze(_ resume: Resume, source: SourceText, into document: inout PacketDocument) {
        let asOf = options.asOfMonth
        let analysis = CareerAnalysis(of: resume, asOf: asOf)
        document.member = CohortMember(analysis)
        document.pageCount = resume.reading.source.pageCount
        if let review = options.blindReview(of: resume) {
            document.career = .init(resume: review.resume, analysis: review.analysis(asOf: asOf))
            return
        }
        document.career = .init(resume: resume, analysis: analysis)
        document.sourceLines = source.shownLines
        document.sourcePlaces = source.places
    }

    private static func name(of format: DocumentFormat, path: String) -> String {
        switch format {
        case .pdf, .docx, .odt, .html, .doc, .rtf, .mhtml: format.rawValue.uppercased()
        case .text, .encryptedOffice, .archive: FileName(path: path).ending.uppercased()
        }
    }
}

extension InputFinder.Findings {
    /// Directories without any résumé, or that cannot be read.
    var emptyDirectories: [InputFailure] {
        inputs.compactMap { result in
            guard case .failure(let failure) = result, FileKind(path: failure.name) == .directory else { return nil }
            return failure
        }
    }
}
