import Glibc

/// Whether qpdf has written a PDF whole: it does not tell when the disk is full.
enum WrittenPDF {
    /// - Throws: the error that the system gives for more to write, where the file is not whole.
    static func check(_ path: String) throws(SystemError) {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last }
        defer { close(descriptor) }
        guard !isWhole(descriptor) else { return }
        let more = [UInt8](repeating: 0x20, count: 1 << 20)
        let size = lseek(descriptor, 0, SEEK_END)
        // The first call may write what room is left, the second cannot.
        for _ in 0..<2 where pwrite(descriptor, more, more.count, size) < 0 { throw .last }
        throw SystemError(code: ENOSPC)
    }

    /// The table of its objects stands where the end of the file says: no byte before it is missing.
    private static func isWhole(_ descriptor: Int32) -> Bool {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        let tail = read(descriptor, at: max(0, size - 64), count: 64)
        let words = tail.split { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }.suffix(3).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard words.count == 3, words[0] == "startxref", words[2] == "%%EOF", let place = Int(words[1]), place < size
        else { return false }
        let table = read(descriptor, at: place, count: 32).split { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
            .map { String(decoding: $0, as: UTF8.self) }
        return table.first == "xref" || table.count > 2 && Int(table[0]) != nil && table[1] == "0" && table[2] == "obj"
    }

    private static func read(_ descriptor: Int32, at place: Int, count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let got = pread(descriptor, &bytes, count, place)
        return Array(bytes.prefix(max(0, got)))
    }
}
