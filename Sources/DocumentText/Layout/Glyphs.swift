/// Characters as PDF fonts name them, and as text has them.
enum Glyphs {
    /// With ligatures written out and without what has no look: joiners, byte order marks, direction marks.
    static func mended(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFB00: result.append(contentsOf: "ff".unicodeScalars)
            case 0xFB01: result.append(contentsOf: "fi".unicodeScalars)
            case 0xFB02: result.append(contentsOf: "fl".unicodeScalars)
            case 0xFB03: result.append(contentsOf: "ffi".unicodeScalars)
            case 0xFB04: result.append(contentsOf: "ffl".unicodeScalars)
            case 0xFB05, 0xFB06: result.append(contentsOf: "st".unicodeScalars)
            case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE0E, 0xFE0F: continue
            // White space, controls, the mark of what could not be decoded.
            case 0...0x20, 0x7F...0xA0, 0x2028, 0x2029, 0xFFFD: continue
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// A sign that opens an item of a list when it stands before text.
    static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        bullets.contains(scalar) || isPrivateBullet(scalar) || (0x2776...0x2793).contains(scalar.value)
    }

    private static let bullets = Set(
        "•‣⁃∙◦⦁⦿●○◉◎◘■□▪▫◼◻▬◆◇❖❑❒▶►▸▹▷➔➜➤➢➣➥➭❯›»✓✔✦✧✱✲✳✴✵✶★☆☑☛☞⇒→·•‧・⬥⬩⚫⚪🔹🔸".unicodeScalars)

    /// Marks that are also punctuation: bullets only when they stand apart from the text.
    static func isDash(_ scalar: Unicode.Scalar) -> Bool { "-–—−*+~".unicodeScalars.contains(scalar) }

    /// Where Symbol and Wingdings put theirs: dots, squares, diamonds, arrows, ticks.
    private static func isPrivateBullet(_ scalar: Unicode.Scalar) -> Bool {
        [
            0xF0A7, 0xF0B7, 0xF0D8, 0xF0A8, 0xF0FC, 0xF0E0, 0xF0B2, 0xF06C, 0xF06D, 0xF06E, 0xF06F, 0xF071, 0xF072,
            0xF075, 0xF076, 0xF077, 0xF09F, 0xF0A4, 0xF0A1, 0xF0D7, 0xF0DA, 0xF0F0, 0xF02D,
        ].contains(scalar.value)
    }

    /// Private Use: the sign of an icon font, or a glyph without a name.
    static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
        (0xE000...0xF8FF).contains(scalar.value) || scalar.value >= 0xF0000
    }

    /// Characters of scripts that put no spaces between words, and their punctuation.
    static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x2FFF, 0x3001...0x30FF, 0x3100...0x312F, 0x31A0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x3FFFF, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
            true
        default: false
        }
    }

    /// Chinese punctuation brings its own white space.
    static func isFullWidthMark(_ scalar: Unicode.Scalar) -> Bool {
        "，。；：！？、（）【】《》「」『』〔〕〈〉".unicodeScalars.contains(scalar)
    }
}
