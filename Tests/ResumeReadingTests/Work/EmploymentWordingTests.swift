import Resume
import Testing

@testable import ResumeReading

@Suite struct EmploymentWordingTests {
    @Test(arguments: [
        "Contract Manager", "Senior Contract Manager", "Contract Administrator", "Head of Contract Manufacturing",
        "Management Trainee", "Graduate Trainee", "Internship Coordinator", "Director of Internship Programs", "实习生导师",
        "实习管理主管", "Freelance Marketplace Product Manager", "Part-time MBA Program Manager", "Stage Manager",
    ])
    func namesOfJobsSayNoForm(title: String) {
        #expect(EmploymentWording.type(of: ScalarText(title)) == nil)
    }

    @Test(arguments: [
        ("Engineer (contract)", EmploymentType.contract), ("Contract Engineer", .contract), ("Trainee", .internship),
        ("Contract Manager (part-time)", .partTime), ("Internship Coordinator (Internship)", .internship),
        ("实习生导师（实习）", .internship), ("合同工", .contract), ("Freelance Designer", .freelance),
    ])
    func formsAreReadBesideThem(title: String, type: EmploymentType) {
        #expect(EmploymentWording.type(of: ScalarText(title)) == type)
    }
}
