/// Which ways of setting a line make it a heading in this document, and of what level.
struct HeadingStyles {
    /// From the highest level down.
    private var styles: [Style] = []
    private let bodySize: Double
    private let bodyColor: UInt32

    private struct Style: Hashable {
        /// In halves of a point.
        var size: Int
        var isBold: Bool
        var isUppercase: Bool
        var isColored: Bool
    }

    init(_ lines: [TextLine]) {
        var sizes: [Int: Int] = [:]
        var colors: [UInt32: Int] = [:]
        for line in lines {
            sizes[Self.key(line.size), default: 0] += line.scalarCount
            if !line.isBold { colors[line.font.color, default: 0] += line.scalarCount }
        }
        bodySize = Double(sizes.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }?.key ?? 20) / 2
        bodyColor = colors.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }?.key ?? 0

        var uses: [Style: (lines: Int, scalars: Int)] = [:]
        let total = lines.reduce(0) { $0 + $1.scalarCount }
        for line in lines {
            let use = uses[style(line)] ?? (0, 0)
            uses[style(line)] = (use.lines + 1, use.scalars + line.scalarCount)
        }
        // What a good part of the text is set in is no heading, whatever its size.
        styles = uses.filter { style, use in
            isProminent(style) && use.scalars * 5 <= total && use.scalars <= 60 * use.lines
        }.keys.sorted { a, b in
            if a.size != b.size { return a.size > b.size }
            if a.isUppercase != b.isUppercase { return a.isUppercase }
            if a.isColored != b.isColored { return a.isColored }
            return a.isBold && !b.isBold
        }
    }

    /// Nil when the line is none.
    func level(_ line: TextLine) -> Int? {
        let scalars = line.parts.flatMap(\.text.scalars)
        guard scalars.count <= 80, scalars.contains(where: \.properties.isAlphabetic), line.cells.isEmpty,
            let last = scalars.last, !"。；;,，".unicodeScalars.contains(last),
            let rank = styles.firstIndex(of: style(line))
        else { return nil }
        return min(rank + 1, 6)
    }

    private func style(_ line: TextLine) -> Style {
        let letters = line.parts.flatMap(\.text.scalars).filter {
            $0.properties.isUppercase || $0.properties.isLowercase
        }
        return Style(
            size: Self.key(line.size), isBold: line.isBold,
            isUppercase: letters.count >= 4 && letters.allSatisfy(\.properties.isUppercase),
            isColored: line.font.color != bodyColor)
    }

    private func isProminent(_ style: Style) -> Bool {
        let ratio = Double(style.size) / 2 / max(bodySize, 1)
        // A sidebar may be set smaller than the rest.
        return ratio >= 1.12 || ratio >= 0.85 && style.isBold && (style.isUppercase || style.isColored)
    }

    private static func key(_ size: Double) -> Int { Int(min(max(size * 2, 0), 100_000).rounded()) }
}
