/// Where the report on a cohort goes, settled before any work begins.
struct CohortOutputPlan: Hashable, Sendable {
    /// Nothing where only a partial cohort is asked for.
    var formats: [OutputFormat] = []
    /// Without the ending; nil for standard output.
    var base: String?
    /// The user named this file, with an ending of its own.
    var exactPath: String?
    /// A directory to be made.
    var directory: String?

    var hasReport: Bool { !formats.isEmpty }

    typealias Conflict = OutputPlan.Conflict

    /// - Parameter inputs: what must not be overwritten.
    init(
        output: String?, formats: [OutputFormat], partial: String?, tables: [String], inputs: [FileIdentity]
    ) throws(Conflict) {
        let asked = formats.reduce(into: [OutputFormat]()) { if !$0.contains($1) { $0.append($1) } }
        if output != nil || partial == nil { try settle(output, asked) }
        let inputs = Set(inputs)
        for path in [partial].compactMap({ $0 }) + tables.flatMap(CohortTableFormat.paths)
            + (hasReport ? firstPaths : [])
        {
            if let identity = FileIdentity(path: path), inputs.contains(identity) {
                throw Conflict(message: "'\(path)' is an input; an input is never overwritten.")
            }
        }
    }

    private mutating func settle(_ output: String?, _ asked: [OutputFormat]) throws(Conflict) {
        formats = asked.isEmpty ? [.pdf] : asked
        guard let output else {
            base = "cohort"
            return
        }
        if output == Input.standardInputArgument {
            guard formats.count == 1 else { throw Conflict(message: "Standard output takes one format only.") }
            return
        }
        if output.hasSuffix("/") || FileKind(path: output) == .directory {
            directory = output
            base = output + (output.hasSuffix("/") ? "" : "/") + "cohort"
            return
        }
        let ending = FileName(path: output).ending
        let named = OutputFormat(rawValue: ending.lowercased())
        if asked.isEmpty {
            if named == nil, !ending.isEmpty {
                throw Conflict(message: "The ending of '\(output)' is none of pdf, png, svg; add '--format'.")
            }
            formats = [named ?? .pdf]
        } else if asked.count == 1, let named, named != asked[0] {
            throw Conflict(message: "'\(output)' ends in \(ending), but '--format' says \(asked[0].rawValue).")
        }
        base = named == nil ? output : String(output.dropLast(ending.count + 1))
        if formats.count == 1 { exactPath = output }
    }

    /// Where a report of one page would go.
    private var firstPaths: [String] { formats.flatMap { paths(for: $0, pages: 1) } }

    /// One path for each file: a PDF holds all pages, pictures one each.
    func paths(for format: OutputFormat, pages: Int) -> [String] {
        guard let base else { return [] }
        let ending = exactPath.map { String($0.dropFirst(base.count)) } ?? ".\(format.rawValue)"
        guard format != .pdf, pages > 1 else { return [base + ending] }
        return (1...pages).map { "\(base)-\($0)\(ending)" }
    }
}

/// How tables are written, by the ending of the file.
enum CohortTableFormat: String {
    case csv, json

    init?(path: String) {
        self.init(rawValue: FileName(path: path).ending.lowercased())
    }

    /// The files that a table goes into: of CSV one for the skills and one for the candidates.
    static func paths(of path: String) -> [String] {
        guard CohortTableFormat(path: path) == .csv else { return [path] }
        return [path, String(path.dropLast(4)) + "-candidates" + path.suffix(4)]
    }
}
