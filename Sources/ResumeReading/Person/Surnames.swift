/// The family names that nearly all Chinese bear, in simplified and traditional characters.
enum Surnames {
    /// Whether the text opens with a family name, and how many characters it takes: compound names first.
    static func length(in name: [Unicode.Scalar]) -> Int? {
        let opening = ScalarText(name.prefix(2))
        if name.count == 3 && isCompound(opening) || name.count > 3 && compound.contains(opening) { return 2 }
        guard let first = name.first else { return nil }
        return single.contains(first) ? 1 : nil
    }

    /// One of the two hundred names that nine in ten Chinese bear.
    static func isCommon(_ surname: Unicode.Scalar) -> Bool { common.contains(surname) }

    private static let common = Set(Lexicon.surnames["common"].joined())

    private static let single = Set(Lexicon.surnames["single"].joined())

    /// A name of three characters has this surname for certain; 贺兰雪 may also be 贺 and 兰雪.
    static func isCompound(_ surname: ScalarText) -> Bool { compound.contains(surname) && !ambiguous.contains(surname) }

    private static let ambiguous = WordSet(Lexicon.surnames["ambiguous"])

    static let compound = WordSet(Lexicon.surnames["compound"])
}
