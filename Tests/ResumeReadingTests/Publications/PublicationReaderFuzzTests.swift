import Resume
import ResumeReading
import Testing

/// Whatever the bytes, reading ends, and what it gives holds together.
struct PublicationReaderFuzzTests {
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let seeds = [
        "[1]. **H. Moss***, Q. Tarn*, \"FernNet: Counting leaves\", ICRA 2022. (CCF-B, IF 7.9) Cited by 12",
        "[2] 常予安△, 陶文清△, 等. 河口泥沙的声学反演[J]. 水科学杂志, 2022, 42(3): 201-209. 被引 31 次",
        "@article{a, title = {B {c}}, author = {Roe, M and others}, year = {2020}, note = {Cited by 1}}",
        "- [CVPR 2024] **Village in a Glass** — 引用 213 次，★ 1.7k\n  Zi Qian, **Lin Yao**†",
        "Ferro-Lund, A., & Diaz, B. C. (2024, March). Pickles. *Notes*, 3(1), 12–15. doi:10.5555/x",
        "《题名与题名》，《学报》，2021年第6期，第二作者（共一）\n**2025**\n† equal contribution, * corresponding",
    ]

    @Test(arguments: 0..<40) func mutatedReferencesAreReadWithoutATrap(seed: UInt64) throws {
        var generator = Generator(state: seed)
        let alphabet = Array("[](){}\"“”《》«»*†.,:;，。、 \n\t0129AOlz汉字等é—-–'@=/\\#✉\u{301}\u{200D}🏳️‍🌈")
        for _ in 0..<20 {
            var text = Array(
                (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                    Self.seeds.randomElement(using: &generator) ?? ""
                }.joined(separator: "\n"))
            for _ in 0..<Int.random(in: 1...30, using: &generator) {
                let place = Int.random(in: 0...text.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: text.insert(alphabet.randomElement(using: &generator) ?? " ", at: place)
                case 1 where place < text.count: text.remove(at: place)
                default: text.removeSubrange(place..<min(text.count, place + Int.random(in: 0...9, using: &generator)))
                }
            }
            let lines = try SourceText(decoding: Array(String(text).utf8), path: "fuzz.md").lines
            let papers = PublicationReader().publications(in: lines, candidate: CandidateNames(["陶文清", "H. Moss"]))
            _ = PublicationReader().highlightedAuthor(in: lines)
            for paper in papers {
                #expect(!paper.title.isEmpty)
                if let index = paper.candidateAuthorIndex, let count = paper.authorCount {
                    #expect((1...count).contains(index))
                }
                if let evidence = paper.evidence { #expect(evidence.lines.upperBound <= lines.count) }
            }
        }
    }

    @Test(arguments: [
        "\"", "“", "(", "[", "《", "* ", "A. ", "A, ", "2020 ", "@article{", "{", "-", "汉", "cited ", "http://",
    ])
    func repetitionHoldsTogether(unit: String) throws {
        let one = [SourceLine(number: 1, text: ScalarText(String(repeating: unit, count: 20_000)))]
        let many = (1...3_000).map {
            SourceLine(number: $0, text: ScalarText(String(repeating: unit, count: 3)))
        }
        for lines in [one, many] {
            for paper in PublicationReader().publications(in: lines, candidate: CandidateNames(["A. Moss"])) {
                #expect(!paper.title.isEmpty)
                if let evidence = paper.evidence { #expect(evidence.lines.upperBound <= lines.count) }
            }
        }
    }
}
