import Resume
import Testing

@testable import ResumeReading

struct ProtectedFactReaderTests {
    /// `kind value` for each fact of a document that opens with a name and `lines`.
    private func facts(_ lines: String, path: String = "resume.txt") throws -> [String] {
        let text = "\(lines)\n\n工作经历\n2018.07 - 2020.06  松涛商贸有限公司  会计\n"
        return ProtectedFactReader().facts(in: try ResumeSamples.sections(text, path: path))
            .map { "\($0.kind.rawValue) \($0.value)" }
    }

    @Test(arguments: [
        ("姓名：赵可  性别：女  出生年月：1996.04", ["sex 女", "birth-date 1996.04"]),
        ("赵可\n民族：汉   籍贯：江苏南京   政治面貌：中共党员", ["ethnicity 汉", "birthplace 江苏南京", "political-status 中共党员"]),
        ("赵可\n婚姻状况：已婚已育\t户籍：上海\t健康状况：良好", ["marital-status 已婚已育", "household-registration 上海", "health 良好"]),
        ("趙可\n性別：男　　出生日期：1990年5月　　婚姻狀況：未婚", ["sex 男", "birth-date 1990年5月", "marital-status 未婚"]),
        ("赵可\n年龄：28", ["age 28"]),
        ("赵可\n性别 男    民族 汉    籍贯 江苏", ["sex 男", "ethnicity 汉", "birthplace 江苏"]),
        ("赵可\n照片", ["photo 照片"]),
        ("Tam Okoro\nSex: F | Date of Birth: 12 March 1990", ["sex F", "birth-date 12 March 1990"]),
        (
            "Tam Okoro\nDOB: 12/03/1990\nAge: 35\nMarital Status: Single",
            [
                "birth-date 12/03/1990", "age 35", "marital-status Single",
            ]
        ),
        ("Tam Okoro\nGender Male", ["sex Male"]),
        (
            "Jörg Ostermann\nGeburtsdatum: 12.03.1990\nGeburtsort: Beispielstadt\nFamilienstand: ledig",
            [
                "birth-date 12.03.1990", "birthplace Beispielstadt", "marital-status ledig",
            ]
        ),
        (
            "Jörg Ostermann\ngeboren am 12.03.1990 in Köln, verheiratet",
            [
                "birth-date geboren am 12.03.1990 in Köln", "marital-status verheiratet",
            ]
        ),
        (
            "Éloïse Marchetti\nNée le 12/03/1990 à Lyon - Situation familiale : mariée",
            [
                "birth-date Née le 12/03/1990 à Lyon", "marital-status mariée",
            ]
        ),
        ("Éloïse Marchetti\n28 ans, célibataire", ["age 28 ans", "marital-status célibataire"]),
        ("赵可\n男 | 28岁 | 未婚 | 中共党员", ["sex 男", "age 28岁", "marital-status 未婚", "political-status 中共党员"]),
        ("赵可（男，1994，汉）", ["sex 男", "birth-date 1994", "ethnicity 汉"]),
        ("Tam Okoro\nF, 32", ["sex F", "age 32"]),
        ("本人祁某某，男，1991年生，汉族，现住江城。", ["sex 男", "birth-date 1991年生", "ethnicity 汉族"]),
    ])
    func statedFacts(lines: String, expected: [String]) throws {
        #expect(try Set(facts(lines)) == Set(expected))
    }

    @Test(arguments: [
        "赵可\n男装设计师 | 民族大学 | 大龄儿童教师", "Tam Okoro\nAge UK, Leeds", "Tam Okoro\nGender Studies, sex education teacher",
        "Tam Okoro\nI organised the annual party and looked after every party member.", "赵可\n求职意向：民族舞教师",
        "Tam Okoro\nRoom 32, Building M", "Tam Okoro\nNationality: Ghanaian", "Tam Okoro\nHealth economist, 12 years",
        "赵可\n8年工作经验 | 2019 | 本科", "Éloïse Marchetti\n12 ans d'expérience", "Jörg Ostermann\n10 Jahre Berufserfahrung",
    ])
    func otherText(lines: String) throws { #expect(try facts(lines) == []) }

    @Test func tablesAreRead() throws {
        let table = "# 赵可\n\n| 性别 | 女 | 民族 | 汉族 |\n|---|---|---|---|\n| 出生年月 | 1996-04 | 照片 | |\n"
        let found = try facts(table, path: "resume.md")
        #expect(found.contains("sex 女") && found.contains("ethnicity 汉族") && found.contains("birth-date 1996-04"))
    }

    @Test func whatPeopleDidIsNotWhoTheyAre() throws {
        let text = """
            赵可

            工作经历
            2018.07 - 2020.06  松涛幼儿园  教师
            - 年龄：5岁，性别：女 等字段的登记
            - 党员, 男, 28岁
            """
        #expect(ProtectedFactReader().facts(in: try ResumeSamples.sections(text)).isEmpty)
    }

    @Test func factsNameTheirLines() throws {
        let sections = try ResumeSamples.sections("赵可\n电话：555-0100\n性别：女\n", path: "resume.txt")
        #expect(ProtectedFactReader().facts(in: sections).map(\.evidence) == [Evidence(line: 3)])
    }
}
