import Resume
import Testing

@testable import ResumeReading

struct WrappedSkillNamesTests {
    private func skills(_ text: String) throws -> [String] {
        try ResumeSamples.read("Ada Marsh\n\nTechnical skills\n\n" + text, path: "cv.txt").skills.map(\.name)
    }

    @Test func aNameMayBeDividedByTheEndOfALine() throws {
        let found = try skills(
            "Investran, Alteryx, Power BI Desktop reports, NetSuite, Power\nBI, Excel (array formulae), VBA")
        #expect(found.contains("Power BI"))
        #expect(found.contains("Excel"))
    }

    @Test func twoListsBelowEachOtherStayApart() throws {
        let found = try skills("Java, Kotlin, Scala, Hadoop, Hive, Pig, Oozie, Spark\nSQL, Oracle, PostgreSQL")
        #expect(found.contains("SQL"))
        #expect(!found.contains("Spark SQL"))
    }
}
