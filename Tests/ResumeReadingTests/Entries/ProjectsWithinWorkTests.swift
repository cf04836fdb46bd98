import Resume
import Testing

@testable import ResumeReading

struct ProjectsWithinWorkTests {
    private func told(_ text: String) throws -> (work: [String], projects: [String]) {
        let resume = try ResumeSamples.read(text, path: "resume.txt")
        return (
            resume.work.map { "\($0.position ?? "-") @ \($0.organization ?? "-")" }, resume.projects.compactMap(\.name)
        )
    }

    @Test func theNextEmployerFollowsTheProjectsOfTheLast() throws {
        let (work, projects) = try told(
            """
            Ada Marsh

            PROFESSIONAL EXPERIENCE

            Acme Limited, Pune
            Senior Software Engineer
            Jun 2019 - Present

            Projects:

            1. Bread Portal (Jan 2021 - Present)
            Client: Mill Bank
            - Moved the portal to services.

            2. Dough Engine (Jun 2019 - Dec 2020)
            Client: Mill Bank
            - Wrote nightly jobs.

            Orbit, Leeds
            Software Engineer
            Jul 2016 - May 2019

            Projects:

            1. Card Oven (Aug 2017 - May 2019)
            Client: Hoy Bank
            - Settlement files.

            EDUCATION
            B.E. Computer Engineering, Pune University, 2016, 68%
            """)
        #expect(work == ["Senior Software Engineer @ Acme Limited", "Software Engineer @ Orbit"])
        #expect(projects == ["Bread Portal", "Dough Engine", "Card Oven"])
    }

    @Test func formsOpenTheNextJobWithTheSameLabel() throws {
        let (work, projects) = try told(
            """
            Ada Marsh

            Work Experience

            Designation: Senior Software Engineer
            Organization: Acme Limited, Pune
            Duration: Jun 2019 to Till date

            Projects
            Project Title: Bread Portal
            Duration: Jan 2021 - Till Date
            Role: Module Lead

            Designation: Software Engineer
            Organization: Orbit Limited, Pune
            Duration: Jul 2016 to May 2019
            """)
        #expect(work == ["Senior Software Engineer @ Acme Limited", "Software Engineer @ Orbit Limited"])
        #expect(projects == ["Bread Portal"])
    }

    @Test func aSectionOnProjectsKeepsItsOwn() throws {
        let (work, projects) = try told(
            """
            Ada Marsh

            EXPERIENCE

            Acme Limited, Pune
            Software Engineer
            Jun 2019 - Present

            PROJECTS

            Dough Robot
            Research Assistant
            Jan 2016 - May 2017
            - Kneading with two arms.
            """)
        #expect(work == ["Software Engineer @ Acme Limited"])
        #expect(projects == ["Dough Robot"])
    }
}
