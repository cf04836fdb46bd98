import CareerAnalysis

/// What is to be said on standard error of people who are in the input more than once, or may be.
struct CandidateRemarks {
    /// One line for each finding; the report lists what is beyond these.
    let lines: [String]

    private static let most = 50

    init(_ candidates: CandidateIndex) {
        func list(_ documents: [CandidateIndex.Document]) -> String {
            documents.map(\.path).joined(separator: ", ")
        }
        func list(_ reasons: [DuplicateGroup.Reason]) -> String { reasons.map(\.rawValue).joined(separator: ", ") }
        let findings = candidates.findings
        let all =
            findings.duplicates.map { "one person: \(list($0.documents)) (\(list($0.reasons)))" }
            + findings.questions.map { "to ask: \(list($0.documents)) (\(list($0.reasons)), other name)" }
        let more = all.count - Self.most
        lines = all.prefix(Self.most) + (more > 0 ? ["and \(more) more who share a name, entries or a contact"] : [])
    }
}
