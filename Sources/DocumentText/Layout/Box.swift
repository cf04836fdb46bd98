/// A rectangle on a page, in points, from the upper left corner.
struct Box: Hashable, Sendable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }
    var centerX: Double { (left + right) / 2 }
    var centerY: Double { (top + bottom) / 2 }

    func union(_ other: Box) -> Box {
        Box(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }

    /// The height that both share; negative is the distance.
    func verticalOverlap(_ other: Box) -> Double { min(bottom, other.bottom) - max(top, other.top) }
    func horizontalOverlap(_ other: Box) -> Double { min(right, other.right) - max(left, other.left) }

    func contains(x: Double, y: Double, slack: Double = 0) -> Bool {
        x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack
    }

    /// The part of the area that lies in `other`, 0...1.
    func share(in other: Box) -> Double {
        let (x, y) = (horizontalOverlap(other), verticalOverlap(other))
        guard x > 0, y > 0, width > 0, height > 0 else { return 0 }
        return x * y / (width * height)
    }
}

extension Box {
    /// The smallest box around all.
    init?(around boxes: some Sequence<Box>) {
        var all: Box?
        for box in boxes { all = all?.union(box) ?? box }
        guard let all else { return nil }
        self = all
    }
}
