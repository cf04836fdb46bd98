import Foundation
import ReadingEvaluation

/// The figures for people: one line per field, then the totals.
struct EvaluationTable {
    private(set) var lines: [String] = []

    init(_ report: EvaluationReport) {
        if report.isVerbose { report.documents.forEach { add($0) } }
        lines.append("\("field".padded(to: 34)) precision  recall     F1  labels")
        for (label, counts) in report.fields {
            let figures = String(
                format: "%9.3f %7.3f %6.3f %7d", counts.precision, counts.recall, counts.f1, counts.labels)
            lines.append("\(label.rawValue.padded(to: 34)) \(figures)")
        }
        let (micro, entries, skills) = (report.tally.micro, report.tally.entries, report.tally.skills)
        lines.append("skills F1 \(skills.f1.text(4)) (\(skills.shares))")
        lines.append("entries F1 \(entries.f1.text(4)) (all but skills: \(entries.shares), \(entries.labels) labels)")
        let weakestFirst = report.documents.sorted {
            ($0.score.tally.micro.f1, $0.name) < ($1.score.tally.micro.f1, $1.name)
        }
        let documents = weakestFirst.map { "\($0.name) \($0.score.tally.micro.f1.text(2))" }
        lines.append("documents: \(documents.joined(separator: ", "))")
        lines.append("failed documents: \(report.failedCount) of \(report.documents.count)")
        lines.append("micro F1 \(micro.f1.text(4)) (\(micro.shares), \(micro.labels) labels)")
    }

    private mutating func add(_ document: EvaluationReport.Document) {
        lines.append("== \(document.name): F1 \(document.score.tally.micro.f1.text(3))")
        for difference in document.score.differences {
            let line = difference.lines.first.map { ":\($0)" } ?? ""
            lines.append(
                "\(document.input ?? document.labels)\(line): \(difference.field.rawValue): \(difference.message)")
        }
    }
}

extension Difference {
    fileprivate var message: String {
        switch (expected, found) {
        case (let expected?, let found?): "“\(found)” should be “\(expected)”"
        case (let expected?, nil): "missing “\(expected)”"
        case (nil, let found): "unexpected “\(found ?? "")”"
        }
    }
}

extension Counts {
    fileprivate var shares: String { "precision \(precision.text(4)), recall \(recall.text(4))" }
}

extension Double {
    /// With so many decimals.
    func text(_ places: Int) -> String { String(format: "%.\(places)f", self) }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
