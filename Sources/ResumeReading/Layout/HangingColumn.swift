/// Dates in a column of their own at the left, all other lines hanging beside it, as tabular résumés are set:
///
///     2016 – 2020     Fachweiterbildung Anästhesie
///                     Klinik am Deich
enum HangingColumn {
    /// Every entry opens with its dates at the margin and every other line stands deeper: what is above a date belongs to
    /// the date above it.
    static func isFound(in lines: [EntryLine]) -> Bool {
        guard let margin = lines.first(where: { !$0.isBlank })?.source.indent else { return false }
        var anchors = 0
        var hanging = 0
        for line in lines where !line.isBlank {
            if line.isAnchor, line.source.indent == margin, line.source.cells.isEmpty,
                line.dates.first?.range.lowerBound == line.text.startIndex
            {
                guard line.source.marker == nil else { return false }
                anchors += 1
            } else {
                guard line.source.indent >= margin + 4 else { return false }
                hanging += 1
            }
        }
        return anchors >= 2 && hanging >= 1
    }
}
