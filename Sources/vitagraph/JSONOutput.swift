import Resume
import ResumeReading

/// JSON as the commands print it: keys sorted, slashes as they are, one line end after each document.
enum JSONOutput {
    /// For one document: indented.
    static func pretty(_ document: some Encodable) throws -> [UInt8] {
        try JSONTreeEncoder.tree(of: document).bytes(isIndented: true)
    }

    /// For many: one line each (NDJSON).
    static func line(_ document: some Encodable) throws -> [UInt8] {
        try JSONTreeEncoder.tree(of: document).bytes(isIndented: false)
    }
}

/// A résumé among others: its document with `"source"` on top, as analyses have it.
struct SourcedResume: Encodable {
    var resume: Resume

    private enum CodingKeys: String, CodingKey { case source }

    func encode(to encoder: any Encoder) throws {
        try resume.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(resume.reading.source, forKey: .source)
    }
}

extension Batch {
    /// Prints one JSON document per input: indented for one document, else one line each.
    func printJSON(
        from reader: ResumeReader, asLines: Bool,
        _ encode: @escaping @Sendable (Resume, _ isLine: Bool) throws -> [UInt8]
    ) async throws {
        let isLine = asLines || !isSingleDocument
        try await run(makeWorker: {}) { _, input, _ in
            try encode(reader.read(try input.source()), isLine)
        } deliver: { bytes throws(SystemError) in
            try StandardStream.output.write(bytes)
        }
    }
}
