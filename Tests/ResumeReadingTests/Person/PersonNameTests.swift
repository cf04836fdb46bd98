import Resume
import Testing

@testable import ResumeReading

@Test(
    arguments: [
        ("王小明", "王小明", nil), ("宋 知 远", "宋知远", nil), ("欧阳小明", "欧阳小明", nil), ("郁可", "郁可", nil), ("骆一帆", "骆一帆", nil),
        ("陈晓东 教授简历", "陈晓东", nil), ("王小明的简历", "王小明", nil), ("👤 汪小兰", "汪小兰", nil),
        ("Ada Marsh-Okonkwo", "Ada Marsh-Okonkwo", nil), ("ADA O’NEILL, RN, CCRN", "ADA O’NEILL", nil),
        ("Prof. Ada Marsh, FRSE", "Ada Marsh", nil), ("Ada Marsh | CV", "Ada Marsh", nil),
        ("Ludwig van der Berg", "Ludwig van der Berg", nil),
        ("J. R. Hartley", "J. R. Hartley", nil), ("San Zhang", "San Zhang", nil),
        ("王小明 | Xiaoming Wang", "王小明", nil), ("司徒小文 SZETO Siu-man", "司徒小文", "SZETO Siu-man"),
        ("阿依古丽·买买提", "阿依古丽·买买提", nil), ("MARSH, Ada", "MARSH, Ada", nil),
        ("Ada Marsh CPEng MIEAust NER", "Ada Marsh", nil),
        ("Ada Marsh BSc (Hons)", "Ada Marsh", nil), ("Ravi a/l Marsh", "Ravi a/l Marsh", nil),
        ("Ada Maria da Costa dos Santos Silva", "Ada Maria da Costa dos Santos Silva", nil),
        ("Ada d'Almeida", "Ada d'Almeida", nil),
        ("Omar al-Marsh", "Omar al-Marsh", nil), ("Ada McKay", "Ada McKay", nil),
        ("Dipl.-Inf. Ada Marsh", "Ada Marsh", nil),
        ("NALAN Yan 纳兰妍", "NALAN Yan", "纳兰妍"),
        ("Jun Xi 习俊", "Jun Xi", "习俊"), ("LIANG XIAOYU 梁 小 羽", "LIANG XIAOYU", "梁小羽"), ("Jun XI (习 俊)", "Jun XI", "习俊"),
    ] as [(String, String, String?)])
func namesAreRead(text: String, name: String, alternate: String?) throws {
    let found = try #require(PersonName(ScalarText(text)))
    #expect(found.name == name)
    #expect(String(found.alternate) == alternate)
}

@Test(arguments: [
    "个人简历", "Curriculum Vitae", "教育背景", "项目经历", "高级工程师", "Senior Software Engineer", "New York", "江苏", "方法", "应聘教师",
    "蒙古族",
    "关于我", "Personal Information", "University of Northwind", "Python", "Austin, TX, USA", "2019 - 2021", "石家庄", "男",
    "",
    "Oslo / Bergen", "Baker, Leeds", "北京·上海", "设计·开发",
    "I build small tools for people", "联系方式", "A. B.", "Machine Learning", "Hong Kong", "安徽合肥工业大学",
])
func wordsAreNoNames(text: String) {
    #expect(PersonName(ScalarText(text)) == nil)
}

@Test func aLabelVouchesForOneWord() {
    #expect(PersonName(labelled: "Madonna")?.name == "Madonna")
    #expect(PersonName(labelled: "N/A") == nil)
    #expect(PersonName.isWithheld("保密"))
    #expect(!PersonName.isWithheld(""))
}

@Test func spellingsAreNameAndAlternate() {
    var basics = Basics(name: "王小明")
    basics.alternateName = "Xiaoming Wang"
    #expect(CandidateNames(of: basics) == CandidateNames(["王小明", "Xiaoming Wang"]))
    #expect(CandidateNames(of: Basics()).spellings.isEmpty)
}

/// Few names open with 卓, but the letters spell it.
@Test func theNameInLettersVouchesForItsCharacters() throws {
    let name = try #require(PersonName("Zhuo Ran 卓然"))
    #expect(name.name == "Zhuo Ran" && name.alternate == "卓然")
    #expect(PersonName("Java Script 卓越") == nil)
}

@Test(arguments: ["PMHNP-BC", "CCRN-CMC", "RN"])
func credentialsAreNoPartOfTheName(credential: String) throws {
    #expect(try #require(PersonName(ScalarText("Ada Marsh, \(credential)"))).name == "Ada Marsh")
}

@Test func givenNamesBehindACommaAreNoCredentials() throws {
    #expect(PersonName(labelled: "MARSH, ANNE-MARIE")?.name == "MARSH, ANNE-MARIE")
}
