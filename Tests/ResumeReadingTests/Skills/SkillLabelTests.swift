import Resume
import Testing

@testable import ResumeReading

struct SkillLabelTests {
    @Test func aLabelMayHaveLostItsGap() throws {
        let skills = try ResumeSamples.read(
            """
            Ada Marsh

            Technical skills
            Languages SystemVerilog (expert), C++ (good), Perl (rusty)
            Tools Jasper Gold (expert), Verdi (good), Git
            """, path: "cv.txt"
        ).skills
        #expect(skills.map(\.name) == ["SystemVerilog", "C++", "Perl", "Jasper Gold", "Verdi", "Git"])
    }
}
