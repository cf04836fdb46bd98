import Resume

/// A document on its way from lines to sections: what is read, and what the explanation of a reading looks back at.
struct ReadingStages {
    /// Page heads and page numbers hidden.
    let withoutPageNoise: [SourceLine]
    /// Buttons and captions of web pages hidden too, leader dots as tabs.
    let lines: [SourceLine]
    /// Columns one after the other.
    let untangled: [SourceLine]
    /// Without the lines that state a leave.
    let sections: [Section]
    let leaves: [StatedLeave]

    init(of source: SourceText) {
        withoutPageNoise = SpacedHan.closedUp(PageNoise.hidden(source.lines))
        lines = HyphenatedPlaces.divided(
            AlignedTable.celled(LeaderDots.replaced(in: PlatformNoise.hidden(withoutPageNoise))))
        untangled = ColumnSplitter.untangled(lines)
        (leaves, sections) = StatedLeaveReader.separated(from: SectionSplitter().sections(in: untangled))
    }
}
