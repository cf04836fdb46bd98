extension HeadPieces {
    /// All that the pieces of a line depend on.
    struct Source: Digestible {
        private var number: Int
        private var text: ScalarText
        private var start: Int
        private var isBullet: Bool
        private var isHeading: Bool
        private var boldRanges: [Range<Int>]
        private var dateRanges: [Range<Int>]
        private var cells: [ScalarText]
        private var cellLabels: [String?]
        private var commas: Bool

        init(_ line: EntryLine, commas: Bool) {
            number = line.number
            text = line.text
            start = line.text.startIndex
            isBullet = line.isBullet
            isHeading = line.source.headingLevel != nil
            boldRanges = line.source.boldRanges
            dateRanges = line.dates.map(\.range)
            cells = line.source.cells
            cellLabels = line.cellLabels
            self.commas = commas
        }

        var digest: UInt64 { text.digest ^ UInt64(truncatingIfNeeded: number) }
    }
}
