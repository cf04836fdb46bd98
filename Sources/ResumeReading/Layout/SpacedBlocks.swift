/// Blank lines between all lines but those of lists, as converters and Notion set them: they part nothing.
enum SpacedBlocks {
    static func closedUp(_ lines: [EntryLine]) -> [EntryLine] {
        var alone = 0
        var dateLines = 0
        var previous: EntryLine?
        for line in lines {
            defer { previous = line }
            guard !line.isBlank, line.source.cells.isEmpty, line.source.marker == nil else { continue }
            if let previous, !previous.isBlank, previous.source.marker == nil { return lines }
            alone += 1
            if line.isDateOnly { dateLines += 1 }
        }
        // Entries of one paragraph each are parted by blank lines too: their dates do not stand alone.
        guard alone >= 4, dateLines >= 2 else { return lines }
        return lines.filter { !$0.isBlank }
    }
}
