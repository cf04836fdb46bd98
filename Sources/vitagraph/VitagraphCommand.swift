import ArgumentParser
import CareerAnalysis
import Glibc
import Resume
import ResumeReading
import SharedLibraries

@main
struct VitagraphCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vitagraph",
        abstract: "Reads résumés and draws what a hiring committee needs to see, one page per candidate.",
        discussion: """
            INPUT is a file, a directory searched for .pdf, .docx, .odt, .html, .md, .txt, .json and .yaml files and their kin, or - for standard input.
            Exit status: 0 all done; 1 some inputs failed, the others are done; 2 wrong usage.
            """,
        version: Vitagraph.version,
        subcommands: [
            SummarizeCommand.self, CohortCommand.self, PacketCommand.self, ParseCommand.self, AnalyzeCommand.self,
            EvaluateCommand.self,
        ])

    static func main() async {
        SharedLibraries.undoEagerBinding()
        SharedLibraries.keepOutOfSystemLog()
        // Nearly every command reads: its vocabularies are made on another core while arguments are parsed and fonts set up.
        if CommandLine.argc > 2 {
            Task.detached {
                ResumeReader.prepare()
                if CommandLine.arguments[1] != "parse" { CareerAnalysis.prepare() }
            }
        }
        // A reader that goes away (`| head`) shows up as a failed write, not as a signal that kills us half-way.
        signal(SIGPIPE, SIG_IGN)
        // So does a limit of the size of files.
        signal(SIGXFSZ, SIG_IGN)
        var asked: any ParsableCommand.Type = Self.self
        do {
            var command = try await asyncParseAsRoot(nil)
            asked = type(of: command)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            // Of errors that come while a command runs, the parser does not know that it is one of ours.
            var message = asked.fullMessage(for: error)
            if asked != Self.self, let name = asked.configuration.commandName {
                message = message.replacing("See '\(name) ", with: "See 'vitagraph \(name) ")
            }
            StandardStream.error.write(lossily: message + "\n")
            Glibc.exit(ExitStatus.wrongUsage.rawValue)
        }
    }
}

/// What the command tells the shell.
enum ExitStatus: Int32 {
    case allDone = 0
    case someInputsFailed = 1
    case wrongUsage = 2
    /// What shells say of a program that SIGINT ended.
    case interrupted = 130
}
