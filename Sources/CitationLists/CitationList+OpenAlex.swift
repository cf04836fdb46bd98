import FoundationEssentials

extension CitationList {
    /// The works that the OpenAlex interface gives: a page of results, a list, one work, or one work per line.
    init(openAlex text: String) throws(CitationListError) {
        let works: [Work]
        var lines: [Int]
        do {
            (works, lines) = try Self.works(in: text)
        } catch let error as CitationListError {
            throw error
        } catch {
            throw CitationListError(line: 1, "is no JSON of OpenAlex works: \(Self.reason(of: error))")
        }
        if lines.count != works.count { lines = works.indices.map { $0 + 1 } }
        records = zip(works, lines).compactMap { work, line in
            guard let title = work.title ?? work.displayName, !title.isEmpty else { return nil }
            return CitationRecord(
                title: title,
                year: work.publicationYear.flatMap { (1000...9999).contains($0) ? $0 : nil },
                citations: work.citedByCount, line: line)
        }
        guard records.contains(where: { $0.citations != nil }) else {
            throw CitationListError(line: 1, "holds no work with a title and a cited_by_count")
        }
        if let wrong = zip(works, lines).first(where: { $0.0.citedByCount ?? 0 < 0 }) {
            throw CitationListError(line: wrong.1, "has a negative cited_by_count")
        }
        format = .openAlex
        date = works.compactMap { $0.updatedDate.flatMap(Number.date) }.min()
    }

    private struct Work: Decodable {
        var title: String?
        var displayName: String?
        var publicationYear: Int?
        var citedByCount: Int?
        var updatedDate: String?

        private enum CodingKeys: String, CodingKey {
            case title
            case displayName = "display_name"
            case publicationYear = "publication_year"
            case citedByCount = "cited_by_count"
            case updatedDate = "updated_date"
        }
    }

    private struct Page: Decodable { var results: [Work] }

    /// The works, and the lines on which they begin.
    private static func works(in text: String) throws -> ([Work], lines: [Int]) {
        let decoder = JSONDecoder()
        let data = Data(text.utf8)
        if text.first(where: { !$0.isWhitespace }) == "[" {
            return (try decoder.decode([Work].self, from: data), WorkLines.lines(in: text))
        }
        let lines = zip(1..., text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline))
            .filter { !$0.1.allSatisfy(\.isWhitespace) }
        // One object a line, unless a single object is spread over several.
        if lines.count > 1, lines.allSatisfy({ $0.1.first == "{" && $0.1.last == "}" }) {
            let works = try lines.map { number, line in
                do {
                    return try decoder.decode(Work.self, from: Data(line.utf8))
                } catch {
                    throw CitationListError(line: number, "is no work of OpenAlex: \(reason(of: error))")
                }
            }
            return (works, lines.map(\.0))
        }
        let results = WorkLines.lines(in: text)
        if let page = try? decoder.decode(Page.self, from: data) { return (page.results, results) }
        if text.contains("\"results\"") { return (try decoder.decode(Page.self, from: data).results, results) }
        return ([try decoder.decode(Work.self, from: data)], lines.prefix(1).map(\.0))
    }

    /// `results[3].cited_by_count: ...`
    private static func reason(of error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        let context: DecodingError.Context
        switch error {
        case .dataCorrupted(let found), .typeMismatch(_, let found), .valueNotFound(_, let found),
            .keyNotFound(_, let found):
            context = found
        @unknown default: return "\(error)"
        }
        let path = context.codingPath.reduce(into: "") { path, key in
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += (path.isEmpty ? "" : ".") + key.stringValue
            }
        }
        return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
    }
}
