import CArchive

/// Makes ZIP archives in memory.
public enum ZipWriter {
    public static func archive(
        _ files: KeyValuePairs<String, String>, password: String? = nil
    ) -> [UInt8] {
        archive(files.map { ($0.key, Array($0.value.utf8)) }, password: password)
    }

    public static func archive(_ files: [(name: String, content: [UInt8])], password: String? = nil) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: files.reduce(1 << 16) { $0 + $1.content.count + 1024 })
        var used = 0
        let writer = archive_write_new()
        archive_write_set_format_zip(writer)
        if let password {
            archive_write_set_options(writer, "zip:encryption=zipcrypt")
            archive_write_set_passphrase(writer, password)
        }
        let count = out.withUnsafeMutableBytes { buffer in
            archive_write_open_memory(writer, buffer.baseAddress, buffer.count, &used)
            for (name, content) in files {
                let entry = archive_entry_new()
                archive_entry_set_pathname_utf8(entry, name)
                archive_entry_set_size(entry, Int64(content.count))
                archive_entry_set_filetype(entry, 0o100000)
                archive_entry_set_perm(entry, 0o644)
                archive_write_header(writer, entry)
                _ = content.withUnsafeBytes { archive_write_data(writer, $0.baseAddress, $0.count) }
                archive_entry_free(entry)
            }
            archive_write_close(writer)
            return used
        }
        archive_write_free(writer)
        return Array(out.prefix(count))
    }
}
