/// Text with a blank line behind every line, as word processors and web pages leave it: one blank line means nothing there,
/// and several are one.
enum DoubleSpacing {
    /// The indices of the lines that are left; nil for text that is set otherwise.
    static func closedUp(_ lines: [[Unicode.Scalar]]) -> [Int]? {
        let filled = lines.indices.filter { !lines[$0].allSatisfy(\.isWhitespace) }
        guard filled.count >= 16 else { return nil }
        let gaps = zip(filled, filled.dropFirst()).map { $1 - $0 - 1 }
        let wide = gaps.count { $0 > 1 }
        // Where no gap is wider than the others, each may part what it stands between.
        guard gaps.count(where: { $0 == 0 }) * 20 <= gaps.count, wide >= 3, wide * 2 <= gaps.count else { return nil }
        var kept: [Int] = []
        for (index, gap) in zip(filled, gaps) {
            kept.append(index)
            if gap > 1 { kept.append(index + 1) }
        }
        return kept + filled.suffix(1)
    }
}
