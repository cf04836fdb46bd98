/// What occurs in a text, a bit for each kind of character: a rule whose sign is absent need not walk through the text.
///
/// The letters a to z, whether small or capital, and the marks of ASCII have a bit each; numbers, capitals, Chinese
/// characters, white space and what is none of these share one bit per kind.
struct TextSigns: OptionSet, Sendable {
    let rawValue: UInt64

    static let number = TextSigns(bit: 26)
    /// A letter that has a small form.
    static let capital = TextSigns(bit: 27)
    static let han = TextSigns(bit: 28)
    private static let other = TextSigns(bit: 29)
    static let whitespace = TextSigns(bit: 62)
    static let tab = TextSigns(bit: 63)

    /// Anything may occur: of a text that nobody has looked through.
    static let unknown = TextSigns(rawValue: .max)

    init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: Int) { rawValue = 1 << UInt64(truncatingIfNeeded: bit) }

    @inline(__always)
    init(of scalar: Unicode.Scalar) {
        self = scalar.isASCII ? TextSigns(ofASCII: UInt8(truncatingIfNeeded: scalar.value)) : TextSigns(ofWide: scalar)
    }

    /// The signs of all scalars of a literal.
    init(anyOf scalars: String) {
        self = scalars.unicodeScalars.reduce(into: []) { $0.formUnion(TextSigns(of: $1)) }
    }

    init(of scalars: UnsafeBufferPointer<Unicode.Scalar>) {
        var bits: UInt64 = 0
        for scalar in scalars { bits |= TextSigns(of: scalar).rawValue }
        rawValue = bits
    }

    /// What a text needs in order to hold this phrase in small letters or as it is.
    init(neededForAll phrase: some Collection<Unicode.Scalar>) {
        self = []
        for scalar in phrase where scalar.isASCII || scalar.isHan { formUnion(TextSigns(of: scalar)) }
    }

    /// Nothing beyond ASCII.
    var isASCII: Bool { isDisjoint(with: [.han, .other]) }

    /// Nothing but ASCII and Chinese characters.
    var isPlain: Bool { !contains(.other) }

    /// Of the same text in other forms of its wide characters, which may be any of ASCII.
    var folded: TextSigns { contains(.other) ? .unknown : self }

    /// What a text needs in order to hold this byte of a phrase in UTF-8.
    @inline(__always)
    init(neededFor byte: UInt8) {
        switch byte {
        case ..<0x80: self.init(ofASCII: byte)
        // These lead nothing but marks and letters, the next nothing but Chinese characters; what others lead is not
        // told apart.
        case 0xC2...0xE2: self = .other
        case 0xE5...0xE8: self = .han
        default: self = []
        }
    }

    @inline(__always)
    private init(ofASCII byte: UInt8) {
        let value = UInt64(byte)
        rawValue =
            switch byte {
            case 0x61...0x7A: 1 << (value &- 0x61)
            case 0x20: TextSigns.whitespace.rawValue
            case 0x41...0x5A: 1 << (value &- 0x41) | TextSigns.capital.rawValue
            case 0x30...0x39: TextSigns.number.rawValue
            case 0x21...0x2F: 1 << (30 &+ value &- 0x21)
            case 0x3A...0x40: 1 << (45 &+ value &- 0x3A)
            case 0x5B...0x60: 1 << (52 &+ value &- 0x5B)
            case 0x7B...0x7E: 1 << (58 &+ value &- 0x7B)
            case 0x09: TextSigns.tab.rawValue | TextSigns.whitespace.rawValue
            case 0x0A...0x0D: TextSigns.whitespace.rawValue
            default: TextSigns.other.rawValue
            }
    }

    private init(ofWide scalar: Unicode.Scalar) {
        var signs: TextSigns = scalar.isHan ? .han : .other
        if scalar.isNumber { signs.formUnion(.number) }
        if signs.contains(.other) {
            if scalar.isWhitespace { signs.formUnion(.whitespace) }
            let small = scalar.lowercase
            if small != scalar { signs.formUnion(.capital) }
            // The sign of kelvin becomes a plain k.
            if small.isASCII { signs.formUnion(TextSigns(of: small)) }
        }
        self = signs
    }
}
