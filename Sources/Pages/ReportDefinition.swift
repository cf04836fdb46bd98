/// What a page shows and how much of it, as a YAML file says: paper, language, panels and their order, limits,
/// colours, logo and footer.
///
///     paper: a4
///     panels: [timeline, skills, notes]
///     limits: { skills: 8 }
///     colors: { work: "#5B2A86" }
///     footer: Example Talent · confidential
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
    public var look = Look()
    /// `path:line:column` of the logo's name, for what is found wrong with its file.
    public var logoPlace: String?
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
