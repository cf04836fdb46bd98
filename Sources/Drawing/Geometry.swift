/// A place on the page, measured from its top left corner.
public struct Point: Hashable, Sendable {
    public var x: Points
    public var y: Points

    public init(x: Points, y: Points) {
        self.x = x
        self.y = y
    }
}

public struct Size: Hashable, Sendable {
    public var width: Points
    public var height: Points

    public init(width: Points, height: Points) {
        self.width = width
        self.height = height
    }
}

public struct Rect: Hashable, Sendable {
    public var x: Points
    public var y: Points
    public var width: Points
    public var height: Points

    public init(x: Points, y: Points, width: Points, height: Points) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    public var maxX: Points { x + width }
    public var maxY: Points { y + height }
    public var midX: Points { x + width / 2 }
    public var midY: Points { y + height / 2 }

    /// Each side moved inwards by `distance`.
    public func inset(by distance: Points) -> Rect {
        Rect(x: x + distance, y: y + distance, width: width - distance * 2, height: height - distance * 2)
    }

    /// The smallest rectangle around both.
    public func union(_ other: Rect) -> Rect {
        let (left, top) = (min(x, other.x), min(y, other.y))
        return Rect(x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
    }

    /// The two share more than a strip of `tolerance`.
    public func overlaps(_ other: Rect, tolerance: Points = 0) -> Bool {
        x + tolerance < other.maxX && other.x + tolerance < maxX && y + tolerance < other.maxY
            && other.y + tolerance < maxY
    }
}

/// A shape made of straight segments.
public struct Path: Hashable, Sendable {
    public var points: [Point]
    public var isClosed: Bool

    public init(_ points: [Point], isClosed: Bool = true) {
        self.points = points
        self.isClosed = isClosed
    }
}
