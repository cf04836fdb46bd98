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
    /// Seconds; nil where the rate is not told.
    private let clock: (() -> Double)?
    private let start: Double
    /// What is counted, where it is not inputs.
    private let unit: String

    init(
        mode: ProgressMode, total: Int, isTerminal: Bool = StandardStream.error.isTerminal,
        clock: (() -> Double)? = nil, unit: String = ""
    ) {
        self.total = total
        self.unit = unit.isEmpty ? "" : " " + unit
        self.clock = clock
        start = clock?() ?? 0
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
        let count = "\(done) of \(total)\(unit)\(rate)"
        return isTerminal ? "\r\u{1B}[K\(count): \(name.suffix(50))" : "\(count): \(name)\n"
    }

    /// `, 35 a second, 2 min left`; nothing in the first second, which tells little.
    private var rate: String {
        guard let elapsed = clock.map({ $0() - start }), elapsed >= 1, done > 0 else { return "" }
        let perSecond = Double(done) / elapsed
        let left = Int((Double(max(total - done, 0)) / perSecond).rounded(.up))
        let time = left < 100 ? "\(left) s" : left < 6000 ? "\((left + 59) / 60) min" : "\(left / 3600) h"
        let shown = perSecond < 10 ? (perSecond * 10).rounded() / 10 : perSecond.rounded()
        return ", \(shown < 10 ? "\(shown)" : "\(Int(shown))") a second, \(time) left"
    }
}
