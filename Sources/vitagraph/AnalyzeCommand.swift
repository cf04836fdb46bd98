import ArgumentParser
import CareerAnalysis
import ResumeReading

struct AnalyzeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze", abstract: "Print what follows from a résumé: timeline, gaps, metrics, skill months.",
        discussion: """
            One document prints indented; several, or --lines, print one compact document per line, in input order. \
            METRICS.md defines every figure.
            """)

    @OptionGroup var options: InputOptions

    @Flag(help: "Print one compact document per line, even for one input.")
    var lines = false

    @Option(
        help: ArgumentHelp(
            "Citation counts: a table of Publish or Perish or Google Scholar, BibTeX, or OpenAlex works.",
            valueName: "FILE"))
    var citations: String?

    @Option(
        help: ArgumentHelp(
            "Print the entries, months and lines that make up a figure, as employmentMonths, or a skill.",
            valueName: "FIGURE"))
    var explain: String?

    func validate() throws {
        if explain != nil, lines { throw ValidationError("'--explain' prints text; '--lines' goes with JSON.") }
    }

    func run() async throws {
        let asOf = options.asOfMonth
        let reader = try options.reader()
        let supplement = try citations.map(CitationSupplement.init(path:))
        let batch = Batch(options)
        if let explain {
            return try await batch.printExplanations(of: explain, from: reader, asOf: asOf, citations: supplement)
        }
        let isLine = lines || !batch.isSingleDocument
        var candidates = CandidateIndex()
        try await batch.run(makeWorker: {}) { _, input, _ -> (bytes: [UInt8], member: CohortMember) in
            let analysis = CareerAnalysis(of: reader.read(try input.source()), asOf: asOf, citations: supplement)
            return (isLine ? try JSONOutput.line(analysis) : try JSONOutput.pretty(analysis), CohortMember(analysis))
        } deliver: { done throws(SystemError) in
            try StandardStream.output.write(done.bytes)
            candidates.insert(done.member)
        }
        for group in candidates.duplicates {
            let paths = group.documents.map(\.path).joined(separator: ", ")
            batch.remark("one person: \(paths) (\(group.reasons.map(\.rawValue).joined(separator: ", ")))")
        }
    }
}
