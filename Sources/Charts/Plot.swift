public import Drawing

/// Marks over shared scales. Scales that are not given are trained on the channels of all marks.
public struct Plot: Sendable {
    public var scales: Scales
    public var marks: [any Mark]

    public init(scales: Scales = Scales(), marks: [any Mark]) {
        self.scales = scales
        self.marks = marks
    }

    /// The plot's items, first mark at the bottom.
    public func items(in frame: Rect, measurer: any TextMeasurer) -> [Drawing.Item] {
        let scales = self.scales.trained(on: marks.flatMap(\.channels), frame: frame)
        let context = PlotContext(frame: frame, scales: scales, measurer: measurer)
        return marks.flatMap { $0.items(in: context) }
    }
}
