import Drawing

/// The colours of the visual system, by role. Red stands for "check this" and for nothing else.
enum Palette {
    static let ink = Color(0x16191D)
    static let secondaryInk = Color(0x454B54)
    /// The lightest colour allowed for text.
    static let tertiaryInk = Color(0x6A717B)
    /// Hatching, leaders, empty outlines; never text.
    static let mute = Color(0x9AA1AA)
    static let rule = Color(0xC9CDD3)
    static let grid = Color(0xE4E7EA)
    static let check = Color(0xB5391F)

    static let work = Color(0x1B3A5C)
    static let workTint = Color(0xDDE5EE)
    static let education = Color(0x2B7A84)
    static let educationTint = Color(0xD5E7E9)
    static let project = Color(0xDDB158)
    static let projectTint = Color(0xF8EDD2)

    /// An ordered scale: first, co-first, other author.
    static let ordered1 = Color(0x1B3A5C)
    static let ordered2 = Color(0x6C8EAD)
    static let ordered3 = Color(0xC9D6E2)
}
