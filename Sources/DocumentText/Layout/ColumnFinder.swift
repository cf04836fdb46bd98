/// Finds the white space between two columns that are read one after the other.
struct ColumnFinder {
    /// Ordered from top to bottom.
    let fragments: [Fragment]
    private let em: Double

    init(_ fragments: [Fragment]) {
        self.fragments = fragments.sorted {
            $0.box.centerY != $1.box.centerY ? $0.box.centerY < $1.box.centerY : $0.box.left < $1.box.left
        }
        let sizes = fragments.map(\.size).sorted()
        em = sizes.isEmpty ? 10 : max(sizes[sizes.count / 2], 1)
    }

    struct Split {
        var above: [Fragment]
        var left: [Fragment]
        var right: [Fragment]
        var below: [Fragment]
    }

    /// The fragments from one that crosses the white space to the next.
    private struct Band {
        var range: Range<Int>
        var left: [Fragment] = []
        var right: [Fragment] = []
    }

    /// Nil when the fragments are read as lines from left to right.
    func split() -> Split? {
        guard fragments.count >= 4 else { return nil }
        var best: (band: Band, score: Double)?
        for edge in edges {
            for band in bands(at: edge) {
                guard let score = score(band), score > best?.score ?? 0, ColumnVerdict(band.left, band.right).areColumns
                else { continue }
                best = (band, score)
            }
        }
        guard let band = best?.band else { return nil }
        return BandTrimming(
            above: Array(fragments[..<band.range.lowerBound]), left: band.left, right: band.right,
            below: Array(fragments[band.range.upperBound...])
        ).split
    }

    /// Where a column may begin: left edges of text, the most frequent when they are many.
    private var edges: [Double] {
        var counts: [Int: (count: Int, edge: Double)] = [:]
        for fragment in fragments {
            let key = Int(min(max(fragment.box.left / 2, -1_000_000), 1_000_000))
            let entry = counts[key]
            counts[key] = ((entry?.count ?? 0) + 1, min(entry?.edge ?? .infinity, fragment.box.left))
        }
        let edges = counts.values.sorted { $0.count != $1.count ? $0.count > $1.count : $0.edge < $1.edge }
        return edges.prefix(150).map(\.edge).sorted()
    }

    private func bands(at edge: Double) -> [Band] {
        let white = 0.8 * em
        var bands: [Band] = []
        var band = Band(range: 0..<0)
        for (index, fragment) in fragments.enumerated() {
            if fragment.box.left >= edge - 1 {
                band.right.append(fragment)
            } else if fragment.box.right <= edge - white {
                band.left.append(fragment)
            } else {
                band.range = band.range.lowerBound..<index
                bands.append(band)
                band = Band(range: (index + 1)..<(index + 1))
            }
        }
        band.range = band.range.lowerBound..<fragments.count
        bands.append(band)
        return bands.filter { $0.left.count >= 2 && $0.right.count >= 2 }
    }

    /// Tall white space is worth more than short, and wide more than narrow.
    private func score(_ band: Band) -> Double? {
        guard let left = Box(around: band.left.lazy.map(\.box)), let right = Box(around: band.right.lazy.map(\.box))
        else { return nil }
        let height = left.verticalOverlap(right)
        guard height > 1.5 * em else { return nil }
        return height * (1 + min((right.left - left.right) / em, 6) / 20)
    }
}
