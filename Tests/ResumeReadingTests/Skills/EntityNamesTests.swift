import Resume
import Testing

@testable import ResumeReading

struct EntityNamesTests {
    private func mentions(_ name: String, in texts: [String]) -> [Int] {
        let lines = texts.enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        var resume = Resume()
        resume.work = [WorkEntry(organization: name, evidence: Evidence(lines: 1...texts.count))]
        let skills = SkillReader().skills(in: lines, listed: [], names: EntityNames(of: resume, in: lines))
        return skills.flatMap(\.mentionLines).sorted()
    }

    @Test func partsOfAnEmployersNameAreNoMentions() {
        #expect(
            mentions("Docker Wharf Tours", in: ["Docker Wharf Tours — Guide", "At Docker Wharf Tours I steered"]) == [])
    }

    @Test func anEmployerMayBeASkillWhereTheEntryDoesNotNameIt() {
        #expect(mentions("Databricks", in: ["Databricks — Engineer", "Tuned Databricks clusters"]) == [2])
    }

    @Test("The Latin half of a Chinese name is the name's too, up to the next mark")
    func namesInTwoScripts() {
        #expect(
            mentions("松果文档", in: ["**松果文档 Pinecone Docs** ｜ 资深产品设计师 Senior Product Designer", "迁移到 Pinecone"]) == [2])
        #expect(mentions("松果文档", in: ["松果文档 Java 工程师"]) == [1])
    }

    @Test func anEmployerBehindItsLabelIsNoTool() {
        #expect(mentions("有赞", in: ["商家对账单重构　　2021.01 - 2021.08", "项目职务：主程 ｜ 所在公司：有赞"]) == [])
    }

    /// The heading of the employer stands above the lines of its positions.
    @Test func anEmployerAboveItsPositionsIsNoTool() {
        let lines = [
            SourceLine(number: 1, text: "有赞　　　[2020.03 - 至今]"), SourceLine(number: 2, text: "架构师　2022.07 - 至今"),
        ]
        var resume = Resume()
        resume.work = [WorkEntry(organization: "有赞", evidence: Evidence(lines: 2...2))]
        #expect(SkillReader().skills(in: lines, listed: [], names: EntityNames(of: resume, in: lines)).isEmpty)
    }
}
