/// The numbers of citation lists, exact or an error: a count that is misread is worse than none.
enum Number {
    /// Nil when the field is empty or a dash.
    static func count(_ field: String, line: Int) throws(CitationListError) -> Int? {
        let text = field.trimmed
        if ["", "-", "–", "NA", "N/A", "null"].contains(text) { return nil }
        // Scholar marks a count that it merged from several records with a star.
        let digits = text.last == "*" ? String(text.dropLast()) : text
        guard let number = Int(digits.replacing(",", with: "")), number >= 0 else {
            throw CitationListError(line: line, "has the citation count \"\(text)\", which is no whole number")
        }
        return number
    }

    /// Nil when the field is empty or 0, as exports write an unknown year.
    static func year(_ field: String, line: Int) throws(CitationListError) -> Int? {
        let text = field.trimmed
        if ["", "0", "-", "NA", "N/A"].contains(text) { return nil }
        guard let number = Int(text), (1000...9999).contains(number) else {
            throw CitationListError(line: line, "has the year \"\(text)\", which is none")
        }
        return number
    }

    /// The first `YYYY-MM-DD` of a text.
    static func date(_ text: String) -> String? {
        let parts = text.split { !($0.isNumber || $0 == "-") }
        return parts.map(String.init).first { part in
            let fields = part.split(separator: "-", omittingEmptySubsequences: false)
            return fields.map(\.count) == [4, 2, 2] && fields.allSatisfy { $0.allSatisfy(\.isASCII) }
        }
    }
}
