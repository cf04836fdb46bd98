/// Rows of a table as RFC 4180 writes them; LF, CRLF and CR end rows, and a byte order mark is taken off before.
///
/// A library would do, but the one that can be had (SwiftCSV) neither says on which line a row begins nor notices a
/// quote that is never closed, and a wrong table must not become wrong figures.
struct CSVReader {
    struct Row: Hashable {
        /// 1-based line on which it begins.
        var line: Int
        var fields: [String]
    }

    /// Empty lines are no rows.
    static func rows(of text: String, delimiter: Unicode.Scalar) throws(CitationListError) -> [Row] {
        var reader = CSVReader(scalars: Array(text.unicodeScalars), delimiter: delimiter)
        var rows: [Row] = []
        while reader.position < reader.scalars.count {
            let row = try reader.row()
            if row.fields != [""] { rows.append(row) }
        }
        return rows
    }

    private let scalars: [Unicode.Scalar]
    private let delimiter: Unicode.Scalar
    private var position = 0
    private var line = 1

    private init(scalars: [Unicode.Scalar], delimiter: Unicode.Scalar) {
        self.scalars = scalars
        self.delimiter = delimiter
    }

    private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func row() throws(CitationListError) -> Row {
        var row = Row(line: line, fields: [])
        while true {
            row.fields.append(try current == "\"" ? quotedField() : plainField())
            guard let end = current else { return row }
            if end == delimiter {
                position += 1
            } else {
                passLineEnd()
                return row
            }
        }
    }

    private mutating func plainField() throws(CitationListError) -> String {
        var field = String.UnicodeScalarView()
        while let scalar = current, scalar != delimiter, scalar != "\n", scalar != "\r" {
            field.append(scalar)
            position += 1
        }
        return String(field)
    }

    /// From the opening quote to behind the closing one; a doubled quote inside is one.
    private mutating func quotedField() throws(CitationListError) -> String {
        let start = line
        var field = String.UnicodeScalarView()
        position += 1
        while let scalar = current {
            if scalar == "\"" {
                position += 1
                guard current == "\"" else {
                    if let next = current, next != delimiter, next != "\n", next != "\r" {
                        throw CitationListError(line: line, "has text behind a closing quote")
                    }
                    return String(field)
                }
                position += 1
                field.append("\"")
            } else if scalar == "\n" || scalar == "\r" {
                passLineEnd()
                field.append("\n")
            } else {
                position += 1
                field.append(scalar)
            }
        }
        throw CitationListError(line: start, "opens a quote that is never closed")
    }

    private mutating func passLineEnd() {
        let isReturn = current == "\r"
        position += 1
        if isReturn, current == "\n" { position += 1 }
        line += 1
    }
}
