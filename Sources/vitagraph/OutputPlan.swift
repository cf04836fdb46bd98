import CareerAnalysis
import ResumeReading

/// Where each summary goes, settled before any work begins, so that no output lands on an input or on another output.
struct OutputPlan: Hashable, Sendable {
    struct Destination: Hashable, Sendable {
        var format: OutputFormat
        /// Nil for standard output.
        var path: String?
    }

    /// Wrong usage, in one sentence.
    struct Conflict: Error, Hashable {
        var message: String
    }

    /// One list per found input, in order, with one destination per format; empty for what was not found.
    var destinations: [[Destination]]
    /// The directory that the destinations need; nil when they go where the user pointed.
    var directory: String?
    /// For each input whose name had to differ from what the user would expect: where it went.
    var remarks: [Int: String]

    /// - Parameters:
    ///   - output: the value of `-o`.
    ///   - formats: the values of `--format`; empty means by the ending of `output`, else PDF.
    ///   - isBlind: outputs are called after the hash of the document, as names of files are often names of people.
    ///   - isSingleDocument: the user named one document, so that `output` may be a file.
    init(
        for found: [Result<Input, InputFailure>], output: String?, formats: [OutputFormat], isSingleDocument: Bool,
        isBlind: Bool = false
    ) throws(Conflict) {
        let inputs = found.map { try? $0.get() }
        let formats = formats.reduce(into: [OutputFormat]()) { if !$0.contains($1) { $0.append($1) } }
        destinations = []
        remarks = [:]
        guard let output, isSingleDocument, !output.hasSuffix("/"), FileKind(path: output) != .directory else {
            if let output, FileKind(path: output) != .absent, FileKind(path: output) != .directory {
                throw Conflict(message: "'\(output)' is not a directory; several inputs need one.")
            }
            directory = output
            nameAfterInputs(inputs, formats: formats.isEmpty ? [.pdf] : formats, isBlind: isBlind)
            return
        }
        guard case .some(.some(let input)) = inputs.first else {
            destinations = inputs.map { _ in [] }
            return
        }
        let list = try OutputPlan.destinations(at: output, formats: formats)
        for case .some(let path) in list.map(\.path)
        where FileIdentity(path: path).map({ $0 == input.identity }) == true {
            throw Conflict(message: "'\(path)' is the input; an input is never overwritten.")
        }
        destinations = [list]
    }

    /// One document into the file that the user named.
    private static func destinations(at output: String, formats: [OutputFormat]) throws(Conflict) -> [Destination] {
        if output == Input.standardInputArgument {
            guard formats.count < 2 else { throw Conflict(message: "Standard output takes one format only.") }
            return [Destination(format: formats.first ?? .pdf, path: nil)]
        }
        let ending = FileName(path: output).ending
        let named = OutputFormat(rawValue: ending.lowercased())
        guard let format = formats.first else {
            if named == nil && !ending.isEmpty {
                throw Conflict(message: "The ending of '\(output)' is none of pdf, png, svg; add '--format'.")
            }
            return [Destination(format: named ?? .pdf, path: output)]
        }
        if formats.count == 1 {
            if let named, named != format {
                throw Conflict(message: "'\(output)' ends in \(ending), but '--format' says \(format.rawValue).")
            }
            return [Destination(format: format, path: output)]
        }
        let base = named == nil ? output : String(output.dropLast(ending.count + 1))
        return formats.map { Destination(format: $0, path: "\(base).\($0.rawValue)") }
    }

    /// `NAME.pdf`; what is taken becomes `NAME-2.pdf`, `NAME-3.pdf` ... Natural names go first, so that adding a
    /// second `cv.md` leaves the output of `cv-2.md` where it was.
    private mutating func nameAfterInputs(_ inputs: [Input?], formats: [OutputFormat], isBlind: Bool) {
        let prefix = directory.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
        let identities = Set(inputs.compactMap { $0?.identity })

        func paths(_ name: String) -> [String] { formats.map { "\(prefix)\(name).\($0.rawValue)" } }
        func isAnInput(_ name: String) -> Bool {
            paths(name).contains { FileIdentity(path: $0).map(identities.contains) ?? false }
        }

        let stems = inputs.map { input in input.map { isBlind ? $0.blindStem : $0.stem } }
        var names = [String?](repeating: nil, count: inputs.count)
        var taken: Set<String> = []
        for index in inputs.indices {
            guard let stem = stems[index], !isAnInput(stem), taken.insert(stem).inserted else { continue }
            names[index] = stem
        }
        var lastNumber: [String: Int] = [:]
        for (index, input) in inputs.enumerated() {
            guard let input, let stem = stems[index] else { continue }
            guard names[index] == nil else {
                if isBlind { remarks[index] = "\(input.name): written to \(paths(stem).joined(separator: ", "))" }
                continue
            }
            var number = lastNumber[stem] ?? 1
            var name: String
            repeat {
                number += 1
                name = "\(stem)-\(number)"
            } while isAnInput(name) || !taken.insert(name).inserted
            lastNumber[stem] = number
            names[index] = name
            remarks[index] = "\(input.name): written to \(paths(name).joined(separator: ", "))"
        }
        destinations = names.map { name in
            guard let name else { return [] }
            return zip(formats, paths(name)).map { Destination(format: $0, path: $1) }
        }
    }
}

extension Input {
    /// What its outputs are called, without an ending.
    fileprivate var stem: String { isStandardInput ? "stdin" : FileName(path: path).stem }

    /// What its blind outputs are called: by the document's hash.
    fileprivate var blindStem: String {
        guard !isStandardInput, let bytes = try? read() else { return "candidate" }
        return "candidate-\(RecordKey(sha256: SourceText.sha256(of: bytes)))"
    }
}
