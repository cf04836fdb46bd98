import Foundation
import Resume

/// What holds for every document that is printed, whatever was read.
enum JSONInvariants {
    /// In words, with the place in the document; empty when all is well.
    static func violations(of document: Data, lineCount: Int) -> [String] {
        guard let root = try? JSONSerialization.jsonObject(with: document) else { return ["no JSON"] }
        return violations(of: root, at: "", lineCount: lineCount)
    }

    private static func violations(of value: Any, at path: String, lineCount: Int) -> [String] {
        if let array = value as? [Any] {
            return array.enumerated().flatMap { violations(of: $1, at: "\(path)[\($0)]", lineCount: lineCount) }
        }
        guard let object = value as? [String: Any] else { return [] }
        return object.flatMap { key, value in
            let place = "\(path).\(key)"
            if key.lowercased().hasSuffix("evidence") { return evidence(value, at: place, lineCount: lineCount) }
            if let text = value as? String, dateKeys.contains(key) {
                return PartialDate(text) == nil ? ["\(place) is no date: \(text)"] : []
            }
            if let count = value as? Int, countKeys.contains(key) || key.hasSuffix("Months") {
                return count < 0 ? ["\(place) is negative: \(count)"] : []
            }
            return violations(of: value, at: place, lineCount: lineCount)
        }
    }

    /// `{"lines": [...]}`: ascending numbers of lines that the document has.
    private static func evidence(_ value: Any, at path: String, lineCount: Int) -> [String] {
        guard let lines = (value as? [String: Any])?["lines"] as? [Int], !lines.isEmpty else {
            return ["\(path) names no lines"]
        }
        if lines.contains(where: { !(1...max(1, lineCount)).contains($0) }) {
            return ["\(path) points outside of 1...\(lineCount): \(lines)"]
        }
        return lines == lines.sorted() ? [] : ["\(path) is not ascending: \(lines)"]
    }

    private static let dateKeys: Set<String> = [
        "startDate", "endDate", "date", "releaseDate", "start", "end", "from", "to", "lastUsed", "asOf",
    ]
    private static let countKeys: Set<String> = [
        "months", "count", "citations", "stars", "mentions", "authorCount", "hIndex", "gIndex", "i10Index",
    ]
}
