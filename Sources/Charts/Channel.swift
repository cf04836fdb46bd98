/// The scales that a plot can hold, by the name that channels call them.
public enum ScaleName: String, Hashable, CaseIterable, Sendable { case x, y, fill }

/// A value before its scale has turned it into a place or a colour.
public enum ChannelValue: Hashable, Sendable {
    case number(Double)
    case category(String)
}

/// One column of a mark's data and the scale that it goes through.
public struct Channel: Hashable, Sendable {
    public var scale: ScaleName
    /// One value per datum; nil where the datum has none.
    public var values: [ChannelValue?]

    public init(_ scale: ScaleName, _ values: [ChannelValue?]) {
        self.scale = scale
        self.values = values
    }

    public static func numbers(_ scale: ScaleName, _ values: [Double?]) -> Channel {
        Channel(scale, values.map { $0.map(ChannelValue.number) })
    }

    public static func categories(_ scale: ScaleName, _ values: [String?]) -> Channel {
        Channel(scale, values.map { $0.map(ChannelValue.category) })
    }

    func number(at index: Int) -> Double? {
        guard values.indices.contains(index), case .number(let value)? = values[index] else { return nil }
        return value
    }

    func category(at index: Int) -> String? {
        guard values.indices.contains(index), case .category(let value)? = values[index] else { return nil }
        return value
    }
}
