import ArgumentParser
import CareerAnalysis
import Resume
import ResumeReading

/// The explanation of a figure as text: its value and definition, then each entry with its months and source lines.
struct FigureOutput {
    var explanation: FigureExplanation
    var asOf: YearMonth
    /// The lines of the document by their numbers.
    var document: [Int: String]
    /// At most so many source lines are printed of one entry; the others are numbered only.
    private static let linesShown = 3

    /// - Parameter title: the name of the document, printed above where there are several.
    func text(title: String?) -> [UInt8] {
        var lines = title.map { ["== \($0)"] } ?? []
        lines.append("\(explanation.name): \(explanation.value) (as of \(asOf))")
        lines.append(explanation.definition)
        lines += explanation.parts.flatMap(self.lines)
        if !explanation.omitted.isEmpty {
            lines.append("Not counted:")
            lines += explanation.omitted.flatMap(self.lines)
        }
        lines += explanation.steps
        return Array((lines.map(TerminalText.clean).joined(separator: "\n") + "\n").utf8)
    }

    /// JSON and YAML have several values on a line, other documents one text.
    static func document(of source: SourceText) -> [Int: String] {
        source.lines.reduce(into: [:]) { document, line in
            document[line.number] = (document[line.number].map { $0 + " · " } ?? "") + String(line.text)
        }
    }

    private func lines(_ part: FigureExplanation.Part) -> [String] {
        let months = part.interval.map { "\($0.first) to \($0.last)" }
        let columns = [part.id, months, part.amount, part.label, part.remark.map { "[\($0)]" }]
        let head = columns.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ")
        // Only what is in the document: a range may come from a file that says anything.
        let whole = 1...max(document.keys.max() ?? 1, 1)
        let numbers = part.lines.filter { $0.overlaps(whole) }.flatMap { Array($0.clamped(to: whole)) }
            .filter { document[$0]?.isEmpty == false }
        let shown = numbers.prefix(Self.linesShown)
        let width = shown.last.map { "\($0)".count } ?? 0
        var lines = ["  \(head)"]
        lines += shown.map { number in
            let padding = String(repeating: " ", count: width - "\(number)".count)
            return "      \(padding)\(number): \(document[number] ?? "")"
        }
        if numbers.count > shown.count {
            let ranges = part.lines.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            lines.append("      lines \(ranges.joined(separator: ", "))")
        }
        return lines
    }
}

extension CareerAnalysis {
    fileprivate func explanation(of name: FigureName?) -> FigureExplanation? {
        switch name {
        case .figure(let figure): explanation(of: figure)
        case .skills(let figure): explanation(ofSkills: figure)
        case nil: nil
        }
    }
}

extension Batch {
    /// Prints what the figure was counted from in each input.
    func printExplanations(
        of name: String, from reader: ResumeReader, asOf: YearMonth, citations: CitationSupplement?
    ) async throws {
        let isAlone = isSingleDocument
        let figure = FigureName(name)
        var known = 0
        var unknown = 0
        try await run(makeWorker: {}) { _, input, _ -> (bytes: [UInt8], isKnown: Bool) in
            let source = try input.source()
            let analysis = CareerAnalysis(of: reader.read(source), asOf: asOf, citations: citations)
            guard let explanation = analysis.explanation(of: figure) ?? analysis.explanation(ofSkill: name) else {
                return (Array(TerminalText.clean("== \(input.name): not named here").utf8) + [0x0A], false)
            }
            let output = FigureOutput(
                explanation: explanation, asOf: asOf, document: FigureOutput.document(of: source))
            return (output.text(title: isAlone ? nil : input.name), true)
        } deliver: { output throws(SystemError) in
            if output.isKnown { known += 1 } else { unknown += 1 }
            if output.isKnown || !isAlone { try StandardStream.output.write(output.bytes) }
        }
        if known == 0, unknown > 0 {
            let names = FigureName.all.joined(separator: ", ")
            throw ValidationError(
                "'\(name)' is no figure, and no skill that is named. The figures: \(names); or the name of a skill.")
        }
    }
}
