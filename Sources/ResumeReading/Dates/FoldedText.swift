/// A text as folded scalars, so that grammars compare plain scalars and still name places in the text.
///
/// Folding: full-width forms to ASCII, capitals to small letters, accents dropped, any white space to a space. What
/// cannot be seen, and accents that stand behind their letter, are left out.
struct FoldedText {
    private(set) var scalars: [Unicode.Scalar] = []
    private let text: ScalarText
    /// Where each scalar stands in the text; empty where each stands for the one in its place.
    private var places: [Range<Int>] = []

    init(_ text: ScalarText) {
        self.text = text
        if text.signs.isPlain || text.allSatisfy(Self.staysInPlace) {
            scalars = text.withScalars { scalars in
                Array(unsafeUninitializedCapacity: scalars.count) { folded, count in
                    for index in scalars.indices {
                        let scalar = scalars[index]
                        // Nearly all are one of these.
                        let isPlain = scalar.value &- 0x5B < 0x24 || scalar.value &- 0x21 < 0x20 || scalar.isHan
                        folded.initializeElement(at: index, to: isPlain ? scalar : Self.fold(scalar)?.scalar ?? scalar)
                    }
                    count = scalars.count
                }
            }
        } else {
            scalars.reserveCapacity(text.count)
            places.reserveCapacity(text.count)
            for index in text.indices { add(text[index], at: index) }
        }
    }

    /// Neither left out nor counted to the scalar before.
    private static func staysInPlace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0xAD || scalar.isHan || !isMark(scalar) && fold(scalar) != nil
    }

    private mutating func add(_ scalar: Unicode.Scalar, at index: Int) {
        if Self.isMark(scalar) {
            addMark(scalar, at: index)
        } else if let (scalar, _) = Self.fold(scalar) {
            scalars.append(scalar)
            places.append(index..<index + 1)
        }
    }

    /// A mark belongs to what stands before it. Most change nothing; a frame makes a digit a picture (5️⃣).
    private mutating func addMark(_ mark: Unicode.Scalar, at index: Int) {
        guard let last = scalars.indices.last, places[last].upperBound == index else { return }
        places[last] = places[last].lowerBound..<index + 1
        if mark.value == 0x20E3 { scalars[last] = "\u{FFFC}" }
        if mark.value == 0x300, scalars[last] == "a" { scalars[last] = "à" }
    }

    var count: Int { scalars.count }

    func string(_ characters: Range<Int>) -> ScalarText { ScalarText(scalars[characters]) }

    /// Whether the scalar was a capital letter before folding.
    func isCapital(at index: Int) -> Bool {
        let place = places.isEmpty ? text.startIndex + index : places[index].lowerBound
        return Self.fold(text[place])?.isCapital ?? false
    }

    /// The places that a range of folded characters takes up; nil for an empty range or one out of bounds.
    func range(of characters: Range<Int>) -> Range<Int>? {
        guard characters.lowerBound >= 0, characters.upperBound <= count, !characters.isEmpty else { return nil }
        guard !places.isEmpty else {
            return text.startIndex + characters.lowerBound..<text.startIndex + characters.upperBound
        }
        return places[characters.lowerBound].lowerBound..<places[characters.upperBound - 1].upperBound
    }

    private static func fold(_ scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, isCapital: Bool)? {
        let value = scalar.value
        switch value {
        case 0x41...0x5A: return (Unicode.Scalar(UInt8(value) + 0x20), true)
        case 0x09: return ("\t", false)
        case 0x21...0x7E, 0x3001...0xD7FF: return (scalar, false)
        case 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0x00AD: return nil
        case 0xFF21...0xFF3A: return (Unicode.Scalar(UInt8(value - 0xFEE0) + 0x20), true)
        case 0xFF01...0xFF5E: return (Unicode.Scalar(UInt8(value - 0xFEE0)), false)
        // The word "à" must not become the article "a".
        case 0xC0, 0xE0: return ("à", value == 0xC0)
        case 0xC0...0xFF: return (latinBase(of: scalar), value < 0xE0 && latinBase(of: scalar) != scalar)
        default: return (scalar.isWhitespace ? " " : scalar, false)
        }
    }

    /// Accents, variation selectors, joiners and frames.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0xFE00...0xFE0F, 0x200D, 0x20E3: true
        default: false
        }
    }

    private static func latinBase(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "Á"..."Å", "á"..."å": "a"
        case "Ç", "ç": "c"
        case "È"..."Ë", "è"..."ë": "e"
        case "Ì"..."Ï", "ì"..."ï": "i"
        case "Ñ", "ñ": "n"
        case "Ò"..."Ö", "ò"..."ö": "o"
        case "Ù"..."Ü", "ù"..."ü": "u"
        case "Ý", "ý", "ÿ": "y"
        default: scalar
        }
    }
}

extension Unicode.Scalar {
    var isDecimalDigit: Bool { (0x30...0x39).contains(value) }
    /// The value of an ASCII digit; nil for anything else.
    var digitValue: Int? { isDecimalDigit ? Int(value) - 0x30 : nil }
    /// A letter of an alphabet (not Han), after folding.
    var isAlphabetic: Bool {
        (0x61...0x7A).contains(value) || (value > 0x7F && !isHan && isLetter)
    }
    var isBlank: Bool { self == " " || self == "\t" }
}
