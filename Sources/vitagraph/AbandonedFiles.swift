import Glibc
import Synchronization

/// What a run that was killed has left beside its outputs. Whoever writes there next takes it away.
///
/// A run that goes on holds a lock on its temporary files, which the system lets go of when it ends, however it ends.
enum AbandonedFiles {
    static let prefix = ".vitagraph-"
    static let suffix = ".tmp"

    private static let cleaned = Mutex<Set<String>>([])

    /// - Parameter directory: ends in "/"; empty for the current one. It is looked through once in a run.
    static func remove(from directory: String) {
        guard cleaned.withLock({ $0.insert(directory).inserted }) else { return }
        let path = directory.isEmpty ? "." : directory
        guard let stream = opendir(path) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if isOurs(name) { removeUnlocked(directory + name) }
        }
    }

    /// False where somebody took the file for abandoned before it was locked.
    static func lock(_ descriptor: Int32) -> Bool {
        var status = stat()
        // File systems without locks have none to find, either.
        guard flock(descriptor, LOCK_EX) == 0 else { return true }
        return fstat(descriptor, &status) == 0 && status.st_nlink > 0
    }

    private static func isOurs(_ name: String) -> Bool {
        guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return false }
        let number = name.dropFirst(prefix.count).dropLast(suffix.count)
        return !number.isEmpty && number.utf8.count <= 13
            && number.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    }

    private static func removeUnlocked(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
    }
}
