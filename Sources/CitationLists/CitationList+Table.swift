extension CitationList {
    /// A table whose first row names its columns.
    init(table text: String) throws(CitationListError) {
        let (rows, columns) = try Self.tableWithColumns(text)
        guard let header = rows.first, let title = columns.title else {
            throw CitationListError(
                line: 1,
                "is no citation list: expected a table with a column Title, BibTeX, or works of OpenAlex as JSON")
        }
        guard let citations = columns.citations else {
            let hint =
                columns.isGoogleScholar
                ? ": Google Scholar's own export leaves the counts out, Publish or Perish exports them" : ""
            throw CitationListError(
                line: header.line, "has no column of citation counts (Cites, Citations, Cited by)\(hint)")
        }
        var findings: [CitationListError.Finding] = []
        var dates: [String] = []
        records = []
        for row in rows.dropFirst() {
            guard row.fields.count == header.fields.count else {
                findings.append(
                    .init(
                        line: row.line, reason: "has \(row.fields.count) fields, the first row \(header.fields.count)"))
                continue
            }
            let name = row.fields[title].trimmed
            if name.isEmpty { continue }
            do throws(CitationListError) {
                records.append(
                    CitationRecord(
                        title: name,
                        year: try columns.year.flatMap { column throws(CitationListError) -> Int? in
                            try Number.year(row.fields[column], line: row.line)
                        },
                        citations: try Number.count(row.fields[citations], line: row.line), line: row.line))
            } catch {
                findings += error.findings
            }
            if let column = columns.date, let date = Number.date(row.fields[column]) { dates.append(date) }
        }
        if !findings.isEmpty { throw CitationListError(findings) }
        format = columns.isPublishOrPerish ? .publishOrPerish : columns.isGoogleScholar ? .googleScholar : .csv
        date = dates.min()
    }

    /// Read with the delimiter with which the first row names most columns; spreadsheets write others than the comma.
    private static func tableWithColumns(
        _ text: String
    ) throws(CitationListError) -> (rows: [CSVReader.Row], columns: TableColumns) {
        let firstLine = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
        var best: Unicode.Scalar = ","
        var most = 0
        for delimiter: Unicode.Scalar in [",", ";", "\t"] {
            guard let row = try? CSVReader.rows(of: String(firstLine), delimiter: delimiter).first else { continue }
            let known = TableColumns(row.fields).knownCount
            if known > most { (best, most) = (delimiter, known) }
        }
        let rows = try CSVReader.rows(of: text, delimiter: best)
        return (rows, TableColumns(rows.first?.fields ?? []))
    }
}

/// Where the columns stand that a citation list needs.
private struct TableColumns {
    var title: Int?
    var year: Int?
    var citations: Int?
    var date: Int?
    var isPublishOrPerish: Bool
    var isGoogleScholar: Bool

    init(_ header: [String]) {
        let names = header.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
        title = names.firstIndex { ["title", "papertitle", "标题", "題名", "题名"].contains($0) }
        year = names.firstIndex { ["year", "publicationyear", "pubyear", "年份", "年"].contains($0) }
        citations = names.firstIndex {
            [
                "cites", "citations", "citedby", "citationcount", "citedbycount", "timescited", "numcitations",
                "被引", "被引次数", "引用次数", "被引用次數",
            ].contains($0)
        }
        date = names.firstIndex { ["querydate", "retrieved", "accessdate"].contains($0) }
        isPublishOrPerish = names.contains("cites") && (names.contains("gsrank") || names.contains("querydate"))
        isGoogleScholar = ["authors", "title", "publication", "year"].allSatisfy(names.contains)
    }

    var knownCount: Int { [title, year, citations, date].count { $0 != nil } }
}

extension String {
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
