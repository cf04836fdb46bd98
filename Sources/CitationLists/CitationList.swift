/// Citation counts of papers as a bibliographic source gave them on some day.
public struct CitationList: Hashable, Sendable {
    public enum Format: String, Hashable, Codable, CaseIterable, Sendable {
        case publishOrPerish = "publish-or-perish"
        case googleScholar = "google-scholar"
        /// Another table with a title and a count.
        case csv
        case bibTeX = "bibtex"
        case openAlex = "openalex"
    }

    public var format: Format
    /// `YYYY-MM-DD` of the query, the earliest of several; nil where the file does not state it.
    public var date: String?
    public var records: [CitationRecord]

    public init(format: Format, date: String?, records: [CitationRecord]) {
        self.format = format
        self.date = date
        self.records = records
    }
}

/// One paper of a citation list.
public struct CitationRecord: Hashable, Sendable {
    public var title: String
    /// Nil when not stated.
    public var year: Int?
    /// Nil is unknown, not zero.
    public var citations: Int?
    /// Where the record begins, 1-based.
    public var line: Int

    public init(title: String, year: Int?, citations: Int?, line: Int) {
        self.title = title
        self.year = year
        self.citations = citations
        self.line = line
    }
}

/// Everything that is wrong with a citation list.
public struct CitationListError: Error, Hashable {
    public var findings: [Finding]

    public struct Finding: Hashable, Sendable {
        /// 1-based.
        public var line: Int
        public var reason: String
    }

    init(_ findings: [Finding]) { self.findings = findings }
    init(line: Int, _ reason: String) { findings = [Finding(line: line, reason: reason)] }
}

extension CitationList {
    /// Reads a Publish or Perish table, a Google Scholar table, BibTeX or OpenAlex works: told apart by content.
    public init(decoding bytes: [UInt8]) throws(CitationListError) {
        guard let text = String(validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
        else { throw CitationListError(line: 1, "is no UTF-8 text") }
        guard let first = text.first(where: { !$0.isWhitespace }) else {
            throw CitationListError(line: 1, "is empty")
        }
        if first == "{" || first == "[" {
            try self.init(openAlex: text)
        } else if BibTeXReader.looksLikeBibTeX(text) {
            try self.init(bibTeX: text)
        } else {
            try self.init(table: text)
        }
    }
}

extension String {
    fileprivate init?(validating bytes: ArraySlice<UInt8>) {
        guard let text = String(validating: Array(bytes), as: UTF8.self) else { return nil }
        self = text
    }
}
