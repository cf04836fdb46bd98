import CareerAnalysis
import Foundation
import Testing

/// METRICS.md has a section for every figure that `analyze` prints, and for nothing else.
struct MetricsPageTests {
    private struct Section {
        var name: String
        var text: String
    }

    private static func sections() throws -> [Section] {
        let page = try String(contentsOf: JSONSchema.repository.appending(path: "METRICS.md"), encoding: .utf8)
        return page.components(separatedBy: "\n### ").dropFirst().map { part in
            let title = part.prefix { $0 != "\n" }
            let end = part.range(of: "\n## ")?.lowerBound ?? part.endIndex
            return Section(name: String(title), text: String(part[..<end]))
        }
    }

    /// The keys of an object of the schema.
    private static func keys(_ definition: String) throws -> [String] {
        let definitions = try JSONSchema.object("analysis.schema.json")["definitions"] as? [String: Any]
        let object = try #require(definitions?[definition] as? [String: Any])
        return try #require(object["properties"] as? [String: Any]).keys.sorted()
    }

    /// Where a section is found: `timeline.gaps`; ranges stand in the section of their figure.
    private static func figures() throws -> [String] {
        try ["timeline", "publications", "skill"].flatMap { definition in
            try keys(definition).map { "\(definition == "skill" ? "skills" : definition).\($0)" }
        }
    }

    @Test func everyFigureHasASection() throws {
        let names = Set(try Self.sections().map(\.name))
        for figure in try Self.figures() where !figure.hasSuffix("Range") {
            #expect(names.contains(figure), "METRICS.md has no section for \(figure)")
        }
    }

    @Test func everySectionIsOfAFigure() throws {
        let figures = Set(try Self.figures())
        for section in try Self.sections() {
            #expect(figures.contains(section.name), "METRICS.md defines \(section.name), which is in no output")
        }
    }

    @Test func everyRangeIsInTheSectionOfItsFigure() throws {
        let sections = Dictionary(try Self.sections().map { ($0.name, $0.text) }) { first, _ in first }
        for figure in try Self.figures() where figure.hasSuffix("Range") {
            let key = figure.split(separator: ".").last.map(String.init) ?? ""
            #expect(sections[String(figure.dropLast(5))]?.contains("`\(key)`") == true, "\(figure)")
        }
    }

    /// The keys of the items of a list stand in the section of the list.
    @Test(arguments: [
        ("timeline.entries", "entry"), ("timeline.employerList", "employer"), ("timeline.tenures", "tenure"),
        ("timeline.gaps", "gap"), ("timeline.breaks", "break"), ("timeline.overlaps", "overlap"),
        ("publications.works", "work"), ("publications.citationList", "citationList"),
    ])
    func everyKeyOfAListIsInItsSection(section: String, definition: String) throws {
        let text = try #require(try Self.sections().first { $0.name == section }).text
        for key in try Self.keys(definition) where !["evidence", "entries"].contains(key) {
            #expect(text.contains("`\(key)`"), "\(section) does not say what \(key) is")
        }
    }

    @Test func everySectionHasDefinitionEdgeCasesAndExample() throws {
        for section in try Self.sections() {
            for part in ["**Definition.**", "**Edge cases.**", "**Example.**"] {
                #expect(section.text.contains(part), "\(section.name) has no \(part)")
            }
        }
    }

    @Test func everyExplainedFigureIsDefinedAndEveryDefinedOneExplained() throws {
        #expect(Set(try Self.sections().map(\.name)) == Set(FigureName.all))
        for section in try Self.sections() { #expect(FigureName(section.name) != nil) }
    }

    /// Ten digits are tried in a second: neither page says that fingerprints hide them.
    @Test func fingerprintsAreNotSaidToHide() throws {
        for name in ["METRICS.md", "Schemas/analysis.schema.json"] {
            let page = try String(contentsOf: JSONSchema.repository.appending(path: name), encoding: .utf8)
            #expect(page.contains("telephone numbers"))
            #expect(!page.contains("cannot be read back"))
        }
    }
}
