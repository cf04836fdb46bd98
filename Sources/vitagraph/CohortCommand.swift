import ArgumentParser
import Canvas
import CareerAnalysis
import Pages
import ResumeReading
import SharedLibraries

struct CohortCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cohort", _superCommandName: "vitagraph",
        abstract: "Draw one report on many candidates: skills, experience, careers, required skills.",
        discussion: """
            Writes cohort.pdf into the current directory, or to -o. Pages of PNG and SVG are numbered (NAME-1.png). \
            Nobody is ranked: every order says what it is by. Each person counts once; inputs that failed and people \
            who are in the input twice are listed. Records of 'vitagraph analyze --lines' and the files that --partial \
            writes make the same report as the résumés themselves, in whatever order they come; of inputs that failed \
            only the latter know.
            """)

    @Argument(help: ArgumentHelp("Files, directories, or - for standard input.", valueName: "input"))
    var inputs: [String] = []

    @OptionGroup var options: WorkOptions
    @OptionGroup var fontOptions: FontOptions

    @Option(help: ArgumentHelp("The heading, as the position that the candidates are for.", valueName: "TEXT"))
    var title: String?

    @Option(help: ArgumentHelp("Must-have skills, separated by commas; may be given several times.", valueName: "A,B"))
    var require: [String] = []

    @Option(help: ArgumentHelp("Nice-to-have skills, separated by commas.", valueName: "C,D"))
    var nice: [String] = []

    @Option(
        help: ArgumentHelp(
            "Tables of skills and of candidates: FILE.csv with FILE-candidates.csv beside it, or FILE.json for both.",
            valueName: "FILE"))
    var table: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Records that 'vitagraph analyze --lines' printed; - for standard input.", valueName: "FILE.ndjson"))
    var from: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Partial cohorts that --partial wrote, from one machine or many.", valueName: "FILE"))
    var merge: [String] = []

    @Option(
        help: ArgumentHelp(
            "Write what the report needs of these inputs, to be merged with others; no report unless -o says where.",
            valueName: "FILE"))
    var partial: String?

    @Option(help: "The format to write; may be given several times (default: by the ending of -o, else pdf).")
    var format: [OutputFormat] = []

    @Option(help: "The paper (default: letter for English pages, a4 for others).")
    var paper: Paper?

    @Option(help: ArgumentHelp("Pixels per inch of PNG files (default: 150).", valueName: "N"))
    var scale: Double?

    @Option(name: .shortAndLong, help: "The file, the directory, or - for standard output.")
    var output: String?

    func validate() throws {
        try WorkOptions.validate(inputs: inputs + from + merge)
        if inputs.isEmpty, from.isEmpty, merge.isEmpty {
            throw ValidationError("Missing input: name files or directories, or records with '--from' or '--merge'.")
        }
        if let scale, !(1...2400).contains(scale) {
            throw ValidationError("'--scale' is in pixels per inch, from 1 to 2400.")
        }
        for name in [output, partial].compactMap({ $0 }) + table where name.isEmpty {
            throw ValidationError("'--output', '--partial' and '--table' need a name.")
        }
        if partial != nil, options.blind {
            throw ValidationError("'--partial' keeps what tells people apart; '--blind' goes with '--merge'.")
        }
        for path in table where CohortTableFormat(path: path) == nil {
            throw ValidationError("The ending of '\(path)' is neither csv nor json.")
        }
        if output == Input.standardInputArgument, partial == Input.standardInputArgument {
            throw ValidationError("Standard output takes one of '--output' and '--partial'.")
        }
    }

    func run() async throws {
        SharedLibraries.all
        let batch = Batch(
            options, found: InputFinder(limits: options.limits).find(inputs), isSingleDocument: false, showsRate: true)
        let plan = try plan(batch.inputs.compactMap { try? $0.get() })
        var cohort = Cohort()
        var status: ExitCode?
        do {
            if !inputs.isEmpty { try await read(batch, into: &cohort) }
            try await CohortRecordFiles(paths: from + merge, options: options).read(into: &cohort)
        } catch let code as ExitCode where code.rawValue == ExitStatus.someInputsFailed.rawValue {
            status = code
        }
        if let asOf = options.asOf, let found = cohort.asOf, asOf != found {
            throw batch.stop("the records are as of \(found), and --as-of says \(asOf)")
        }
        for line in CandidateRemarks(cohort.candidates).lines { batch.remark(line) }
        try write(cohort, plan, batch)
        if let status { throw status }
        if !cohort.failures.isEmpty { throw ExitCode(ExitStatus.someInputsFailed.rawValue) }
    }

    /// Reads the résumés themselves.
    private func read(_ batch: Batch, into cohort: inout Cohort) async throws {
        let reader = try options.reader()
        let asOf = options.asOfMonth
        var conflict: Cohort.Conflict?
        var failures: [Cohort.Failure] = []
        defer { for failure in failures { cohort.add(failure) } }
        try await batch.run(makeWorker: {}) { _, input, _ -> CohortMember in
            CohortMember(CareerAnalysis(of: reader.read(try input.source()), asOf: asOf))
        } fail: { failure in
            failures.append(Cohort.Failure(name: failure.name, reason: failure.reason, code: failure.code))
        } deliver: { member throws(SystemError) in
            do throws(Cohort.Conflict) { try cohort.add(member) } catch { conflict = error }
        }
        // All have been analysed as of one month.
        if let conflict { throw batch.stop("\(conflict)") }
    }

    private func plan(_ found: [Input]) throws -> CohortOutputPlan {
        do {
            return try CohortOutputPlan(
                output: output, formats: format, partial: partial, tables: table,
                inputs: found.compactMap(\.identity) + (from + merge).compactMap { FileIdentity(path: $0) })
        } catch {
            throw ValidationError(error.message)
        }
    }

    private func write(_ cohort: Cohort, _ plan: CohortOutputPlan, _ batch: Batch) throws {
        let writer = CohortWriter(plan: plan, pixelsPerInch: scale ?? 150, fonts: fontOptions)
        do {
            if let partial { try writer.writePartial(cohort, to: partial) }
            guard plan.hasReport || !table.isEmpty else { return }
            guard !cohort.isEmpty else { throw batch.stop("no résumé could be read: there is nothing to report") }
            let names = SkillNames(lexicon: try options.lexicon())
            let (required, preferred) = (names.names(require), names.names(nice))
            for line in names.remarks(on: required + preferred, amongst: cohort.people()) { batch.remark(line) }
            let report = CohortReport(
                of: cohort,
                options: CohortOptions(
                    title: title, required: required, preferred: preferred, paper: paper,
                    language: options.language.pageLanguage, isBlind: options.blind,
                    manifest: SourceText.sha256(of: Array(cohort.manifest.utf8))))
            for path in table {
                try writer.writeTables(
                    CohortTables(of: cohort, statistics: report.statistics, isBlind: options.blind), to: path)
            }
            if plan.hasReport { try writer.write(report) }
        } catch let error as CohortWriter.Failure {
            throw batch.stop("\(error)")
        }
    }
}
