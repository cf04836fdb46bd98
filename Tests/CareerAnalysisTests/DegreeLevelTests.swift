import CareerAnalysis
import Testing

struct DegreeLevelTests {
    @Test func levelsAreOrdered() {
        #expect(DegreeLevel.allCases == [.secondary, .associate, .bachelor, .master, .doctorate])
        #expect(DegreeLevel.allCases.sorted() == DegreeLevel.allCases)
        #expect(DegreeLevel.bachelor < .master)
    }

    @Test(arguments: [
        ("高中", DegreeLevel.secondary), ("中专", .secondary), ("职高", .secondary), ("大专", .associate), ("专科", .associate),
        ("大学专科", .associate), ("副学士", .associate), ("本科", .bachelor), ("大学本科", .bachelor), ("全日制本科", .bachelor),
        ("专升本", .bachelor), ("工学学士", .bachelor), ("理學學士", .bachelor), ("硕士", .master), ("硕士研究生", .master),
        ("研究生", .master), ("工商管理硕士（MBA）", .master), ("理學碩士", .master), ("博士", .doctorate), ("博士研究生", .doctorate),
        ("直博", .doctorate), ("硕博连读", .doctorate),
    ])
    func chinese(text: String, level: DegreeLevel) { #expect(DegreeLevel(studyType: text) == level) }

    @Test(arguments: [
        ("High School Diploma", DegreeLevel.secondary), ("A-levels", .secondary), ("GED", .secondary),
        ("Associate of Applied Science", .associate), ("A.A.S.", .associate), ("AA, Liberal Arts", .associate),
        ("Higher Diploma", .associate), ("HND", .associate), ("Foundation Degree", .associate),
        ("Bachelor of Science in Nursing", .bachelor), ("BSc", .bachelor), ("B.Sc. (Hons)", .bachelor),
        ("B. Sc.", .bachelor), ("B.Eng.", .bachelor), ("BEng", .bachelor), ("B.A.", .bachelor), ("A.B.", .bachelor),
        ("LLB", .bachelor), ("B.Com", .bachelor), ("Bachelor’s degree", .bachelor), ("Master of Arts", .master),
        ("Master’s", .master), ("M.Sc.", .master), ("MS", .master), ("MBA", .master), ("EMBA", .master),
        ("MPAcc", .master), ("M.Ed.", .master), ("MEng", .master), ("LL.M.", .master), ("PhD", .doctorate),
        ("Ph.D.", .doctorate), ("Ph. D.", .doctorate), ("DPhil", .doctorate), ("Doctor of Medicine", .doctorate),
        ("M.D.", .doctorate), ("JD", .doctorate), ("J.D.", .doctorate), ("Ed.D.", .doctorate),
    ])
    func english(text: String, level: DegreeLevel) { #expect(DegreeLevel(studyType: text) == level) }

    @Test(arguments: [
        ("Abitur", DegreeLevel.secondary), ("Fachabitur", .secondary), ("Bachelorstudium", .bachelor),
        ("Diplom (FH)", .master), ("Diplom-Informatiker", .master), ("Dipl.-Ing.", .master), ("Magister", .master),
        ("Masterstudium", .master), ("Staatsexamen", .master), ("Promotion", .doctorate),
        ("Promotion zum Dr. rer. nat.", .doctorate), ("Dr.-Ing.", .doctorate), ("Dr. med.", .doctorate),
        ("Doktorat", .doctorate),
    ])
    func german(text: String, level: DegreeLevel) { #expect(DegreeLevel(studyType: text) == level) }

    @Test(arguments: [
        ("Baccalauréat scientifique", DegreeLevel.secondary), ("DUT", .associate), ("BTS", .associate),
        ("Licence professionnelle", .bachelor), ("Master 2", .master), ("Maîtrise", .master),
        ("Mastère spécialisé", .master), ("Diplôme d’ingénieur", .master), ("Diplôme d'ingénieur", .master),
        ("Doctorat", .doctorate), ("Docteur en droit", .doctorate),
    ])
    func french(text: String, level: DegreeLevel) { #expect(DegreeLevel(studyType: text) == level) }

    @Test(arguments: [
        ("Bachillerato", DegreeLevel.secondary), ("Grado en Derecho", .bachelor), ("Licenciatura", .bachelor),
        ("Licenciada en Historia", .bachelor), ("Máster Universitario", .master), ("Maestría", .master),
        ("Magíster", .master), ("Doctorado", .doctorate),
    ])
    func spanish(text: String, level: DegreeLevel) { #expect(DegreeLevel(studyType: text) == level) }

    @Test(arguments: [
        ("Diploma di maturità", DegreeLevel.secondary), ("Laurea", .bachelor), ("Laurea Triennale", .bachelor),
        ("Laurea Magistrale", .master), ("Laurea specialistica", .master), ("Dottorato di ricerca", .doctorate),
    ])
    func italian(text: String, level: DegreeLevel) { #expect(DegreeLevel(studyType: text) == level) }

    @Test(arguments: [
        ("Bacharelado", DegreeLevel.bachelor), ("Mestrado", .master), ("Doutorado", .doctorate),
        ("Studentereksamen (stx)", .secondary),
    ])
    func others(text: String, level: DegreeLevel) { #expect(DegreeLevel(studyType: text) == level) }

    /// A diploma is below a bachelor's degree, whatever its field; only the German Diplom is a master's.
    @Test(arguments: ["Diploma in Mechanical Engineering", "Diploma in Marine Surveying", "National Diploma"])
    func aDiplomaIsNoMaster(text: String) { #expect(DegreeLevel(studyType: text) == .associate) }

    /// The field may stand with the degree, as in the titles of timeline entries.
    @Test(arguments: [
        ("M.Sc., Physics", DegreeLevel.master), ("B.Eng. Mechanical Engineering", .bachelor),
        ("Ph.D. in Oceanography", .doctorate), ("MSc, Health Promotion", .master),
        ("Bachelor of Med. Sci.", .bachelor), ("BA, Russian as a Foreign Language", .bachelor),
    ])
    func theFieldChangesNothing(text: String, level: DegreeLevel) { #expect(DegreeLevel(studyType: text) == level) }

    @Test func ofSeveralTheHighestCounts() {
        #expect(DegreeLevel(studyType: "BS/MS") == .master)
        #expect(DegreeLevel(studyType: "本科、硕士") == .master)
    }

    @Test(arguments: ["", " ", "…", "Exchange semester", "交换生", "Summer school", "Certificate", "Erasmus", "Physics"])
    func whatNamesNoLevelHasNone(text: String) { #expect(DegreeLevel(studyType: text) == nil) }
}
