import Resume
import Testing

@testable import ResumeReading

private func read(_ text: String) throws -> Resume {
    ResumeReader().read(try SourceText(decoding: Array(text.utf8), path: "cv"))
}

private func messages(_ resume: Resume) -> [String] {
    resume.reading.notes.filter { $0.code == .unreadable }.map(\.message)
}

@Suite struct JSONResumeTests {
    private let resume = """
        {
        	"basics": {"name": "Ines Okafor", "email": "ines@example.org", "label": "Engineer \\ud83d\\ude00"},
          "work": [
            {"name": "Acme GmbH", "position": "Backend Engineer", "startDate": "2020-03-01",
             "highlights": ["Wrote services in Go on Kubernetes."]},
            {"company": "Beta", "position": "Working student (part-time)", "startDate": "2019-06", "endDate": "2019-09"}
          ],
          "education": [{"institution": "University of Porto", "area": "Physics", "studyType": "BSc",
                         "startDate": "2015", "endDate": "2019"}],
          "skills": [{"name": "Web", "level": "Master", "keywords": ["HTML", "TypeScript"]},
                     {"name": "PostgreSQL", "level": "advanced"}],
          "publications": [{"name": "Tides", "publisher": "Ocean Letters", "releaseDate": "2021-05"}],
          "awards": [{"title": "Harbour Prize", "date": "2018"}]
        }
        """

    @Test func entriesComeOutWithTheirDates() throws {
        let resume = try read(resume)
        #expect(resume.reading.source.format == "json-resume")
        #expect(resume.basics.name == "Ines Okafor")
        #expect(resume.basics.label == "Engineer 😀")
        #expect(resume.work.map(\.organization) == ["Acme GmbH", "Beta"])
        #expect(resume.work[0].dates.isCurrent)
        #expect(resume.work[0].dates.start == PartialDate("2020-03-01"))
        #expect(resume.work[1].employmentType == .partTime)
        #expect(resume.education.first?.area == "Physics")
        #expect(resume.publications.first?.venue == "Ocean Letters")
        #expect(resume.awards.first?.date == PartialDate("2018"))
        #expect(messages(resume).isEmpty)
    }

    @Test func theEvidenceIsTheKeyPath() throws {
        let resume = try read(resume)
        #expect(resume.work[1].evidence == Evidence(lines: 6...6, keyPath: "work[1]"))
    }

    @Test func keywordsAreSkillsAtTheLevelOfTheirGroup() throws {
        let skills = try read(resume).skills
        #expect(skills.first { $0.name == "TypeScript" }?.level == "Master")
        #expect(skills.first { $0.name == "PostgreSQL" }?.level == "advanced")
        #expect(skills.contains { $0.name == "Kubernetes" && $0.mentionLines == [5] })
        #expect(!skills.contains { $0.name == "Web" })
    }

    @Test func skillsOfOneLineKeepTheirOwnEntries() throws {
        let text =
            #"{"work":[{"name":"A","position":"x","startDate":"2019","summary":"Wrote Go"},"#
            + #"{"name":"B","position":"y","startDate":"2020","summary":"Wrote Python"}]}"#
        let resume = try read(text)
        let go = try #require(resume.skills.first { $0.name == "Go" })
        let first = try #require(resume.work[0].evidence)
        let second = try #require(resume.work[1].evidence)
        #expect(go.mentionLines.allSatisfy { first.lines.contains($0) && !second.lines.contains($0) })
    }

    @Test func whatIsWrongIsSaidAndTheRestIsUsed() throws {
        let resume = try read(
            """
            {"basics": {"name": "Ines Okafor"},
             "work": [{"name": "Gamma", "position": ["a"], "startDate": "soon", "endDate": "2018", "colour": "red"}, 7],
             "publications": "none"}
            """)
        #expect(resume.work.count == 1)
        #expect(resume.work[0].dates == DateSpan(end: PartialDate("2018")))
        let messages = messages(resume)
        #expect(messages.contains("work[0].startDate: expected YYYY, YYYY-MM or YYYY-MM-DD, found “soon”."))
        #expect(messages.contains("work[0].position: expected a text, found a list."))
        #expect(messages.contains("work[1]: expected a mapping, found 7."))
        #expect(messages.contains("publications: expected a list, found “none”."))
        #expect(messages.contains { $0.hasPrefix("work[0].colour: unknown key") })
    }

