import Drawing

/// The columns of a packet's cover: page and name, careers on one axis, figures.
struct PacketGrid {
    let size: Size
    let left: Points = 42
    let right: Points
    /// The names of candidates.
    let nameStart: Points = 80
    let axisStart: Points = 248
    let axisEnd: Points
    let factsStart: Points
    /// Content must end above this.
    let contentBottom: Points

    init(paper: Paper) {
        size = paper.size
        right = size.width - 36
        factsStart = right - 152
        axisEnd = factsStart - 12
        contentBottom = size.height - 41
    }

    var width: Points { right - left }
    var footerBaseline: Points { size.height - 25 }
}
