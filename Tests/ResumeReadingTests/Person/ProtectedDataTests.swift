import Resume
import Testing

@testable import ResumeReading

struct ProtectedDataTests {
    @Test(arguments: [
        ("性别", ProtectedFact.Kind.sex), ("性　别：", .sex), ("Sexe", .sex), ("出生年月", .birthDate),
        ("Date of birth", .birthDate),
        ("Geburtsdatum", .birthDate), ("Né(e) le", .birthDate), ("籍 贯", .birthplace), ("Geburtsort", .birthplace),
        ("民族", .ethnicity), ("政治面貌", .politicalStatus), ("婚姻狀況", .maritalStatus), ("Marital status", .maritalStatus),
        ("Familienstand", .maritalStatus), ("Situation familiale", .maritalStatus), ("身高", .health),
        ("户籍", .householdRegistration), ("照片", .photo), ("Konfession", .religion),
    ])
    func labels(label: String, kind: ProtectedFact.Kind) {
        #expect(ProtectedData.kind(ofLabel: ScalarText(label)) == kind)
    }

    @Test(arguments: ["姓名", "邮箱", "Name", "居住地", "学历", "Languages", "Nationality", "民族大学", "Gender Studies", ""])
    func otherLabels(label: String) { #expect(ProtectedData.kind(ofLabel: ScalarText(label)) == nil) }

    @Test(arguments: [
        ("女", ProtectedFact.Kind.sex), ("31 岁", .age), ("28周歲", nil), ("28周岁", .age), ("28 years old", .age),
        ("28 ans", .age), ("34 Jahre alt", .age), ("已婚", .maritalStatus), ("verheiratet", .maritalStatus),
        ("Célibataire", .maritalStatus), ("中共党员", .politicalStatus), ("汉族", .ethnicity), ("1994年生", .birthDate),
        ("1994年3月出生于江苏", .birthDate), ("Née le 12 mars 1990 à Lyon", .birthDate),
        ("geb. 12.03.1990 in Köln", .birthDate),
        ("born 12 March 1990", .birthDate), ("本科", nil), ("王小明", nil), ("上班族", nil), ("男装设计", nil), ("Age UK", nil),
        ("5年经验", nil), ("28 ans d'expérience", nil), ("12 Jahre Berufserfahrung", nil), ("single-page apps", nil),
        ("", nil),
    ])
    func values(value: String, kind: ProtectedFact.Kind?) {
        #expect(ProtectedData.kind(ofValue: ScalarText(value)) == kind)
    }

    @Test(arguments: [
        ("UK", ProtectedFact.Kind.age, false), ("28", .age, true), ("28 ans", .age, true), ("5-12", .age, false),
        ("F", .sex, true), ("Studies", .sex, false), ("保密", .birthDate, true), ("***", .birthDate, false),
        ("1996.04", .birthDate, true), ("江苏南京", .birthplace, true), ("—", .birthplace, false),
    ])
    func plausibleValues(value: String, kind: ProtectedFact.Kind, isPlausible: Bool) {
        #expect(ProtectedData.isPlausible(ScalarText(value), as: kind) == isPlausible)
    }
}
