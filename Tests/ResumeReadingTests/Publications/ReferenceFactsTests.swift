import Testing

@testable import ResumeReading

struct ReferenceFactsTests {
    private func facts(_ text: String) -> (facts: ReferenceFacts, rest: String) {
        var text = ReferenceText(ScalarText(text))
        let facts = ReferenceFacts(readingFrom: &text)
        return (facts, String(text.string(text.all)))
    }

    @Test(arguments: [
        ("Cited by 14", 14), ("引用 64 次", 64), ("被引 33 次", 33), ("(Cited 88)", 88), ("引用次数 150 余次", 150),
        ("cité 26 fois", 26),
        ("213 citations", 213), ("Google Scholar citations: 1,204", 1204), ("被引用 1.2k 次", 1200), ("被引 2l 次", 21),
        ("引用达 5 次", 5),
    ])
    func citations(text: String, count: Int) {
        #expect(facts(text).facts.citations == count)
    }

    @Test(arguments: [("★ 1.7k", 1700), ("1,004 stars", 1004), ("GitHub stars: 35", 35), ("⭐2k+", 2000)])
    func stars(text: String, count: Int) {
        #expect(facts(text).facts.stars == count)
    }

    @Test(arguments: [
        ("(CCF-B, 领域顶会)", "CCF-B"), ("CCF A 类会议", "CCF-A"), ("(CCF推荐A类)", "CCF-A"), ("JCR Q1", "JCR Q1"),
        ("中科院一区", "中科院一区"),
        ("(中科院 1 区 Top)", "中科院1区"), ("(Q1, IF 7.1)", "Q1"),
    ])
    func ranks(text: String, rank: String) {
        #expect(facts(text).facts.rank == rank)
    }

    @Test func impactFactorAndItsBracketLeaveTheText() {
        let found = facts("Journal of Trees (IF 7.9, CCF-B)")
        #expect(found.facts.impactFactor == 7.9)
        #expect(found.rest == "Journal of Trees")
        #expect(facts("影响因子：5.2").facts.impactFactor == 5.2)
    }

    @Test func addresses() {
        #expect(facts("Title(https://example.org/a)").facts.url == "https://example.org/a")
        #expect(facts("doi: 10.5555/x.y.").facts.url == "https://doi.org/10.5555/x.y")
        #expect(facts("arXiv:2305.01234").facts.url == "https://arxiv.org/abs/2305.01234")
    }

    @Test func placesAndStates() {
        #expect(facts("导师一作，本人第二作者").facts.statedAuthorIndex == 2)
        #expect(facts("共同一作").facts.isEqualByRemark)
        #expect(facts("投稿中（ACL 2026）").facts.isSubmitted)
        #expect(!facts("ACL 2026").facts.isSubmitted)
    }
}
