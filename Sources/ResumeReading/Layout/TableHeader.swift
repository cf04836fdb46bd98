import Resume

/// Reads the header rows of tables: what the columns mean.
enum TableHeader {
    /// The rows below a header row get the meanings of their columns; the header row itself goes.
    static func labelled(_ lines: [EntryLine]) -> [EntryLine] {
        var labels: [String?] = []
        var names: [ScalarText] = []
        var row = 0
        var indent = 0
        var out: [EntryLine] = []
        let scanner = DateScanner()
        for line in lines {
            let cells = line.source.cells
            guard !cells.isEmpty else {
                // The lines of a cell belong to their row, and so do those that hang below it.
                if !line.isBlank, line.number != row, line.source.indent < indent + 2 { labels = [] }
                out.append(line)
                continue
            }
            row = line.number
            indent = line.source.indent
            // "DEGREE (if applicable)"
            let meanings = cells.map {
                Label.meaning(of: $0) ?? Label.meaning(of: Wording.withoutBrackets($0)) ?? inOneScript($0)
                    ?? beforeDescription($0)
            }
            let mixed = zip(cells, meanings).count { $1 == nil && holdsTwo($0) }
            if meanings.count(where: { $0 != nil }) + mixed >= 2, line.dates.isEmpty {
                labels = withOneName(meanings)
                names = cells
                continue
            }
            var own = line
            // "| Earlier post | 2018 – 2020 … |" below another table.
            own.cellLabels = cells.count * 2 > labels.count ? withoutLabelOfTwo(labels, of: cells) : []
            // A cell that spans all rows, header included, stands in each of them and describes none.
            for column in cells.indices
            where own.cellLabels.indices.contains(column) && !cells[column].isEmpty && names[column] == cells[column] {
                own.cellLabels[column] = "description"
            }
            if let range = range(in: own, scanner) {
                own.dates = [range]
            }
            out.append(own)
        }
        return out
    }

    /// `Dates | Post` above `2018 – 2022 | Lecturer in Law, University of Hoy`: no column for the employer, whom the cell names.
    private static func withoutLabelOfTwo(_ labels: [String?], of cells: [ScalarText]) -> [String?] {
        guard labels.count == 2, labels.contains("date"),
            let place = labels.firstIndex(where: { $0 == "position" || $0 == "organization" || $0 == "institution" }),
            cells.indices.contains(place), cells[place].contains(where: { $0.isOne(of: ",，|·") })
        else { return labels }
        return labels.map { $0 == "date" ? $0 : nil }
    }

    /// `App | What | When`: the first column of two that may hold names does, the other tells what they are.
    private static func withOneName(_ labels: [String?]) -> [String?] {
        guard let first = labels.firstIndex(of: "name") else { return labels }
        return labels.enumerated().map { $0.offset > first && $0.element == "name" ? "description" : $0.element }
    }

    /// `From | To`: two columns of dates are the two ends of one range.
    private static func range(in row: EntryLine, _ scanner: DateScanner) -> DateMatch? {
        let columns = row.cellLabels.indices.filter {
            row.cellLabels[$0] == "date" && row.source.cells.indices.contains($0)
        }
        guard columns.count == 2, let from = columns.first, let to = columns.last else { return nil }
        // "Jul-20 | Present": a date only beside its other end.
        let both = row.source.cells[from] + " – " + row.source.cells[to]
        if let whole = scanner.matches(in: both).first, !whole.isSingle, whole.range == both.startIndex..<both.endIndex
        {
            return DateMatch(range: row.text.startIndex..<row.text.startIndex, span: whole.span)
        }
        guard let start = scanner.matches(in: row.source.cells[from]).first, start.isSingle || start.span.end == nil
        else { return nil }
        let last = row.source.cells[to]
        guard let end = scanner.matches(in: last).first else {
            // "Jan 2022 | Present"
            guard LoneEnd.isPresent(last) else { return nil }
            let span = DateSpan(start: start.span.start, isCurrent: true)
            return DateMatch(range: row.text.startIndex..<row.text.startIndex, span: span)
        }
        let span = DateSpan(
            start: start.span.start, end: end.span.isCurrent ? nil : end.span.end ?? end.span.start,
            isCurrent: end.span.isCurrent)
        return DateMatch(range: row.text.startIndex..<row.text.startIndex, span: span)
    }

    /// `Firm 机构`, `日期 Period`: the label in either script.
    private static func inOneScript(_ label: ScalarText) -> String? {
        let han = label.filter { $0.isHan }
        guard !han.isEmpty, han.count < label.count, label.count <= 40 else { return nil }
        return Label.meaning(of: han) ?? Label.meaning(of: Wording.trimmed(label.filter { !$0.isHan }, also: "/"))
    }

    /// `Job title and duties`, `职务及职责`: a column whose cells say what it was and then describe it.
    private static func beforeDescription(_ label: ScalarText) -> String? {
        for joint in [" and ", " & ", " und ", " et ", " / ", "/", "及", "和", "与", "與", "、", ", "] {
            let parts = label.parts(separatedBy: ScalarText(joint)).map { Wording.trimmed($0) }
            guard parts.count == 2, Label.meaning(of: parts[1]) == "description",
                let meaning = Label.meaning(of: parts[0]), meaning != "description"
            else { continue }
            return meaning
        }
        return nil
    }

    /// `機構及職位 Organisation / Post`: a column of two parts, which its cells tell apart themselves.
    private static func holdsTwo(_ label: ScalarText) -> Bool {
        let han = label.filter { $0.isHan }
        let parts = (han.isEmpty ? label : han).split { $0.isOne(of: "及和与與/&") }.map { Wording.trimmed($0) }
        return parts.count == 2 && parts.allSatisfy { Label.meaning(of: $0) != nil }
    }
}
