/// The classes of characters that the reader tells apart. ASCII and Chinese, which résumés consist of, are answered without
/// the tables of Unicode.
extension Unicode.Scalar {
    /// White space of any width, control characters used as such included.
    var isWhitespace: Bool {
        switch value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    var isNewline: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// A Chinese character.
    var isHan: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3007: true
        default: false
        }
    }

    var isASCIILetter: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
    var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

    /// A letter of any script; an accent that stands by itself goes with its letter.
    var isLetter: Bool {
        switch value {
        case 0x00...0x7F: isASCIILetter
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F: true
        case 0x2000...0x206F, 0x2190...0x245F, 0x2500...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0xFF00...0xFF20: false
        default: isRareLetter
        }
    }

    /// A digit or numeral of any script, 一 and 万 among them.
    var isNumber: Bool {
        switch value {
        case 0x00...0x7F: isASCIIDigit
        case 0x4E00...0x9FFF: Self.hanNumerals.contains(self)
        case 0xC0...0x24F, 0x2000...0x206F, 0x2190...0x245F, 0x2500...0x2775, 0x3000...0x3006, 0x3008...0x3020,
            0xFF00...0xFF0F, 0xFF1A...0xFFEF:
            false
        default: isRareNumber
        }
    }

    /// The Chinese characters of the main block that Unicode gives the value of a number; tests compare the list with it.
    private static let hanNumerals = ScalarSet(
        """
        一七万三两九二五亖京亿什仟仨伍佰俩倆億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拐拾捌柒洞漆玖百皕秭肆萬貮貳贰鈎钩阡陆陌陸零
        """)

    var isUppercase: Bool {
        switch value {
        case 0x00...0x7F: (0x41...0x5A).contains(value)
        case 0x2E80...0x9FFF, 0x2000...0x206F, 0xFF00...0xFF20: false
        default: isRareCapital
        }
    }

    var isLowercase: Bool {
        switch value {
        case 0x00...0x7F: (0x61...0x7A).contains(value)
        case 0x2E80...0x9FFF, 0x2000...0x206F, 0xFF00...0xFF20: false
        default: isRareSmallLetter
        }
    }

    /// A letter or digit of any script.
    var isWord: Bool { isHan || isLetter || isNumber }

    var isPunctuation: Bool {
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }

    /// The value of a sign that stands for one digit or number as a whole: ５, ², 三.
    var wholeNumberValue: Int? {
        if value < 0x80 { return isASCIIDigit ? Int(value) - 0x30 : nil }
        return properties.numericValue.flatMap { Int(exactly: $0) }
    }

    /// 0 to 9, of any width; `isNumber` counts 一 too, which stands in names.
    var isDigit: Bool {
        if value < 0x80 { return isASCIIDigit }
        return !isHan && isNumber && (wholeNumberValue.map { $0 < 10 } ?? false)
    }

    /// Nothing that a person sees: byte order marks, zero-width and direction marks, soft hyphens, controls.
    var isInvisible: Bool {
        switch value {
        case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E: true
        // Among them the tags, letters that only programs see.
        case 0x2060...0x2069, 0xFEFF, 0xE0000...0xE007F: true
        default: false
        }
    }

    /// The small letter; the scalar itself where it has none, or one of several scalars (İ).
    @inline(__always)
    var lowercase: Unicode.Scalar {
        guard isASCII else { return wideLowercase }
        let isCapital = value &- 0x41 < 26
        return isCapital ? Unicode.Scalar(UInt8(truncatingIfNeeded: value) | 0x20) : self
    }

    private var wideLowercase: Unicode.Scalar {
        switch value {
        case 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(UInt8(truncatingIfNeeded: value) + 0x20)
        case 0x00...0xBF, 0xD7, 0xDF...0xFF, 0x2000...0x20FF, 0x2190...0x24B5, 0x2500...0x2BFF, 0x2E80...0x9FFF,
            0xAC00...0xD7A3, 0xFF00...0xFF20:
            self
        default: rareLowercase
        }
    }

    /// The capital; the scalar itself where it has none, or one of several scalars (ß).
    var uppercase: Unicode.Scalar {
        switch value {
        case 0x61...0x7A: Unicode.Scalar(UInt8(value) - 0x20)
        case 0x00...0x7F, 0x2E80...0x9FFF: self
        default: rareUppercase
        }
    }
}

/// What the tables of Unicode say, apart from the questions above: asking for them takes preparation.
extension Unicode.Scalar {
    @inline(never) var isRareLetter: Bool { properties.isAlphabetic }
    @inline(never) private var isRareNumber: Bool { properties.numericType != nil }
    @inline(never) private var isRareCapital: Bool { properties.isUppercase }
    @inline(never) private var isRareSmallLetter: Bool { properties.isLowercase }
    @inline(never) private var rareLowercase: Unicode.Scalar { properties.lowercaseMapping.onlyScalar ?? self }
    @inline(never) private var rareUppercase: Unicode.Scalar { properties.uppercaseMapping.onlyScalar ?? self }
}

extension String {
    fileprivate var onlyScalar: Unicode.Scalar? {
        unicodeScalars.count == 1 ? unicodeScalars.first : nil
    }
}

extension Collection where Element == Unicode.Scalar {
    var asString: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: self)
        return String(view)
    }

    /// ASCII letters in lower case, the rest as it is.
    var asciiLowercased: [Unicode.Scalar] {
        map { (0x41...0x5A).contains($0.value) ? Unicode.Scalar(UInt8($0.value) + 32) : $0 }
    }
}

extension ArraySlice<Unicode.Scalar> {
    var trimmingSpace: ArraySlice<Unicode.Scalar> {
        var (start, end) = (startIndex, endIndex)
        while start < end, self[start].isWhitespace { start += 1 }
        while start < end, self[end - 1].isWhitespace { end -= 1 }
        return self[start..<end]
    }
}

extension Unicode.Scalar {
    /// What a Chinese figure is worth, 0 to 9.
    var hanDigitValue: Int? {
        switch self {
        case "〇", "零", "○": 0
        case "一": 1
        case "二": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }
}
