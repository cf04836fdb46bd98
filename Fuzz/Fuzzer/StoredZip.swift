/// Archives whose files are stored as they are, so that the fuzzer works on their content and not on its compression.
enum StoredZip {
    static func archive(_ files: [(name: String, content: [UInt8])]) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in files {
            let size = UInt32(content.count)
            let head =
                number(20, 2) + number(0, 8) + number(crc32(content), 4) + number(size, 4) + number(size, 4)
                + number(UInt32(name.utf8.count), 2) + number(0, 2)
            directory +=
                number(0x0201_4B50, 4) + number(20, 2) + head + number(0, 10)
                + number(UInt32(archive.count), 4) + Array(name.utf8)
            archive += number(0x0403_4B50, 4) + head + Array(name.utf8) + content
        }
        let count = number(UInt32(files.count), 2)
        return archive + directory + number(0x0605_4B50, 4) + number(0, 4) + count + count
            + number(UInt32(directory.count), 4) + number(UInt32(archive.count), 4) + number(0, 2)
    }

    private static func number(_ value: UInt32, _ bytes: Int) -> [UInt8] {
        (0..<bytes).map { $0 < 4 ? UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) : 0 }
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return ~sum
    }
}
