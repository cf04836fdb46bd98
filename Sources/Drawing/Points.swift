/// A length on the page: 1/72 inch, the y axis pointing down.
public struct Points: Hashable, Sendable {
    public var value: Double

    public init(_ value: Double) { self.value = value }
    public init(_ value: Int) { self.value = Double(value) }

    public static func * (length: Points, factor: Double) -> Points { Points(length.value * factor) }
    public static func * (factor: Double, length: Points) -> Points { Points(length.value * factor) }
    public static func / (length: Points, divisor: Double) -> Points { Points(length.value / divisor) }
    /// The ratio of two lengths.
    public static func / (length: Points, other: Points) -> Double { length.value / other.value }
}

extension Points: AdditiveArithmetic, Comparable {
    public static let zero = Points(0.0)
    public static func + (left: Points, right: Points) -> Points { Points(left.value + right.value) }
    public static func - (left: Points, right: Points) -> Points { Points(left.value - right.value) }
    public static prefix func - (length: Points) -> Points { Points(-length.value) }
    public static func < (left: Points, right: Points) -> Bool { left.value < right.value }
}

extension Points: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    public init(floatLiteral value: Double) { self.value = value }
    public init(integerLiteral value: Int) { self.value = Double(value) }
}
