import Foundation

/// Feeds what libFuzzer invents to the reader or the page that `VITAGRAPH_FUZZ` names.
@main
enum Fuzzer {
    static func main() {
        guard let name = ProcessInfo.processInfo.environment["VITAGRAPH_FUZZ"], let target = targets[name] else {
            fatalError("VITAGRAPH_FUZZ is one of \(targets.keys.sorted().joined(separator: ", "))")
        }
        current = target
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        _ = runDriver(&count, &arguments) { bytes, count in
            Fuzzer.current(Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
        }
    }

    /// Ends the run the way a trap does, so that libFuzzer keeps the input.
    static func fail(_ reason: String) -> Never {
        fatalError("Invariant broken: \(reason)")
    }

    // The driver's callback takes no context; it is set before the driver starts.
    nonisolated(unsafe) private static var current: ([UInt8]) -> Void = { _ in }

    private static let targets: [String: @Sendable ([UInt8]) -> Void] = [
        "reader": ReaderTarget.read,
        "html": DocumentTargets.html,
        "docx": DocumentTargets.docx,
        "odt": DocumentTargets.odt,
        "zip": DocumentTargets.zip,
        "boxes": DocumentTargets.boxes,
        "json": { PageTargets.draw($0, as: "resume.json") },
        "yaml": { PageTargets.draw($0, as: "resume.yaml") },
        "layout": { PageTargets.draw($0, as: "resume.md") },
    ]
}

/// libFuzzer's own `main`: it parses the options and calls back with input after input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
