import Resume
import Testing

@testable import ResumeReading

struct FormerNamesTests {
    private func names(_ text: String) -> [String] {
        FormerNames.names(in: [SourceLine(number: 1, text: text)], of: "Berit Okri").map { String($0) }
    }

    @Test(arguments: [
        ("(published as B. Lund until 2019)", ["B. Lund"]), ("Berit Okri, née Lund", ["Berit Lund"]),
        ("Berit Okri (geb. Lund)", ["Berit Lund"]), ("曾用名：容小川", ["容小川"]),
        ("geb. am 03.11.1982 in Northeim", []), ("published as a supplement", []),
    ])
    func aNameFollowsTheWordsForIt(text: String, expected: [String]) { #expect(names(text) == expected) }

    @Test func papersUnderTheFormerNameAreTheCandidates() throws {
        let resume = try ResumeSamples.read(
            """
            # Berit Okri

            ## Publications

            Okri, B.; Marsh, G. Late bread. J. Ovens 2022, 94, 8123-8130.
            Marsh, G.; Lund, B. Early bread. J. Ovens 2014, 33, 455-462.
            (published as B. Lund until 2019)
            """)
        #expect(resume.publications.map(\.candidateAuthorIndex) == [1, 2])
    }
}
