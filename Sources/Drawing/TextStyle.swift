/// How a run of text looks.
public struct TextStyle: Hashable, Sendable {
    /// The two families of the house; each falls back to Noto Sans CJK SC.
    public enum Family: String, Hashable, Sendable {
        /// Inter.
        case text
        /// Inter Display, from 13 points up.
        case display
    }

    public enum Weight: Int, Hashable, Sendable {
        case regular = 400
        case medium = 500
        case semibold = 600
        case bold = 700
    }

    public var size: Points
    public var weight: Weight
    public var family: Family
    public var color: Color
    /// Figures of equal width, for columns.
    public var hasTabularFigures: Bool
    /// Letter spacing of Latin runs as a share of the size; nil is the rule for the size. Chinese is never tracked.
    public var tracking: Double?

    public init(
        size: Points, weight: Weight = .regular, family: Family = .text, color: Color = Color(0x16191D),
        hasTabularFigures: Bool = false, tracking: Double? = nil
    ) {
        self.size = size
        self.weight = weight
        self.family = family
        self.color = color
        self.hasTabularFigures = hasTabularFigures
        self.tracking = tracking
    }

    /// The tracking that applies to Latin runs: stated, or -1.4 % below 9 points, -0.6 % below 14, -1.2 % above.
    public var latinTracking: Double {
        if let tracking { return tracking }
        return size < 9 ? -0.014 : size < 14 ? -0.006 : -0.012
    }
}
