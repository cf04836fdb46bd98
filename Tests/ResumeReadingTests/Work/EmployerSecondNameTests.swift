import Resume
import Testing

@testable import ResumeReading

/// The name of an employer in the other script, in brackets behind the first.
@Suite struct EmployerSecondNameTests {
    private func organization(_ name: String) throws -> String? {
        let text = """
            # Mira Solberg

            ## 工作经历

            **\(name)** | 北京
            *工程师* | 2016.01 – 2018.02
            - 负责水泵的设计与调试

            **月湾重工有限公司** | 上海
            *工程师* | 2013.01 – 2015.12
            - 负责水泵的安装
            """
        return ResumeReader().read(try SourceText(decoding: Array(text.utf8), path: "resume.md")).work.first?
            .organization
    }

    @Test(arguments: ["星轨科技 (Orbit)", "Orbit (星轨科技)", "星轨科技 (Orbit Harbour Pumps)"])
    func staysWhereItIsAName(name: String) throws {
        #expect(try organization(name) == name)
    }

    @Test(arguments: ["星轨科技有限公司 (Remote)", "星轨科技有限公司 (Beijing)", "星轨科技有限公司 (Series B)"])
    func remarksGo(name: String) throws {
        #expect(try organization(name) == "星轨科技有限公司")
    }
}
