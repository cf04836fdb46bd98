/// Which employers' names mean the same employer: with or without legal form, department, place, second name or script.
enum EmployerIdentity {
    /// One number per name, equal exactly where the employer is the same; nil names are all different.
    ///
    /// Two names are one employer when their wholes are equal, when one's part is the other's whole (Orbit | Orbit
    /// (星轨科技), Orbit | Orbit Research), when both have the same words before a comma or dash, or when one is a Chinese
    /// department that opens with a name of the other. An employer that is not named is another one each time.
    static func numbers(for names: [String?]) -> [Int] {
        let parsed = names.map { $0.map(EmployerName.init).flatMap { $0.isUnnamed ? nil : $0 } }
        var groups = DisjointSets(count: names.count)
        var wholes: [String: Int] = [:]
        var heads: [String: Int] = [:]
        for (index, name) in parsed.enumerated() {
            guard let name, !name.whole.isEmpty else { continue }
            groups.join(index, wholes[name.whole, default: index])
            wholes[name.whole] = index
            if let head = name.head {
                groups.join(index, heads[head, default: index])
                heads[head] = index
            }
        }
        var aliases = wholes
        for (index, name) in parsed.enumerated() {
            for alias in name?.aliases ?? [] where aliases[alias] == nil { aliases[alias] = index }
        }
        for (index, name) in parsed.enumerated() {
            for opening in name?.openings ?? [] {
                for name in EmployersInTwoScripts.otherSpellings(of: opening).union([opening]) {
                    if let other = aliases[name] { groups.join(index, other) }
                }
            }
            for part in (name?.parts ?? []) {
                if let other = wholes[part] { groups.join(index, other) }
            }
        }
        return names.indices.map { groups.root(of: $0) }
    }
}

/// Union-find with path halving; the root of a set is its smallest member.
struct DisjointSets {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func root(of member: Int) -> Int {
        var member = member
        while parents[member] != member {
            parents[member] = parents[parents[member]]
            member = parents[member]
        }
        return member
    }

    mutating func join(_ one: Int, _ other: Int) {
        let roots = (root(of: one), root(of: other))
        parents[max(roots.0, roots.1)] = min(roots.0, roots.1)
    }
}
