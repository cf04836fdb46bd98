import CArchive
import SharedLibraries

/// The files that are wanted of a ZIP archive, unpacked in memory.
struct Archive {
    /// The names of all files, in the order of the archive's directory.
    private(set) var names: [String] = []
    private var contents: [String: [UInt8]] = [:]

    /// Nothing is written to disk, so where a name points to does not matter.
    init(
        _ bytes: [UInt8], limits: DocumentLimits, where isWanted: (String) -> Bool
    ) throws(DocumentError) {
        SharedLibraries.archive
        guard let archive = archive_read_new() else { throw Archive.damaged }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip_seekable(archive)
        try bytes.withUnsafeBufferPointer { (buffer) throws(DocumentError) in
            guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
                throw Archive.damaged
            }
            try readEntries(of: archive, packedByteCount: buffer.count, limits: limits, where: isWanted)
        }
    }

    /// The bytes of a file; nil when the archive has none of that name.
    subscript(name: String) -> [UInt8]? { contents[name] }

    private mutating func readEntries(
        of archive: OpaquePointer, packedByteCount: Int, limits: DocumentLimits, where isWanted: (String) -> Bool
    ) throws(DocumentError) {
        let ratioLimit = max(
            1 << 20, packedByteCount.multipliedReportingOverflow(by: limits.compressionRatio).partialValue)
        var total = 0
        while true {
            var entry: OpaquePointer?
            switch archive_read_next_header(archive, &entry) {
            case ARCHIVE_EOF: return
            case ARCHIVE_OK, ARCHIVE_WARN: break
            default: throw Archive.damaged
            }
            guard let entry else { throw Archive.damaged }
            guard names.count < limits.archiveEntries else {
                throw DocumentError(.limitExceeded, "more than \(limits.archiveEntries) files in the archive")
            }
            guard let name = Archive.name(of: entry) else { continue }
            names.append(name)
            // The first of two files of one name counts.
            guard isWanted(name), contents[name] == nil else { continue }
            guard archive_entry_is_encrypted(entry) == 0 else {
                throw DocumentError(.encrypted, "protected by a password; save it without one")
            }
            let content = try Archive.content(of: archive, limits: limits)
            total += content.count
            guard total <= limits.archiveBytes else {
                throw DocumentError(.limitExceeded, "more than \(limits.archiveBytes) bytes when unpacked")
            }
            guard total <= ratioLimit else {
                throw DocumentError(
                    .limitExceeded, "unpacks to more than \(limits.compressionRatio) times its size")
            }
            contents[name] = content
        }
    }

    private static func name(of entry: OpaquePointer) -> String? {
        guard let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else { return nil }
        // Some writers of Windows separate by "\".
        return String(decoding: String(cString: name).utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
    }

    private static func content(
        of archive: OpaquePointer, limits: DocumentLimits
    ) throws(DocumentError) -> [UInt8] {
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
            guard count >= 0 else { throw damaged }
            guard count > 0 else { return content }
            guard content.count + count <= limits.archiveEntryBytes else {
                throw DocumentError(
                    .limitExceeded, "a file in the archive is larger than \(limits.archiveEntryBytes) bytes")
            }
            content += chunk.prefix(count)
        }
    }

    private static let damaged = DocumentError(
        .damaged, "the archive is damaged or cut off; open the document in its program and save it again")
}
