import Resume
import Testing

@testable import CareerAnalysis

@Suite struct EmploymentFormTests {
    @Test(arguments: [
        ("Orbit", "Software Engineering Intern", EmploymentType.internship), ("Orbit", "算法实习生", .internship),
        ("Orbit", "Ingénieure stagiaire", .internship), ("自由职业", "顾问", .freelance), ("自由身", "剪接師", .freelance),
        ("Self-employed", "Web Developer", .freelance), ("Orbit", "Freelance Translator", .freelance),
        ("Orbit", "兼职助教", .partTime), ("Orbit", "Part-time Barista", .partTime),
    ])
    func isWhatTitleOrEmployerSay(organization: String, title: String, type: EmploymentType) {
        #expect(EmploymentForm.type(of: work(organization, title, "2020", "2021")) == type)
    }

    @Test(arguments: [
        "International Sales", "Management Trainee", "Apprentice", "见习律师", "Internal Auditor", "Student Counsellor",
    ])
    func isUnknownOtherwise(title: String) {
        #expect(EmploymentForm.type(of: work("Internal Affairs", title, "2020", "2021")) == nil)
    }

    @Test func whatIsStatedStands() {
        #expect(EmploymentForm.type(of: work("Orbit", "Intern", "2020", "2021", .fullTime)) == .fullTime)
    }

    @Test(arguments: [
        ("Visiting Scholar", true), ("Technical Advisor", true), ("客座教授", true), ("技术顾问", true), ("Volunteer", true),
        ("Financial Advisor", false), ("高级咨询顾问", false), ("Professor", false), ("", false),
    ])
    func sidePostsAreHeldBesideAnother(title: String, isSidePost: Bool) {
        #expect(EmploymentForm.isSidePost(TitleWords(title)) == isSidePost)
    }
}
