import Testing

@testable import ResumeReading

struct AuthorListTests {
    private func prefix(_ text: String) -> (names: [String], rest: String)? {
        let text = ReferenceText(ScalarText(text))
        return AuthorList(prefixOf: text.all, of: text).map { list in
            (list.authors.map { String($0.name) }, String(text.string(list.end..<text.count)))
        }
    }

    @Test(arguments: [
        (
            "Poole T, Osei-Marsh D, Hall P. Removal of splints", ["Poole T", "Osei-Marsh D", "Hall P"],
            "Removal of splints"
        ),
        ("A. Roe, B. C. Poe. Snow. Nature", ["A. Roe", "B. C. Poe"], "Snow. Nature"),
        ("John A. Smith, Mary Jones and Lu Xi: Salt", ["John A. Smith", "Mary Jones", "Lu Xi"], "Salt"),
        ("Roe, A. B., & Poe, C. (2024). Title", ["Roe, A. B.", "Poe, C."], "(2024). Title"),
        ("Roe, A., Okoro, T. and Lind, P. (2022) Title", ["Roe, A.", "Okoro, T.", "Lind, P."], "(2022) Title"),
        ("陶文清, 常予安, SATO M✉. 河口泥沙", ["陶文清", "常予安", "SATO M"], "河口泥沙"),
        ("TAO W Q, et al. Foam that remembers", ["TAO W Q"], "Foam that remembers"),
        ("Ludwig van der Berg, J.-P. d'Arcy, Title of it", ["Ludwig van der Berg", "J.-P. d'Arcy"], "Title of it"),
    ])
    func listsEndWhereTheTitleBegins(text: String, names: [String], rest: String) throws {
        let found = try #require(prefix(text))
        #expect(found.names == names)
        #expect(found.rest.drop { ", ".contains($0) } == rest)
    }

    /// Chicago and MLA put the surname of the first author first, and quote the title.
    @Test(arguments: [
        ("Roe-Marsh, Theodora. ", ["Roe-Marsh, Theodora"]),
        ("Roe, Col, Theodora Marsh, and Jun Sakai. ", ["Roe, Col", "Theodora Marsh", "Jun Sakai"]),
        ("Roe, Theodora, and Ruth Eddo. ", ["Roe, Theodora", "Ruth Eddo"]),
        ("Roe, Marsh, Poe", ["Roe", "Marsh", "Poe"]), ("Roe and Marsh", ["Roe", "Marsh"]),
    ])
    func theFirstAuthorMayBeInverted(text: String, names: [String]) throws {
        let text = ReferenceText(ScalarText(text))
        let list = try #require(AuthorList(whole: text.all, of: text))
        #expect(list.authors.map { String($0.name) } == names)
    }

    @Test(arguments: [
        "Listening to Ice: A Field Guide", "The Decree as Record, 44 Ecology", "基于折痕的单目纸张重建", "2020, 2021",
    ])
    func titlesAreNoAuthors(text: String) {
        #expect(prefix(text) == nil)
    }

    @Test func marksAndRemarksAreSetApart() throws {
        let text = ReferenceText("A. Roe*†, B. Poe [ACME], 陶文清(共一), C. Moe1")
        let list = try #require(AuthorList(whole: text.all, of: text))
        #expect(list.authors.map(\.name) == ["A. Roe", "B. Poe", "陶文清", "C. Moe"])
        #expect(list.authors[0].marks == ["*", "†"])
        #expect(list.authors[2].isEqualByRemark)
    }
}
