import ArgumentParser
import Resume

@main
struct VitagraphCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vitagraph", abstract: "Draws what a hiring committee needs to see from résumés.",
        version: Vitagraph.version)
}
