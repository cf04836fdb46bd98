import ArgumentParser
import Glibc
import ResumeReading

/// What the commands do alike: find the inputs, work on them in parallel, report in input order.
struct Batch {
    let inputs: [Result<Input, InputFailure>]
    /// The user named one document, and no directory.
    let isSingleDocument: Bool
    private let jobCount: Int
    private let diagnostics: Diagnostics

    init(_ options: InputOptions) {
        let finder = InputFinder()
        inputs = finder.find(options.inputs)
        isSingleDocument = finder.isSingleDocument(options.inputs)
        jobCount = options.jobCount
        diagnostics = Diagnostics(
            isQuiet: options.quiet,
            progress: Progress(mode: options.quiet ? .never : options.progress, total: inputs.count))
    }

    func remark(_ message: String) { diagnostics.remark(message) }

    /// Reports what keeps every input from being done, and gives the error to throw.
    func stop(_ reason: String) -> ExitCode {
        diagnostics.report(reason)
        return ExitCode(ExitStatus.someInputsFailed.rawValue)
    }

    /// - Parameters:
    ///   - work: what is done with one input, given with its index, in parallel with others. An error fails this
    ///     input alone.
    ///   - deliver: takes what came of it, in input order. An error of the operating system ends the run.
    /// - Throws: `ExitCode` when something failed; each failure has been reported by then.
    func run<Worker, Output: Sendable>(
        makeWorker: @escaping @Sendable () -> Worker,
        work: @escaping @Sendable (Worker, Input, Int) throws -> Output,
        deliver: (Output) throws(SystemError) -> Void
    ) async throws {
        var hasFailures = false
        do {
            try await WorkerPool(workerCount: jobCount).run(inputs, makeWorker: makeWorker) { worker, found, index in
                found.flatMap { input in
                    Result { (name: input.name, output: try work(worker, input, index)) }
                        .mapError { $0 as? InputFailure ?? InputFailure(name: input.name, reason: "\($0)") }
                }
            } deliver: { result in
                switch result {
                case .success(let done):
                    diagnostics.progress.clear()
                    try deliver(done.output)
                    diagnostics.progress.advance(after: done.name)
                case .failure(let failure):
                    hasFailures = true
                    diagnostics.report("\(failure.name): \(failure.reason)")
                    diagnostics.progress.advance(after: failure.name)
                }
            }
        } catch let error as SystemError {
            // Whoever read us has seen enough: that is no failure of ours.
            if error.code != EPIPE {
                hasFailures = true
                diagnostics.report("standard output: \(error)")
            }
        }
        diagnostics.progress.clear()
        if hasFailures { throw ExitCode(ExitStatus.someInputsFailed.rawValue) }
    }
}

extension Input {
    /// The document as lines.
    func source() throws(InputFailure) -> SourceText {
        let bytes = try read()
        do {
            return try SourceText(decoding: bytes, path: path)
        } catch {
            throw InputFailure(name: name, reason: "\(error.message) [\(error.code.rawValue)]")
        }
    }
}
