import Canvas
import CareerAnalysis
import Drawing
import Resume
import Testing
import _TestSupport

@testable import Pages

/// The packet's own pages, whatever number of candidates and however long their names.
struct PacketCoverTests {
    private static let names = [
        "Ilse Marchetti-Okafor", "欧阳闻舟", "Maximiliana Theodora von Hohenbrunn-Castellane y Quillfeather", "闻思远",
        "司徒慕容·阿卜杜勒卡里木·买买提江·吐尔逊", "Bo", "Wolfeschlegelsteinhausenbergerdorff", "陆 Lu 知遥 Zhiyao (Aurelia)",
    ]

    /// Candidates of any shape: some unreadable, some twice, some without originals.
    private func contents(
        _ count: Int, paper: Paper, language: PageLanguage, required: [String] = []
    ) -> PacketContents {
        var definition = PacketDefinition()
        definition.position = language == .chinese ? "机器学习工程师" : "Machine Learning Engineer"
        definition.required = required
        var contents = PacketContents(
            definition: definition, paper: paper, language: language, asOf: month("2025-10"))
        var page = 1 + PacketCover.pageCount(candidates: count, paper: paper)
        for index in 0..<count {
            var career = RandomCareer(seed: UInt64(index + 1))
            var resume = career.resume()
            resume.basics.name = index % 9 == 4 ? nil : Self.names[index % Self.names.count]
            var candidate = PacketContents.Candidate(
                fileName: "a very long name of a file, final version 3 (\(index)).pdf")
            let problem = PacketContents.Problem(code: "encrypted", message: "the PDF is locked with a password")
            if index % 6 == 5 {
                candidate.summaryProblem = problem
                if index % 12 == 5 { candidate.originalProblem = problem }
            } else {
                candidate.career = .init(
                    resume: resume, analysis: CareerAnalysis(of: resume, asOf: contents.asOf))
            }
            if index % 7 == 3 {
                candidate.originalProblem = .init(code: "damaged", message: "the PDF is damaged")
                candidate.isOriginalAttached = true
            }
            if index % 5 == 2 { candidate.samePerson = [1234, 1240] }
            candidate.parts = [
                .init(
                    title: "Summary", pages: .init(first: page, count: 1), anchor: "candidate-\(index + 1)",
                    isPlaceholder: candidate.career == nil),
                .init(
                    title: "Original", pages: .init(first: page + 1, count: 3),
                    anchor: "candidate-\(index + 1)-original"),
            ]
            page += index == count / 2 ? 1200 : 4
            contents.candidates.append(candidate)
            contents.sources.append(
                .init(
                    name: candidate.fileName, candidate: resume.basics.name, format: "PDF", pageCount: 3,
                    pages: .init(first: page + 1, count: 3), sha256: String(repeating: "0a9f", count: 16),
                    attachedName: candidate.fileName, problem: candidate.summaryProblem))
        }
        contents.pageCount = page
        let shared = [
            "Cover and contents", "Job description of the position with all its annexes and rules.pdf", "Sources",
        ]
        contents.shared = (0..<min(count + 1, 5)).map {
            .init(title: shared[$0 % 3], pages: .init(first: 1 + $0, count: 2), anchor: "part-\($0)")
        }
        return contents
    }

    @Test(arguments: [1, 2, 7, 8, 30, 100], [PageLanguage.english, .chinese])
    func pagesHaveNoFaults(count: Int, language: PageLanguage) throws {
        let renderer = Renderer(fonts: try FontLibrary())
        let measurer = renderer.measurer(language: language.tag)
        for (paper, required) in [(Paper.letter, []), (.a4, ["Python", "SQL", "Rust", "Go", "Kubernetes"])] {
            let contents = contents(count, paper: paper, language: language, required: required)
            let cover = PacketCover(contents).drawings(measurer: measurer)
            #expect(cover.count == PacketCover.pageCount(candidates: count, paper: paper))
            let sources = PacketSourcesPage(contents).drawings(measurer: measurer, firstPage: 1)
            #expect(sources.count == PacketSourcesPage.pageCount(sources: count, paper: paper))
            let placeholders = contents.candidates.filter { $0.career == nil }.prefix(2).map {
                PlaceholderPage(contents, candidate: $0).drawing(measurer: measurer, number: 9)
            }
            for (index, page) in (cover + sources + placeholders).enumerated() {
                #expect(page.faults.map(\.description) == [], "page \(index + 1), \(paper)")
                #expect(page.size == paper.size)
            }
            #expect(StructureAudit(of: cover + sources).faults == [])
            for page in placeholders { #expect(StructureAudit(of: [page]).faults == []) }
        }
    }

    @Test func titlesOfAnyLengthFit() throws {
        let renderer = Renderer(fonts: try FontLibrary())
        for language in PageLanguage.allCases {
            for repeats in [1, 2, 4, 12] {
                var contents = contents(3, paper: .letter, language: language)
                func long(_ text: String) -> String { Array(repeating: text, count: repeats).joined(separator: " ") }
                contents.definition.position = long("Wissenschaftliche Mitarbeiterin")
                contents.definition.subtitle = long("检索方向 retrieval")
                contents.definition.title = long("Committee papers")
                contents.definition.reference = long("R-118")
                contents.definition.date = long("2025-11-14")
                contents.definition.notice = long("Internal, for the committee only")
                contents.isBlind = repeats % 2 == 0
                contents.compiled = "2025-11-10"
                for page in PacketCover(contents).drawings(measurer: renderer.measurer(language: language.tag)) {
                    #expect(page.faults.map(\.description) == [], "\(repeats) \(language)")
                }
            }
        }
    }

    @Test func everyRowLeadsToItsPages() {
        let contents = contents(9, paper: .a4, language: .english)
        let dump = PacketCover(contents).drawings(measurer: MonospaceMeasurer()).map(\.dump).joined()
        for index in 1...9 where index != 6 {
            #expect(dump.contains("link \"#candidate-\(index)\""), "the row")
            #expect(dump.contains("link \"#candidate-\(index)-original\""), "the original")
        }
        #expect(dump.contains("link \"#part-0\""))
    }

    @Test func theDeckSaysThatTheOrderIsNoRanking() {
        #expect(
            english.contentsDeck(count: 3, order: .given, isBlind: false)
                == "3 candidates, in the order given, not a ranking of merit")
        #expect(english.contentsDeck(count: 1, order: .given, isBlind: false) == "One candidate")
        #expect(english.contentsDeck(count: 2, order: .name, isBlind: true).contains("by key"))
        #expect(chinese.contentsDeck(count: 5, order: .name, isBlind: false) == "5 位候选人，按姓名排列，不代表优劣")
    }

