import Yams

/// What a page shows and how much of it, as a YAML file says: paper, language, panels and their order, limits.
///
///     paper: a4
///     panels: [timeline, skills, notes]
///     limits: { skills: 8 }
public struct ReportDefinition: Hashable, Sendable {
    /// The parts of a page below the key figures.
    public enum Panel: String, CaseIterable, Sendable { case timeline, skills, publications, notes }

    /// What has a greatest number of rows.
    public enum Limit: String, CaseIterable, Sendable { case skills, papers, projects, internships, education }

    public var paper: Paper?
    public var language: PageLanguage?
    /// From top to bottom; a panel without data is left out by itself.
    public var panels = Panel.allCases
    public var limits: [Limit: Int] = [:]
    public var packet = PacketDefinition()

    /// The page as it is when nothing is defined.
    public init() {}

    /// - Throws: everything that is wrong with the text, each with its place.
    public init(yaml: String, path: String) throws(ReportDefinitionError) {
        var reader = ReportDefinitionReader(path: path)
        let definition = reader.read(yaml)
        guard reader.findings.isEmpty else { throw ReportDefinitionError(findings: reader.findings) }
        self = definition
    }
}

/// What is wrong with a report definition, each finding as `path:line:column: what was expected and found`.
public struct ReportDefinitionError: Error, Hashable, CustomStringConvertible {
    public var findings: [String]

    public var description: String { findings.joined(separator: "\n") }
}

/// Reads a definition and collects findings rather than stopping at the first.
private struct ReportDefinitionReader {
    let path: String
    var findings: [String] = []

    init(path: String) { self.path = path }

    mutating func read(_ yaml: String) -> ReportDefinition {
        var definition = ReportDefinition()
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch {
            findings.append("\(path): \(error)")
            return definition
        }
        guard let root else { return definition }
        for (key, value) in pairs(of: root, "a mapping of paper, language, panels, limits and packet") {
            switch key.string {
            case "paper": definition.paper = choice(value, Paper.allCases)
            case "language": definition.language = choice(value, PageLanguage.allCases)
            case "panels": definition.panels = list(value, ReportDefinition.Panel.allCases, "panel")
            case "limits": definition.limits = limits(value)
            case "packet": definition.packet = packet(value)
            default: report(key, expected: "paper, language, panels, limits or packet")
            }
        }
        return definition
    }

    private mutating func packet(_ node: Node) -> PacketDefinition {
        var definition = PacketDefinition()
        for (key, value) in pairs(of: node, "a mapping of \(PacketDefinition.keys)") {
            switch key.string {
            case "title": definition.title = text(value)
            case "position": definition.position = text(value)
            case "subtitle": definition.subtitle = text(value)
            case "reference": definition.reference = text(value)
            case "date": definition.date = text(value)
            case "notice": definition.notice = text(value)
            case "order": definition.order = choice(value, PacketDefinition.Order.allCases) ?? .given
            case "parts": definition.parts = list(value, PacketDefinition.Part.allCases, "part")
            case "candidate": definition.candidate = list(value, PacketDefinition.CandidatePart.allCases, "part")
            case "required": definition.required = texts(value)
            default: report(key, expected: PacketDefinition.keys)
            }
        }
        return definition
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

    private mutating func report(_ node: Node, expected: String) {
        let place = node.mark.map { "\($0.line):\($0.column)" } ?? "1:1"
        let found = node.string.map { "“\($0)”" } ?? (node.sequence != nil ? "a list" : "a mapping")
        findings.append("\(path):\(place): expected \(expected), found \(found)")
    }
}
