/// Reads the header rows of tables: what the columns mean.
enum TableHeader {
    /// The rows below a header row get the meanings of their columns; the header row itself goes.
    static func labelled(_ lines: [EntryLine]) -> [EntryLine] {
        var labels: [String?] = []
        var out: [EntryLine] = []
        for line in lines {
            let cells = line.source.cells
            guard !cells.isEmpty else { labels = []; out.append(line); continue }
            let meanings = cells.map { Label.meaning(of: $0) }
            if meanings.count(where: { $0 != nil }) >= 2, line.dates.isEmpty {
                labels = meanings
                continue
            }
            var row = line
            row.cellLabels = labels
            out.append(row)
        }
        return out
    }
}
