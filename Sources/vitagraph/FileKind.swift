import Glibc

/// What a path leads to.
enum FileKind {
    case absent, regular, directory, other

    /// Symbolic links followed; what cannot be looked at counts as absent.
    init(path: String) {
        self = (try? FileKind(of: path)) ?? .absent
    }

    /// Throws where there is nothing, or nothing that may be looked at.
    init(of path: String, followingLinks: Bool = true) throws(SystemError) {
        var status = stat()
        guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { throw .last }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .regular
        case S_IFDIR: self = .directory
        default: self = .other
        }
    }
}
