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
            if path.isEmpty, key == "evidence" { return figures(value, lineCount: lineCount) }
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

    /// `{"lines": [3, 5]}` or `{"ranges": [[3, 5], [9, 9]]}`: ascending numbers of lines that the document has.
    private static func evidence(_ value: Any, at path: String, lineCount: Int) -> [String] {
        let object = value as? [String: Any]
        let ranges = (object?["ranges"] as? [[Int]])?.flatMap { $0 }
        guard let lines = object?["lines"] as? [Int] ?? ranges, !lines.isEmpty else {
            return ["\(path) names no lines"]
        }
        if lines.contains(where: { !(1...max(1, lineCount)).contains($0) }) {
            return ["\(path) points outside of 1...\(lineCount): \(lines)"]
        }
        return lines == lines.sorted() ? [] : ["\(path) is not ascending: \(lines)"]
    }

    /// `{"employmentMonths": {"entries": [...], "ranges": [[3, 5], ...]}}`: for each figure ranges of lines of the document.
    private static func figures(_ value: Any, lineCount: Int) -> [String] {
        guard let figures = value as? [String: [String: Any]] else { return [".evidence is no table of figures"] }
        return figures.flatMap { name, figure -> [String] in
            guard let ranges = figure["ranges"] as? [[Int]] else { return [".evidence.\(name) names no lines"] }
            let isSound = ranges.allSatisfy {
                $0.count == 2 && 1 <= $0[0] && $0[0] <= $0[1] && $0[1] <= max(1, lineCount)
            }
            return isSound ? [] : [".evidence.\(name) points outside of 1...\(lineCount): \(ranges)"]
        }
    }

    private static let dateKeys: Set<String> = [
        "startDate", "endDate", "date", "releaseDate", "start", "end", "from", "to", "lastUsed", "asOf",
    ]
    private static let countKeys: Set<String> = [
        "months", "count", "citations", "stars", "mentions", "authorCount", "hIndex", "gIndex", "i10Index",
    ]
}
