import Testing

@testable import ResumeReading

@Test(arguments: [
    "性别", "性　别：", "出生年月", "籍 贯", "民族", "政治面貌", "婚姻状况", "身高", "照片", "Date of birth", "Sex", "Marital status",
])
func protectedLabels(label: String) { #expect(ProtectedData.isProtected(label: ScalarText(label))) }

@Test(arguments: ["姓名", "邮箱", "Name", "居住地", "学历", "Languages", ""])
func otherLabels(label: String) { #expect(!ProtectedData.isProtected(label: ScalarText(label))) }

@Test(arguments: [
    ("女", true), ("31 岁", true), ("已婚", true), ("中共党员", true), ("汉族", true), ("本科", false), ("王小明", false),
])
func protectedValues(value: String, isProtected: Bool) {
    #expect(ProtectedData.isProtected(value: ScalarText(value)) == isProtected)
}
