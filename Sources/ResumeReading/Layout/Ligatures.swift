/// Letters that type joins into one sign, as text taken from PDFs keeps them: `Certiﬁcates`, `oﬃce`.
enum Ligatures {
    /// The lines, letter by letter.
    static func speltOut(_ lines: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
        guard lines.contains(where: { $0.contains(where: isLigature) }) else { return lines }
        return lines.map { line in
            line.contains(where: isLigature) ? line.flatMap { letters[$0] ?? [$0] } : line
        }
    }

    private static func isLigature(_ scalar: Unicode.Scalar) -> Bool { (0xFB00...0xFB06).contains(scalar.value) }

    private static let letters: [Unicode.Scalar: [Unicode.Scalar]] = [
        "ﬀ": ["f", "f"], "ﬁ": ["f", "i"], "ﬂ": ["f", "l"], "ﬃ": ["f", "f", "i"], "ﬄ": ["f", "f", "l"],
        "ﬅ": ["s", "t"], "ﬆ": ["s", "t"],
    ]
}
