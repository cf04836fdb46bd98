import CXML

/// Decodes the bytes of a web page that came without the encoding that a server would have named.
enum HTMLEncoding {
    /// The page as UTF-8, without characters that no page may hold.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        decoded(bytes).filter { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0C || $0 == 0x0D }
    }

    private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return mended(bytes.dropFirst(3)) }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return convert(bytes.dropFirst(2), from: "UTF-16LE") ?? mended(bytes[...])
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return convert(bytes.dropFirst(2), from: "UTF-16BE") ?? mended(bytes[...])
        }
        // What is valid UTF-8 is UTF-8, whatever it says of itself.
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        if let named = name(in: bytes), let text = convert(bytes[...], from: named) { return text }
        return convert(bytes[...], from: guess(bytes)) ?? mended(bytes[...])
    }

    private static func mended(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    /// The encoding that a `meta` element or an XML declaration names, as iconv calls it.
    private static func name(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(4096).filter { $0 < 0x80 }, as: UTF8.self).lowercased()
        for key in ["charset", "encoding"] {
            for part in head.split(separator: key, omittingEmptySubsequences: false).dropFirst() {
                let value = part.drop { $0 == " " }
                guard value.first == "=" else { continue }
                let name = value.dropFirst().drop { " \"'".contains($0) }.prefix {
                    $0.isLetter || $0.isNumber || "-_".contains($0)
                }
                if !name.isEmpty, name.utf8.count <= 24 { return aliases[String(name)] ?? String(name) }
            }
        }
        return nil
    }

    /// Encodings whose names on the web mean a larger one.
    private static let aliases = [
        "gb2312": "GB18030", "gbk": "GB18030", "gb_2312-80": "GB18030", "x-gbk": "GB18030", "big5": "BIG5-HKSCS",
        "big5-hkscs": "BIG5-HKSCS", "x-x-big5": "BIG5-HKSCS", "iso-8859-1": "CP1252", "latin1": "CP1252",
        "us-ascii": "CP1252",
        "ascii": "CP1252", "windows-1252": "CP1252", "utf-8": "UTF-8", "utf8": "UTF-8", "utf-16": "UTF-8",
        "shift_jis": "CP932",
        "euc-kr": "CP949", "ks_c_5601-1987": "CP949",
    ]

    /// Chinese characters stand together; accented letters stand alone among letters. Half of the second bytes of Big5 are
    /// below 0x80, and hardly one of GB18030 is.
    private static func guess(_ bytes: [UInt8]) -> String {
        var (pairs, neighbours, low) = (0, 0, 0)
        var end = -1
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] >= 0x81 else { index += 1; continue }
            pairs += 1
            if end == index { neighbours += 1 }
            if bytes[index + 1] < 0x80 { low += 1 }
            index += 2
            end = index
        }
        guard pairs > 0, neighbours * 2 >= pairs else { return "CP1252" }
        let order = low * 6 > pairs ? ["BIG5-HKSCS", "GB18030"] : ["GB18030", "BIG5-HKSCS"]
        return order.first { convert(bytes[...], from: $0) != nil } ?? "CP1252"
    }

    /// Nil where the bytes are not of that encoding, save for a few.
    private static func convert(_ bytes: ArraySlice<UInt8>, from encoding: String) -> [UInt8]? {
        guard let descriptor = iconv_open("UTF-8", encoding), Int(bitPattern: descriptor) != -1 else { return nil }
        defer { iconv_close(descriptor) }
        var input = Array(bytes).map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 4 + 16)
        var damage = 0
        let written: Int? = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var (from, to) = (source.baseAddress, target.baseAddress)
                var (left, room) = (source.count, target.count)
                while left > 0 {
                    guard iconv(descriptor, &from, &left, &to, &room) == -1 else { break }
                    // A bad byte: note it and go on behind it.
                    damage += 1
                    guard left > 0, room > 3, damage * 50 <= source.count, let next = from, let place = to else {
                        return nil
                    }
                    from = next + 1
                    left -= 1
                    place.pointee = CChar(bitPattern: 0x3F)
                    to = place + 1
                    room -= 1
                }
                return target.count - room
            }
        }
        guard let written else { return nil }
        return output.prefix(written).map { UInt8(bitPattern: $0) }
    }
}
