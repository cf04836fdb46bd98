/// Bullets that are typed, not made by a list.
enum BulletSign {
    /// How many characters the bullet and the white space after it take.
    static func length(in text: InlineText) -> Int? {
        guard let first = text.elements.first, isBullet(first.scalar), text.elements.count > 2 else { return nil }
        let rest = text.elements.dropFirst()
        guard let second = rest.first, second.scalar.isBlank else { return nil }
        return 1 + rest.prefix { $0.scalar.isBlank }.count
    }

    static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "•", "●", "○", "◦", "▪", "▫", "■", "□", "◆", "◇", "‣", "⁃", "∙", "➢", "➤", "►", "▶", "✓", "✔", "❖",
            "\u{F0B7}",
            "\u{F0A7}", "\u{F0D8}", "\u{F06C}", "\u{F06E}", "\u{F0FC}":
            true
        default: false
        }
    }
}
