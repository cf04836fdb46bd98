import Resume
import Testing

@testable import ResumeReading

struct StatedCountsTests {
    @Test func starsAreCountedInCantoneseToo() { #expect(StatedCounts(in: "GitHub有148粒星").stars == 148) }

    @Test(
        arguments: [
            ("Foo Star 31 Cite 12", 31, 12), ("★ 1.7k", 1700, nil), ("612 stars", 612, nil),
            ("3.4k stars, cited 9", 3400, 9),
            ("收到 37 个 star", 37, nil), ("被引 12", nil, 12), ("1,184 stars · 5 forks", 1184, nil), ("引用 213 次", nil, 213),
            ("⭐ 230", 230, nil),
            ("1.2万 star", 12000, nil), ("1.3k star，2020 年至今", 1300, nil),
        ] as [(String, Int?, Int?)])
    func countsAsPrinted(text: String, stars: Int?, citations: Int?) {
        let counts = StatedCounts(in: ScalarText(text))
        #expect(counts.stars == stars)
        #expect(counts.citations == citations)
    }

    @Test(arguments: ["Five-star hotel", "Starling 2.0", "2019", "99999999999999999999 stars"])
    func noCounts(text: String) { #expect(StatedCounts(in: ScalarText(text)).isEmpty) }

    @Test func namesLoseTheirCounts() {
        #expect(StatedCounts.removed(from: "Foo Star 31 Cite 12") == "Foo")
        #expect(StatedCounts.removed(from: "tool 612 stars") == "tool")
        #expect(StatedCounts.removed(from: "Star Chart") == "Star Chart")
    }

    @Test func papersTakeTheCountsOfTheProjectTheyBeginWith() {
        let projects = [
            ProjectEntry(name: "Fern"), ProjectEntry(name: "Moss Counter", stars: 12, citations: 3),
            ProjectEntry(name: "moss counter", stars: 90),
        ]
        let papers = [
            Publication(title: "Moss Counter: counting moss from kites"), Publication(title: "Moss from kites"),
        ]
        let linked = StatedCounts.linked(papers, to: projects)
        #expect(linked.map(\.stars) == [12, nil])
        #expect(linked.map(\.citations) == [3, nil])
    }

    @Test func aDecimalCommaIsNoThousand() {
        #expect(StatedCounts(in: "1,3k étoiles").stars == 1300)
        #expect(StatedCounts(in: "1,184 stars").stars == 1184)
    }

    @Test func aFigureThatEndsANameCountsNothing() {
        #expect(StatedCounts(in: "基于 PyTorch 与 k2，GitHub 星标 934").stars == 934)
        #expect(StatedCounts(in: "cited12").citations == 12)
    }

    @Test func aHostMayStandBeforeItsCount() {
        #expect(StatedCounts(in: "GitHub1.5k stars").stars == 1500)
        #expect(StatedCounts(in: "GitHub850 stars").stars == 850)
    }

    @Test(arguments: [("GitHub 415 星", 415), ("58 星，2025.04", 58)])
    func starsMayBeASingleCharacter(text: String, stars: Int) {
        #expect(StatedCounts(in: ScalarText(text)).stars == stars)
    }

    @Test(arguments: ["5 星", "10 星级酒店", "获评 5 星好评"])
    func ranksAreNoStars(text: String) { #expect(StatedCounts(in: ScalarText(text)).stars == nil) }
}
