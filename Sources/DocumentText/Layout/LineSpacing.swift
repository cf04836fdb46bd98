/// How far apart the lines of a document usually stand, by size of type.
struct LineSpacing {
    private var steps: [Int: [Double]] = [:]
    /// Of all sizes, as multiples of the size.
    private var ratios: [Double] = []

    init(_ lines: [TextLine]) {
        for (line, next) in zip(lines, lines.dropFirst())
        where line.block == next.block && Self.key(line.size) == Self.key(next.size) {
            let step = next.baseline - line.baseline
            guard step > 0.5 * line.size, step < 2.2 * line.size else { continue }
            steps[Self.key(line.size), default: []].append(step)
            ratios.append(step / line.size)
        }
        for (key, values) in steps { steps[key] = values.sorted() }
        ratios.sort()
    }

    /// Between lines of one paragraph.
    func tight(_ size: Double) -> Double { quantile(size, 0.25) }
    func usual(_ size: Double) -> Double { quantile(size, 0.5) }

    private func quantile(_ size: Double, _ part: Double) -> Double {
        if let values = steps[Self.key(size)], values.count >= 3 { return Self.quantile(values, part) }
        return size * (ratios.count >= 3 ? Self.quantile(ratios, part) : 1.35)
    }

    private static func quantile(_ values: [Double], _ part: Double) -> Double {
        values[min(Int(Double(values.count) * part), values.count - 1)]
    }

    private static func key(_ size: Double) -> Int { Int(min(max(size * 2, 0), 100_000).rounded()) }
}
