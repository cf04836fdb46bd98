/// An opaque sRGB colour.
public struct Color: Hashable, Sendable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8

    /// From `0xRRGGBB`.
    public init(_ hex: UInt32) {
        red = UInt8(truncatingIfNeeded: hex >> 16)
        green = UInt8(truncatingIfNeeded: hex >> 8)
        blue = UInt8(truncatingIfNeeded: hex)
    }

    public static let paper = Color(0xFFFFFF)

    /// The colour `share` of the way (0...1) towards `other`.
    public func mixed(with other: Color, share: Double) -> Color {
        func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
            let value = Double(from) + (Double(to) - Double(from)) * min(max(share, 0), 1)
            return UInt8(value.rounded())
        }
        var result = self
        result.red = mix(red, other.red)
        result.green = mix(green, other.green)
        result.blue = mix(blue, other.blue)
        return result
    }
}

extension Color: CustomStringConvertible {
    /// `#RRGGBB`.
    public var description: String {
        let digits = Array("0123456789ABCDEF")
        return [red, green, blue].reduce(into: "#") { text, part in
            text.append(digits[Int(part >> 4)])
            text.append(digits[Int(part & 15)])
        }
    }
}

/// What fills an area.
public enum Paint: Hashable, Sendable {
    case solid(Color)
    /// Colours along x; stop positions are page coordinates in ascending order.
    case horizontalGradient([GradientStop])
}

public struct GradientStop: Hashable, Sendable {
    public var x: Points
    public var color: Color

    public init(x: Points, color: Color) {
        self.x = x
        self.color = color
    }
}

/// A line along an outline, centred on it.
public struct Stroke: Hashable, Sendable {
    public var color: Color
    public var width: Points
    /// Lengths of dashes and spaces in turn; empty is solid.
    public var dash: [Points]

    public init(_ color: Color, width: Points, dash: [Points] = []) {
        self.color = color
        self.width = width
        self.dash = dash
    }
}
