import ArgumentParser
import CareerAnalysis

struct AnalyzeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze", abstract: "Print what follows from a résumé: timeline, gaps, metrics, skill months.",
        discussion: """
            One document prints indented; several, or --lines, print one compact document per line, in input order.
            """)

    @OptionGroup var options: InputOptions

    @Flag(help: "Print one compact document per line, even for one input.")
    var lines = false

    func run() async throws {
        let asOf = options.asOfMonth
        let reader = try options.reader()
        try await Batch(options).printJSON(from: reader, asLines: lines) { resume, isLine in
            let analysis = CareerAnalysis(of: resume, asOf: asOf)
            return isLine ? try JSONOutput.line(analysis) : try JSONOutput.pretty(analysis)
        }
    }
}
