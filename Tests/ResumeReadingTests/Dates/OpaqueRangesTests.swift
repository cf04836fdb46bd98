import Testing

@testable import ResumeReading

@Suite struct OpaqueRangesTests {
    private func ranges(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return OpaqueRanges.ranges(in: scalars).map { range in
            scalars[range].reduce(into: "") { $0.unicodeScalars.append($1) }
        }
    }

    @Test func `addresses and identifiers are opaque as a whole`() {
        #expect(ranges("see https://example.org/2020/05 (2019)") == ["https://example.org/2020/05"])
        #expect(ranges("邮箱：jane.2019@example.org，电话") == ["jane.2019@example.org"])
        #expect(ranges("10.5555/12345678.2020 arxiv:2005.55555") == ["10.5555/12345678.2020", "arxiv:2005.55555"])
        #expect(ranges("example.org/blog/2020") == ["example.org/blog/2020"])
    }

    @Test(arguments: [
        "2019/09-2020/01", "05/2021", "Sept.2016", "at 5 @ home", "10.2020", "a/b", "Acme Ltd. 2019/2020",
    ])
    func `dates and plain words are not`(text: String) {
        #expect(ranges(text) == [])
    }
}
