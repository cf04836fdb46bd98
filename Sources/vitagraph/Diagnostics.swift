/// What goes wrong and what is worth knowing, one line each, on standard error.
struct Diagnostics {
    var isQuiet: Bool
    var progress: Progress

    func report(_ failure: String) { print(failure) }

    /// Left out when quiet.
    func remark(_ message: String) {
        if !isQuiet { print(message) }
    }

    private func print(_ message: String) {
        progress.clear()
        StandardStream.error.write(lossily: "vitagraph: \(Diagnostics.onOneLine(message))\n")
    }

    /// File names may hold line ends and terminal escapes; a message stays one harmless line.
    static func onOneLine(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
                    default: scalar
                    }
                }))
    }
}
