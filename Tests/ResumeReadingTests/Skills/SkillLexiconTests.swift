import Resume
import Testing

@testable import ResumeReading

struct SkillLexiconTests {
    private var text: String { String(decoding: EmbeddedSkills.table, as: UTF8.self) }
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
        ("Foo,tool", 1, "'Foo,tool' holds no tab"),
    ])
    func badRowsAreLocated(_ tsv: String, line: Int, reason: String) {
        let error = #expect(throws: SkillLexiconError.self) { try SkillLexicon(tsv: tsv) }
        #expect(error?.findings.map(\.line) == [line])
        #expect(error?.description.hasPrefix("line \(line): \(reason)") == true)
    }

    @Test func everyBadRowIsNamedAtOnce() {
        let error = #expect(throws: SkillLexiconError.self) {
            try SkillLexicon(tsv: "Foo\tgadget\nBar\ttool\n\nbar\ttool\n\ttool")
        }
        #expect(error?.findings.map(\.line) == [1, 4, 5])
    }

    @Test func filesOfSpreadsheetsAreRead() throws {
        let row = "织网\ttool\tSpinweb\r\n"
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(row.utf8)
        let wide: [UInt8] = [0xFF, 0xFE] + row.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for bytes in [marked, wide] {
            let lexicon = try SkillLexicon(decoding: bytes)
            #expect(lexicon.entries == [SkillLexicon.Entry(name: "织网", category: "tool", aliases: ["Spinweb"])])
        }
    }

    @Test func filesThatAreNoTextAreRefused() {
        #expect(throws: SkillLexiconError.self) { try SkillLexicon(decoding: [0x50, 0x4B, 3, 4, 0, 0, 0, 1, 2]) }
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

    /// A built-in spelling becomes the user's, under the user's name, in prose and in lists.
    @Test func ownRowsWinOverBuiltInOnes() throws {
        let lexicon = SkillLexicon.builtIn.merging(
            try SkillLexicon(tsv: "Kube\tplatform\tk8s\nTeamwork Desk\tsoftware\tteamwork"))
        let reader = SkillReader(lexicon: lexicon)
        let prose = reader.skills(in: [SourceLine(number: 2, text: "Moved it to K8s and Kubernetes")], listed: [])
        #expect(prose.map(\.name) == ["Kube", "Kubernetes"])
        let list = reader.skills(in: [SourceLine(number: 2, text: "Docker, teamwork, leadership")], listed: [2])
        #expect(list.map(\.name) == ["Docker", "Teamwork Desk"])
    }

    @Test func oneLexiconServesManyThreads() async throws {
        let lexicon = SkillLexicon.builtIn.merging(try SkillLexicon(tsv: "Quillpress\tsoftware"))
        let reader = ResumeReader(lexicon: lexicon)
        let source = try SourceText(decoding: Array("Skills\nQuillpress, Docker\n".utf8), path: "resume.txt")
        let all = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 { group.addTask { reader.read(source).skills.map(\.name) } }
            return await group.reduce(into: Set<[String]>()) { $0.insert($1) }
        }
        #expect(all == [["Quillpress", "Docker"]])
    }
}
