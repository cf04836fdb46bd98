import FoundationEssentials
import Resume
import Testing

@testable import ResumeReading

struct ProtectedRedactionTests {
    private static let documents = [
        "赵可\n男 | 28岁 | 未婚 | 中共党员 | 会计\n电话 555-0100\n\n工作经历\n2018.07 - 2020.06  松涛商贸有限公司  会计\n",
        "赵可，女，1994年生，汉族\n籍贯：江苏盐城\n2018年7月起在松涛商贸有限公司任会计，至2020年6月离开。\n",
        "Tam Okoro\nF, 32 | Nurse\nReligion: Quaker\n\nExperience\nNurse, Harbour Trust\n2018 - 2020\n- Ward of 32 beds\n",
    ]

    private func json(_ text: String, keepsProtectedFacts: Bool) throws -> String {
        let reader = ResumeReader(lexicon: .builtIn, keepsProtectedFacts: keepsProtectedFacts)
        let resume = reader.read(try SourceText(decoding: Array(text.utf8), path: "resume.txt"))
        return String(decoding: try JSONEncoder().encode(resume), as: UTF8.self)
    }

    @Test(arguments: documents)
    func nothingIsPrintedUnlessAskedFor(text: String) throws {
        let words = ["男", "女", "28岁", "未婚", "党员", "1994", "汉族", "盐城", "F, 32", "Quaker"].filter(text.contains)
        let (without, with) = (
            try json(text, keepsProtectedFacts: false), try json(text, keepsProtectedFacts: true)
        )
        for word in words where word != "F, 32" { #expect(!without.contains(word), "\(word)") }
        for word in words where word != "F, 32" { #expect(with.contains(word), "\(word)") }
        #expect(!without.contains("\"protected\""))
        #expect(with.contains("\"protected\""))
    }

    @Test func otherTextStays() throws {
        let resume = try ResumeSamples.read(Self.documents[2], path: "resume.txt")
        #expect(resume.work.first?.highlights == ["Ward of 32 beds"])
    }

    @Test func valuesAreTakenOutAsWholeWords() {
        let fact = ProtectedFact(kind: .sex, value: "男", evidence: Evidence(line: 2))
        var resume = Resume()
        resume.basics.label = "男，会计"
        resume.work = [
            WorkEntry(
                organization: "男装工坊", highlights: ["性别：男", "男装陈列", "男，带教 3 人"], evidence: Evidence(lines: 2...4)),
            WorkEntry(organization: "松涛", highlights: ["男，带教"], evidence: Evidence(line: 9)),
        ]
        ProtectedRedaction(of: [fact]).apply(to: &resume)
        #expect(resume.basics.label == "会计")
        #expect(resume.work.map(\.organization) == ["男装工坊", "松涛"])
        #expect(resume.work.map(\.highlights) == [["男装陈列", "带教 3 人"], ["男，带教"]])
    }

    @Test func pagesShowTheLinesWithoutProtectedFacts() throws {
        let text = "赵可 | 男 | 28岁 | 会计\n性别：男  民族：汉族\n现居：江城  婚姻状况：未婚\nExcel\n"
        let source = try SourceText(decoding: Array(text.utf8), path: "resume.txt")
        #expect(source.shownLines.prefix(4) == ["赵可, 会计", "", "现居：江城", "Excel"])
    }
}
