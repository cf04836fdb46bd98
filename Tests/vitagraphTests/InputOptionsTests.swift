import ArgumentParser
import Pages
import Resume
import Testing

@testable import vitagraph

struct InputOptionsTests {
    @Test func readsWhatIsAskedFor() throws {
        let options = try InputOptions.parse(["a.md", "-", "--as-of", "2025-06", "--jobs", "3", "--language", "zh"])
        #expect(options.inputs == ["a.md", "-"])
        #expect(options.asOfMonth == YearMonth(year: 2025, month: 6))
        #expect(options.jobCount == 3)
        #expect(options.language.pageLanguage == .chinese)
    }

    @Test func fallsBackToThisMonthAllCoresAndTheRésumésLanguage() throws {
        let options = try InputOptions.parse(["a.md"])
        #expect((0...1).contains(options.asOfMonth.distance(to: .current)))
        #expect(options.jobCount >= 1)
        #expect(options.language.pageLanguage == nil)
    }
}
