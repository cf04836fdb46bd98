import Drawing

/// The scales of one plot, shared by all of its marks.
public struct Scales: Hashable, Sendable {
    public enum Position: Hashable, Sendable {
        case linear(LinearScale)
        case months(MonthScale)
        case band(BandScale)
    }

    public var x: Position?
    public var y: Position?
    public var fill: ColorScale?

    public init(x: Position? = nil, y: Position? = nil, fill: ColorScale? = nil) {
        self.x = x
        self.y = y
        self.fill = fill
    }

    /// The scales with the missing ones trained on the channels: numbers on a linear scale from zero to their
    /// maximum, categories on bands in the order of first appearance.
    func trained(on channels: [Channel], frame: Rect) -> Scales {
        var result = self
        if x == nil { result.x = Self.position(channels.filter { $0.scale == .x }, from: frame.x, to: frame.maxX) }
        if y == nil { result.y = Self.position(channels.filter { $0.scale == .y }, from: frame.y, to: frame.maxY) }
        return result
    }

    private static func position(_ channels: [Channel], from start: Points, to end: Points) -> Position? {
        var maximum: Double?
        var categories: [String] = []
        var known: Set<String> = []
        for value in channels.flatMap(\.values) {
            switch value {
            case .number(let number): maximum = max(maximum ?? 0, number)
            case .category(let name): if known.insert(name).inserted { categories.append(name) }
            case nil: break
            }
        }
        if !categories.isEmpty { return .band(BandScale(categories, from: start, to: end)) }
        return maximum.map { .linear(LinearScale(domain: 0...$0, from: start, to: end)) }
    }
}

extension Scales.Position {
    /// Where `value` begins: a number's place, a category's band start. Nil when the scale cannot place it.
    func position(of value: ChannelValue?) -> Points? {
        switch (self, value) {
        case (.linear(let scale), .number(let number)): scale.position(of: number)
        case (.months(let scale), .number(let number)): scale.position(of: number)
        case (.band(let scale), .category(let name)): scale.band(of: name)?.start
        default: nil
        }
    }

    /// The middle of a category's band, or the place of a number.
    func middle(of value: ChannelValue?) -> Points? {
        if case (.band(let scale), .category(let name)) = (self, value) { return scale.band(of: name)?.middle }
        return position(of: value)
    }

    func bandLength(of value: ChannelValue?) -> Points? {
        if case (.band(let scale), .category(let name)) = (self, value) { return scale.band(of: name)?.length }
        return nil
    }
}
