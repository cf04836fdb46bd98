import Testing

@testable import ReadingEvaluation

struct RatcliffObershelpTests {
    /// The figures are Python's: `difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()`.
    @Test(arguments: [
        ("", "", 1.0), ("abc", "", 0.0), ("abcd", "bcde", 0.75), ("abxcd", "abcd", 0.8888888888888888),
        ("private", "privet", 0.7692307692307693), ("aaaa", "aa", 0.6666666666666666),
        ("qabxcd", "abycdf", 0.6666666666666666),
        ("gestaltpatternmatching", "patterngestaltmatching", 0.6818181818181818),
        ("graphnetworksfortides", "graphnetworksforthetides", 0.9333333333333333),
        ("北辰大学软件学院", "北辰大学", 0.6666666666666666),
        // Of equally long runs the first one counts, so that the order matters.
        ("tide", "diet", 0.25), ("diet", "tide", 0.5),
    ])
    func ratioIsThatOfDifflib(first: String, second: String, ratio: Double) {
        #expect(RatcliffObershelp(Array(first), Array(second)).ratio == ratio)
    }

    /// difflib would call the `x` popular, and ignore it, if asked to.
    @Test func frequentElementsCount() {
        let first = Array(String(repeating: "x", count: 200) + "abc")
        let second = Array("abc" + String(repeating: "x", count: 250))
        #expect(RatcliffObershelp(first, second).ratio == 0.8771929824561403)
    }

    @Test(arguments: [("", ""), ("abc", ""), ("tide", "diet"), ("aaaa", "aa"), ("abxcd", "abcd"), ("ab", "cd")])
    func theHighestPossibleRatioIsNeverTooLow(first: String, second: String) {
        let matcher = RatcliffObershelp(Array(first), Array(second))
        #expect(matcher.highestPossibleRatio >= matcher.ratio)
    }
}
