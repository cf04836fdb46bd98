import Foundation

/// Tells the encoding of bytes and decodes them.
public enum TextEncoding {
    /// The text and the name of its encoding; nil when no known encoding fits.
    public static func decode(_ bytes: [UInt8]) -> (text: String, name: String)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return (String(decoding: bytes.dropFirst(3), as: UTF8.self), "utf-8")
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), isBigEndian: false), "utf-16le") }
        if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), isBigEndian: true), "utf-16be") }
        if let isBigEndian = byteOrderWithoutMark(bytes) {
            return (utf16(bytes[...], isBigEndian: isBigEndian), isBigEndian ? "utf-16be" : "utf-16le")
        }
        if let text = String(validating: bytes, as: UTF8.self) { return (text, "utf-8") }
        // A file cut in the middle of its last character, or with one bad byte, is still the UTF-8 that it mostly is.
        let mended = String(decoding: bytes, as: UTF8.self)
        let damage = mended.unicodeScalars.count { $0 == "\u{FFFD}" }
        let wide = mended.unicodeScalars.count { $0.value > 0x7F }
        if wide > 0, damage * 20 <= wide { return (mended, "utf-8") }
        return legacy(bytes)
    }

    /// Letters with their accents as one scalar, as the reader compares them; most texts are so already.
    static func composed(_ text: String) -> String {
        isComposed(text.scalars) ? text : text.precomposedStringWithCanonicalMapping
    }

    static func isComposed(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.withUnsafeBufferPointer { scalars in
            scalars.allSatisfy { scalar in
                guard scalar.value >= 0x300 else { return true }
                switch scalar.value {
                case 0x300...0x36F, 0xF900...0xFAFF, 0x2F800...0x2FA1F: return false
                default: return true
                }
            }
        }
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// UTF-16 without a byte order mark shows: line feeds and spaces have a zero as their other byte, on one side. Few
    /// characters, such as 一 and 开, have it on the other.
    private static func byteOrderWithoutMark(_ bytes: [UInt8]) -> Bool? {
        guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        var (zerosFirst, zerosSecond) = (0, 0)
        let sample = min(bytes.count, 4096)
        // Nearly all files hold no zero.
        guard bytes[..<sample].contains(0) else { return nil }
        for index in stride(from: 0, to: sample, by: 2) {
            let (first, second) = (bytes[index], bytes[index + 1])
            if first == 0, second == 0 { return nil }
            if first == 0 { zerosFirst += 1 } else if second == 0 { zerosSecond += 1 }
        }
        guard max(zerosFirst, zerosSecond) * 40 >= sample,
            min(zerosFirst, zerosSecond) * 4 <= max(zerosFirst, zerosSecond)
        else { return nil }
        return zerosFirst > zerosSecond
    }

    /// GB18030 and Big5 accept much of each other's bytes, and Latin-1 accepts everything: the decoding with the most
    /// everyday characters wins.
    private static func legacy(_ bytes: [UInt8]) -> (text: String, name: String)? {
        let data = Data(bytes)
        let simplified = String(data: data, encoding: String.Encoding(rawValue: 0x8000_0632))
        let traditional = String(data: data, encoding: String.Encoding(rawValue: 0x8000_0A03))
        var best: (text: String, name: String, score: Double)?
        for (text, name) in [(simplified, "gb18030"), (traditional, "big5")] {
            guard let text else { continue }
            let score = plausibility(of: text)
            if score > (best?.score ?? 0.5) { best = (text, name, score) }
        }
        if let best { return (best.text, best.name) }
        guard let western = String(data: data, encoding: .windowsCP1252) ?? String(data: data, encoding: .isoLatin1)
        else { return nil }
        return (western, "iso-8859-1")
    }

    /// The share of everyday characters among those beyond ASCII, 0...1.
    ///
    /// Text in a wrong Chinese encoding is full of rare characters, and half of the pairs of Western text are no
    /// Chinese: an accented letter stands alone between ASCII letters, where Chinese characters stand together.
    private static func plausibility(of text: String) -> Double {
        var (wide, everyday) = (0.0, 0.0)
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            guard scalar.value > 0x7F else { continue }
            wide += 1
            switch scalar.value {
            case 0x3000...0x3011, 0xFF01...0xFF5E, 0x2010...0x2027, 0x25A0...0x25CF: everyday += 1
            case 0x4E00...0x9FFF:
                if everydayCharacters.contains(scalar) { everyday += 3; wide += 2 }
                if !previous.isASCIILetter { everyday += 0.6 }
            default: break
            }
        }
        return wide == 0 ? 0 : everyday / wide
    }

    private static let everydayCharacters = Set(
        """
        的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经
        十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形
        相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展
        五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战
        先回则任取据处理南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再转更单风切打白教
        速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究
        這個為來們時國會學對發經動產種後過實體業員處區單場機關專項設計與歷務負責電話學歷開應華從點語際長資訊聯繫術職稱錄獎
        姓名男女籍贯邮箱历简历育技教育硕士本博专毕校
        """.unicodeScalars)
}
