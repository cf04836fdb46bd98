import ArgumentParser

enum ProgressMode: String, CaseIterable, ExpressibleByArgument, Sendable {
    case auto, always, never
}

/// "12 of 200" on standard error: one line that rewrites itself on a terminal, plain lines elsewhere.
final class Progress {
    let isShown: Bool
    private let isTerminal: Bool
    private let total: Int
    private var done = 0

    init(mode: ProgressMode, total: Int, isTerminal: Bool = StandardStream.error.isTerminal) {
        self.total = total
        self.isTerminal = isTerminal
        isShown =
            switch mode {
            case .auto: isTerminal && total > 1
            case .always: true
            case .never: false
            }
    }

    /// One more input is done.
    func advance(after name: String) {
        let text = advanced(after: name)
        if !text.isEmpty { StandardStream.error.write(lossily: text) }
    }

    /// Takes the line away, so that a message can stand in its place.
    func clear() {
        if isShown && isTerminal { StandardStream.error.write(lossily: "\r\u{1B}[K") }
    }

    /// Counts one more, and gives what is to be written.
    func advanced(after name: String) -> String {
        done += 1
        guard isShown else { return "" }
        let name = Diagnostics.onOneLine(name)
        // On a terminal, a name that wraps could not be taken away again.
        return isTerminal ? "\r\u{1B}[K\(done) of \(total): \(name.suffix(50))" : "\(done) of \(total): \(name)\n"
    }
}
