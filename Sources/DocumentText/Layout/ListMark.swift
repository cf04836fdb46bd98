/// The sign or number that opens an item of a list.
enum ListMark {
    /// The mark of `text` and how many scalars of it belong to it, white space behind it included.
    static func scan(_ text: [Unicode.Scalar]) -> (marker: DocumentLine.Marker, length: Int)? {
        guard let first = text.first else { return nil }
        let rest = text.dropFirst().prefix { $0 == " " || $0 == "\t" }.count
        if Glyphs.isBullet(first), text.count > 1 + rest { return (.bullet, 1 + rest) }
        guard let (number, end) = number(text) else {
            let isApart = rest > 0 && text.count > 1 + rest
            return isApart && Glyphs.isDash(first) ? (.bullet, 1 + rest) : nil
        }
        let space = text.dropFirst(end).prefix { $0 == " " || $0 == "\t" }.count
        guard text.count > end + space, space > 0 || text[end - 1] == "、" || Glyphs.isIdeographic(text[end]) else {
            return nil
        }
        return (.number(number), end + space)
    }

    /// The word is nothing but a mark.
    static func isLone(_ word: String) -> Bool {
        let scalars = Array(word.unicodeScalars)
        guard let first = scalars.first, scalars.count <= 5 else { return false }
        if scalars.count == 1 { return Glyphs.isBullet(first) || Glyphs.isDash(first) || Glyphs.isPrivate(first) }
        return number(scalars)?.end == scalars.count
    }

    /// `1.`, `12)`, `(3)`, `[4]`, `（5）`, `6、`; a year is none.
    private static func number(_ text: [Unicode.Scalar]) -> (value: Int, end: Int)? {
        let opening = text.first.flatMap { brackets[$0] }
        var index = opening == nil ? 0 : 1
        var value = 0
        let start = index
        while index < text.count, index - start < 4, (0x30...0x39).contains(text[index].value) {
            value = value * 10 + Int(text[index].value - 0x30)
            index += 1
        }
        guard (1...3).contains(index - start), index < text.count else { return nil }
        let closing = text[index]
        guard opening.map({ $0 == closing }) ?? ".)、．）".unicodeScalars.contains(closing) else { return nil }
        return (value, index + 1)
    }

    private static let brackets: [Unicode.Scalar: Unicode.Scalar] = ["(": ")", "[": "]", "（": "）", "【": "】"]
}
