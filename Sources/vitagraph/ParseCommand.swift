import ArgumentParser

struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Print what a résumé states, as JSON Resume with evidence.",
        discussion: """
            One document prints indented; several, or --lines, print one compact document per line, in input order,
            with "source". What is printed depends on the text alone, so --as-of and --language change nothing here.
            """)

    @OptionGroup var options: InputOptions

    @Flag(help: "Print one compact document per line, even for one input.")
    var lines = false

    func run() async throws {
        try await Batch(options).printJSON(asLines: lines) { resume, isLine in
            isLine ? try JSONOutput.line(SourcedResume(resume: resume)) : try JSONOutput.pretty(resume)
        }
    }
}
