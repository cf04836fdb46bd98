import ArgumentParser
import Canvas
import Pages

struct SummarizeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarize", abstract: "Draw one page per candidate.",
        discussion: """
            Writes NAME.pdf into the current directory, or to -o: a file for one input, a directory for several. \
            Inputs that would give one name are told apart (NAME-2), and an input is never overwritten.
            """)

    @OptionGroup var options: InputOptions

    @Option(help: "The format to write; may be given several times (default: by the ending of -o, else pdf).")
    var format: [OutputFormat] = []

    @Option(help: "The paper (default: letter for English pages, a4 for others).")
    var paper: Paper?

    @Option(help: ArgumentHelp("Pixels per inch of PNG files (default: 150).", valueName: "N"))
    var scale: Double?

    @Option(help: ArgumentHelp("A report definition: paper, language, panels, limits.", valueName: "FILE.yml"))
    var report: String?

    @Option(name: .shortAndLong, help: "The file, the directory, or - for standard output.")
    var output: String?

    func validate() throws {
        if let scale, !(1...2400).contains(scale) {
            throw ValidationError("'--scale' is in pixels per inch, from 1 to 2400.")
        }
        if output?.isEmpty == true { throw ValidationError("'--output' needs a name.") }
    }

    func run() async throws {
        let definition = try report.map(ReportDefinition.init(file:)) ?? ReportDefinition()
        let reader = try options.reader()
        let batch = Batch(options)
        let plan: OutputPlan
        do {
            plan = try OutputPlan(
                for: batch.inputs, output: output, formats: format, isSingleDocument: batch.isSingleDocument,
                isBlind: options.blind)
        } catch {
            throw ValidationError(error.message)
        }

        let fonts: FontLibrary
        do {
            if let directory = plan.directory, !plan.destinations.allSatisfy(\.isEmpty) {
                try OutputDirectory.create(directory)
            }
            fonts = try FontLibrary()
        } catch {
            throw batch.stop("\(error)")
        }
        let writer = SummaryWriter(
            reader: reader, options: options, paper: paper, report: definition, pixelsPerInch: scale ?? 150)
        try await batch.run(makeWorker: { Renderer(fonts: fonts) }) { renderer, input, index in
            (
                standardOutput: try writer.write(input, to: plan.destinations[index], with: renderer),
                remark: plan.remarks[index]
            )
        } deliver: { done throws(SystemError) in
            try StandardStream.output.write(done.standardOutput)
            if let remark = done.remark { batch.remark(remark) }
        }
    }
}

extension ReportDefinition {
    /// The definition in a file; what is wrong with it is wrong usage.
    init(file path: String) throws {
        do {
            self = try ReportDefinition(
                yaml: String(decoding: Input(path: path).read(), as: UTF8.self), path: path)
        } catch let failure as InputFailure {
            throw ValidationError("\(failure.name): \(failure.reason)")
        } catch {
            throw ValidationError("\(error)")
        }
    }
}
