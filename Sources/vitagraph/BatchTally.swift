/// How many inputs of a run were done, and why the others were not.
struct BatchTally {
    let total: Int
    var done = 0
    private(set) var failed = 0
    private var causes: [String: Int] = [:]

    init(total: Int) { self.total = total }

    var isWorthTelling: Bool { failed > 0 }

    mutating func add(_ failure: InputFailure) {
        failed += 1
        causes[failure.code ?? "other", default: 0] += 1
    }

    /// `497 of 500 done; 3 failed: 2 damaged, 1 encrypted`
    func summary(isInterrupted: Bool = false) -> String {
        var text = "\(isInterrupted ? "interrupted: " : "")\(done) of \(total) done"
        guard failed > 0 else { return text }
        let list = causes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
        text += "; \(failed) failed: \(list.joined(separator: ", "))"
        return text
    }
}
