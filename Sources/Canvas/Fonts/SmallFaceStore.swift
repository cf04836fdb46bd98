import Glibc

/// Small faces cut from the installed fonts when they are first needed, in the user's cache directory.
struct SmallFaceStore: Sendable {
    /// Ends in `/vitagraph/faces`.
    var directory: String

    /// Raise it when the lists of characters or the way of cutting change.
    private static let version = 1

    init(directory: String) { self.directory = directory }

    /// `$XDG_CACHE_HOME/vitagraph/faces`, or below `~/.cache`; nil when the user has no home.
    static let ofUser: SmallFaceStore? = {
        func absolutePath(_ variable: String) -> String? {
            getenv(variable).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        let cache = absolutePath("XDG_CACHE_HOME") ?? absolutePath("HOME").map { $0 + "/.cache" }
        return cache.map { SmallFaceStore(directory: $0 + "/vitagraph/faces") }
    }()

    /// The file with the part of `face` that `block` names, cut now if it is not there yet.
    /// Nil when the font cannot be read or the file not be written.
    func path(of block: CharacterBlock, in face: PinnedFace) -> String? {
        var source = stat()
        guard stat(face.path, &source) == 0 else { return nil }
        // Another release of the font gives another name.
        let path =
            "\(directory)/\(face.name)-\(block.name)-\(source.st_size)-\(source.st_mtim.tv_sec)-\(Self.version).otf"
        if access(path, R_OK) == 0 { return path }
        guard let font = FontFile(path: face.path, index: face.index), let bytes = font.cut(to: block.scalars),
            write(bytes, to: path)
        else { return nil }
        return path
    }

    /// A neighbour takes the name when it is complete: other processes may write the same face at the same time.
    private func write(_ bytes: [UInt8], to path: String) -> Bool {
        createDirectory()
        var template = Array("\(directory)/.face-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return false }
        let temporary = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        let isWritten = Self.writeAll(bytes, to: descriptor)
        guard close(descriptor) == 0, isWritten, rename(temporary, path) == 0 else {
            unlink(temporary)
            return false
        }
        return true
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }

    /// Each part of the path that is missing, for the user alone.
    private func createDirectory() {
        var path = ""
        for part in directory.split(separator: "/") {
            path += "/" + part
            mkdir(path, 0o700)
        }
    }
}
