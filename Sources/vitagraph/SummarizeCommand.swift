import ArgumentParser
import Canvas
import Drawing
import Pages
import SharedLibraries

struct SummarizeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarize", _superCommandName: "vitagraph",
        abstract: "Draw one page per candidate.",
        discussion: """
            Writes NAME.pdf into the current directory, or to -o: a file for one input, a directory for several. \
            Inputs that would give one name are told apart (NAME-2), and an input is never overwritten.
            """)

    @OptionGroup var options: InputOptions
    @OptionGroup var fontOptions: FontOptions

    @Option(help: "The format to write; may be given several times (default: by the ending of -o, else pdf).")
    var format: [OutputFormat] = []

    @Option(help: "The paper (default: letter for English pages, a4 for others).")
    var paper: Paper?

    @Option(help: ArgumentHelp("Pixels per inch of PNG files (default: 150).", valueName: "N"))
    var scale: Double?

    @Flag(help: "Draw the letters of SVG files as shapes, for programs without the fonts.")
    var outlines = false

    @Flag(help: "Go on until interrupted, and draw again what changes.")
    var watch = false

    @Option(
        help: ArgumentHelp(
            "A report definition: paper, language, panels, limits, colors, logo, footer.", valueName: "FILE.yml"))
    var report: String?

    @Option(name: .shortAndLong, help: "The file, the directory, or - for standard output.")
    var output: String?

    func validate() throws {
        if let scale, !(1...2400).contains(scale) {
            throw ValidationError("'--scale' is in pixels per inch, from 1 to 2400.")
        }
        if watch, options.inputs.contains("-") { throw ValidationError("'--watch' needs files: '-' is read once.") }
        if output?.isEmpty == true { throw ValidationError("'--output' needs a name.") }
    }

    func run() async throws {
        let definition = try report.map(ReportDefinition.init(file:)) ?? ReportDefinition()
        // On another core, while the first input is read.
        let fonts = Task.detached { [fontOptions] in
            SharedLibraries.drawing
            SharedLibraries.deflate
            return try fontOptions.library()
        }
        guard watch else { return try await draw(definition, with: fonts) }
        _ = try await library(fonts)
        try await FileWatch(paths: options.inputs + [report].compactMap(\.self)).run {
            var definition = ReportDefinition()
            // What is wrong now may be right after the next change.
            do {
                if let report { definition = try ReportDefinition(file: report) }
                try await draw(definition, with: fonts)
            } catch let error as ValidationError {
                Batch(options).remark(error.message)
            } catch let error as ExitCode where error.rawValue == ExitStatus.someInputsFailed.rawValue {
                // It has been reported.
            }
            return [report.flatMap(definition.logoFile)].compactMap(\.self)
        }
    }

    private func library(_ fonts: Task<FontLibrary, any Error>) async throws -> FontLibrary {
        do {
            return try await fonts.value
        } catch {
            throw Batch(options).stop("\(error)")
        }
    }

    private func draw(_ definition: ReportDefinition, with fonts: Task<FontLibrary, any Error>) async throws {
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
        let writer = SummaryWriter(
            reader: reader, options: options, paper: paper, report: definition, pixelsPerInch: scale ?? 150,
            drawsOutlines: outlines)
        Interruption.watch()
        let first = Result { try batch.inputs.first?.get() }.flatMap { input in
            Result { try input.map(writer.page) }
        }
        let library = try await library(fonts)
        do {
            if let directory = plan.directory, !plan.destinations.allSatisfy(\.isEmpty) {
                try OutputDirectory.create(directory)
            }
        } catch {
            throw batch.stop("\(error)")
        }
        try await batch.run(makeWorker: { Renderer(fonts: library) }) { renderer, input, index in
            let page = try (index == 0 ? first.get() : nil) ?? writer.page(of: input)
            return (
                written: try writer.write(page, of: input, to: plan.destinations[index], with: renderer),
                remark: plan.remarks[index]
            )
        } deliver: { done throws(SystemError) in
            try StandardStream.output.write(done.written.standardOutput)
            for remark in [done.written.remark, done.remark].compactMap(\.self) { batch.remark(remark) }
        }
    }
}

extension ReportDefinition {
    /// The definition in a file, with the logo that it names; what is wrong with it is wrong usage.
    init(file path: String) throws {
        do {
            self = try ReportDefinition(
                yaml: String(decoding: Input(path: path).read(), as: UTF8.self), path: path)
            if let file = logoFile(ofDefinitionAt: path) {
                let place = (logoPlace.map { $0 + ": " } ?? "") + file
                do {
                    look.logo = try Picture(file: Input(path: file).read()).reduced(toFit: Look.logoLimits)
                } catch let error as RenderingError {
                    throw InputFailure(name: place, reason: "\(error)")
                } catch let failure as InputFailure {
                    throw InputFailure(name: place, reason: failure.reason)
                }
            }
        } catch let failure as InputFailure {
            throw ValidationError("\(failure.name): \(failure.reason)")
        } catch {
            throw ValidationError("\(error)")
        }
    }

    /// The logo's place, which a definition names as seen from its own.
    func logoFile(ofDefinitionAt path: String) -> String? {
        look.logoPath.map { logo in
            let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
            return logo.hasPrefix("/") ? logo : folder + logo
        }
    }
}
