import ReadingEvaluation

/// What `evaluate` found: the figures of all documents and of each, and what could not be scored.
struct EvaluationReport {
    struct Document {
        var name: String
        var labels: String
        /// Nil when there is none.
        var input: String?
        var score: DocumentScore
        /// It counts as empty.
        var isFailed: Bool
    }

    private(set) var documents: [Document] = []
    private(set) var tally = Tally()
    var findings: [InputFailure] = []
    /// Whether each difference is told, and not only counted.
    var isVerbose: Bool

    init(isVerbose: Bool) { self.isVerbose = isVerbose }

    mutating func add(_ document: Document) {
        documents.append(document)
        tally += document.score.tally
    }

    var failedCount: Int { documents.count(where: \.isFailed) }

    /// The fields that came up, by name.
    var fields: [(label: FieldLabel, counts: Counts)] {
        tally.fields.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }
    }
}

extension EvaluationReport: Encodable {
    private enum CodingKeys: String, CodingKey { case documents, failedDocuments, fields, findings, totals }
    private enum TotalKeys: String, CodingKey { case micro, entries, skills }

    private struct FieldForm: Encodable {
        private enum CodingKeys: String, CodingKey { case field }
        var label: FieldLabel
        var counts: Counts

        func encode(to encoder: any Encoder) throws {
            try counts.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(label, forKey: .field)
        }
    }

    private struct FindingForm: Encodable {
        var file: String
        var reason: String
    }

    private struct DocumentForm: Encodable {
        var name: String
        var gold: String
        var input: String?
        var failed: Bool
        var figures: Counts
        var differences: [Difference]?
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(
            documents.map { document in
                DocumentForm(
                    name: document.name, gold: document.labels, input: document.input, failed: document.isFailed,
                    figures: document.score.tally.micro, differences: isVerbose ? document.score.differences : nil)
            }, forKey: .documents)
        try container.encode(failedCount, forKey: .failedDocuments)
        try container.encode(fields.map { FieldForm(label: $0.label, counts: $0.counts) }, forKey: .fields)
        try container.encode(findings.map { FindingForm(file: $0.name, reason: $0.reason) }, forKey: .findings)
        var totals = container.nestedContainer(keyedBy: TotalKeys.self, forKey: .totals)
        try totals.encode(tally.micro, forKey: .micro)
        try totals.encode(tally.entries, forKey: .entries)
        try totals.encode(tally.skills, forKey: .skills)
    }
}
