import Foundation
import Testing

@testable import ResumeReading

@Suite struct SkillIndexTests {
    /// `RECORD_SNAPSHOTS=1 swift test --filter SkillIndexTests` writes the index anew; the next build embeds it.
    @Test func `the embedded index is that of the table`() throws {
        let bytes = SkillIndex.bytes(of: EmbeddedSkills.table)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
            try Data(bytes).write(to: root.appending(path: "Sources/CSkills/skills.index"))
        } else {
            let isFresh = EmbeddedSkills.index.elementsEqual(bytes)
            #expect(isFresh, "Data/skills.tsv has changed: run `make tables`.")
        }
        #expect(bytes.count < 2_500_000)
    }

    private static let table = FixedTable(
        "name\tcategory\taliases\tflag\n织网\ttool\tSpinweb|SW\texact\nQuillpress\n".utf8)

    @Test func `a table reads alike with its index and without`() throws {
        try withIndex(of: Self.table) { index in
            let indexed = SkillLexicon(
                builtIn: Self.table, index: try #require(SkillIndex(embedded: index, of: Self.table)))
            #expect(indexed.entries == SkillLexicon(builtIn: Self.table, index: nil).entries)
            let matcher = SkillMatcher(lexicon: indexed)
            #expect(matcher.whole(SkillText("spin web")) == nil && matcher.whole(SkillText("Spinweb")) == 0)
            #expect(matcher.whole(SkillText("quillpress")) == 1)
        }
    }

    @Test func `the index of another table is none`() throws {
        try withIndex(of: Self.table) { index in
            #expect(SkillIndex(embedded: index, of: FixedTable("Quillpress\n".utf8)) == nil)
            #expect(SkillIndex(embedded: .init(rebasing: index[..<20]), of: Self.table) == nil)
            #expect(SkillIndex(embedded: .init(rebasing: index[..<0]), of: Self.table) == nil)
        }
    }

    private func withIndex(
        of table: FixedTable<UInt8>, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try SkillIndex.bytes(of: table).withUnsafeBytes(body)
    }
}
