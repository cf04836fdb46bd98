import ResumeReading

/// The explanation of a reading as aligned columns: line number, role, entry, rule, and the line itself.
enum ExplanationOutput {
    /// - Parameter title: the name of the document, printed above where there are several.
    static func text(_ lines: [LineReading], title: String?) -> [UInt8] {
        let shown = lines.filter { $0.role != .blank }
        let numberWidth = "\(shown.last?.number ?? 0)".count
        let entryWidth = shown.map { $0.entry?.count ?? 0 }.max() ?? 0
        var text = title.map { "== \($0)\n" } ?? ""
        for line in shown {
            let number = "\(line.number)"
            text += padding(numberWidth - number.count) + number + "  " + padded(line.role.rawValue, to: roleWidth)
            text += "  " + padded(line.entry ?? "", to: entryWidth) + "  " + TerminalText.clean(line.text) + "\n"
            text +=
                padding(numberWidth + 2 + roleWidth + 2 + entryWidth + 2) + "└ " + TerminalText.clean(line.rule) + "\n"
        }
        return Array(text.utf8)
    }

    private static let roleWidth = LineReading.Role.allCases.map(\.rawValue.count).max() ?? 0

    private static func padding(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
    private static func padded(_ text: String, to width: Int) -> String { text + padding(width - text.count) }
}

extension Batch {
    /// Prints what each line of each input was taken for.
    func printExplanations(from reader: ResumeReader) async throws {
        let isAlone = isSingleDocument
        try await run(makeWorker: {}) { _, input, _ in
            ExplanationOutput.text(reader.explain(try input.source()), title: isAlone ? nil : input.name)
        } deliver: { bytes throws(SystemError) in
            try StandardStream.output.write(bytes)
        }
    }
}
