/// One line of text in one or more styles.
public struct StyledText: Hashable, Sendable {
    public struct Run: Hashable, Sendable {
        public var text: String
        public var style: TextStyle

        public init(_ text: String, _ style: TextStyle) {
            self.text = text
            self.style = style
        }
    }

    public var runs: [Run]

    public init(_ runs: [Run]) { self.runs = runs }
    public init(_ text: String, _ style: TextStyle) { runs = [Run(text, style)] }

    public var string: String { runs.map(\.text).joined() }
    public var isEmpty: Bool { runs.allSatisfy { $0.text.isEmpty } }

    /// The first `count` characters, styles kept.
    public func prefix(_ count: Int) -> StyledText {
        var left = count
        var kept: [Run] = []
        for run in runs where left > 0 {
            let part = run.text.prefix(left)
            left -= part.count
            kept.append(Run(String(part), run.style))
        }
        return StyledText(kept)
    }
}
