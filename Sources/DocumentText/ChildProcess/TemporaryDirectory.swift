import Glibc

/// A directory that only this user can enter. `remove` takes it away with the plain files in it.
struct TemporaryDirectory {
    let path: String

    init() throws(DocumentError) {
        var base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        if base.isEmpty || !base.hasPrefix("/") { base = "/tmp" }
        // mkdtemp makes it with mode 0700.
        var template = Array("\(base)/vitagraph-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) } != nil
        }
        guard made else {
            throw DocumentError(.converterFailed, "no temporary directory can be made in \(base): set TMPDIR to one")
        }
        path = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { String(cString: $0) } ?? base }
    }

    /// Runs `body` with a new directory, which is gone afterwards, also after an error.
    static func with<Value>(
        _ body: (TemporaryDirectory) throws(DocumentError) -> Value
    ) throws(DocumentError) -> Value {
        let directory = try TemporaryDirectory()
        defer { directory.remove() }
        return try body(directory)
    }

    /// Writes a new file that only this user can read and returns its path.
    func write(_ bytes: [UInt8], to name: String) throws(DocumentError) -> String {
        let file = "\(path)/\(name)"
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DocumentError(.converterFailed, "a temporary file cannot be made") }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            written += count
        }
        let isClosed = close(descriptor) == 0
        guard isClosed, written == bytes.count else {
            throw DocumentError(.converterFailed, "a temporary file cannot be written: is the disk full?")
        }
        return file
    }

    private func remove() {
        if let directory = opendir(path) {
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                    tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { unlink("\(path)/\(name)") }
            }
            closedir(directory)
        }
        rmdir(path)
    }
}
