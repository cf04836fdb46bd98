import Glibc

/// Writes a file that appears whole or not at all: a temporary neighbour takes the name when it is complete.
enum AtomicFile {
    /// - Parameter path: a symbolic link is followed; a device or a pipe is written straight into.
    static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
        try write(to: path) { sink throws(SystemError) in try sink.write(bytes) }
    }

    /// For what is too large to be in memory at once.
    static func write(to path: String, _ body: (inout ByteSink) throws(SystemError) -> Void) throws(SystemError) {
        switch FileKind(path: path) {
        case .directory: throw SystemError(code: EISDIR)
        case .other: try writeStraight(to: path, body)
        case .absent, .regular: try replace(resolved(path), body)
        }
    }

    /// Lets `body` write a new file under the name it is given, which takes the name `path` when `body` returns.
    static func write(to path: String, _ body: (_ temporaryPath: String) throws -> Void) throws {
        let path = resolved(path)
        let (temporary, descriptor) = try openNeighbour(of: path)
        // Open, and so locked, until the end.
        defer { close(descriptor) }
        do {
            try body(temporary)
            guard rename(temporary, path) == 0 else { throw SystemError.last }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    private static func replace(
        _ path: String, _ body: (inout ByteSink) throws(SystemError) -> Void
    ) throws(SystemError) {
        let (temporary, descriptor) = try openNeighbour(of: path)
        // Until the name is taken the file must stay locked, or others take it for abandoned and remove it.
        let keeper = dup(descriptor)
        defer { close(keeper) }
        do throws(SystemError) {
            do throws(SystemError) {
                try ByteSink.fill(descriptor, body)
            } catch {
                close(descriptor)
                throw error
            }
            // Some file systems report a full disk only here.
            guard close(descriptor) == 0, rename(temporary, path) == 0 else { throw .last }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Readable by all as far as the umask allows; a file that is replaced keeps its permissions.
    private static func openNeighbour(of path: String) throws(SystemError) -> (path: String, descriptor: Int32) {
        let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        AbandonedFiles.remove(from: directory)
        var previous = stat()
        let hasPrevious = stat(path, &previous) == 0
        var generator = SystemRandomNumberGenerator()
        while true {
            let number = String(generator.next(), radix: 36)
            let temporary = "\(directory)\(AbandonedFiles.prefix)\(number)\(AbandonedFiles.suffix)"
            let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
            if descriptor >= 0 {
                guard AbandonedFiles.lock(descriptor) else {
                    close(descriptor)
                    continue
                }
                if hasPrevious { fchmod(descriptor, previous.st_mode & 0o777) }
                return (temporary, descriptor)
            }
            guard errno == EEXIST else { throw .last }
        }
    }

    private static func writeStraight(
        to path: String, _ body: (inout ByteSink) throws(SystemError) -> Void
    ) throws(SystemError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        defer { close(descriptor) }
        try ByteSink.fill(descriptor, body)
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}

/// Takes bytes piece by piece and writes them in larger ones.
struct ByteSink {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private static let capacity = 1 << 18

    /// Hands `body` a sink for an open file, and writes what is left when it is done.
    static func fill(_ descriptor: Int32, _ body: (inout ByteSink) throws(SystemError) -> Void) throws(SystemError) {
        var sink = ByteSink(descriptor: descriptor)
        try body(&sink)
        try sink.flush()
    }

    private init(descriptor: Int32) { self.descriptor = descriptor }

    mutating func write(_ bytes: some Collection<UInt8>) throws(SystemError) {
        buffer += bytes
        if buffer.count >= Self.capacity { try flush() }
    }

    private mutating func flush() throws(SystemError) {
        try StandardStream.write(buffer, to: descriptor)
        buffer.removeAll(keepingCapacity: true)
    }
}
