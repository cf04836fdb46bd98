import Glibc
import Synchronization

/// A directory that only this user can enter. `remove` takes it away with what is in it.
///
/// What a run that was killed has left, with somebody's document in it, the next one takes away: a run that goes on holds
/// a lock on its directories, which the system lets go of when it ends, however it ends.
struct TemporaryDirectory {
    let path: String
    private let lock: Int32

    private static let prefix = "vitagraph-run-"
    private static let cleaned = Atomic<Bool>(false)

    init() throws(DocumentError) {
        var base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        if base.isEmpty || !base.hasPrefix("/") { base = "/tmp" }
        if !Self.cleaned.exchange(true, ordering: .relaxed) { Self.removeAbandoned(from: base) }
        // Another run may take it for abandoned before it is locked.
        for _ in 0..<8 {
            guard let made = Self.make(in: base) else { break }
            if let lock = Self.lock(made, waits: true) {
                (path, self.lock) = (made, lock)
                return
            }
        }
        throw DocumentError(.converterFailed, "no temporary directory can be made in \(base): set TMPDIR to one")
    }

    private static func make(in base: String) -> String? {
        // mkdtemp makes it with mode 0700.
        var template = Array("\(base)/\(prefix)XXXXXX".utf8CString)
        return template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
    }

    /// A descriptor that holds the lock; nil where the directory is gone, or somebody else holds it and we do not wait.
    private static func lock(_ path: String, waits: Bool) -> Int32? {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        // File systems without locks find nothing abandoned, either.
        let isLocked = flock(descriptor, waits ? LOCK_EX : LOCK_EX | LOCK_NB) == 0
        var status = stat()
        guard isLocked || waits, fstat(descriptor, &status) == 0, status.st_nlink > 0, status.st_uid == geteuid(),
            status.st_mode & 0o7777 == 0o700
        else {
            close(descriptor)
            return nil
        }
        return descriptor
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

    private func remove() {
        Self.remove(path, depth: 0)
        close(lock)
    }

    private static func removeAbandoned(from base: String) {
        guard let directory = opendir(base) else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasPrefix(prefix), name.utf8.count == prefix.utf8.count + 6,
                let lock = lock("\(base)/\(name)", waits: false)
            else { continue }
            remove("\(base)/\(name)", depth: 0)
            close(lock)
        }
    }

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
