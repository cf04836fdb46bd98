import FoundationEssentials

extension CitationList {
    /// The works that the OpenAlex interface gives: a page of results, a list, one work, or one work per line.
    init(openAlex text: String) throws(CitationListError) {
        let works: [Work]
        do {
            works = try Self.works(in: text)
        } catch let error as CitationListError {
            throw error
        } catch {
            throw CitationListError(line: 1, "is no JSON of OpenAlex works: \(Self.reason(of: error))")
        }
        records = works.enumerated().compactMap { index, work in
            guard let title = work.title ?? work.displayName, !title.isEmpty else { return nil }
            return CitationRecord(
                title: title,
                year: work.publicationYear.flatMap { (1000...9999).contains($0) ? $0 : nil },
                citations: work.citedByCount, line: index + 1)
        }
        guard records.contains(where: { $0.citations != nil }) else {
            throw CitationListError(line: 1, "holds no work with a title and a cited_by_count")
        }
        if let wrong = works.firstIndex(where: { $0.citedByCount ?? 0 < 0 }) {
            throw CitationListError(line: wrong + 1, "has a negative cited_by_count")
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

    private static func works(in text: String) throws -> [Work] {
        let decoder = JSONDecoder()
        let data = Data(text.utf8)
        if text.first(where: { !$0.isWhitespace }) == "[" { return try decoder.decode([Work].self, from: data) }
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
        // One object a line, unless a single object is spread over several.
        if lines.count > 1, lines.allSatisfy({ $0.first == "{" && $0.last == "}" }) {
            return try lines.enumerated().map { index, line in
                do {
                    return try decoder.decode(Work.self, from: Data(line.utf8))
                } catch {
                    throw CitationListError(line: index + 1, "is no work of OpenAlex: \(reason(of: error))")
                }
            }
        }
        if let page = try? decoder.decode(Page.self, from: data) { return page.results }
        if text.contains("\"results\"") { return try decoder.decode(Page.self, from: data).results }
        return [try decoder.decode(Work.self, from: data)]
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
