public import Drawing

/// Where discs go that stand for single members of bins: in columns from the bottom of each bin, as large as all fit.
/// Members that ascend do so from left to right, too.
public struct DiscHistogram: Hashable, Sendable {
    public struct Disc: Hashable, Sendable {
        public var center: Point
        /// Index of the bin, and of the member in it.
        public var bin: Int
        public var member: Int
    }

    public let radius: Points
    public let discs: [Disc]

    /// The distance of neighbours, from the one that numbers inside need down to the one that dots need.
    private static let widest = 13.3
    private static let narrowest = 3.1

    /// - Parameters:
    ///   - counts: members of each bin; bins share the width of `frame` evenly.
    ///   - frame: discs stay inside.
    /// Nil when so many members do not fit as discs.
    public init?(counts: [Int], in frame: Rect) {
        guard !counts.isEmpty else { return nil }
        let binWidth = frame.width / Double(counts.count)
        let most = counts.max() ?? 0
        guard
            let pitch = stride(from: Self.widest, through: Self.narrowest, by: -0.3).first(where: { pitch in
                let columns = max(Int(binWidth.value / pitch), 1)
                let rows = (most + columns - 1) / columns
                return Double(rows) * pitch <= frame.height.value && pitch <= max(binWidth.value, Self.narrowest)
            })
        else { return nil }
        radius = Points(pitch * 6.1 / Self.widest)
        discs = counts.enumerated().flatMap { bin, count in
            // Bins of few members keep them in the middle.
            let columns = max(Int(binWidth.value / pitch), 1)
            let rows = max(Int(frame.height.value / pitch), 1)
            let used = min(columns, max((count + rows - 1) / rows, count > 1 && rows == 1 ? count : 1))
            let middle = frame.x + binWidth * (Double(bin) + 0.5)
            // Columns as even as they can be; the first of them are the higher ones.
            let (height, higher) = count.quotientAndRemainder(dividingBy: max(used, 1))
            let places = (0..<used).flatMap { column in
                (0..<(height + (column < higher ? 1 : 0))).map { (column: column, row: $0) }
            }
            return places.enumerated().map { member, place in
                let shift = Double(place.column) - Double(used - 1) / 2
                return Disc(
                    center: Point(
                        x: middle + Points(pitch * shift), y: frame.maxY - Points(pitch * (Double(place.row) + 0.5))),
                    bin: bin, member: member)
            }
        }
    }
}
