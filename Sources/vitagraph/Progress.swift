import ArgumentParser

enum ProgressMode: String, CaseIterable, ExpressibleByArgument, Sendable {
    case auto, always, never
}

/// "12 of 200" on standard error: one line that rewrites itself on a terminal, plain lines elsewhere.
final class Progress {
    private let isShown: Bool
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

    func advance(after name: String) {
        done += 1
        let text = line(name)
        if !text.isEmpty { StandardStream.error.write(lossily: text) }
    }

    /// Takes the line away, so that a message can stand in its place.
    func clear() {
        if isShown && isTerminal { StandardStream.error.write(lossily: "\r\u{1B}[K") }
    }

    private func line(_ name: String) -> String {
        guard isShown else { return "" }
        guard isTerminal else { return "\(done) of \(total): \(Diagnostics.onOneLine(name))\n" }
        // A name that wraps could not be taken away again.
        return "\r\u{1B}[K\(done) of \(total): \(Diagnostics.onOneLine(name).suffix(50))"
    }
}
