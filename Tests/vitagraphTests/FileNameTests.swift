import Testing

@testable import vitagraph

struct FileNameTests {
    @Test(arguments: [
        ("cv.md", "cv", "md"),
        ("people/Ada Lowell.markdown", "Ada Lowell", "markdown"),
        ("resume.v2.txt", "resume.v2", "txt"),
        ("cv", "cv", ""),
        ("cv.2024", "cv.2024", ""),
        ("Dr. Lowell", "Dr. Lowell", ""),
        (".profile", ".profile", ""),
        ("简历.md", "简历", "md"),
        ("张.简历", "张.简历", ""),
        ("cv.", "cv.", ""),
        ("dir.d/cv", "cv", ""),
    ])
    func splits(path: String, stem: String, ending: String) {
        let name = FileName(path: path)
        #expect(name.stem == stem)
        #expect(name.ending == ending)
    }
}
