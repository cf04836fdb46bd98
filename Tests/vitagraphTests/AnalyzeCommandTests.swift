import Foundation
import Testing

struct AnalyzeCommandTests {
    private func document(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test func countsUpToTheMonthThatIsAskedFor() throws {
        let directory = try TemporaryDirectory()
        let path = Sample.path("engineer-en/resume.md")
        let run = try CommandRun(["analyze", "--as-of", "2025-10", path], in: directory)
        #expect(run.status == 0)
        let analysis = try document(run.output)
        #expect(analysis["asOf"] as? String == "2025-10")
        #expect((analysis["source"] as? [String: Any])?["path"] as? String == path)
        // By hand: Jul 2009 to Oct 2025 without Apr to Dec 2021 and Apr, Sep, Dec 2022 is 196 - 9 - 3.
        #expect((analysis["timeline"] as? [String: Any])?["employmentMonths"] as? Int == 184)
    }

    @Test func runsUpToThisMonthByItself() throws {
        let directory = try TemporaryDirectory()
        try directory.write(Sample.short, to: "a.md")
        let month = try #require(
            document(try CommandRun(["analyze", "a.md"], in: directory).output)["asOf"] as? String)
        let now = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
        // A test that runs over midnight may see the month before.
        #expect(abs((now.year ?? 0) * 12 + (now.month ?? 0) - monthNumber(month)) <= 1)
    }

    private func monthNumber(_ text: String) -> Int {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return (parts.first ?? 0) * 12 + (parts.last ?? 0)
    }

    @Test func printsDirectoriesAsLines() throws {
        let directory = try TemporaryDirectory()
        for name in ["a.md", "b.txt", "c/d.markdown"] { try directory.write(Sample.short, to: name) }
        let run = try CommandRun(["analyze", "."], in: directory)
        #expect(run.status == 0)
        #expect(run.lines.count == 3)
    }
}
