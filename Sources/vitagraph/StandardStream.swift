import Glibc

/// Standard output and standard error, written without a buffer of our own.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    var isTerminal: Bool { isatty(rawValue) == 1 }

    func write(_ bytes: [UInt8]) throws(SystemError) {
        try StandardStream.write(bytes, to: rawValue)
    }

    /// For messages: when nobody can be told, nobody is.
    func write(lossily text: String) {
        try? write(Array(text.utf8))
    }

    /// Writes all of `bytes` to any descriptor, however many pieces the system takes them in.
    static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw .last
            }
            rest = rest.dropFirst(count)
        }
    }
}