    /// Dated use fills the square, a bare claim outlines it: as in the matrix of a cohort.
    @Test func mustHavesAreThoseWithDatedUse() {
        var contents = contents(1, paper: .letter, language: .english, required: ["Python", "SQL", "Rust"])
        var resume = Resume(work: [work("Orbit", "Engineer", "2020-01", "2021-12", line: 5)])
        resume.skills = [Skill(name: "Python", mentionLines: [5]), Skill(name: "sql", mentionLines: [90])]
        contents.candidates[0].career = .init(
            resume: resume, analysis: CareerAnalysis(of: resume, asOf: contents.asOf))
        let dump = PacketCover(contents).drawings(measurer: MonospaceMeasurer()).map(\.dump).joined()
        #expect(dump.contains("1 / 3, 1 stated"))
        #expect(dump.contains(" full-time."))
    }

    @Test func namesAndPositionsAreSetSmallerBeforeTheyAreCut() throws {
        let measurer = Renderer(fonts: try FontLibrary()).measurer(language: "en")
        var contents = contents(1, paper: .letter, language: .english)
        contents.candidates[0].career?.resume.basics.name = nil
        contents.candidates[0].career?.analysis.candidateName = "Maria-Magdalena von und zu Hohenstein-Oettingen"
        contents.definition.position =
            "Principal engineer for very large scale distributed machine learning systems (tenure track)"
        let texts = PacketCover(contents).drawings(measurer: measurer).flatMap(\.items).flatMap(\.texts)
        let words = texts.map(\.text.string).joined(separator: " ")
        #expect(words.contains("Maria-Magdalena von und zu Hohenstein-Oettingen"))
        #expect(words.contains("(tenure track)"))
    }

    @Test(
        arguments: [
            ("资深产品设计师 Senior Product Designer of Services", "资深产品设计师, Orbit"),
            ("资深产品设计师 Senior", "资深产品设计师 Senior, Orbit"),
        ])
    func titlesInTwoLanguagesAreShortenedToOne(title: String, shown: String) throws {
        let measurer = Renderer(fonts: try FontLibrary()).measurer(language: "en")
        var contents = contents(1, paper: .letter, language: .english)
        let resume = Resume(work: [work("Orbit", title, "2020-01", "2021-12", line: 5)])
        contents.candidates[0].career = .init(
            resume: resume, analysis: CareerAnalysis(of: resume, asOf: contents.asOf))
        let texts = PacketCover(contents).drawings(measurer: measurer).flatMap(\.items).flatMap(\.texts)
        #expect(texts.contains { $0.text.string == shown })
    }

    @Test func theFactsSayWhichOriginalsHavePages() {
        var contents = contents(1, paper: .letter, language: .english)
        func dump() -> String { PacketCover(contents).drawings(measurer: MonospaceMeasurer()).map(\.dump).joined() }
        #expect(dump().contains("with the originals") && dump().contains("1,2"))
        contents.candidates[0].parts.removeLast()
        contents.candidates[0].isOriginalAttached = true
        #expect(dump().contains("originals attached"))
        contents.candidates[0].damagedPages = [3]
        #expect(dump().contains("page 3 of the original is damaged, left out"))
        #expect(dump().contains("Candidate, 1 incomplete"))
    }

    @Test func whatIsMissingIsSaid() {
        var contents = contents(1, paper: .letter, language: .english)
        contents.candidates[0].originalProblem = .init(code: "encrypted", message: "")
        let first = PacketCover(contents).drawings(measurer: MonospaceMeasurer()).map(\.dump).joined()
        #expect(first.contains("No original pages: locked with a password"))
        contents.candidates[0].career = nil
        contents.candidates[0].summaryProblem = .init(code: "encrypted", message: "")
        let second = PacketCover(contents).drawings(measurer: MonospaceMeasurer()).map(\.dump).joined()
        #expect(second.contains("No summary, no original pages"))
        #expect(second.contains("Candidate, 1 incomplete"))
    }
}
