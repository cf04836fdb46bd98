/// Gives the keys of other exports the names of JSON Resume: `positions[0].org` is what `work[0].name` says there.
enum UsualKeys {
    /// Nil where no sections of a career are found under the keys that people and programs use for them.
    static func renamed(_ root: LocatedValue) -> LocatedValue? {
        guard case .mapping(let pairs) = unwrapped(root).content else { return nil }
        var renamed: [(key: String, value: LocatedValue)] = []
        var basics: [(key: String, value: LocatedValue)] = []
        var taken: Set<String> = []
        for (key, value) in pairs {
            let name = name(of: key, in: "root") ?? key
            switch value.content {
            case .list(let more) where JSONResumeReader.sections.contains(name):
                // "technologies" beside "skills": both list them.
                if !taken.insert(name).inserted, let first = renamed.firstIndex(where: { $0.key == name }),
                    case .list(let items) = renamed[first].value.content
                {
                    renamed[first].value.content = .list(items + more.map { entry(of: $0, section: name) })
                } else {
                    renamed.append((name, entries(of: value, section: name)))
                }
            case .mapping(let groups) where name == "skills" && taken.insert(name).inserted:
                // "skills": {"languages": ["Go"], "tools": ["Git"]}
                let items = groups.map { group in
                    LocatedValue(
                        content: .mapping([("keywords", group.value)]), lines: group.value.lines,
                        keyPath: group.value.keyPath)
                }
                renamed.append((name, LocatedValue(content: .list(items), lines: value.lines, keyPath: value.keyPath)))
            case .mapping(let inner) where name == "basics":
                basics += inner.map { (Self.name(of: $0.key, in: "basics") ?? $0.key, $0.value) }
            case .text(let text):
                // Name and address may stand at the top; a profile may be a text that sums up.
                let isSummary = name == "basics" && text.count >= 40
                let own = Self.name(of: key, in: "basics") ?? (isSummary ? "summary" : key)
                if basicsKeys.contains(own) { basics.append((own, value)) }
            default: break
            }
        }
        guard !taken.isDisjoint(with: ["work", "education"]), taken.count + (basics.isEmpty ? 0 : 1) >= 2 else {
            return nil
        }
        if !basics.isEmpty {
            renamed.insert(
                ("basics", LocatedValue(content: .mapping(basics), lines: root.lines, keyPath: "basics")), at: 0)
        }
        return LocatedValue(content: .mapping(renamed), lines: root.lines, keyPath: root.keyPath)
    }

    private static let basicsKeys: Set<String> = ["name", "email", "phone", "label", "url", "summary"]

    /// `{"resume": {…}}`, `{"status": "ok", "data": {…}}`: what a program prints around the document.
    private static func unwrapped(_ root: LocatedValue) -> LocatedValue {
        ["resume", "cv", "data", "result", "document"].lazy.compactMap { root[$0] }.first {
            $0.keys.count { name(of: $0, in: "root") != nil } >= 2
        } ?? root
    }

    private static func entries(of list: LocatedValue, section: String) -> LocatedValue {
        guard case .list(let items) = list.content else { return list }
        var copy = list
        copy.content = .list(items.map { entry(of: $0, section: section) })
        return copy
    }

    private static func entry(of item: LocatedValue, section: String) -> LocatedValue {
        var copy = item
        switch item.content {
        case .text where section == "skills" || section == "awards":
            copy.content = .mapping([(section == "skills" ? "name" : "title", item)])
        case .mapping(let pairs):
            let printed = Set(pairs.map(\.key))
            let meant = pairs.map { pair in meaning(of: pair.key, in: section) ?? meaning(of: pair.key, in: "any") }
            // "school" tells the institution better than "name" beside it does.
            var best: [String: Int] = [:]
            for (index, own) in meant.enumerated() {
                guard let own else { continue }
                if let rival = best[own.name].flatMap({ meant[$0] }), rival.rank <= own.rank { continue }
                best[own.name] = index
            }
            copy.content = .mapping(
                pairs.indices.map { index in
                    let (key, value) = pairs[index]
                    guard let own = meant[index], own.name == key || !printed.contains(own.name),
                        best[own.name] == index
                    else { return (key, value) }
                    return (own.name, value)
                })
        default: break
        }
        return copy
    }

    /// What JSON Resume calls a key at this place; nil for keys that nobody else uses.
    private static func name(of key: String, in place: String) -> String? { meaning(of: key, in: place)?.name }

    /// - Returns: the key of JSON Resume, and how far behind in its row this one stands: the first says it best.
    private static func meaning(of key: String, in place: String) -> Meaning? { names[place]?[plain(key)] }

    private struct Meaning {
        var name: String
        var rank: Int
    }

    /// `Work_History` and `workHistory` are one key.
    private static func plain(_ key: String) -> String {
        key.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" }
    }

    /// By place and plain key.
    private static let names: [String: [String: Meaning]] = {
        var names: [String: [String: Meaning]] = [:]
        for row in TableRows(PackageResources.keys_tsv) where row.count == 2 {
            let target = String(row[0]).split(separator: " ").map(String.init)
            guard target.count == 2 else { continue }
            names[target[0], default: [:]][plain(target[1])] = Meaning(name: target[1], rank: 0)
            for (index, other) in String(row[1]).split(separator: "|").enumerated() {
                let other = plain(String(other))
                if names[target[0]]?[other] == nil {
                    names[target[0], default: [:]][other] = Meaning(name: target[1], rank: index + 1)
                }
            }
        }
        return names
    }()
}
