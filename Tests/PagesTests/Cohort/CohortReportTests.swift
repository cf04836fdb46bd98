import Canvas
import CareerAnalysis
import Drawing
import FoundationEssentials
import Testing
import _TestSupport

@testable import Pages

@Suite struct CohortReportTests {
    private static let required = [
        "python", "PyTorch", "Information retrieval", "SQL", "Distributed training", "A/B testing",
    ]
    private static let preferred = ["C++", "LLM fine-tuning", "Kubernetes", "CUDA"]

    private func pages(
        _ cohort: Cohort, _ language: PageLanguage = .english, title: String? = "Machine-learning engineer",
        isAsked: Bool = true, isBlind: Bool = false
    ) throws -> [Drawing] {
        let report = CohortReport(
            of: cohort,
            options: CohortOptions(
                title: title, required: isAsked ? Self.required : [], preferred: isAsked ? Self.preferred : [],
                language: language, isBlind: isBlind, manifest: String(repeating: "0a1b2c3d", count: 8)))
        let renderer = Renderer(fonts: try FontLibrary())
        return report.drawings(measurer: renderer.measurer(language: report.languageTag))
    }

    private func texts(_ pages: [Drawing]) -> [String] { pages.flatMap(\.items).flatMap(\.texts).map(\.text.string) }

    static let sizes = [1, 2, 4, 5, 8, 24, 25, 60, 300, 301, 2000]

    /// Nothing over anything else, nothing outside the margins or cut off, on both papers and in both languages.
    @Test(arguments: sizes, PageLanguage.allCases)
    func pagesHaveNoFaults(count: Int, language: PageLanguage) throws {
        for (isAsked, isBlind) in [(true, false), (false, true)] {
            let pages = try pages(SyntheticCohort.cohort(count), language, isAsked: isAsked, isBlind: isBlind)
            for (index, page) in pages.enumerated() {
                #expect(page.faults.map(\.description) == [], "page \(index + 1)")
            }
            #expect(StructureAudit(of: pages).faults == [])
        }
    }

    /// Of documents of which nothing was read, and of people of whom next to nothing is known.
    @Test(arguments: [1, 5, 24, 400])
    func pagesWithoutFactsHaveNoFaults(count: Int) throws {
        let pages = try pages(SyntheticCohort.cohort(count, hasFacts: false), isAsked: count == 5)
        for page in pages { #expect(page.faults.map(\.description) == []) }
        #expect(StructureAudit(of: pages).faults == [])
        #expect(!texts(pages).contains { $0.contains("0.0") }, "unknown is not zero")
    }

    @Test(arguments: zip(sizes, [1, 1, 1, 2, 2, 2, 3, 4, 15, 2, 2]))
    func thePagesFollowTheNumberOfPeople(count: Int, expected: Int) throws {
        let found = try pages(SyntheticCohort.cohort(count)).count
        #expect(found == expected)
    }

    @Test func smallGroupsHaveNoDistribution() throws {
        let four = try texts(pages(SyntheticCohort.cohort(4)))
        let eight = try texts(pages(SyntheticCohort.cohort(8)))
        for word in ["median ", "Skills held together", "Closest pairs"] {
            #expect(!four.contains { $0.contains(word) }, "\(word)")
            #expect(eight.contains { $0.contains(word) }, "\(word)")
        }
        #expect(
            four.contains {
                $0.contains("Below five candidates no distribution is given.") || $0.contains("Below five")
            })
    }

    @Test func everyOrderSaysThatItIsNoRanking() throws {
        for count in [8, 60] {
            let texts = try texts(pages(SyntheticCohort.cohort(count)))
            #expect(texts.contains { $0.contains("not a ranking of merit") })
            #expect(texts.contains { $0.contains("not by merit") })
            let chinese = try self.texts(pages(SyntheticCohort.cohort(count), .chinese))
            #expect(chinese.filter { $0.contains("不代表优劣") }.count >= 2)
        }
    }

    @Test func everyCandidateStandsInTheMatrixAndTheCareers() throws {
        let cohort = try SyntheticCohort.cohort(60)
        let texts = try texts(pages(cohort))
        for (index, person) in cohort.people().enumerated() {
            guard let name = person.name, name.count < 16 else { continue }
            #expect(texts.count { $0 == name } >= (person.stretches.isEmpty ? 1 : 2), "\(index + 1)")
        }
    }

