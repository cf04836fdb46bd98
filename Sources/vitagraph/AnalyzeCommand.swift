import ArgumentParser
import CareerAnalysis
import CitationLists
import ResumeReading

struct AnalyzeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze", _superCommandName: "vitagraph",
        abstract: "Print what follows from a résumé: timeline, gaps, metrics, skill months.",
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
        if explain != nil, options.blind {
            throw ValidationError("'--explain' prints the lines themselves, which '--blind' withholds.")
        }
        if citations != nil, options.blind {
            throw ValidationError("'--citations' goes by titles of papers, which '--blind' withholds.")
        }
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
        let isAlone = batch.isSingleDocument
        let isLine = lines || !isAlone
        var candidates = CandidateIndex()
        var unmatched = supplement.map { Set($0.list.records.map(\.line)) } ?? []
        // Inputs that fail end the run with an error; the others are worth remarks all the same.
        defer {
            for line in CandidateRemarks(candidates).lines { batch.remark(line) }
            if let supplement, !unmatched.isEmpty, !isAlone {
                let lines = unmatched.sorted().map(String.init).joined(separator: ", ")
                batch.remark("\(supplement.path): no document has the papers on the lines \(lines)")
            }
        }
        try await batch.run(makeWorker: {}) { [options] _, input, _ -> Analyzed in
            let resume = reader.read(try input.source())
            var analysis =
                options.blindReview(of: resume)?.analysis(asOf: asOf)
                ?? CareerAnalysis(of: resume, asOf: asOf, citations: supplement)
            let unmatched = analysis.publications.citationMerge?.unmatchedRecords.map(\.line) ?? []
            // Of several people, each record is somebody else's for all but one: listed once, below.
            if !isAlone { analysis.publications.citationMerge?.unmatchedRecords = [] }
            return Analyzed(
                bytes: isLine ? try JSONOutput.line(analysis) : try JSONOutput.pretty(analysis),
                member: CohortMember(analysis), unmatchedLines: unmatched)
        } deliver: { done throws(SystemError) in
            try StandardStream.output.write(done.bytes)
            candidates.insert(done.member)
            unmatched.formIntersection(done.unmatchedLines)
        }
    }
}

/// What comes of one document.
private struct Analyzed: Sendable {
    var bytes: [UInt8]
    var member: CohortMember
    var unmatchedLines: [Int]
}
