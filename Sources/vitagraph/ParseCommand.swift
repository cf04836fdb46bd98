import ArgumentParser
import CareerAnalysis

struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", _superCommandName: "vitagraph",
        abstract: "Print what a résumé states, as JSON Resume with evidence.",
        discussion: """
            One document prints indented; several, or --lines, print one compact document per line, in input order,
            with "source". What is printed depends on the text alone, so --as-of and --language change nothing here.
            """)

    @OptionGroup var options: InputOptions

    @Flag(help: "Print one compact document per line, even for one input.")
    var lines = false

    @Flag(help: "Print sex, age, birth, origin, family, party, belief, health and photo too, apart from the rest.")
    var includeProtected = false

    @Flag(help: "Print, line by line, what each line was taken for and by which rule.")
    var explain = false

    func validate() throws {
        if explain, options.blind {
            throw ValidationError("'--explain' prints the lines themselves, which '--blind' withholds.")
        }
        if includeProtected, options.blind {
            throw ValidationError("'--include-protected' prints what '--blind' withholds.")
        }
        if explain, lines { throw ValidationError("'--explain' prints text; '--lines' goes with JSON.") }
    }

    func run() async throws {
        let reader = try options.reader(keepsProtectedFacts: includeProtected)
        if explain { return try await Batch(options).printExplanations(from: reader) }
        try await Batch(options).printJSON(from: reader, asLines: lines) { [options] resume, isLine in
            let resume = options.blindReview(of: resume)?.resume ?? resume
            return isLine ? try JSONOutput.line(SourcedResume(resume: resume)) : try JSONOutput.pretty(resume)
        }
    }
}
