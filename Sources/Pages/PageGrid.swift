import Drawing

/// The columns that every section of a page shares: gutter, time axis, facts.
struct PageGrid {
    let size: Size
    /// Edges of the content; the left margin clears a punched hole.
    let left: Points = 42
    let right: Points
    /// The time axis.
    let axisStart: Points
    let axisEnd: Points
    /// The column of dates and durations.
    let factsStart: Points
    /// Content must end above this.
    let contentBottom: Points

    init(paper: Paper) {
        size = paper.size
        let gutter: Points = paper == .a4 ? 72 : 84
        let facts: Points = paper == .a4 ? 103 : 110
        right = size.width - 36
        axisStart = left + gutter
        axisEnd = right - facts - 9
        factsStart = right - facts
        contentBottom = size.height - 41
    }

    var width: Points { right - left }
    var footerBaseline: Points { size.height - 25 }
}
