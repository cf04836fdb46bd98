import Testing

@testable import Canvas

struct InternetDateTests {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (1_767_323_045, "2026-01-02T03:04:05Z"),
            (-1, "1969-12-31T23:59:59Z"), (4_107_542_399, "2100-02-28T23:59:59Z"), (.max, "9999-12-31T23:59:59Z"),
            (.min, "0000-01-01T00:00:00Z"),
        ] as [(Int64, String)])
    func fromSeconds(seconds: Int64, text: String) {
        #expect(internetDate(secondsSince1970: seconds) == text)
    }
}
