/// A text as one folded scalar per character, so that grammars compare plain scalars and still name places in the text.
///
/// Folding: full-width forms to ASCII, capitals to small letters, accents dropped, any white space to a space.
/// A character that folding does not know as a single scalar becomes U+FFFC; zero-width characters are left out.
struct FoldedText {
    private(set) var scalars: [Unicode.Scalar] = []
    /// Whether the character was a capital letter before folding.
    private(set) var capitals: [Bool] = []
    private var starts: [String.Index] = []
    private var ends: [String.Index] = []

    init(_ text: String) {
        scalars.reserveCapacity(text.utf8.count)
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if let (scalar, isCapital) = FoldedText.fold(text[index]) {
                scalars.append(scalar)
                capitals.append(isCapital)
                starts.append(index)
                ends.append(next)
            }
            index = next
        }
    }

    var count: Int { scalars.count }

    /// The places that a range of folded characters takes up; nil for an empty range or one out of bounds.
    func range(of characters: Range<Int>) -> Range<String.Index>? {
        guard characters.lowerBound >= 0, characters.upperBound <= count, !characters.isEmpty else { return nil }
        return starts[characters.lowerBound]..<ends[characters.upperBound - 1]
    }

    func string(_ characters: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[characters])
        return String(view)
    }

    private static func fold(_ character: Character) -> (Unicode.Scalar, isCapital: Bool)? {
        let all = character.unicodeScalars
        guard let first = all.first else { return nil }
        if first.value | 0x20 == 0x61, all.dropFirst().first?.value == 0x300 { return (scalar(0xE0), first == "A") }
        for mark in all.dropFirst() where !isCombining(mark) { return ("\u{FFFC}", false) }
        switch first.value {
        case 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0x00AD: return nil
        case 0x41...0x5A: return (scalar(first.value + 0x20), true)
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            return (first == "\t" ? "\t" : " ", false)
        case 0xFF21...0xFF3A: return (scalar(first.value - 0xFEE0 + 0x20), true)
        case 0xFF01...0xFF5E: return (scalar(first.value - 0xFEE0), false)
        // The word "à" must not become the article "a".
        case 0xC0, 0xE0: return (scalar(0xE0), first.value == 0xC0)
        case 0xC0...0xFF:
            guard let base = latinBases[first.value] else { return (first, false) }
            return (base, first.value < 0xE0)
        default: return (first, false)
        }
    }

    /// Accents, variation selectors and joiners that do not change what the base character says.
    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value) || (0xFE00...0xFE0F).contains(scalar.value) || scalar.value == 0x200D
    }

    private static func scalar(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFC}" }

    private static let latinBases: [UInt32: Unicode.Scalar] = {
        var bases: [UInt32: Unicode.Scalar] = [:]
        let groups: [(Unicode.Scalar, String)] = [
            ("a", "ÁÂÃÄÅáâãäå"), ("c", "Çç"), ("e", "ÈÉÊËèéêë"), ("i", "ÌÍÎÏìíîï"), ("n", "Ññ"),
            ("o", "ÒÓÔÕÖòóôõö"), ("u", "ÙÚÛÜùúûü"), ("y", "Ýýÿ"),
        ]
        for (base, letters) in groups {
            for letter in letters.unicodeScalars { bases[letter.value] = base }
        }
        return bases
    }()
}

extension Unicode.Scalar {
    var isDecimalDigit: Bool { (0x30...0x39).contains(value) }
    /// The value of an ASCII digit; nil for anything else.
    var digitValue: Int? { isDecimalDigit ? Int(value) - 0x30 : nil }
    /// A letter of an alphabet (not Han), after folding.
    var isAlphabetic: Bool {
        (0x61...0x7A).contains(value) || (value > 0x7F && !isHan && properties.isAlphabetic)
    }
    var isBlank: Bool { self == " " || self == "\t" }
}
