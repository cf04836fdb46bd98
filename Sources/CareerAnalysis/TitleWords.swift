/// The words of a title or name: lower-case runs of letters and digits; each Chinese run is one word.
struct TitleWords: Hashable, Sendable {
    let words: [String]

    init(words: [String]) { self.words = words }

    init(_ text: String) { words = Self.plainWords(text) ?? Self.words(text) }

    /// Of ASCII and Chinese characters alone, whose neighbours change nothing about them; nil for other texts.
    private static func plainWords(_ text: String) -> [String]? {
        guard text.unicodeScalars.allSatisfy({ $0.isASCII || (0x4E00...0x9FFF).contains($0.value) }) else { return nil }
        var words: [String] = []
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...:
                if let first = word.first, (first < 0x80) != (byte < 0x80) { end() }
                word.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
            default: end()
            }
        }
        end()
        return words
    }

    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasHan = false
        for character in text.lowercased() {
            let isHan = character.isHan
            guard isHan || character.isLetter || character.isNumber else {
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            if isHan != wasHan, !word.isEmpty {
                words.append(word)
                word = ""
            }
            word.append(character)
            wasHan = isHan
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// One of the words stands in it, or one of the Chinese phrases inside a Chinese word.
    func holdsAny(_ latin: Set<String>, chinese: Set<String>) -> Bool {
        words.contains { word in
            latin.contains(word) || (word.first?.isHan == true && chinese.contains { word.holds($0) })
        }
    }

    /// The words stand in it, one after the other.
    func holdsPhrase(_ phrase: [String]) -> Bool { words.indices(of: phrase) != nil }
}

extension Array where Element: Equatable {
    /// Where `part` first stands in the array, as consecutive elements; nil when nowhere or when `part` is empty.
    func indices(of part: [Element]) -> Range<Int>? {
        guard !part.isEmpty, part.count <= count else { return nil }
        for start in 0...(count - part.count) where self[start] == part[0] {
            let range = start..<(start + part.count)
            if self[range].elementsEqual(part) { return range }
        }
        return nil
    }
}

extension String {
    /// `part` stands somewhere in the text.
    func holds(_ part: String) -> Bool { Array(unicodeScalars).indices(of: Array(part.unicodeScalars)) != nil }
}

extension Character {
    /// A Chinese character.
    var isHan: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        switch scalar.value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return true
        default: return false
        }
    }
}
