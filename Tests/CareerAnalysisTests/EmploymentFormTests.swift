import Resume
import Testing

@testable import CareerAnalysis

@Suite struct EmploymentFormTests {
    @Test(arguments: [
        ("Orbit", "Software Engineering Intern", EmploymentType.internship), ("Orbit", "算法实习生", .internship),
        ("Orbit", "Ingénieure stagiaire", .internship), ("自由职业", "顾问", .freelance), ("自由身", "剪接師", .freelance),
        ("Self-employed", "Web Developer", .freelance), ("Orbit", "Freelance Translator", .freelance),
        ("Orbit", "兼职助教", .partTime), ("Orbit", "Part-time Barista", .partTime), ("Orbit", "Werkstudentin", .partTime),
        ("Orbit", "Working Student", .partTime), ("Orbit", "Casual Tutor", .partTime),
        ("Orbit", "Mini-Jobber", .partTime),
        ("星轨出版社", "工读生", .partTime), ("Orbit", "劳务派遣", .contract), ("Orbit", "Trainee", .internship),
        ("Orbit", "Intern Architect", .internship),
    ])
    func isWhatTitleOrEmployerSay(organization: String, title: String, type: EmploymentType) {
        #expect(EmploymentForm.type(of: work(organization, title, "2020", "2021")) == type)
    }

    @Test(arguments: [
        "International Sales", "Management Trainee", "Apprentice", "见习律师", "Internal Auditor", "Student Counsellor",
        "Graduate Trainee", "Internship Coordinator", "Director of Internship Programs", "Intern Supervisor", "实习生导师",
        "实习管理主管", "Freelance Marketplace Product Manager", "Part-time MBA Program Manager", "研究实习员", "劳务派遣专员",
        "Casual Games Producer",
    ])
    func isUnknownOtherwise(title: String) {
        #expect(EmploymentForm.type(of: work("Internal Affairs", title, "2020", "2021")) == nil)
    }

    @Test func whatIsStatedStands() {
        #expect(EmploymentForm.type(of: work("Orbit", "Intern", "2020", "2021", .fullTime)) == .fullTime)
    }

    @Test(arguments: [
        ("Visiting Scholar", true), ("Technical Advisor", true), ("客座教授", true), ("技术顾问", true), ("Volunteer", true),
        ("Member of the Board", true), ("Non-executive Director", true), ("独立董事", true), ("Director", false),
        ("Board Game Designer", false),
        ("Financial Advisor", false), ("高级咨询顾问", false), ("Professor", false), ("", false),
    ])
    func sidePostsAreHeldBesideAnother(title: String, isSidePost: Bool) {
        #expect(EmploymentForm.isSidePost(TitleWords(title)) == isSidePost)
    }
}
