public import FoundationEssentials

/// Other accepted spellings of skills.
public struct SkillAliases: Sendable {
    private var canonical: [ComparisonKey: ComparisonKey] = [:]

    public init() {}

    /// - Parameter json: `{"Kubernetes": ["K8s"], ...}`.
    public init(json: Data) throws {
        let spellings = try JSONDecoder().decode([String: [String]].self, from: json)
        for (name, others) in spellings.sorted(by: { $0.key < $1.key }) {
            for spelling in [name] + others { canonical[ComparisonKey(spelling)] = ComparisonKey(name) }
        }
    }

    func key(_ skill: JSONValue) -> ComparisonKey {
        let key = ComparisonKey(skill)
        return canonical[key] ?? key
    }
}
