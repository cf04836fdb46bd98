import Glibc

/// The directory that several outputs go into.
enum OutputDirectory {
    /// Why a directory could not be made, with its name.
    struct Failure: Error, CustomStringConvertible {
        var path: String
        var error: SystemError

        var description: String { "\(path): \(error)" }
    }

    /// Makes the directory and those above it; one that exists is left as it is.
    static func create(_ path: String) throws(Failure) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part + "/"
            guard mkdir(made, 0o755) != 0 else { continue }
            let error = SystemError.last
            if FileKind(path: made) == .directory { continue }
            throw Failure(path: path, error: error.code == EEXIST ? SystemError(code: ENOTDIR) : error)
        }
    }
}
