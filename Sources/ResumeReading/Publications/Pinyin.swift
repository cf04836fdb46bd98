/// The sound of Chinese names, for matching them with authors in Latin script.
enum Pinyin {
    /// One toneless syllable per character; nil when a character is not in the table.
    static func syllables(of name: ScalarText) -> [ScalarText]? {
        var syllables: [ScalarText] = []
        for (place, character) in name.enumerated() {
            guard place < 8, let syllable = place == 0 ? surnames[character] ?? table[character] : table[character]
            else {
                return nil
            }
            syllables.append(syllable)
        }
        return syllables
    }

    /// Characters that sound otherwise as a family name.
    private static let surnames: [Unicode.Scalar: ScalarText] =
        ([
            "单": "shan", "仇": "qiu", "曾": "zeng", "朴": "piao", "查": "zha", "区": "ou", "翟": "zhai", "乐": "yue",
            "覃": "qin",
            "缪": "miao", "解": "xie", "盖": "ge", "召": "shao", "折": "she", "种": "chong", "尉": "wei",
        ] as [Unicode.Scalar: String]).mapValues { ScalarText($0) }

    private static let table: [Unicode.Scalar: ScalarText] = {
        var table: [Unicode.Scalar: ScalarText] = [:]
        for row in TableRows(PackageResources.pinyin_tsv) where row.count == 2 {
            for character in row[1] { table[character] = row[0] }
        }
        return table
    }()
}

/// Latin letters with accents and the letters under them.
enum LatinAccents {
    static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar { bases[scalar] ?? scalar }

    private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
        let groups: [(Unicode.Scalar, String)] = [
            ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęěẽ"), ("g", "ĝğġģ"), ("h", "ĥħ"),
            ("i", "ìíîïĩīĭįǐ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľł"), ("n", "ñńņňǹ"), ("o", "òóôõöøōŏőǒ"),
            ("r", "ŕŗř"),
            ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųǔǖǘǚǜ"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
        ]
        var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (base, accented) in groups {
            for letter in accented.unicodeScalars { bases[letter] = base }
        }
        return bases
    }()
}

/// The rows of an embedded table below its heading, split at tabs.
struct TableRows: Sequence {
    private let text: ScalarText

    init(_ bytes: [UInt8]) { text = ScalarText(line: String(decoding: bytes, as: UTF8.self).scalars) }

    func makeIterator() -> some IteratorProtocol<[ScalarText]> {
        text.split(separator: "\n").drop { $0.hasPrefix("#") }.dropFirst().lazy
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }.makeIterator()
    }
}
