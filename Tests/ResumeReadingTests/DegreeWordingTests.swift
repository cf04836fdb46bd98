import Testing

@testable import ResumeReading

struct DegreeWordingTests {
    @Test(arguments: [
        ("Bachelor of Science in Nursing", "Bachelor of Science", "Nursing"),
        ("B.Eng. Agricultural Engineering (First Class)", "B.Eng.", "Agricultural Engineering"),
        ("MASTER OF STATISTICS", "MASTER", "STATISTICS"), ("电影与媒体艺术碩士（兼讀制）", "碩士", "电影与媒体艺术"),
        ("NVQ Level 3 Electrotechnical", "NVQ Level 3", "Electrotechnical"),
        ("M.S. Engineering Management 工程管理硕士", "M.S.", "Engineering Management"),
        ("Laurea in Ingegneria Civile", "Laurea", "Ingegneria Civile"),
    ])
    func fieldIsToldFromDegree(text: String, degree: String, area: String) {
        let split = DegreeWording.split(ScalarText(text))
        #expect(split.degree == degree)
        #expect(split.area == area)
    }

    @Test(arguments: ["管理学学士", "硕士", "教育硕士", "榮譽文學士"])
    func namedDegreesStayWhole(text: String) {
        #expect(DegreeWording.split(ScalarText(text)).degree == text)
        #expect(DegreeWording.split(ScalarText(text)).area == nil)
    }

    @Test func aDegreeCutsNoWordOfItsField() {
        #expect(DegreeWording.split("港口管理學士").area == "港口管理")
        #expect(DegreeWording.split("临床医学博士").area == "临床医学")
        #expect(DegreeWording.split("临床医学博士").degree == "博士")
        #expect(DegreeWording.split("新闻学文学学士").degree == "文学学士")
    }

    @Test func exchangesAndGrantsAreNoSubjects() {
        #expect(!DegreeWording.isSubject("交换"))
        #expect(!DegreeWording.isSubject("Auslandssemester"))
        #expect(DegreeWording.isSubject("Maschinenbau (Note 1,7)"))
    }
}
