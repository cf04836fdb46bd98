import Glibc

/// An error of the operating system, in its own words: "No such file or directory".
struct SystemError: Error, Hashable, CustomStringConvertible {
    var code: Int32

    /// The error of the last failed call on this thread.
    static var last: SystemError { SystemError(code: errno) }

    var description: String { String(cString: strerror(code)) }
}
