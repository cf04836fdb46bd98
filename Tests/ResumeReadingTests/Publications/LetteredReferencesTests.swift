import Resume
import Testing

@testable import ResumeReading

struct LetteredReferencesTests {
    private let text = """
        C. Contributions to Science

        1. Counting ferns. Early surveys counted some ferns twice, and we showed where.

           a. Marsh O, Vale P. Twice is once in the
              northern isles. J Ferns. 2017 Mar;14(3):255-261.
           b. Vale P, Marsh O. Ferns at scale. Botany. 2018 Jun 15;34(12):2055-63.

        2. Mosses that keep time. Nobody had asked them.

           a. Marsh O. A moss clock. Moss Lett. 2021 Sep 22;12(9):855-868.

        Complete list of published work: https://example.org/marsh
        """

    @Test func lettersListThePapersOfNumberedParagraphs() throws {
        let papers = try ResumeSamples.read("NAME: Marsh, Olive\n\n" + text, path: "cv.txt").publications
        #expect(papers.map(\.title) == ["Twice is once in the northern isles", "Ferns at scale", "A moss clock"])
        #expect(papers.map { $0.releaseDate?.description } == ["2017-03", "2018-06-15", "2021-09-22"])
    }

    @Test func otherListsStayAsTheyAre() {
        let lines = ["a. Marsh O. A moss clock in the hills. 2021.", "b. Vale P. Ferns at scale. Botany. 2018."]
            .enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        #expect(LetteredReferences.only(lines).map(\.text) == lines.map(\.text))
    }
}
