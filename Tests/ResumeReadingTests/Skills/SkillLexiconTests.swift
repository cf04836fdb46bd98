import Testing

@testable import ResumeReading

struct SkillLexiconTests {
    private var text: String { String(decoding: PackageResources.skills_tsv, as: UTF8.self) }
    private var rows: [Substring] {
        text.split(whereSeparator: \.isNewline).filter { $0.first != "#" && !$0.hasPrefix("name\tcategory") }
    }

    @Test func theTableIsSound() throws {
        let lexicon = try SkillLexicon(tsv: text)
        #expect(lexicon.entries.count >= 1500)
        #expect(lexicon.entries.allSatisfy { $0.category != nil })
    }

    @Test func theTableIsSorted() {
        let names = rows.map { Array($0.prefix { $0 != "\t" }.utf8) }
        #expect(zip(names, names.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    @Test func everySpellingHasOneOwner() {
        var owner: [ScalarText: String] = [:]
        for entry in SkillLexicon.builtIn.entries {
            for spelling in Set(entry.spellings.map(SkillLexicon.key)) {
                let previous = owner.updateValue(entry.name, forKey: spelling)
                #expect(previous == nil, "\(spelling): \(previous ?? "") and \(entry.name)")
            }
        }
    }

    @Test func spellingsHoldNoListMarks() {
        let marks: Set<Character> = [",", "，", "、", ";", "；", "\t", "。"]
        for entry in SkillLexicon.builtIn.entries {
            #expect(entry.spellings.allSatisfy { !$0.isEmpty && !$0.contains(where: marks.contains) }, "\(entry.name)")
        }
    }

    @Test func theFileHeadNamesAllCategoriesAndFlags() {
        let head = text.split(whereSeparator: \.isNewline).prefix { $0.first == "#" }.joined(separator: " ")
        #expect(SkillLexicon.categories.allSatisfy(head.contains))
        #expect(SkillLexicon.Recognition.allCases.allSatisfy { $0 == .anywhere || head.contains($0.rawValue + ":") })
        #expect(Set(SkillLexicon.builtIn.entries.compactMap(\.category)).isSubset(of: SkillLexicon.categories))
    }

    @Test(arguments: [
        ("Foo\tsoftware\nBar\tnonsense", 2, "unknown category 'nonsense'"),
        ("Foo\ttool\t\tsometimes", 1, "unknown flag 'sometimes'"),
        ("# head\n\tsoftware", 2, "the name is missing"),
        ("Foo\ttool\r\nfoo\ttool", 2, "'foo' is listed already on line 1"),
        ("Foo\ttool\ta\t\textra", 1, "5 columns"),
    ])
    func badRowsAreLocated(_ tsv: String, line: Int, reason: String) {
        let error = #expect(throws: SkillLexiconError.self) { try SkillLexicon(tsv: tsv) }
        #expect(error?.line == line)
        #expect(error?.reason.hasPrefix(reason) == true)
        #expect(error?.description.hasPrefix("line \(line): ") == true)
    }

    @Test func namesAloneAreEnough() throws {
        let lexicon = try SkillLexicon(tsv: "Quillpress\n\nOrbweaver\tmachine\tOW 3000 | OW")
        #expect(lexicon.entries.map(\.name) == ["Quillpress", "Orbweaver"])
        #expect(lexicon.entries.map(\.aliases) == [[], ["OW 3000", "OW"]])
    }

    @Test func mergingLetsTheOtherDecide() throws {
        let first = try SkillLexicon(tsv: "Foo\ttool\tfu\nBar\ttool\tba")
        let merged = first.merging(try SkillLexicon(tsv: "Foo\tsoftware\tba"))
        #expect(merged.entries.map(\.name) == ["Bar", "Foo"])
        #expect(merged.entries.last?.category == "software")
        #expect(merged.entries.last?.aliases == ["ba", "fu"])
        #expect(SkillMatcher(lexicon: merged).whole(SkillText("ba")) == 1)
    }
}
