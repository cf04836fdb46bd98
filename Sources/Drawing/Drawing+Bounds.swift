extension Drawing.Item {
    /// The smallest box around what is drawn, strokes left out; nil where nothing is.
    public var bounds: Rect? {
        switch self {
        case .rectangle(let rect, _, _, _), .picture(_, let rect), .clip(let rect, _): rect
        case .circle(let center, let radius, _, _):
            Rect(x: center.x - radius, y: center.y - radius, width: radius * 2, height: radius * 2)
        case .path(let path, _, _): path.bounds
        case .line(let from, let to, _): Path([from, to], isClosed: false).bounds
        case .text(let placed): placed.inkBounds
        case .structure(_, let items), .link(_, _, let items):
            items.compactMap(\.bounds).reduce(nil) { $0?.union($1) ?? $1 }
        }
    }
}

extension Path {
    /// The smallest rectangle around all points.
    var bounds: Rect? {
        guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
            let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
        else { return nil }
        return Rect(x: left, y: top, width: right - left, height: bottom - top)
    }
}
