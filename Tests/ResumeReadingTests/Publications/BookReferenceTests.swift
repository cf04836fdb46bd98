import Resume
import ResumeReading
import Testing

struct BookReferenceTests {
    private func read(_ text: String) throws -> [String] {
        let lines = try SourceText(decoding: Array(text.utf8), path: "papers.md").lines
        return PublicationReader().publications(in: lines, candidate: CandidateNames([])).map {
            "\($0.title) | \($0.venue ?? "-") | \($0.releaseDate?.description ?? "-")"
        }
    }

    @Test(arguments: [
        (
            "*Ferns and Temper: Quarrels on Hoy, 1590--1660* (Kirkwall: Hoy University Press, 2019). Reviewed twice.",
            "Ferns and Temper: Quarrels on Hoy, 1590--1660 | Hoy University Press | 2019"
        ),
        ("'Who owned the eels?', *Past & Shore* 241 (2018), pp. 33--70.", "Who owned the eels? | Past & Shore | 2018"),
        (
            "(with Tom Vale) 'A riot reconsidered', *Journal of Shores* 60.2 (2024), 210--38.",
            "A riot reconsidered | Journal of Shores | 2024"
        ),
    ])
    func worksWithoutAuthors(text: String, paper: String) throws {
        #expect(try read(text) == [paper])
    }

    /// Nothing stands behind the colon but an address, or nothing at all.
    @Test(arguments: [
        "Marsh, A. (2021). Bread before the mill. Available at: https://hoy.example/bread",
        "Marsh, A. (2021). Bread before the mill. Retrieved from: https://hoy.example/bread",
        "Marsh, A. (2021). Bread before the mill. Frankfurt: .", "Ferns of Hoy (Kirkwall: , 2019)",
        "Ferns of Hoy ( 2019)",
    ])
    func aColonMayBeLast(reference: String) throws {
        #expect(try read("- \(reference)\n").count <= 1)
    }
}
