import Testing

@testable import CareerAnalysis

@Suite struct TitleLevelTests {
    @Test(arguments: [
        ("Junior Developer", "Developer"), ("Developer", "Senior Developer"), ("Senior Developer", "Tech Lead"),
        ("Senior Front-end Engineer", "Staff Front-end Engineer"), ("Staff Engineer", "Principal Engineer"),
        ("Sales Associate", "Sales Manager"), ("Assistant Manager", "Manager"), ("Manager", "Senior Manager"),
        ("Associate Project Manager", "Project Manager"), ("Project Manager", "Lead Project Manager, Director"),
        ("Deputy Director", "Director"), ("Director of Sales", "Vice President"), ("VP Sales", "Chief Sales Officer"),
        ("Financial Advisor", "Senior Financial Advisor"), ("咨询顾问", "高级咨询顾问"),
        ("Vice President", "Senior Vice President"), ("Assistant Vice President", "Vice President"), ("SVP", "EVP"),
        ("Staff Accountant", "Senior Accountant"), ("Associate", "Senior Associate"), ("Senior Associate", "Partner"),
        ("Ingénieure d'études", "Directrice technique"), ("初级工程师", "中级工程师"), ("会计专员", "会计主管"),
        ("律师", "合伙人"), ("开发工程师 P6", "开发工程师 P7"), ("Engineer II", "Engineer III"),
        ("Data Scientist I", "Data Scientist II"), ("Engineer", "Engineer II"),
        ("Staff Nurse I", "Staff Nurse II"), ("Staff Nurse", "Charge Nurse"),
        ("前端工程师", "高级前端工程师"), ("助理工程师", "工程师"), ("嵌入式工程师", "资深嵌入式工程师"), ("高级工程师", "技术专家"),
        ("人力资源主管", "人力资源经理"), ("审计助理", "项目经理"), ("项目经理", "副总监"), ("副总监", "总监"), ("市场总监", "副总裁"),
        ("總監", "首席財務官"), ("剪接助理", "剪接師"), ("副经理", "经理"),
        ("讲师", "副教授"), ("副教授", "教授"), ("助教", "讲师"), ("Assistant Professor", "Associate Professor"),
        ("Lecturer", "Senior Lecturer"), ("Senior Lecturer", "Professor"), ("助理研究员", "副研究员"),
        ("护士", "护师"), ("主管护师", "副主任护师"), ("主治医师", "副主任医师"), ("副主任医师", "主任医师"),
        ("副研究员", "研究员"), ("研究实习员", "助理研究员"), ("研究员", "高级研究员"), ("Analyst", "Associate"),
        ("Investment Banking Analyst", "Investment Banking Associate"), ("Vice President", "Managing Director"),
        ("L4", "L5"), ("P6", "P7"), ("Project Coordinator", "Project Manager"), ("产品专员", "产品经理"),
        ("Engineer", "Engineering Manager"), ("Product Manager", "Director of Product"),
    ])
    func rises(from earlier: String, to later: String) {
        #expect(TitleLevel.rises(from: earlier, to: later))
        #expect(!TitleLevel.rises(from: later, to: earlier))
    }

    @Test(arguments: [
        ("Engineer", "Engineer"), ("Assistant Attorney General", "Assistant Attorney General"),
        ("Web Developer", "Data Analyst"), ("Engineer II", "Analyst III"),
        ("Intern", "Engineer"), ("Software Engineering Intern", "Senior Engineer"), ("Student Assistant", "Developer"),
        ("Apprentice", "Electrician"), ("实习生", "工程师"), ("产品实习", "产品经理"), ("Stagiaire", "Ingénieure"),
        // Two ladders.
        ("Engineer", "Associate Professor"), ("讲师", "高级工程师"), ("总经理", "总经理助理"),
        ("教师", "班主任"), ("Assistant Professor", "Visiting Professor"), ("Adjunct Professor", "Professor"),
        ("Software Engineer", "Product Manager"), ("Engineer", "Account Manager"), ("工程师", "项目经理"),
        ("算法工程师", "产品经理"), ("P7", "P6"), ("L4", "P5"), ("Retail Analyst", "Sales Associate"), ("讲师", "研究员"),
        ("见习会计", "会计"), ("Staff Engineer", "Senior Engineer"),
    ])
    func doesNotRise(from earlier: String, to later: String) {
        #expect(!TitleLevel.rises(from: earlier, to: later))
    }

    @Test func unknownTitlesNeverRise() {
        #expect(!TitleLevel.rises(from: nil, to: "Director"))
        #expect(!TitleLevel.rises(from: "", to: "Director"))
        #expect(!TitleLevel.rises(from: "Engineer", to: nil))
    }
}
