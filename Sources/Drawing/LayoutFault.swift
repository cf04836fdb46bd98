/// Something on a page that a reader would stumble over.
public struct LayoutFault: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        /// Two texts are drawn over each other.
        case textOverText = "text over text"
        /// A filled shape is painted over an earlier text.
        case shapeOverText = "shape over text"
        case textOutsideMargins = "text outside the margins"
        /// A clip cuts the text off.
        case textCutOff = "text cut off"
        /// A text ends in an ellipsis though all of it would fit.
        case needlessEllipsis = "shortened though there is room"
        /// Of a text only the ellipsis is left.
        case nothingLeft = "cut to nothing"
        /// Blank paper lies between a label and what it names.
        case labelFarFromMark = "label far from its mark"
        /// White ground for a text lies over a bar, and hides a part of it.
        case groundOverMark = "white ground over a mark"
        /// The ground under a text is too close to its colour (WCAG 2.1, AA).
        case lowContrast = "hard to read on its ground"
        /// A text touches a line that words must not cross.
        case textOnRule = "text on a rule"
    }

    public var kind: Kind
    public var text: String
    /// The box of what is drawn of `text`.
    public var box: Rect
    /// The text painted over `text`, if that is what is wrong.
    public var otherText: String?
    /// The box of the other text, of the shape, or of the clip.
    public var otherBox: Rect?

    public init(kind: Kind, text: String, box: Rect, otherText: String? = nil, otherBox: Rect? = nil) {
        self.kind = kind
        self.text = text
        self.box = box
        self.otherText = otherText
        self.otherBox = otherBox
    }
}

extension LayoutFault: CustomStringConvertible {
    /// `text over text: "Example" (10 20 30 x 7) and "Other" (35 20 30 x 7)`
    public var description: String {
        var line = "\(kind.rawValue): \"\(text)\" (\(Self.place(box)))"
        if otherText != nil || otherBox != nil { line += " and" }
        if let otherText { line += " \"\(otherText)\"" }
        if let otherBox { line += " (\(Self.place(otherBox)))" }
        return line
    }

    private static func place(_ rect: Rect) -> String {
        let numbers = [rect.x, rect.y, rect.width, rect.height].map { decimalText($0.value, places: 2) }
        return "\(numbers[0]) \(numbers[1]) \(numbers[2]) x \(numbers[3])"
    }
}
