import DocumentText
import Glibc
import ResumeReading

/// One document to read: a file, or standard input.
struct Input: Hashable, Sendable {
    static let standardInputArgument = "-"

    /// As given or found; `-` for standard input.
    var path: String
    /// Far above any résumé; they keep an endless device or a mistaken disk image from filling the memory.
    var limits = DocumentLimits()

    var isStandardInput: Bool { path == Input.standardInputArgument }
    /// How messages call it.
    var name: String { isStandardInput ? "standard input" : path }

    var identity: FileIdentity? {
        isStandardInput ? FileIdentity(descriptor: STDIN_FILENO) : FileIdentity(path: path)
    }

    /// The first bytes of a file; nil where it cannot be read.
    func beginning(byteCount: Int = 1 << 14) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: byteCount)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        return count < 0 ? nil : Array(buffer.prefix(count))
    }

    func read() throws(InputFailure) -> [UInt8] {
        let descriptor = isStandardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputFailure(name: name, reason: "\(SystemError.last)") }
        defer { if !isStandardInput { close(descriptor) } }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 {
                // Whoever interrupts us does not want to type the rest.
                if errno == EINTR, !Interruption.isRequested { continue }
                throw InputFailure(name: name, reason: "\(SystemError.last)")
            }
            if count == 0 { return bytes }
            bytes += buffer.prefix(count)
            guard bytes.count <= limits.inputBytes else {
                throw InputFailure(
                    name: name, reason: "larger than \(limits.inputBytes >> 20) MiB", code: "too-large")
            }
        }
    }
}

/// Why one input could not be done, in words for the person who gave it.
struct InputFailure: Error, Hashable {
    var name: String
    var reason: String
    /// `encrypted`, `empty` ...: the kind of reason, where it is one of the document itself.
    var code: String?
}

extension InputFailure {
    /// Why a document cannot be read, with the remedy.
    init(name: String, _ error: SourceError) {
        let remedy = error.code == .limitExceeded ? "; see --limit" : ""
        self.init(
            name: name, reason: "\(error.message)\(remedy) [\(error.code.rawValue)]", code: error.code.rawValue)
    }
}
