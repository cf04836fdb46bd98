import Drawing

/// Makes any text fit to be set on one line with the fonts at hand.
struct DrawableText {
    let fonts: FontLibrary

    /// Stands for a character that no font has.
    static let replacement: Character = "\u{25A1}"

    /// `text` with line breaks and tabs as spaces, without control and direction characters, and with `replacement` for
    /// what the fonts lack; pictographs that they lack are left out. `missing` is called with each such character.
    func clean(_ text: String, missing: (Character) -> Void) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        if text.unicodeScalars.allSatisfy({ Self.isPlain($0) && fonts.covers($0) }) { return text }
        var result = ""
        var followsGap = false
        for character in text {
            let scalars = character.unicodeScalars.filter { !Self.isInvisible($0) }
            if scalars.isEmpty { continue }
            if scalars.contains(where: Self.isSpace) {
                if !followsGap { result.append(" ") }
            } else if scalars.allSatisfy(fonts.covers) {
                result.unicodeScalars.append(contentsOf: scalars)
            } else {
                missing(character)
                let isPictograph = scalars.contains(where: \.properties.isEmojiPresentation)
                // Between two spaces one of them goes with it.
                followsGap = isPictograph && result.last ?? " " == " "
                if followsGap { continue }
                if !isPictograph, fonts.covers("\u{25A1}") { result.append(Self.replacement) }
            }
            followsGap = false
        }
        return result
    }

    /// Surely a visible letter of its own; the others have to be asked for their properties, which takes longer.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // ASCII, letters of Western Europe, Chinese marks and characters, full-width forms.
        case 0x20..<0x7F, 0xC0...0x17F, 0x3001...0x3020, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
        // The middle dot, dashes, quotation marks, the bullet, the ellipsis.
        case 0xB7, 0x2013...0x2014, 0x2018...0x2019, 0x201C...0x201D, 0x2022, 0x2026: true
        default: false
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
        default: scalar.properties.generalCategory == .spaceSeparator && scalar != "\u{3000}" && scalar != "\u{A0}"
        }
    }

    /// Control and format characters: among them bidirectional overrides, joiners, tags and byte order marks.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: !isSpace(scalar)
        case .format: true
        default: scalar.properties.isVariationSelector
        }
    }
}
