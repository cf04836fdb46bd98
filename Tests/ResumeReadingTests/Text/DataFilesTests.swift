import Testing

@testable import ResumeReading

/// Each embedded table says in its first lines where it comes from and what its rows are.
struct DataFilesTests {
    private static let tables = [
        PackageResources.awards_tsv, PackageResources.degrees_tsv,
        PackageResources.education_tsv, PackageResources.entrywords_tsv, PackageResources.experience_tsv,
        PackageResources.grants_tsv,
        PackageResources.headingwords_tsv, PackageResources.labels_tsv, PackageResources.names_tsv,
        PackageResources.nonskills_tsv, PackageResources.organizations_tsv, PackageResources.pinyin_tsv,
        PackageResources.places_tsv, PackageResources.placewords_tsv, PackageResources.protected_tsv,
        PackageResources.publications_tsv, PackageResources.sections_tsv, Array(EmbeddedSkills.table),
        PackageResources.skillwords_tsv, PackageResources.surnames_tsv, PackageResources.telephones_tsv,
        PackageResources.titles_tsv, PackageResources.wording_tsv, PackageResources.venues_tsv,
    ]

    @Test func headsStateSourceAndFormat() {
        for table in Self.tables {
            let lines = String(decoding: table, as: UTF8.self).split(whereSeparator: \.isNewline)
            let head = lines.prefix { $0.hasPrefix("#") }.joined(separator: " ")
            #expect(head.contains("Source:"), "\(lines.first ?? "")")
            #expect(head.contains("Rows of") || head.lowercased().contains("columns"), "\(lines.first ?? "")")
        }
    }

    @Test func headsAreNoRows() {
        #expect(Lexicon.degrees.kind(of: "words") == nil)
        #expect(Lexicon.sections.kind(of: "headings") == nil)
        #expect(Array(TableRows(PackageResources.pinyin_tsv)).first?.first == "a")
        #expect(Array(TableRows(PackageResources.venues_tsv)).allSatisfy { $0.count >= 3 })
    }

    @Test func phrasesAreTrimmedAndStandOnce() {
        for table in Self.tables.dropLast() {
            for row in String(decoding: table, as: UTF8.self).split(separator: "\n").drop(while: { $0.hasPrefix("#") })
            {
                let phrases = row.split(separator: "\t").dropFirst().first?.split(separator: "|") ?? []
                #expect(phrases.allSatisfy { $0.first?.isWhitespace == false && $0.last?.isWhitespace == false })
            }
        }
    }
}
