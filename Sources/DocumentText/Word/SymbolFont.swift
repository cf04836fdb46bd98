/// Signs of the fonts that have signs in place of letters.
enum SymbolFont {
    /// The usual character for a sign; nil for mere decoration.
    static func scalar(_ code: String, font: String?) -> Unicode.Scalar? {
        guard var value = UInt32(code, radix: 16) else { return nil }
        if (0xF000...0xF0FF).contains(value) { value -= 0xF000 }
        let font = font?.lowercased() ?? ""
        if font.hasPrefix("wingdings") { return font == "wingdings" ? wingdings[value] : nil }
        if font.hasPrefix("webdings") { return nil }
        if font.hasPrefix("symbol") { return symbol[value] ?? (value < 0x80 ? Unicode.Scalar(value) : nil) }
        return value < 0x20 ? nil : Unicode.Scalar(value)
    }

    private static let symbol: [UInt32: Unicode.Scalar] = [
        0xB7: "•", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xA3: "≤", 0xB3: "≥", 0xBB: "≈", 0xAE: "→", 0x6D: "μ", 0x61: "α",
        0x62: "β", 0x67: "γ", 0x64: "δ", 0x6C: "λ", 0x70: "π", 0x73: "σ", 0x44: "Δ", 0x57: "Ω", 0xD2: "®", 0xE2: "®",
        0xD4: "™", 0xE4: "™", 0xD3: "©", 0xE3: "©", 0xA5: "∞", 0x2D: "−",
    ]
    private static let wingdings: [UInt32: Unicode.Scalar] = [
        0x6C: "●", 0x6E: "■", 0x71: "□", 0x76: "❖", 0x77: "◆", 0xA7: "▪", 0xA8: "□", 0xD8: "➢", 0xE0: "→", 0xE8: "→",
        0xFC: "✓", 0xFE: "☑", 0x28: "☎", 0x29: "☎", 0x2A: "✉", 0x2B: "✉", 0xAB: "★", 0xB6: "☆", 0x9F: "•", 0xFB: "✗",
    ]
}
