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
            case .list where JSONResumeReader.sections.contains(name) && taken.insert(name).inserted:
                renamed.append((name, entries(of: value, section: name)))
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
            case .text where name == key || name == "basics":
                // Name and address may stand at the top.
                let own = Self.name(of: key, in: "basics") ?? key
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
            var taken = Set(pairs.map(\.key))
            copy.content = .mapping(
                pairs.map { key, value in
                    guard let name = name(of: key, in: section) ?? name(of: key, in: "any"),
                        name == key || taken.insert(name).inserted
                    else { return (key, value) }
                    return (name, value)
                })
        default: break
        }
        return copy
    }

    /// What JSON Resume calls a key at this place; nil for keys that nobody else uses.
    private static func name(of key: String, in place: String) -> String? {
        let plain = plain(key)
        return names[place]?[plain]
    }

    /// `Work_History` and `workHistory` are one key.
    private static func plain(_ key: String) -> String {
        key.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" }
    }

    /// By place and plain key.
    private static let names: [String: [String: String]] = {
        var names: [String: [String: String]] = [:]
        for row in TableRows(PackageResources.keys_tsv) where row.count == 2 {
            let target = String(row[0]).split(separator: " ").map(String.init)
            guard target.count == 2 else { continue }
            names[target[0], default: [:]][plain(target[1])] = target[1]
            for other in String(row[1]).split(separator: "|") {
                let other = plain(String(other))
                if names[target[0]]?[other] == nil { names[target[0], default: [:]][other] = target[1] }
            }
        }
        return names
    }()
}
