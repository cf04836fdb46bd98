import ArgumentParser
import CareerAnalysis
import DocumentText
import FoundationEssentials
import Pages
import Resume
import ResumeReading

/// What the commands on résumés ask for: which inputs, and how to work on them.
struct InputOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Files, directories, or - for standard input.", valueName: "input"))
    var inputs: [String]

    @OptionGroup var work: WorkOptions

    func validate() throws { try WorkOptions.validate(inputs: inputs) }
}

extension InputOptions {
    var blind: Bool { work.blind }
    var language: OutputLanguage { work.language }
    var asOfMonth: YearMonth { work.asOfMonth }
    var jobCount: Int { work.jobCount }
    var quiet: Bool { work.quiet }

    func reader(keepsProtectedFacts: Bool = false) throws(ValidationError) -> ResumeReader {
        try work.reader(keepsProtectedFacts: keepsProtectedFacts)
    }

    func blindReview(of resume: Resume) -> BlindReview? { work.blindReview(of: resume) }
}

/// How every command works: as of when, in which language, how many inputs at a time.
struct WorkOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The month up to which ongoing entries run (default: this month).", valueName: "YYYY-MM"),
        transform: { text in
            guard let month = YearMonth(text) else { throw ValidationError("a month is written YYYY-MM") }
            return month
        })
    var asOf: YearMonth?

    @Option(help: "The language of the output: auto is the résumé's own.")
    var language: OutputLanguage = .auto

    @Flag(help: "Hide who the person is: a blind review with pseudonyms for names, schools, projects and papers.")
    var blind = false

    @Option(
        help: ArgumentHelp("Your own skills: a table of name, category, other spellings, flag.", valueName: "FILE.tsv"))
    var skills: String?

    @Option(
        help: ArgumentHelp(
            "What reading one input may cost at most; may be given several times: \(LimitArgument.listing).",
            valueName: "NAME=N"))
    var limit: [LimitArgument] = []

    @Option(help: ArgumentHelp("How many inputs to work on at a time (default: one per core).", valueName: "N"))
    var jobs: Int?

    @Flag(help: "Print failures only: no progress, no remarks.")
    var quiet = false

    @Option(help: "Progress on standard error; auto shows it on a terminal and for several inputs.")
    var progress: ProgressMode = .auto

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("'--jobs' needs a number of at least 1.") }
    }

    static func validate(inputs: [String]) throws {
        if inputs.filter({ $0 == Input.standardInputArgument }).count > 1 {
            throw ValidationError("Standard input (-) can be read only once.")
        }
    }

    /// The reader that knows the user's skills besides the built-in ones.
    func reader(keepsProtectedFacts: Bool = false) throws(ValidationError) -> ResumeReader {
        ResumeReader(lexicon: try lexicon(), keepsProtectedFacts: keepsProtectedFacts)
    }

    /// The user's skills besides the built-in ones.
    func lexicon() throws(ValidationError) -> SkillLexicon {
        guard let skills else { return .builtIn }
        do {
            return SkillLexicon.builtIn.merging(try SkillLexicon(decoding: Input(path: skills).read()))
        } catch let failure as InputFailure {
            throw ValidationError("\(failure.name): \(failure.reason)")
        } catch let error as SkillLexiconError {
            throw ValidationError(
                error.findings.map { "\(skills):\($0.line): \($0.reason)" }.joined(separator: "\n"))
        } catch {
            throw ValidationError("\(skills): \(error)")
        }
    }

    /// The blind review of a résumé; nil where none is asked for.
    func blindReview(of resume: Resume) -> BlindReview? {
        guard blind else { return nil }
        let language = self.language.pageLanguage ?? PageLanguage(resumeLanguage: resume.reading.source.language)
        return BlindReview(of: resume, isChinese: language == .chinese)
    }

    var limits: DocumentLimits { limit.reduce(into: DocumentLimits()) { $1.apply(to: &$0) } }
    var asOfMonth: YearMonth { asOf ?? .current }
    var jobCount: Int { jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
