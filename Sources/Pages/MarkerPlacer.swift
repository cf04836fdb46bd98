import Drawing

/// Finds a free place for each numbered marker once all words of a figure stand.
struct MarkerPlacer {
    /// Boxes of words and of markers already set.
    private(set) var occupied: [Rect]
    /// The x positions that a marker may take.
    let range: ClosedRange<Points>

    private static let reach: Points = 5.2

    init(items: [Drawing.Item], range: ClosedRange<Points>) {
        occupied = items.flatMap(\.textBoxes)
        self.range = range
    }

    func isFree(_ box: Rect) -> Bool { !occupied.contains { $0.overlaps(box, tolerance: 0.25) } }

    /// The first free candidate; else the free place nearest to the first one in its row, or beside the row; else the first
    /// one itself.
    mutating func place(_ candidates: [Point]) -> Point? {
        guard let wish = candidates.first else { return nil }
        let alongTheRow = stride(from: 4.0, through: 400, by: 4).flatMap { step in
            [Point(x: wish.x - Points(step), y: wish.y), Point(x: wish.x + Points(step), y: wish.y)]
        }
        // Where a row is full from end to end, the places just above and below it.
        let besideTheRow = [-6.0, 6, -12, 12].flatMap { rise in
            ([wish] + alongTheRow).map { Point(x: $0.x, y: $0.y + Points(rise)) }
        }
        let free = (candidates + alongTheRow + besideTheRow).first { range.contains($0.x) && isFree(Self.box(at: $0)) }
        let place = free ?? wish
        occupied.append(Self.box(at: place))
        return place
    }

    private static func box(at center: Point) -> Rect {
        Rect(x: center.x - reach, y: center.y - reach, width: reach * 2, height: reach * 2)
    }
}

/// A marker that waits until all words stand.
struct PendingMarker {
    var number: Int
    /// Places that would do, best first.
    var candidates: [Point]
}

extension Drawing.Item {
    /// The boxes of all text inside.
    var textBoxes: [Rect] {
        switch self {
        case .text(let text): [text.inkBounds]
        case .clip(_, let items), .structure(_, let items), .link(_, _, let items): items.flatMap(\.textBoxes)
        case .rectangle, .circle, .path, .line, .picture: []
        }
    }
}
