import ArgumentParser
import FoundationEssentials
import ReadingEvaluation
import ResumeReading

/// How the figures are printed.
enum EvaluationFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    case table, json
}

struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", _superCommandName: "vitagraph",
        abstract: "Measure what is read against labelled files: precision, recall and F1.",
        discussion: """
            NAME.gold.json, or NAME.json, holds what NAME.md or NAME.txt says, as JSON Resume. Of each field it is \
            counted what is right, wrong and missing; a résumé that is not there or cannot be read counts as empty. \
            The figures depend on the texts alone, so --as-of and --language change nothing here.
            Exit status: 1 also when the F1 of all fields lies below --minimum.
            """)

    @Argument(help: ArgumentHelp("The labels: a directory, or one file.", valueName: "gold"))
    var gold: String

    @OptionGroup var options: InputOptions

    @Option(help: ArgumentHelp("Other accepted spellings of skills: {\"Kubernetes\": [\"K8s\"]}.", valueName: "FILE"))
    var aliases: String?

    @Flag(help: "Tell every miss and every surplus, with file and line.")
    var verbose = false

    @Option(help: "How the figures are printed.")
    var format: EvaluationFormat = .table

    @Option(help: ArgumentHelp("The F1 of all fields that is asked for, from 0 to 1.", valueName: "F1"))
    var minimum: Double = 0

    func validate() throws {
        guard (0...1).contains(minimum) else { throw ValidationError("'--minimum' is from 0 to 1.") }
        if gold == Input.standardInputArgument { throw ValidationError("Labels are not read from standard input.") }
    }

    func run() async throws {
        let scorer = Scorer(aliases: try aliases.map(Self.skillAliases) ?? SkillAliases())
        let labelled = LabelledInputs(labels: gold, inputs: options.inputs)
        let batch = Batch(options, found: InputFinder.Findings(inputs: labelled.documents.map { .success($0.labels) }))
        for failure in labelled.failures { batch.report(failure) }
        let failed = ExitCode(ExitStatus.someInputsFailed.rawValue)
        if labelled.documents.isEmpty { throw failed }
        for input in labelled.unlabelled { batch.remark("\(input.name): \(input.reason)") }

        var report = EvaluationReport(isVerbose: verbose)
        var failures = labelled.failures
        try await batch.run(makeWorker: {}) { _, _, index in
            Self.outcome(of: labelled.documents[index], scorer)
        } deliver: { outcome throws(SystemError) in
            if let document = outcome.document { report.add(document) }
            if let failure = outcome.failure {
                batch.report(failure)
                failures.append(failure)
            }
        }
        report.findings = failures + labelled.unlabelled
        try batch.print(printed(report))
        let reached = report.tally.micro.f1
        if reached < minimum { throw batch.stop("the F1 of all fields is \(reached.text(4)), below \(minimum)") }
        if !failures.isEmpty { throw failed }
    }

    /// Labels that cannot be read give no document; a résumé that cannot be read gives one without anything in it.
    private static func outcome(
        of labelled: LabelledInputs.Document, _ scorer: Scorer
    ) -> (document: EvaluationReport.Document?, failure: InputFailure?) {
        let gold: ResumeDocument
        do {
            gold = try ResumeDocument(json: Data(labelled.labels.read()))
        } catch {
            let reason = (error as? ResumeDocumentError)?.reason ?? "\(error)"
            return (nil, error as? InputFailure ?? InputFailure(name: labelled.labels.name, reason: reason))
        }
        var found = ResumeDocument.empty
        var failure: InputFailure?
        do {
            found = try ResumeDocument(ResumeReader().read(input(of: labelled).source()))
        } catch {
            failure = error as? InputFailure ?? InputFailure(name: labelled.labels.name, reason: "\(error)")
        }
        let document = EvaluationReport.Document(
            name: labelled.name, labels: labelled.labels.path, input: labelled.input?.path,
            score: scorer.score(found, against: gold),
            isFailed: failure != nil)
        return (document, failure)
    }

    private static func input(of labelled: LabelledInputs.Document) throws(InputFailure) -> Input {
        if let input = labelled.input { return input }
        throw InputFailure(
            name: labelled.labels.name,
            reason: "no input is called \(labelled.name).md or \(labelled.name).txt: counted as empty")
    }

    private func printed(_ report: EvaluationReport) throws -> [UInt8] {
        switch format {
        case .table: EvaluationTable(report).lines.flatMap { Array("\($0)\n".utf8) }
        case .json: try JSONOutput.pretty(report)
        }
    }

    /// What is wrong with the file is wrong usage.
    private static func skillAliases(_ path: String) throws -> SkillAliases {
        do {
            return try SkillAliases(json: Data(Input(path: path).read()))
        } catch let failure as InputFailure {
            throw ValidationError("\(failure.name): \(failure.reason)")
        } catch {
            throw ValidationError("\(path): no JSON object of lists of spellings, as {\"Kubernetes\": [\"K8s\"]}")
        }
    }
}

extension ResumeDocumentError {
    fileprivate var reason: String {
        switch self {
        case .invalidJSON: "not scored, because it is no valid JSON: `jq .` tells where"
        case .noObject: "not scored, because it holds no JSON object: labels are one JSON Resume document"
        }
    }
}