    /// Found by fuzzing: the running numbers of values went beyond the number of lines.
    @Test func whatIsWrongWithSkillsIsSaid() throws {
        let found = try messages(
            read(#"{"basics": {"name": "Ines Okafor"}, "skills": [{"name": ["Go"]}, {"keywords": [{"a": 1}]}, 3]}"#))
        #expect(
            found == [
                "skills[2]: expected a mapping, found 3.", "skills[0].name: expected a text, found a list.",
                "skills[1].keywords[0]: expected a text, found a mapping.",
            ])
    }

    @Test func evidenceLiesWithinTheDocument() throws {
        let resume = try read(
            #"{"basics":{"name":"Tam","email":"t@example.org"},"work":[{"name":"A","startDate":"2019-02","endDate":""}]}"#
        )
        let evidence = try #require(resume.work.first?.evidence)
        #expect(evidence.lines.upperBound <= resume.reading.source.lineCount)
        #expect(resume.work.first?.dates.isCurrent == true)
    }

    @Test func ownOutputIsReadAgain() throws {
        let text = """
            {"basics": {"name": "Ines Okafor"}, "x-vitagraph": {"version": "1"},
             "work": [{"name": "Acme", "startDate": "2019", "current": true}, {"name": "Beta", "startDate": "2017"}]}
            """
        let work = try read(text).work
        #expect(work[0].dates.isCurrent)
        #expect(!work[1].dates.isCurrent)
    }

    @Test(arguments: ["{\"work\": [", "{\"a\": 1}", "[{\"name\": 1}]"])
    func whatIsNoResumeIsRefused(text: String) {
        #expect(throws: SourceError.self) { try SourceText(decoding: Array(text.utf8), path: "cv.json") }
    }

    /// Logs keep messages, and a résumé without line breaks would stand in one whole.
    @Test(
        arguments: [
            (#"{"basics":{"name":"Anna Weber"}}"# + "\n" + #"{"basics":{"name":"Anna Weber"}}"#, "line 2, column 1"),
            (#"{"basics":{"name":"Anna Weber"}, "work": [}"#, "line 1, column "),
            ("cv:\n  name: Anna Weber\n  name: Anna Weber\n", "line 2"),
            ("cv:\n  name: 'Anna Weber\n", "line "),
        ])
    func whatIsWrongIsLocatedAndNotQuoted(text: String, place: String) {
        let error = #expect(throws: SourceError.self) { try SourceText(decoding: Array(text.utf8), path: "cv.yaml") }
        #expect(error?.message.contains(place) == true, "\(error?.message ?? "")")
        #expect(error?.message.contains("Anna") == false, "\(error?.message ?? "")")
    }

    @Test(arguments: ["[", "{\"a\":", "- ", "? "])
    func deepNestingIsRefused(opener: String) {
        let text = "basics:\n  name: x\ncv: " + String(repeating: opener, count: 100_000)
        #expect(throws: SourceError.self) { try StructuredText.parse(text) }
    }

    @Test func aliasesDoNotMultiply() {
        var text = "basics:\n  a: &a [x, x, x, x, x, x, x, x]\n"
        for (name, previous) in zip("bcdefghi", "abcdefgh") {
            text +=
                "  \(name): &\(name) [*\(previous), *\(previous), *\(previous), *\(previous), *\(previous), *\(previous), *\(previous)]\n"
        }
        #expect(throws: SourceError.self) { try StructuredText.parse(text) }
    }

    @Test func whatOnlyLooksLikeDataIsText() throws {
        #expect(try StructuredResume(text: "{\"a\", b: Anna", path: "cv.txt").map(\.format) == nil)
        #expect(throws: SourceError.self) { try StructuredResume(text: "{\"basics\": {", path: "-") }
    }

    @Test(arguments: ["[Notes]\nAnna Weber", "{{name}}\nAnna", "Anna Weber\ncv: none", "basics of sewing:\n- cutting"])
    func textStaysText(text: String) throws {
        #expect(try StructuredResume(text: text, path: "cv").map(\.format) == nil)
    }
}

@Suite struct RenderCVTests {
    private let resume = """
        cv:
          name: Jan Brandt
          email: jan@example.org
          phone: tel:+49-30-555-0123
          social_networks:
            - network: LinkedIn
              username: janb
          sections:
            summary:
              - Data engineer with 6 years of experience in **Spark**.
            experience:
              - company: Nordlicht GmbH
                position: Data Engineer
                start_date: 2019-05
                end_date: present
                highlights:
                  - Built pipelines with [Airflow](https://airflow.example.org)
            education:
              - institution: TU Berlin
                area: Computer Science
                degree: MSc
                date: 2016 – 2019
            publications:
              - title: Streams at rest
                authors: [A. Weber, "*J. Brandt*"]
                journal: VLDB
                date: 2021-08
            selected_honors:
              - name: Best thesis
                date: 2019
            open_source:
              - name: quiet-log
                highlights: [A logger]
            technologies:
              - label: Languages
                details: Python (expert), Scala
        """

    @Test func entriesAreKnownByTheirKeys() throws {
        let resume = try read(resume)
        #expect(resume.reading.source.format == "rendercv")
        #expect(resume.basics.name == "Jan Brandt")
        #expect(resume.basics.phone == "+49-30-555-0123")
        #expect(resume.work.map(\.organization) == ["Nordlicht GmbH"])
        #expect(resume.work[0].dates == DateSpan(start: PartialDate("2019-05"), isCurrent: true))
        #expect(resume.work[0].highlights == ["Built pipelines with Airflow"])
        #expect(resume.work[0].evidence?.keyPath == "cv.sections.experience[0]")
        #expect(resume.education.first?.dates == DateSpan(start: PartialDate("2016"), end: PartialDate("2019")))
        #expect(resume.publications.first?.candidateAuthorIndex == 2)
        #expect(resume.publications.first?.authors == ["A. Weber", "J. Brandt"])
        #expect(resume.awards.first?.title == "Best thesis")
        #expect(resume.projects.map(\.name) == ["quiet-log"])
        #expect(resume.reading.stated?.experienceMonths == 72)
        #expect(messages(resume).isEmpty)
    }

    @Test func detailsAreSkills() throws {
        let skills = try read(resume).skills
        #expect(skills.first { $0.name == "Python" }?.level == "expert")
        #expect(skills.contains { $0.name == "Scala" })
        #expect(skills.contains { $0.name == "Airflow" })
    }
}

@Suite struct StructuredWorkTests {
    private func work(_ position: String, _ organization: String = "Orbit", _ more: String = "") throws -> Resume {
        try read(
            """
            {"basics": {"name": "Mira Solberg"}, "work": [
             {"name": "\(organization)", "position": "\(position)", "startDate": "2017-01", "endDate": "2017-12"\(more)}]}
            """)
    }

    @Test(arguments: ["Maternity leave", "Parental leave", "Sabbatical", "产假"])
    func leavesAreTheReasonOfAGapAndNoWork(position: String) throws {
        let resume = try work(position)
        #expect(resume.work.isEmpty)
        #expect(resume.reading.leaves?.map(\.reason) == [position])
        #expect(
            resume.reading.leaves?.first?.dates == DateSpan(start: PartialDate("2017-01"), end: PartialDate("2017-12")))
    }

    @Test(arguments: ["Leave Administrator", "Travel Agent", "Engineer", "Volunteer Coordinator", "志愿者管理专员"])
    func jobsAreWork(position: String) throws {
        let resume = try work(position)
        #expect(resume.work.map(\.position) == [position])
        #expect(resume.reading.leaves == nil)
        #expect(messages(resume).isEmpty)
    }

    @Test(arguments: ["Volunteer", "Volunteer Firefighter", "志愿者"])
    func volunteeringIsNoWorkAndSaidSo(position: String) throws {
        let resume = try work(position)
        #expect(resume.work.isEmpty)
        #expect(messages(resume) == ["work[0]: “\(position)” is volunteering, which is no work."])
    }

    @Test func anEndIsStrongerThanAForgottenFlag() throws {
        let resume = try work("Engineer", "Orbit", #", "current": true"#)
        #expect(resume.work[0].dates == DateSpan(start: PartialDate("2017-01"), end: PartialDate("2017-12")))
        #expect(messages(resume) == ["work[0]: “current” and the end 2017-12 disagree; the end counts."])
    }

    @Test func keywordsOfAProjectAreProvenByIt() throws {
        let resume = try read(
            """
            {"basics": {"name": "Mira Solberg"},
             "projects": [{"name": "LeafSeg", "startDate": "2020-01",
               "keywords": ["Rust"]}],
             "skills": [{"name": "Rust"}]}
            """)
        #expect(resume.skills.first { $0.name == "Rust" }?.mentionLines == [3, 4])
    }
}
