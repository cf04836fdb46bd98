extension Unicode.Scalar {
    /// White space of any width, control characters used as such included.
    var isSpace: Bool {
        switch value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
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

    /// A letter or digit of any script.
    var isWord: Bool {
        if value < 0x80 { return isASCIILetter || isASCIIDigit }
        return isHan || properties.isAlphabetic || properties.numericType != nil
    }

    /// Nothing that a person sees: byte order marks, zero-width and direction marks, soft hyphens, controls.
    var isInvisible: Bool {
        switch value {
        case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E: true
        case 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }
}

extension Character {
    /// 0 to 9, of any width; `isNumber` counts 一 too, which stands in names.
    var isDigit: Bool { (wholeNumberValue.map { $0 < 10 } ?? false) && !(unicodeScalars.first?.isHan ?? false) }
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
        var slice = self
        while let first = slice.first, first.isSpace { slice = slice.dropFirst() }
        while let last = slice.last, last.isSpace { slice = slice.dropLast() }
        return slice
    }
}
