import Glibc

/// The file itself, whatever names lead to it: symbolic and hard links share one identity.
struct FileIdentity: Hashable, Sendable {
    private var device: UInt
    private var inode: UInt

    /// Nil when there is no such file.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
    }
}
