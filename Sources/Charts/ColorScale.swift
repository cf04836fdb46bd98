public import Drawing

/// Categories to colours.
public struct ColorScale: Hashable, Sendable {
    public var colors: [String: Color]
    /// The colour of categories that the scale does not name.
    public var other: Color

    public init(_ colors: [String: Color], other: Color) {
        self.colors = colors
        self.other = other
    }

    public func color(of category: String) -> Color { colors[category] ?? other }
}
