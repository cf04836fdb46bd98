import Drawing
import Yams

/// Reads a definition and collects findings rather than stopping at the first.
struct ReportDefinitionReader {
    /// What may stand at the top of a definition.
    enum Key: String, CaseIterable {
        case paper, language, panels, limits, colors, logo, footer, packet

        static let list = allCases.map(\.rawValue).joined(separator: ", ")
    }

    let path: String
    var findings: [String] = []

    init(path: String) { self.path = path }

    mutating func read(_ yaml: String) -> ReportDefinition {
        var definition = ReportDefinition()
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch {
            findings.append(Self.finding(error, path: path))
            return definition
        }
        guard let root else { return definition }
        for (key, value) in pairs(of: root, "a mapping of \(Key.list)") {
            switch choice(key, Key.allCases) {
            case .paper: definition.paper = choice(value, Paper.allCases)
            case .language: definition.language = choice(value, PageLanguage.allCases)
            case .panels:
                definition.panels = list(value, ReportDefinition.Panel.allCases, "panel")
                if value.sequence?.isEmpty ?? false {
                    report(value, expected: "at least one panel", found: "an empty list")
                }
            case .limits: definition.limits = limits(value)
            case .colors: definition.look.colors = colors(value)
            case .logo:
                definition.look.logoPath = text(value)
                definition.logoPlace = "\(path):\(Self.place(of: value))"
            case .footer: definition.look.footer = footer(value)
            case .packet: definition.packet = packet(value)
            case nil: break
            }
        }
        return definition
    }

    /// Colours that can be told apart and read, in grayscale too.
    private mutating func colors(_ node: Node) -> [Look.Role: Color] {
        var colors: [Look.Role: Color] = [:]
        for (key, value) in pairs(of: node, "a mapping of colours") {
            guard let role = choice(key, Look.Role.allCases) else { continue }
            guard let color = value.string.flatMap({ Color($0) }) else {
                report(value, expected: "a colour such as \"#1B3A5C\", in quotes")
                continue
            }
            let contrast = color.contrast(with: role.textColor)
            if contrast < Look.leastContrast {
                let text = role.textColor == .paper ? "white" : "black"
                let found = decimalText(contrast, places: 1)
                report(value, expected: "a colour on which \(text) text has a contrast of 4.5", found: found)
            }
            if Look.isTakenForCheck(color) {
                report(value, expected: "a colour unlike the red that means “check this”")
            }
            colors[role] = color
        }
        if let (first, second) = Look(colors: colors).tooCloseInGrayscale {
            report(
                node, expected: "colours that differ in grayscale",
                found: "\(first.rawValue) and \(second.rawValue) alike")
        }
        return colors
    }

    private mutating func packet(_ node: Node) -> PacketDefinition {
        var definition = PacketDefinition()
        for (key, value) in pairs(of: node, "a mapping of \(PacketDefinition.Key.list)") {
            switch choice(key, PacketDefinition.Key.allCases) {
            case .title: definition.title = text(value)
            case .position: definition.position = text(value)
            case .subtitle: definition.subtitle = text(value)
            case .reference: definition.reference = text(value)
            case .date: definition.date = text(value)
            case .notice: definition.notice = text(value)
            case .order: definition.order = choice(value, PacketDefinition.Order.allCases) ?? .given
            case .parts: definition.parts = list(value, PacketDefinition.Part.allCases, "part")
            case .candidate: definition.candidate = list(value, PacketDefinition.CandidatePart.allCases, "part")
            case .required: definition.required = texts(value)
            case nil: break
            }
        }
        return definition
    }

    /// Words that fit at the foot of a page.
    private mutating func footer(_ node: Node) -> String? {
        guard let words = text(node) else { return nil }
        // Chinese characters are twice as wide as others.
        let width = words.reduce(0) { $0 + (String($1).hasHanCharacters ? 2 : 1) }
        guard width <= Self.longestFooter else {
            report(
                node, expected: "a footer of at most \(Self.longestFooter) characters (Chinese ones count twice)",
                found: "\(width)")
            return nil
        }
        return words
    }

    private static let longestFooter = 48

    /// An error of the syntax in the form of all other findings.
    private static func finding(_ error: any Error, path: String) -> String {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return "\(path):\(mark.line):\(mark.column): \(problem)"
        case .reader(let problem, _, _, _): return "\(path):1:1: \(problem)"
        case .duplicatedKeysInMapping(let keys, let context):
            return
                "\(path):\(context.mark.line):\(context.mark.column): expected each key once, found \(keys.map { "“\($0)”" }.joined(separator: ", ")) twice"
        default: return "\(path):1:1: \(error)"
        }
    }

    private mutating func text(_ node: Node) -> String? {
        guard let text = node.string, !text.isEmpty else {
            report(node, expected: "a text")
            return nil
        }
        return text
    }

    private mutating func texts(_ node: Node) -> [String] {
        guard let sequence = node.sequence else {
            report(node, expected: "a list of texts")
            return []
        }
        return sequence.compactMap { text($0) }
    }

    /// Some of the values, each once, in any order.
    private mutating func list<Value: RawRepresentable<String> & Equatable>(
        _ node: Node, _ values: [Value], _ name: String
    ) -> [Value] {
        guard let sequence = node.sequence else {
            report(node, expected: "a list of \(name)s")
            return []
        }
        var list: [Value] = []
        for item in sequence {
            guard let value = choice(item, values) else { continue }
            if list.contains(value) { report(item, expected: "each \(name) once") } else { list.append(value) }
        }
        return list
    }

    private mutating func limits(_ node: Node) -> [ReportDefinition.Limit: Int] {
        var limits: [ReportDefinition.Limit: Int] = [:]
        for (key, value) in pairs(of: node, "a mapping of limits") {
            guard let limit = choice(key, ReportDefinition.Limit.allCases) else { continue }
            guard let count = value.int, (0...60).contains(count) else {
                report(value, expected: "a number from 0 to 60")
                continue
            }
            limits[limit] = count
        }
        return limits
    }

    private mutating func pairs(of node: Node, _ expectation: String) -> [(key: Node, value: Node)] {
        guard let mapping = node.mapping else {
            report(node, expected: expectation)
            return []
        }
        return mapping.map { ($0.key, $0.value) }
    }

    private mutating func choice<Value: RawRepresentable<String>>(_ node: Node, _ values: [Value]) -> Value? {
        if let value = node.string.flatMap(Value.init(rawValue:)) { return value }
        report(node, expected: values.map(\.rawValue).joined(separator: ", "))
        return nil
    }

    private static func place(of node: Node) -> String { node.mark.map { "\($0.line):\($0.column)" } ?? "1:1" }

    private mutating func report(_ node: Node, expected: String, found: String? = nil) {
        let place = Self.place(of: node)
        let shown = node.string.map { "“\($0)”" } ?? (node.sequence != nil ? "a list" : "a mapping")
        findings.append("\(path):\(place): expected \(expected), found \(found ?? shown)")
    }
}
