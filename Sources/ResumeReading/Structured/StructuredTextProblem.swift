import Yams

/// What is wrong with JSON or YAML, in one line that says where and quotes nothing of the document: messages are kept in
/// logs, and a résumé printed without line breaks would stand there whole.
struct StructuredTextProblem: CustomStringConvertible {
    let description: String

    init(_ error: any Error) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let remedy =
                problem.contains("<document start>") ? "; a file holds one résumé: give each a file of its own" : ""
            description = "line \(mark.line), column \(mark.column): \(problem)\(remedy)"
        case .reader(let problem, let offset, _, let text):
            let line = offset.map { text.prefix($0).count(where: \.isNewline) + 1 }
            description = line.map { "line \($0): \(problem)" } ?? problem
        case .duplicatedKeysInMapping(_, let context):
            description = "line \(context.mark.line): a key is given twice"
        case .writer(let problem), .emitter(let problem), .representer(let problem): description = problem
        case .no, .memory, .dataCouldNotBeDecoded, nil: description = "it cannot be decoded"
        }
    }
}
