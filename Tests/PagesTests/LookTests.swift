import Drawing
import Foundation
import Testing

@testable import Pages

@Suite struct LookTests {
    private func findings(_ yaml: String) -> [String] {
        do {
            _ = try ReportDefinition(yaml: yaml, path: "report.yml")
            return []
        } catch {
            return error.findings
        }
    }

    @Test func readsColoursLogoAndFooter() throws {
        let yaml = "colors: { work: \"#4B2A66\" }\nlogo: logo.svg\nfooter: Quayside Talent\n"
        let look = try ReportDefinition(yaml: yaml, path: "report.yml").look
        #expect(look == Look(colors: [.work: Color(0x4B2A66)], logoPath: "logo.svg", footer: "Quayside Talent"))
    }

    @Test func whatIsNoColourIsNamed() {
        #expect(
            findings("colors:\n  work: blue\n") == [
                "report.yml:2:9: expected a colour such as \"#1B3A5C\", in quotes, found “blue”"
            ])
        #expect(
            findings("colors: { red: \"#FF0000\" }") == [
                "report.yml:1:11: expected work, education, projects, found “red”"
            ])
    }

    /// White letters on yellow cannot be read, and two lanes of one gray cannot be told apart.
    @Test func whatCannotBeReadIsRefused() {
        #expect(
            findings("colors: { work: \"#FFEE88\" }").first
                == "report.yml:1:17: expected a colour on which white text has a contrast of 4.5, found 1.2")
        #expect(
            findings("colors: { work: \"#2B7A84\" }") == [
                "report.yml:1:9: expected colours that differ in grayscale, found work and education alike"
            ])
    }

    @Test func redIsTaken() {
        #expect(
            findings("colors: { work: \"#8C3524\" }") == [
                "report.yml:1:17: expected a colour unlike the red that means “check this”, found “#8C3524”"
            ])
    }

    @Test func theHousesOwnColoursPass() {
        #expect(Look().tooCloseInGrayscale == nil)
        for role in Look.Role.allCases { #expect(role.standard.contrast(with: role.textColor) >= Look.leastContrast) }
    }

    @Test func tintsAndFadesFollow() {
        let replacements = Look(colors: [.work: Color(0x4B2A66)]).replacements
        #expect(replacements[Palette.work] == Color(0x4B2A66))
        #expect(replacements[Palette.workTint] == Color(0x4B2A66).mixed(with: .paper, share: 0.85))
        #expect(
            replacements[Palette.work.mixed(with: .paper, share: 0.93)]
                == Color(0x4B2A66).mixed(with: .paper, share: 0.93))
        #expect(replacements[Palette.education] == nil)
        #expect(replacements[.paper] == nil)
    }
}

@Suite struct ReportDefinitionSchemaTests {
    private let path = SampleReport.repository + "/Schemas/report.schema.json"

    /// `RECORD_SNAPSHOTS=1` writes it anew.
    @Test func theKeptSchemaIsTheGeneratedOne() throws {
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try ReportDefinition.jsonSchema.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == ReportDefinition.jsonSchema)
    }

    @Test func itNamesEveryKey() throws {
        let schema = try JSONSerialization.jsonObject(with: Data(ReportDefinition.jsonSchema.utf8)) as? [String: Any]
        let properties = try #require(schema?["properties"] as? [String: Any])
        #expect(Set(properties.keys) == Set(ReportDefinitionReader.Key.allCases.map(\.rawValue)))
        let packet = try #require((properties["packet"] as? [String: Any])?["properties"] as? [String: Any])
        #expect(Set(packet.keys) == Set(PacketDefinition.Key.allCases.map(\.rawValue)))
    }
}
