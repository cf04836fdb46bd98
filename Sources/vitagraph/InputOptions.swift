import ArgumentParser
import CareerAnalysis
import FoundationEssentials
import Pages
import Resume
import ResumeReading

/// What every command asks for: which inputs, as of when, in which language, how many at a time.
struct InputOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Files, directories, or - for standard input.", valueName: "input"))
    var inputs: [String]

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

    @Option(help: ArgumentHelp("How many inputs to work on at a time (default: one per core).", valueName: "N"))
    var jobs: Int?

    @Flag(help: "Print failures only: no progress, no remarks.")
    var quiet = false

    @Option(help: "Progress on standard error; auto shows it on a terminal and for several inputs.")
    var progress: ProgressMode = .auto

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("'--jobs' needs a number of at least 1.") }
        if inputs.filter({ $0 == Input.standardInputArgument }).count > 1 {
            throw ValidationError("Standard input (-) can be read only once.")
        }
    }

    /// The reader that knows the user's skills besides the built-in ones.
    func reader(keepsProtectedFacts: Bool = false) throws(ValidationError) -> ResumeReader {
        Task.detached { ResumeReader.prepare() }
        guard let skills else {
            return ResumeReader(lexicon: .builtIn, keepsProtectedFacts: keepsProtectedFacts)
        }
        do {
            let own = try SkillLexicon(decoding: Input(path: skills).read())
            return ResumeReader(lexicon: SkillLexicon.builtIn.merging(own), keepsProtectedFacts: keepsProtectedFacts)
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

    var asOfMonth: YearMonth { asOf ?? .current }
    var jobCount: Int { jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
