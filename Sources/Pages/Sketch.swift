import Charts
import Drawing

/// Collects the items of a page while it is laid out.
struct Sketch {
    let measurer: any TextMeasurer
    private(set) var items: [Drawing.Item] = []

    init(measurer: any TextMeasurer) { self.measurer = measurer }

    mutating func add(_ item: Drawing.Item) { items.append(item) }
    mutating func add(contentsOf more: [Drawing.Item]) { items += more }

    /// Sets one line of text and returns its width. Beyond `maximumWidth` it is shortened with an ellipsis.
    ///
    /// - Parameter isColumn: `maximumWidth` is that of a column, and holds even where nothing stands beside the text.
    @discardableResult
    mutating func text(
        _ text: StyledText, x: Points, y: Points, anchor: TextAnchor = .start, maximumWidth: Points? = nil,
        hasKnockout: Bool = false, isColumn: Bool = false
    ) -> Points {
        guard !text.isEmpty else { return 0 }
        // Not an optional pair: optimizing that ends the compiler (Swift 6.3.1) with "Found ownership error".
        var (shown, isShortened) = (text, false)
        if let maximumWidth { (shown, isShortened) = measurer.fitted(text, width: maximumWidth) }
        var placed = Drawing.PlacedText(shown, x: x, baseline: y, anchor: anchor, measurer: measurer)
        if isShortened, !isColumn { placed.isCut(from: text, x: x, anchor: anchor, measurer: measurer) }
        if hasKnockout { add(.rectangle(placed.knockout, fill: .paper)) }
        add(.text(placed))
        return placed.extent.width
    }

    @discardableResult
    mutating func text(
        _ string: String, _ style: TextStyle, x: Points, y: Points, anchor: TextAnchor = .start,
        maximumWidth: Points? = nil, hasKnockout: Bool = false, isColumn: Bool = false
    ) -> Points {
        text(
            StyledText(string, style), x: x, y: y, anchor: anchor, maximumWidth: maximumWidth,
            hasKnockout: hasKnockout, isColumn: isColumn)
    }

    /// Sets a paragraph and returns the number of its lines.
    @discardableResult
    mutating func paragraph(
        _ string: String, _ style: TextStyle, x: Points, y: Points, width: Points, leading: Points, maximumLines: Int
    ) -> Int {
        let lines = measurer.wrapped(StyledText(string, style), width: width, maximumLines: maximumLines).lines
        for (index, line) in lines.enumerated() { text(line, x: x, y: y + leading * Double(index)) }
        return lines.count
    }

    mutating func rule(from start: Points, to end: Points, y: Points, color: Color, width: Points = 0.5) {
        add(.line(from: Point(x: start, y: y), to: Point(x: end, y: y), stroke: Stroke(color, width: width)))
    }

    /// The disc with a number that refers to a reading note; the only red on a page besides overlaps.
    mutating func marker(_ number: Int, x: Points, y: Points, radius: Points = 4.3) {
        add(.circle(center: Point(x: x, y: y), radius: radius + 0.9, fill: .solid(.paper), stroke: nil))
        add(.circle(center: Point(x: x, y: y), radius: radius, fill: .solid(Palette.check), stroke: nil))
        text(String(number), Typography.marker, x: x, y: y + 2.35, anchor: .middle)
    }

    /// A marker within words: it says that its number is that of a note.
    mutating func reference(to number: Int, _ wording: Wording, x: Points, y: Points) {
        structure(.reference, alternativeText: wording.note(number)) {
            $0.marker(number, x: x, y: y)
        }
    }

    /// Items that together are one part of the document's structure.
    mutating func structure(
        _ role: Drawing.Structure.Role, alternativeText: String? = nil, isNumbered: Bool = false,
        _ body: (inout Sketch) -> Void
    ) {
        var inner = Sketch(measurer: measurer)
        body(&inner)
        guard !inner.items.isEmpty else { return }
        // What a list item says is its body.
        let items = role == .listItem ? inner.itemsAsListItem : inner.items
        add(.structure(.init(role, alternativeText: alternativeText, isNumbered: isNumbered), items))
    }

    /// The label of an item, and all else as its body.
    private var itemsAsListItem: [Drawing.Item] {
        let isLabel = { (item: Drawing.Item) in
            if case .structure(let structure, _) = item { structure.role == .label } else { false }
        }
        let body = items.filter { !isLabel($0) }
        return items.filter(isLabel) + (body.isEmpty ? [] : [.structure(.init(.listBody), body)])
    }

    /// One cell of a table row; heads of rows and columns say so. A cell without words is a cell too.
    @discardableResult
    mutating func cell(
        _ string: String, _ style: TextStyle, isHeading: Bool = false, x: Points, y: Points,
        anchor: TextAnchor = .start, maximumWidth: Points? = nil, hasKnockout: Bool = false
    ) -> Points {
        var width: Points = 0
        structure(isHeading ? .tableHeading : .tableCell) {
            width = $0.text(
                string, style, x: x, y: y, anchor: anchor, maximumWidth: maximumWidth, hasKnockout: hasKnockout)
            if $0.items.isEmpty { $0.text(" ", style, x: x, y: y) }
        }
        return width
    }

    /// The head of a column that the page does not name: to see what stands in it is enough, to hear it is not.
    mutating func unseenHead(_ words: String, x: Points, y: Points) {
        structure(.tableHeading, alternativeText: words) { $0.text(" ", Typography.columnHead, x: x, y: y) }
    }

    mutating func link(_ uri: String, area: Rect, _ body: (inout Sketch) -> Void) {
        var inner = Sketch(measurer: measurer)
        body(&inner)
        add(.link(uri: uri, area: area, inner.items))
    }
}
