import Resume

/// A résumé as data rather than as text: JSON Resume, RenderCV, or an export with other keys of the usual meaning.
public struct StructuredResume: Sendable {
    enum Schema: Sendable { case jsonResume, renderCV }

    let schema: Schema
    private(set) var root: LocatedValue
    /// Where texts spoke to programs that screen résumés; they are left out.
    let screenerLines: [Int]

    /// Nil where the text is neither JSON nor YAML of a kind that is known.
    ///
    /// - Throws: when it is meant as such and cannot be read.
    init?(text: String, path: String) throws(SourceError) {
        let isJSON =
            text.unicodeScalars.first { !$0.isWhitespace && $0 != "\u{FEFF}" }.map { $0.isOne(of: "{[") } ?? false
        guard isJSON ? Self.isObject(text) : Self.isYAML(text) else { return nil }
        do {
            var screenerLines: [Int] = []
            root = try StructuredText.parse(text).withoutScreenerInstructions(at: &screenerLines)
            self.screenerLines = screenerLines
        } catch {
            guard Self.isNamedAsData(path) || text.contains("\"basics\"") || !isJSON else { return nil }
            throw error
        }
        let keys = Set(root.keys)
        if keys.contains("cv") {
            schema = .renderCV
        } else if keys.isDisjoint(with: ["basics", "work"]), let renamed = UsualKeys.renamed(root) {
            schema = .jsonResume
            root = renamed
        } else if !keys.isDisjoint(with: JSONResumeReader.sections) {
            schema = .jsonResume
        } else {
            throw SourceError(
                .unreadable, "data, but no JSON Resume (basics, work, education ...) and no RenderCV (cv)")
        }
    }

    var format: SourceText.Format { schema == .renderCV ? .renderCV : .jsonResume }

    /// The texts of the document as lines, so that what is said in words is found as in any other résumé.
    var lines: [SourceLine] { lines { _ in true } }

    /// - Parameter isWanted: asked of the key path of each entry or value; what it refuses is left out, with all in it.
    func lines(where isWanted: (String) -> Bool) -> [SourceLine] {
        root.texts(where: isWanted).flatMap { value -> [SourceLine] in
            guard case .text(let text) = value.content else { return [] }
            return value.sourceLines(of: text)
        }
    }

    private static func isNamedAsData(_ path: String) -> Bool {
        let name = path.lowercased()
        return [".json", ".yaml", ".yml"].contains { name.hasSuffix($0) }
    }

    /// Whether the beginning of a JSON or YAML file speaks of a résumé: folders hold other data too.
    public static func isLikely(beginning: String) -> Bool {
        let keys = ["basics", "work", "education", "cv"]
        return keys.contains { beginning.contains("\"\($0)\"") }
            || beginning.split(whereSeparator: \.isNewline).contains { line in
                keys.contains { line.hasPrefix($0 + ":") }
            }
    }

    /// Texts that begin with a bracket are notes or Markdown links as often as JSON.
    private static func isObject(_ text: String) -> Bool {
        var significant = text.unicodeScalars.lazy.filter { !$0.isWhitespace && $0 != "\u{FEFF}" }.makeIterator()
        guard let first = significant.next(), let second = significant.next() else { return false }
        return first == "{" && (second == "\"" || second == "}") || first == "[" && second == "{"
    }

    /// A top-level `cv:` or `basics:` opens a mapping, before any Markdown heading.
    private static func isYAML(_ text: String) -> Bool {
        // Looked for among bytes: nearly every text holds neither.
        guard text.holdsKey("cv") || text.holdsKey("basics") else { return false }
        var count = 0
        for line in text.split(whereSeparator: \.isNewline).lazy.prefix(200) {
            if line.hasPrefix("#") || line.hasPrefix("---") || line.hasPrefix("%") { continue }
            let key = line.prefix { $0 != ":" }
            if line.first == " " || line.first == "-" || key.count == line.count {
                if count == 0 { return false }
                continue
            }
            if ["cv", "basics"].contains(key), line.dropFirst(key.count + 1).allSatisfy({ $0.isWhitespace }) {
                return true
            }
            count += 1
        }
        return false
    }
}

extension LocatedValue {
    fileprivate func sourceLines(of text: String) -> [SourceLine] {
        text.split(whereSeparator: \.isNewline).map { part in
            SourceLine(number: lines.lowerBound, text: ScalarText(RenderCVReader.plain(String(part))))
        }
    }

    /// The same without the lines of texts that speak to programs that screen résumés.
    ///
    /// - Parameter numbers: gets the line of each value that held some.
    fileprivate func withoutScreenerInstructions(at numbers: inout [Int]) -> LocatedValue {
        var copy = self
        switch content {
        case .mapping(let pairs):
            copy.content = .mapping(
                pairs.map { ($0.key, $0.value.withoutScreenerInstructions(at: &numbers)) })
        case .list(let items):
            copy.content = .list(items.map { $0.withoutScreenerInstructions(at: &numbers) })
        case .text(let text):
            let hidden = Set(ScreenerInstructions.indices(in: sourceLines(of: text)))
            guard !hidden.isEmpty else { break }
            numbers.append(lines.lowerBound)
            let left = text.split(whereSeparator: \.isNewline).enumerated().filter { !hidden.contains($0.offset) }
            copy.content = .text(left.map(\.element).joined(separator: "\n"))
        case .number, .flag, .null: break
        }
        return copy
    }
}

extension String {
    /// The word stands directly before a colon.
    fileprivate func holdsKey(_ key: StaticString) -> Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            let key = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
            guard let last = key.last, key.count < bytes.count else { return false }
            for index in key.count..<bytes.count where bytes[index] == UInt8(ascii: ":") && bytes[index - 1] == last {
                if bytes[index - key.count..<index].elementsEqual(key) { return true }
            }
            return false
        } ?? true
    }
}
