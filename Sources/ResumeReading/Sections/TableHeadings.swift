/// Headings that stand in the first cell of a row of a table, the other cells of which are empty: `| **教育背景** | |`.
enum TableHeadings {
    /// The lines, with such rows as lines of their own.
    static func lifted(_ lines: [SourceLine]) -> [SourceLine] {
        guard lines.contains(where: isHeading) else { return lines }
        return lines.map { line in
            guard isHeading(line), let heading = line.cells.first else { return line }
            var lifted = line
            lifted.text = heading
            lifted.boldRanges = line.boldRanges.filter { $0.upperBound <= heading.count }
            lifted.cells = []
            return lifted
        }
    }

    private static func isHeading(_ line: SourceLine) -> Bool {
        guard line.cells.count > 1, !line.isHidden, let first = line.cells.first, !first.isEmpty,
            line.cells.dropFirst().allSatisfy(\.isEmpty),
            // "| Code | |" in a table of skills is one of them.
            line.boldRanges.first.map({ $0.count == first.count }) ?? false
        else { return false }
        return !SectionHeading.kinds(of: first).isEmpty
    }
}
