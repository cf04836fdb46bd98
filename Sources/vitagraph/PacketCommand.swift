import ArgumentParser
import Canvas
import Packets
import Pages
import SharedLibraries

struct PacketCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packet", _superCommandName: "vitagraph",
        abstract: "Put a hiring packet together: cover, summaries, the original documents.",
        discussion: """
            Writes packet.pdf, or to -o. Pages of PDFs are appended as they are; other formats are attached, and turned \
            into pages with --convert. A candidate whose document cannot be read stays in, the cover says what is \
            missing, and the exit status is 1. Actions and scripts on the pages of originals are taken off.
            """)

    @OptionGroup var options: InputOptions
    @OptionGroup var fontOptions: FontOptions

    @Option(help: "What kind of document it is, above the position.")
    var title: String?

    @Option(help: "The position to be filled, in large letters on the cover.")
    var position: String?

    @Option(help: ArgumentHelp("A further file; PDFs become pages, others are attached.", valueName: "FILE"))
    var attach: [String] = []

    @Flag(help: "Add the report on all candidates, as 'vitagraph cohort' draws it.")
    var cohort = false

    @Option(help: ArgumentHelp("Must-have skills, separated by commas; may be given several times.", valueName: "A,B"))
    var require: [String] = []

    @Flag(name: .customLong("no-originals"), help: "Leave the original documents out, as pages and as attachments.")
    var leavesOriginalsOut = false

    @Flag(help: "Turn originals of other formats into pages, with LibreOffice.")
    var convert = false

    @Option(help: "The paper of Vitagraph's own pages (default: letter for English packets, a4 for others).")
    var paper: Paper?

    @Option(help: ArgumentHelp("A report definition: parts and their order, cover, panels.", valueName: "FILE.yml"))
    var report: String?

    @Option(name: .shortAndLong, help: "The file, or - for standard output (default: packet.pdf).")
    var output: String?

    func validate() throws {
        if output?.isEmpty == true { throw ValidationError("'--output' needs a name.") }
        if options.blind, !attach.isEmpty {
            throw ValidationError(
                "'--attach' adds files as they are, and what is in them could tell what '--blind' hides.")
        }
    }

    func run() async throws {
        SharedLibraries.all
        var definition = try report.map(ReportDefinition.init(file:)) ?? ReportDefinition()
        definition.packet.title = title ?? definition.packet.title
        definition.packet.position = position ?? definition.packet.position
        let names = SkillNames(lexicon: try options.work.lexicon())
        definition.packet.required = names.names(definition.packet.required + require)
        let parts = definition.packet.parts(withCohort: cohort, withAttachments: !attach.isEmpty)
        definition.packet.parts = parts
        let hasSummaries = parts.contains(.candidates) && definition.packet.candidate.contains(.summary)
        guard hasSummaries || !parts.allSatisfy({ [.candidates, .attachments].contains($0) }) else {
            throw ValidationError(
                "The packet has no page of its own: name cover or sources, or candidates with their summaries.")
        }
        let reader = try options.reader()
        let path = output ?? "packet.pdf"
        let found = InputFinder(limits: options.work.limits).find(options.inputs)
        let batch = Batch(options, found: found)
        try checkDestination(path, inputs: found.inputs)

        let fonts: FontLibrary
        do { fonts = try fontOptions.library() } catch { throw batch.stop("\(error)") }
        let assembler = PacketAssembler()
        let hasOriginals = !options.blind && !leavesOriginalsOut && definition.packet.candidate.contains(.original)
        let documents = try await PacketReader(
            reader: reader, options: options, hasOriginals: hasOriginals, converts: convert
        ).documents(of: found, into: assembler)
        let emptyDirectories = found.emptyDirectories
        guard !documents.isEmpty else {
            for failure in emptyDirectories { batch.report(failure) }
            throw batch.stop("there is nothing to make a packet of")
        }
        let attachments = attach.map { PacketAttachment(path: $0, assembler: assembler) }
        guard !Interruption.isRequested else { throw ExitCode(ExitStatus.interrupted.rawValue) }

        let composer = PacketComposer(
            definition: definition, options: options, paper: paper, hasOriginals: hasOriginals,
            hasCohort: parts.contains(.cohort),
            fonts: fonts)
        for line in names.remarks(on: definition.packet.required, amongst: documents.compactMap(\.member)) {
            batch.remark(line)
        }
        let outcome: PacketOutcome
        do {
            outcome = try await composer.write(documents, attachments, with: assembler, to: path)
        } catch let error as PacketComposer.Failure {
            throw batch.stop("\(error)")
        }
        for remark in outcome.remarks { batch.remark(remark) }
        let failures = outcome.failures + emptyDirectories
        for failure in failures { batch.report(failure) }
        if Interruption.isRequested { throw ExitCode(ExitStatus.interrupted.rawValue) }
        if !failures.isEmpty { throw ExitCode(ExitStatus.someInputsFailed.rawValue) }
    }

    /// An output never lands on what it is made of.
    private func checkDestination(_ path: String, inputs: [Result<Input, InputFailure>]) throws {
        guard path != Input.standardInputArgument else { return }
        if FileKind(path: path) == .directory {
            throw ValidationError("'\(path)' is a directory; '--output' is a file here.")
        }
        guard let identity = FileIdentity(path: path) else { return }
        let sources =
            inputs.compactMap { try? $0.get() } + (attach + [report].compactMap { $0 }).map { Input(path: $0) }
        if sources.contains(where: { $0.identity == identity }) {
            throw ValidationError("'\(path)' is an input; an input is never overwritten.")
        }
    }
}
