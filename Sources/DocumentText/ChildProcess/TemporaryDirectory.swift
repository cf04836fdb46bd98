import Glibc

/// A directory that only this user can enter. `remove` takes it away with what is in it.
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

    /// Makes directories within, each below the one before: `profile/user`.
    func makeDirectory(_ name: String) throws(DocumentError) {
        var made = path
        for part in name.split(separator: "/") {
            made += "/" + part
            guard mkdir(made, 0o700) == 0 || errno == EEXIST else {
                throw DocumentError(.converterFailed, "a temporary directory cannot be made")
            }
        }
    }

    /// A file that a converter has written; nil where there is none of up to `limit` bytes.
    func read(_ name: String, limit: Int) -> [UInt8]? {
        // A link could lead anywhere.
        let descriptor = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count == 0 && !bytes.isEmpty ? bytes : nil }
            bytes += buffer.prefix(count)
        }
        return nil
    }

    private func remove() { Self.remove(path, depth: 0) }

    private static func remove(_ path: String, depth: Int) {
        // Plain files and links go at once, links without what they lead to.
        guard depth < 32, let directory = opendir(path) else { return }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            if unlink("\(path)/\(name)") != 0 { remove("\(path)/\(name)", depth: depth + 1) }
        }
        closedir(directory)
        rmdir(path)
    }
}
