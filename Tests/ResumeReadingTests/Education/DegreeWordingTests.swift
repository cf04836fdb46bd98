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

    @Test func whatStandsBeforeAStudentIsNoField() {
        #expect(DegreeWording.split("联合培养博士生").area == nil)
    }

    @Test func exchangesAndGrantsAreNoSubjects() {
        #expect(!DegreeWording.isSubject("交换"))
        #expect(!DegreeWording.isSubject("Auslandssemester"))
        #expect(DegreeWording.isSubject("Maschinenbau (Note 1,7)"))
    }

    @Test(arguments: [
        // English
        "MPharm", "Licentiate of Music", "T Level Construction", "International Baccalaureate",
        "Higher National Diploma",
        // Chinese, simplified and traditional
        "硕士研究生", "碩士研究生", "大学本科", "大學本科", "農學碩士", "博士候选人", "雙學士", "职高",
        // German
        "Diplom-Kauffrau", "Dr. rer. nat.", "Erstes Staatsexamen", "Hauptschulabschluss", "Berufsmatura", "Umschulung",
        // French
        "Brevet de technicien supérieur", "Certificat d'aptitude professionnelle", "Mastère spécialisé Logistique",
        "DSCG",
        // Spanish
        "Grado en Enfermería", "Bachillerato", "Doctorado en Química", "Técnico Superior en Cocina", "Diplomatura",
        // Italian
        "Laurea specialistica", "Dottorato di ricerca", "Diploma di maturità", "Maturità classica",
        // Portuguese and Dutch
        "Mestrado integrado", "Bacharelado em Física", "HBO-bachelor", "Propedeuse",
    ])
    func degreesOfManyLanguages(text: String) { #expect(HeadJudgement(ScalarText(text)).degree >= 7) }

    @Test(arguments: [
        ("Grado en Enfermería", "Grado", "Enfermería"), ("Doctorado en Química", "Doctorado", "Química"),
        ("Bacharelado em Física", "Bacharelado", "Física"),
        ("Dottorato di ricerca in Fisica", "Dottorato di ricerca", "Fisica"),
        ("Diplom-Kaufmann", "Diplom-Kaufmann", nil),
        ("Máster universitario en Edición", "Máster universitario", "Edición"),
        ("食品工程碩士研究生", "碩士研究生", "食品工程"), ("植物保護農學碩士", "農學碩士", "植物保護"),
    ])
    func degreesOfManyLanguagesLeaveTheField(text: String, degree: String, area: String?) {
        #expect(String(DegreeWording.split(ScalarText(text)).degree) == degree)
        #expect(String(DegreeWording.split(ScalarText(text)).area) == area)
    }

    @Test(arguments: ["Dual Fuel Engines", "Marketing", "HBO", "会计学", "Ingenieurbüro Ostermann"])
    func otherWordsAreNoDegrees(text: String) { #expect(HeadJudgement(ScalarText(text)).degree == 0) }
}
