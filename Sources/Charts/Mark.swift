public import Drawing

/// A layer of a plot: data as channels, drawn through the plot's scales. Axes and grids are marks too.
public protocol Mark: Sendable {
    /// What the mark's data ask of the scales.
    var channels: [Channel] { get }

    /// The mark as it appears in the plot; data that a scale cannot place are left out.
    func items(in plot: PlotContext) -> [Drawing.Item]
}

/// What a mark may use while it is drawn.
public struct PlotContext {
    public var frame: Rect
    public var scales: Scales
    public var measurer: any TextMeasurer

    func x(_ value: ChannelValue?) -> Points? { scales.x?.position(of: value) }
    func yMiddle(_ value: ChannelValue?) -> Points? { scales.y?.middle(of: value) }

    func fill(_ value: ChannelValue?, default color: Color) -> Color {
        guard case .category(let name)? = value, let scale = scales.fill else { return color }
        return scale.color(of: name)
    }

    /// A line of text with its baseline at `y`; `anchor` says which part of it lies at `x`.
    func text(_ text: StyledText, x: Points, y: Points, anchor: TextAnchor = .start) -> Drawing.Item {
        .text(.init(text, x: x, baseline: y, anchor: anchor, measurer: measurer))
    }
}

/// Which part of a text lies at a given x.
public enum TextAnchor: String, Hashable, Sendable { case start, middle, end }

extension Drawing.PlacedText {
    public init(_ text: StyledText, x: Points, baseline y: Points, anchor: TextAnchor, measurer: any TextMeasurer) {
        let extent = measurer.extent(of: text)
        let left =
            switch anchor {
            case .start: x
            case .middle: x - extent.width / 2
            case .end: x - extent.width
            }
        self.init(text: text, origin: Point(x: left, y: y), extent: extent)
    }

    /// Notes what the text was before it was shortened to fit at `x`.
    public mutating func isCut(from whole: StyledText, x: Points, anchor: TextAnchor, measurer: any TextMeasurer) {
        let placed = Drawing.PlacedText(whole, x: x, baseline: origin.y, anchor: anchor, measurer: measurer)
        let ink = placed.inkBounds
        // Full-width brackets take up more than their ink.
        uncutBounds = Rect(x: placed.origin.x, y: ink.y, width: placed.extent.width, height: ink.height)
    }
}
