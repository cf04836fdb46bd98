/// The title that is printed beside or below the name.
extension NameFinder {
    static func title(in line: SourceLine?) -> ScalarText? {
        guard let line, !line.text.contains(where: { $0.isOne(of: ":：@") }),
            line.headingLevel == nil || line.text.count < 40
        else { return nil }
        let text = line.text.trimmingSymbols
        if isTitle(text), line.text.allSatisfy({ !$0.isOne(of: "|｜\t") }), !line.text.contains("  "),
            !line.text.contains(" · ")
        {
            return text
        }
        guard let first = fields(of: line.text).first, isTitle(first) else { return nil }
        return first
    }

    static func isTitle(_ text: ScalarText) -> Bool {
        guard (2...60).contains(text.count), !text.contains(where: { $0.isDigit || $0.isOne(of: "@。") }) else {
            return false
        }
        if text.contains("大学") || text.contains("公司") || text.contains("学院") { return false }
        return titleWords.isFound(in: text.lowercased())
    }

    private static let titleWords = WordSet(Lexicon.names["job"])
}