    /// Above the number that is listed, nobody is named, and the counts add up.
    @Test func manyPeopleAreCountedAndNotNamed() throws {
        let cohort = try SyntheticCohort.cohort(301)
        let texts = try texts(pages(cohort))
        #expect(!texts.contains { $0.hasPrefix("Noor") || $0.hasPrefix("Tobias") })
        #expect(texts.contains("Careers by year"))
        #expect(texts.contains("6 of 6"))
    }

    /// Six people of different professions, with few skills in common and no citations: no plot of nothing, no matrix of
    /// what one person alone names, and so no second page.
    @Test func aSmallMixedGroupNeedsOnePage() throws {
        var cohort = Cohort()
        for number in 0..<6 {
            try cohort.add(
                SyntheticCohort.record(
                    number, skills: ["Excel"] + (0..<12).map { "Skill \(number)\($0)" },
                    publications: number == 2 ? 3 : 0))
        }
        let pages = try pages(cohort, isAsked: false)
        let texts = texts(pages)
        #expect(pages.count == 1)
        #expect(pages.flatMap(\.faults).isEmpty)
        #expect(texts.contains { $0.contains("nobody states citations") })
        #expect(texts.contains { $0.hasSuffix("03 (3)") })
        #expect(!texts.contains { $0.contains("log scale") || $0.contains("Skills held together") })
    }

    @Test func withoutRequiredSkillsThePageSaysSo() throws {
        let texts = try texts(pages(SyntheticCohort.cohort(8), isAsked: false))
        #expect(texts.contains("Frequent skills"))
        #expect(texts.contains { $0.contains("none was asked for") })
    }

    @Test(arguments: [8, 400])
    func blindPagesNameNobody(count: Int) throws {
        let pages = try pages(SyntheticCohort.cohort(count), isBlind: true)
        let words = texts(pages).joined(separator: "\n") + pages.map(\.dump).joined()
        for name in ["Imogen", "沈栖白", "Tobias", "Featherstonehaugh", "贺兰川", "Noor", "cv/"] {
            #expect(!words.contains(name), "\(name)")
        }
        #expect(words.contains("Blind review"))
    }

    @Test func failuresAndDuplicatesAreListed() throws {
        var cohort = try SyntheticCohort.cohort(6)
        let first = try #require(cohort.people().first)
        var twin = first
        twin.path = "cv/copy.md"
        try cohort.add(twin)
        cohort.add(Cohort.Failure(name: "cv/scan.pdf", reason: "holds no text [scan]", code: "scan"))
        let plain = try texts(pages(cohort))
        #expect(plain.contains("cv/scan.pdf: holds no text [scan]"))
        #expect(plain.contains("same document: 0.md, copy.md"))
        #expect(plain.contains("1 merged, 1 unread"))
        let blind = try texts(pages(cohort, isBlind: true))
        #expect(blind.contains("scan: 1"))
        #expect(!blind.contains { $0.contains("scan.pdf") || $0.contains("copy.md") })
    }

    /// An agency's telephone in two résumés.
    @Test func peopleWhoShareAContactAloneAreAQuestion() throws {
        func member(_ path: String, _ name: String, _ print: String) throws -> CohortRecord {
            let line = """
                {"cohortRecord":1,"member":{"path":"cv/\(path)","sha256":"\(path)","asOf":"2025-10","language":"en",\
                "name":"\(name)","identity":{"name":"\(print)","emails":[],"phones":["00000000000000aa"],"entries":[]},\
                "employers":0,"publications":0,"publicationMonths":[],"stretches":[],"skills":[]}}
                """
            return try JSONDecoder().decode(CohortRecord.self, from: Data(line.utf8))
        }
        var cohort = Cohort()
        try cohort.add(member("1.md", "Ada Moss", "0000000000000001"))
        try cohort.add(member("2.md", "Bram Moss", "0000000000000002"))
        let plain = try texts(pages(cohort))
        #expect(plain.contains { $0.contains("2 candidates") })
        #expect(plain.contains("same phone, other name, counted apart: 01 Ada Moss, 02 Bram Moss"))
        let blind = try texts(pages(cohort, isBlind: true))
        #expect(blind.contains("same phone, other name, counted apart: 01, 02"))
    }

