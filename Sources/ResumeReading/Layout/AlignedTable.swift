/// Tables that stand in plain text, their columns aligned by white space below a header row of known labels:
///
///     Place of study            From     To      Qualification
///     University of Liverpool   2014     2015    MA
enum AlignedTable {
    /// The same lines; the rows of such tables have cells, and what goes on in a second line is joined to its row.
    static func celled(_ lines: [SourceLine]) -> [SourceLine] {
        var out = lines
        var index = 0
        while index < lines.count {
            if let end = fillBarred(from: index, in: &out) { index = end; continue }
            guard let columns = header(lines[index]) else { index += 1; continue }
            index = fill(from: index, columns, in: &out)
        }
        return out
    }

    /// `Exam | Major | Institute | Passing year` above rows of as many parts: the header and the rows get cells. Returns the
    /// index behind the table.
    private static func fillBarred(from header: Int, in lines: inout [SourceLine]) -> Int? {
        let names = bars(of: lines[header])
        guard names.count >= 3, !lines[header].text.holdsNumber,
            Set(names.compactMap { Label.meaning(of: $0) }).count >= 2,
            names.count(where: { Label.meaning(of: $0) != nil }) * 2 >= names.count
        else { return nil }
        var end = header + 1
        while end < lines.count, (names.count - 1...names.count).contains(bars(of: lines[end]).count) { end += 1 }
        guard end >= header + 2 else { return nil }
        for row in header..<end {
            lines[row].cells =
                bars(of: lines[row])
                + Array(
                    repeating: ScalarText(), count: names.count - bars(of: lines[row]).count)
            lines[row].text = lines[row].cells.joined(separator: "\t")
            lines[row].boldRanges = []
            lines[row].links = []
        }
        return end
    }

    private static func bars(of line: SourceLine) -> [ScalarText] {
        guard !line.isBlank, !line.isHidden, line.cells.isEmpty, line.marker == nil, line.text.fits(inBytes: 300),
            line.text.contains(" |")
        else { return [] }
        return line.text.split(omittingEmptySubsequences: false) { $0 == "|" }.map { Wording.trimmed($0) }
    }

    private struct Field {
        var start: Int
        var text: ScalarText
    }

    /// Where the columns begin, when the line is a header row.
    private static func header(_ line: SourceLine) -> [Int]? {
        guard !line.isBlank, !line.isHidden, line.cells.isEmpty, line.marker == nil, line.text.fits(inBytes: 200),
            line.text.contains("  ") || line.text.contains("\t"), !line.text.contains(":"), !line.text.contains("：")
        else { return nil }
        let fields = fields(of: line)
        guard fields.count >= 3 else { return nil }
        let meanings = fields.compactMap { Label.meaning(of: $0.text) }
        // "From   To" are two meanings though both are dates.
        let isRange = fields.count { ["from", "to", "von", "bis", "de", "à"].contains($0.text.lowercased()) } == 2
        guard meanings.count >= 2, Set(meanings).count >= 2 || isRange else { return nil }
        return fields.map(\.start)
    }

    /// Gives the rows below the header their cells. Returns the index of the first line behind the table.
    private static func fill(from first: Int, _ columns: [Int], in lines: inout [SourceLine]) -> Int {
        let original = lines
        var row = first
        var rowCount = 0
        var index = first
        while index < original.count {
            let line = original[index]
            if line.isBlank {
                // One blank line may part rows; what follows must be a row again.
                guard index + 1 < original.count, !original[index + 1].isBlank else { break }
                index += 1
                continue
            }
            if line.isHidden { index += 1; continue }
            let found = fields(of: line)
            let goesOn = index > first && (found.first?.start ?? 0) > (columns.first ?? 0) + 2
            guard line.cells.isEmpty, line.marker == nil, goesOn || found.count >= 2 else { break }
            // A sentence below a row is no part of its cells.
            if goesOn, found.count == 1, let text = found.first?.text, text.last == "。" || Wording.isProse(text) {
                index += 1
                continue
            }
            let cells = cells(found, columns)
            if goesOn, !original[index - 1].isBlank {
                lines[row].cells = zip(lines[row].cells, cells).map(joined)
                lines[index].isHidden = true
            } else {
                row = index
                rowCount += 1
                lines[row].cells = cells
            }
            lines[row].text = lines[row].cells.joined(separator: "\t")
            lines[row].boldRanges = []
            lines[row].links = []
            index += 1
        }
        if rowCount < 2 {
            lines = original
            return first + 1
        }
        return max(index, first + 1)
    }

    private static func joined(_ first: ScalarText, _ second: ScalarText) -> ScalarText {
        if second.isEmpty { return first }
        if first.isEmpty { return second }
        if first.last == "-", second.first?.isLowercase ?? false { return first.dropLast() + second }
        return first + " " + second
    }

    /// Each field in the column that it stands nearest to.
    private static func cells(_ fields: [Field], _ columns: [Int]) -> [ScalarText] {
        var cells = [ScalarText](repeating: ScalarText(), count: columns.count)
        for (order, field) in fields.enumerated() {
            let nearest = columns.indices.min { abs(columns[$0] - field.start) < abs(columns[$1] - field.start) }
            let column = fields.count == columns.count ? order : nearest ?? 0
            cells[column] = joined(cells[column], field.text)
        }
        return cells
    }

    /// What stands between wide gaps, and at which column of a page of fixed width.
    private static func fields(of line: SourceLine) -> [Field] {
        var fields: [Field] = []
        var (start, column, spaces) = (line.indent, line.indent, 0)
        var current: [Unicode.Scalar] = []
        func close() {
            if !current.isEmpty {
                fields.append(Field(start: start, text: ScalarText(current, signs: line.text.signs)))
            }
            current = []
        }
        for scalar in line.text {
            let isGap = scalar == "\t" || scalar == "\u{3000}"
            if isGap || scalar == " " {
                spaces += isGap ? 2 : 1
            } else {
                if spaces >= 2, !current.isEmpty {
                    close()
                } else if spaces == 1 {
                    current.append(" ")
                }
                if current.isEmpty { start = column }
                current.append(scalar)
                spaces = 0
            }
            column += scalar.isHan || scalar == "\u{3000}" ? 2 : 1
        }
        close()
        return fields
    }
}
