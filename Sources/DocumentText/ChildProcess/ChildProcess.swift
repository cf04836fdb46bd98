import Glibc

/// A program run on hostile input: without a shell, in a process group and directory of its own, within limits, without
/// network, new rights or other people's files (`CSpawn`).
struct ChildProcess: Sendable {
    var program: InstalledProgram
    var arguments: [String]
    /// Where it works, with nothing else in its reach by relative name.
    var directory: TemporaryDirectory
    var limits: DocumentLimits
    /// It starts programs of its own, which must be allowed to.
    var isSuite = false

    struct Output: Sendable {
        var status: Status
        var standardOutput: [UInt8]
        var standardError: [UInt8]
    }

    enum Status: Hashable, Sendable {
        case exited(Int32)
        case signalled(Int32)
    }

    /// Waits for the end. Throws `limitExceeded`, naming the limit, when one was reached; nothing of it runs then.
    func run() throws(DocumentError) -> Output {
        guard !Converters.areStopped else { throw Converters.stopped }
        let deadline = Deadline(seconds: limits.wallSeconds)
        let child = try SpawnedChild(
            [program.path] + arguments, in: directory.path, limits: limits, isSuite: isSuite)
        var pipes = OutputPipes(child, limit: limits.outputBytes)
        let end = pipes.read(until: deadline)
        // A child may close its pipes and go on.
        let isOver = end == .closed && child.waitForExit(until: deadline)
        let status = child.killAndReap()
        switch end {
        case .closed where isOver: break
        case .outputLimit: throw exceeded("\(limits.outputBytes >> 20) MiB of output")
        case _ where Converters.areStopped: throw Converters.stopped
        case .stopped, .closed, .deadline: throw exceeded("\(limits.wallSeconds) s of time")
        }
        let output = Output(status: status, standardOutput: pipes.output, standardError: pipes.errors)
        try checkKernelLimits(output)
        return output
    }

    private var name: String { String(program.path.split(separator: "/").last ?? "") }

    private func checkKernelLimits(_ output: Output) throws(DocumentError) {
        switch output.status {
        case .signalled(SIGXCPU), .signalled(SIGKILL): throw exceeded("\(limits.cpuSeconds) s of processor time")
        case .signalled(SIGXFSZ): throw exceeded("\(limits.outputBytes >> 20) MiB of output")
        case .signalled, .exited:
            // What C++'s and poppler's allocators say before they give up.
            let text = String(decoding: output.standardError.suffix(2000), as: UTF8.self)
            if ["bad_alloc", "Out of memory", "Cannot allocate memory", "memory exhausted"].contains(
                where: { text.contains($0) })
            {
                throw exceeded("\(limits.memoryBytes >> 20) MiB of memory")
            }
        }
    }

    private func exceeded(_ what: String) -> DocumentError {
        DocumentError(.limitExceeded, "\(name) reached its limit of \(what)")
    }
}
