import Glibc

/// An error of the operating system, in its own words: "No such file or directory".
struct SystemError: Error, Hashable, CustomStringConvertible {
    var code: Int32

    /// The error of the last failed call on this thread.
    static var last: SystemError { SystemError(code: errno) }

    var description: String { String(cString: strerror(code)) }

    /// The error of a failed write, with what to do about it.
    var ofWriting: String {
        let remedy: String? =
            switch code {
            case ENOSPC, EDQUOT: "make room there, or choose another place with -o, and run again"
            case EFBIG: "raise the limit of the size of files (ulimit -f), and run again"
            case EACCES, EPERM, EROFS: "choose another place with -o"
            case ENOENT: "make the directory first, or choose another place with -o"
            default: nil
            }
        return remedy.map { "\(self); \($0)" } ?? "\(self)"
    }
}