    /// Six figures of five digits stand apart, and none is shortened.
    @Test func tenThousandHaveRoomForTheirFigures() throws {
        let first = try #require(pages(SyntheticCohort.cohort(10_000)).first)
        #expect(first.faults.map(\.description) == [])
        let strip = first.items.flatMap(\.texts).filter { (100...146).contains($0.origin.y.value) }
        let figures = strip.filter { $0.origin.y < 120 }.sorted { $0.origin.x < $1.origin.x }
        for (one, next) in zip(figures, figures.dropFirst()) {
            #expect(one.origin.x + one.extent.width + 2 <= next.origin.x)
        }
        #expect(!strip.contains { $0.text.string.hasSuffix("…") }, "\(strip.map(\.text.string))")
    }

    /// 100 per cent of more people than are listed.
    @Test func whatEverybodyHoldsIsPrintedWhole() throws {
        var cohort = Cohort()
        for var person in try SyntheticCohort.cohort(301).people() {
            let python = try JSONDecoder().decode(
                CohortMember.Skill.self, from: Data(#"["Python","language",null,1,12,12,false]"#.utf8))
            person.skills = [python] + person.skills.filter { $0.name != "Python" }
            try cohort.add(person)
        }
        let pages = try pages(cohort)
        #expect(texts(pages).contains("100"))
        #expect(pages.flatMap(\.faults).map(\.description) == [])
    }

    @Test func noPageBeginsWithOneRow() throws {
        let second = try texts([pages(SyntheticCohort.cohort(26))[1]])
        #expect(!second.contains("Required skills, continued") || second.count { $0.hasPrefix("2") } > 2)
    }

    @Test func hostileNamesStayOnThePage() throws {
        var cohort = try SyntheticCohort.cohort(5)
        for (index, name) in [String(repeating: "W", count: 4000), "\u{202E}evil\n\nname", "👩‍🔬🏽", ""].enumerated() {
            var person = try #require(cohort.people().first)
            person.path = name + "\(index)"
            person.sha256 = "\(index)"
            person.name = name
            person.skills = person.skills.map { skill in
                var skill = skill
                skill.name = name + skill.name
                return skill
            }
            try cohort.add(person)
        }
        cohort.add(Cohort.Failure(name: "\u{1B}[31m\nred", reason: String(repeating: "x", count: 5000)))
        for page in try pages(cohort, title: String(repeating: "长标题 ", count: 60)) {
            #expect(page.faults.map(\.description) == [])
        }
    }

    @Test func absurdFiguresStayOnThePage() throws {
        let line = """
            {"cohortRecord":1,"member":{"path":"a","sha256":"a","asOf":"2025-10","language":"en","identity":{"emails":[],\
            "phones":[],"entries":[]},"fullTimeMonths":9223372036854775807,"employmentMonths":-9223372036854775808,\
            "employers":9223372036854775807,"publications":9223372036854775807,"citations":9223372036854775807,\
            "publicationMonths":["9999-12","0001-01"],"stretches":[["work","0001-01","9999-12"],["gap","0001-01","0001-02"]],\
            "skills":[["x",null,null,9223372036854775807,9223372036854775807,-5,false],["X",null,"",-1,-1,-1,true]]}}
            """
        var cohort = Cohort()
        for number in 0..<6 {
            let text = line.replacing("\"a\"", with: "\"\(number)\"")
            try cohort.add(JSONDecoder().decode(CohortRecord.self, from: Data(text.utf8)))
        }
        for page in try pages(cohort) { #expect(page.faults.map(\.description) == []) }
    }

    @Test func nobodyIsOnePage() throws {
        #expect(try pages(Cohort()).map { $0.faults.count } == [0])
    }

    @Test func theSameCohortGivesTheSamePages() throws {
        #expect(try pages(SyntheticCohort.cohort(25)) == pages(SyntheticCohort.cohort(25)))
    }
}
