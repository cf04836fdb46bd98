import Resume
import Testing

@testable import ResumeReading

/// Exports of other programs, whose keys mean what those of JSON Resume mean.
struct UsualKeysTests {
    private func read(_ text: String) throws -> Resume {
        ResumeReader().read(try SourceText(decoding: Array(text.utf8), path: "export"))
    }

    @Test func otherKeysOfTheSameMeaningAreRead() throws {
        let resume = try read(
            """
            {"export": "v3", "person": {"displayName": "Ines Okafor", "mobile": "+44 161 496 0000", "email": "ines@example.org"},
             "positions": [
               {"org": "Acme Ltd", "title": "Baker", "from": "2020-03", "to": null, "notes": "Recipes kept in Notion."},
               {"org": "Orbit Ltd", "title": "Clerk", "from": "2018-01", "to": "2020-02"}],
             "study": [{"school": "University of Hoy", "award": "BSc", "subject": "Physics", "from": "2014", "to": "2017"}],
             "projects": [{"title": "Bread Map", "repo": "https://git.example.org/b", "stars": 26, "from": "2021-03", "to": "2021-09"}],
             "honours": [{"title": "Harbour Prize", "date": "2018-11"}],
             "skills": [{"label": "Excel", "rating": "advanced"}]}
            """)
        #expect(resume.basics.name == "Ines Okafor")
        #expect(resume.basics.phone == "+44 161 496 0000")
        #expect(resume.work.map(\.organization) == ["Acme Ltd", "Orbit Ltd"])
        #expect(resume.work.map(\.position) == ["Baker", "Clerk"])
        #expect(resume.work.map(\.dates.isCurrent) == [true, false])
        #expect(resume.education.first?.studyType == "BSc")
        #expect(resume.education.first?.area == "Physics")
        #expect(resume.projects.first?.name == "Bread Map")
        #expect(resume.projects.first?.stars == 26)
        #expect(resume.awards.first?.title == "Harbour Prize")
        #expect(resume.skills.contains { $0.name == "Excel" && $0.level == "advanced" })
        #expect(resume.work.first?.evidence?.keyPath == "positions[0]")
    }

    @Test func keysInOtherSpellingsAndPrintedDatesAreRead() throws {
        let resume = try read(
            """
            {"data": {"full_name": "Ada Marsh", "Work-History": [
               {"companyName": "Acme Ltd", "jobTitle": "Baker", "dates": "May 2019 – June 2021"}],
             "education_history": [{"university": "University of Hoy", "degree": "MA", "fieldOfStudy": "History"}],
             "technologies": {"languages": ["Go"], "tools": ["Git"]}}}
            """)
        #expect(resume.basics.name == "Ada Marsh")
        #expect(resume.work.first?.organization == "Acme Ltd")
        #expect(resume.work.first?.dates.end == PartialDate("2021-06"))
        #expect(resume.education.first?.area == "History")
        #expect(Set(resume.skills.map(\.name)) == ["Go", "Git"])
    }

    @Test func dataWithoutACareerIsRefused() {
        #expect(throws: SourceError.self) { try read("{\"name\": \"fern\", \"version\": 2, \"items\": [{\"to\": 1}]}") }
    }

    /// Two keys that mean the same section are read both, and none of their values is lost.
    @Test func sectionsUnderSeveralKeysAreJoined() throws {
        let resume = try read(
            """
            {"name": "Ada Marsh", "profile": "Baker with ten years at the oven, and a liking for slow doughs.",
             "jobs": [{"company": "Acme Ltd", "title": "Baker", "from": "2020-03"}],
             "education": [{"school": "University of Hoy"}],
             "skills": [{"label": "Excel"}], "technologies": ["Git"], "tools": ["Docker"]}
            """)
        #expect(Set(resume.skills.map(\.name)) == ["Excel", "Git", "Docker"])
        #expect(resume.basics.summary == "Baker with ten years at the oven, and a liking for slow doughs.")
    }

    /// Which of two keys says it better does not depend on which stands first.
    @Test func theBetterKeyIsTaken() throws {
        let resume = try read(
            """
            {"name": "Ada Marsh",
             "jobs": [{"client": "Hoy Council", "company": "Acme Consulting", "title": "Adviser", "from": "2020-03"}],
             "education": [{"name": "BSc Physics", "school": "University of Hoy"}]}
            """)
        #expect(resume.work.map(\.organization) == ["Acme Consulting"])
        #expect(resume.education.map(\.institution) == ["University of Hoy"])
    }
}
