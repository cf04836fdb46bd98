import ArgumentParser
import Glibc
import ResumeReading

/// What the commands do alike: find the inputs, work on them in parallel, report in input order.
struct Batch {
    let inputs: [Result<Input, InputFailure>]
    /// The user named one document, and no directory.
    let isSingleDocument: Bool
    /// Worth knowing of what the arguments lead to.
    private let remarkOnInputs: String?
    private let jobCount: Int
    private let diagnostics: Diagnostics

    init(_ options: InputOptions) {
        self.init(options, found: InputFinder(limits: options.work.limits).find(options.inputs))
    }

    /// - Parameter found: what the arguments lead to.
    init(_ options: InputOptions, found: InputFinder.Findings) {
        self.init(
            options.work, found: found, isSingleDocument: InputFinder().isSingleDocument(options.inputs))
    }

    /// - Parameter showsRate: progress tells how many are done in a second, and how long the rest will take.
    init(_ options: WorkOptions, found: InputFinder.Findings, isSingleDocument: Bool, showsRate: Bool = false) {
        inputs = found.inputs
        self.isSingleDocument = isSingleDocument
        jobCount = options.jobCount
        let progress = Progress(
            mode: options.quiet ? .never : options.progress, total: inputs.count,
            clock: showsRate ? { MonotonicClock.seconds() } : nil)
        diagnostics = Diagnostics(isQuiet: options.quiet, progress: progress)
        remarkOnInputs = found.remark
    }

    func remark(_ message: String) { diagnostics.remark(message) }

    func report(_ failure: InputFailure) { diagnostics.report("\(failure.name): \(failure.reason)") }

    /// Reports what keeps every input from being done, and gives the error to throw.
    func stop(_ reason: String) -> ExitCode {
        diagnostics.report(reason)
        return ExitCode(ExitStatus.someInputsFailed.rawValue)
    }

    /// - Parameters:
    ///   - work: what is done with one input, given with its index, in parallel with others. An error fails this
    ///     input alone.
    ///   - fail: told of each input that failed, after it was reported.
    ///   - deliver: takes what came of it, in input order. An error of the operating system ends the run.
    /// After an interruption nothing new is begun, and what is under way is finished.
    ///
    /// - Throws: `ExitCode` when something failed; each failure has been reported by then.
    func run<Worker, Output: Sendable>(
        makeWorker: @escaping @Sendable () -> Worker,
        work: @escaping @Sendable (Worker, Input, Int) throws -> Output,
        fail: (InputFailure) -> Void = { _ in },
        deliver: (Output) throws(SystemError) -> Void
    ) async throws {
        var tally = BatchTally(total: inputs.count)
        var hasFailures = false
        Interruption.watch()
        if let remarkOnInputs { remark(remarkOnInputs) }
        do {
            try await WorkerPool(workerCount: jobCount).run(inputs, makeWorker: makeWorker) { worker, found, index in
                Interruption.isRequested
                    ? nil
                    : found.flatMap { input in
                        Result { (name: input.name, output: try work(worker, input, index)) }
                            .mapError { $0 as? InputFailure ?? InputFailure(name: input.name, reason: "\($0)") }
                    }
            } deliver: { result in
                switch result {
                case nil: return
                case .success(let done):
                    diagnostics.progress.clear()
                    try deliver(done.output)
                    tally.done += 1
                    diagnostics.progress.advance(after: done.name)
                // A converter that was stopped with us did not fail.
                case .failure where Interruption.isRequested: return
                case .failure(let failure):
                    tally.add(failure)
                    report(failure)
                    fail(failure)
                    diagnostics.progress.advance(after: failure.name)
                }
            }
        } catch let error as SystemError {
            if isReported(error) { hasFailures = true }
        }
        diagnostics.progress.clear()
        if inputs.count > 1, tally.isWorthTelling || diagnostics.progress.isShown || Interruption.isRequested {
            diagnostics.remark(tally.summary(isInterrupted: Interruption.isRequested))
        }
        if Interruption.isRequested { throw ExitCode(ExitStatus.interrupted.rawValue) }
        if hasFailures || tally.failed > 0 { throw ExitCode(ExitStatus.someInputsFailed.rawValue) }
    }

    /// For what is printed when all inputs are done.
    func print(_ bytes: [UInt8]) throws {
        do throws(SystemError) {
            try StandardStream.output.write(bytes)
        } catch {
            if isReported(error) { throw ExitCode(ExitStatus.someInputsFailed.rawValue) }
        }
    }

    private func isReported(_ error: SystemError) -> Bool {
        // Whoever read us has seen enough: that is no failure of ours.
        if error.code == EPIPE { return false }
        diagnostics.report("standard output: \(error)")
        return true
    }
}

extension Input {
    /// The bytes of what can be a résumé.
    func readResume() throws(InputFailure) -> [UInt8] {
        let bytes = try read()
        guard !OwnDocument.isRecognized(bytes) else { throw OwnDocument.failure(self) }
        return bytes
    }

    /// The document as lines.
    func source() throws(InputFailure) -> SourceText {
        let bytes = try readResume()
        do {
            return try SourceText(decoding: bytes, path: path, limits: limits)
        } catch {
            throw InputFailure(name: name, error)
        }
    }
}
