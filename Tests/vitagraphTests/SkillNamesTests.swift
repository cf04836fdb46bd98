import ResumeReading
import Testing

@testable import vitagraph

struct SkillNamesTests {
    @Test func spellingsBecomeTheNamesOfReports() {
        let names = SkillNames(lexicon: .builtIn)
        #expect(names.names(["torch, sql ,Loomcraft", "PyTorch；Docker"]) == ["PyTorch", "SQL", "Loomcraft", "Docker"])
        #expect(names.names(["", " , "]).isEmpty)
    }
}
