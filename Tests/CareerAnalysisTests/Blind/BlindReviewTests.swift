import Resume
import Testing

@testable import CareerAnalysis

@Suite struct BlindReviewTests {
    private func resume() -> Resume {
        var resume = Resume(
            work: [
                work("Orbit Inc.", "Engineer", "2016-07", "2019-12"), work("星轨大学", "Lecturer", "2021-01", "now"),
                work("Lowell Consulting", "Owner", "2020-02", "2020-05"),
            ],
            education: [
                EducationEntry(institution: "星轨大学", studyType: "硕士", dates: span("2014-09", "2016-06")),
                EducationEntry(institution: "North College", studyType: "BSc", dates: span("2009-09", "2013-06")),
            ],
            projects: [
                ProjectEntry(
                    name: "tidewheel", url: "https://github.com/adal/tidewheel", dates: span("2018-01", "2018-06"))
            ],
            publications: [
                Publication(
                    title: "On Tides", authors: ["A. Lowell", "B. Marsh"], authorCount: 2, candidateAuthorIndex: 1,
                    venue: "Proc. ACL", citations: 4)
            ],
            skills: [
                Skill(name: "Python", category: "language", mentionLines: [3]),
                Skill(name: "tidewheel", mentionLines: [4]),
            ])
        resume.basics.name = "Ada Lowell"
        resume.basics.email = "ada.lowell@example.org"
        resume.basics.phone = "+1 212 555 0172"
        resume.work[0].highlights = [
            "Built the ledger", "Mentored by Ada", "ada lowell wrote it", "Call 212-555-0172",
            "Ran tidewheel in production",
            "Talk at North College", "Thanked by adalowell",
        ]
        resume.reading.source.sha256 = String(repeating: "7f3a", count: 16)
        resume.reading.source.path = "ada-lowell.md"
        return resume
    }

    /// The kind of a project stays, in whatever words it is told.
    @Test func openSourceStaysOpenSource() {
        var resume = resume()
        resume.projects = [
            ProjectEntry(name: "tidewheel", highlights: ["open-source bird counter"], dates: .undated),
            ProjectEntry(name: "marsh", highlights: ["开源组件"], dates: .undated),
            ProjectEntry(name: "quay", highlights: ["a source of open questions"], dates: .undated),
        ]
        #expect(
            BlindReview(of: resume, isChinese: false).resume.projects.map(\.name) == [
                "Open-source project 1", "Open-source project 2", "Project 3",
            ])
    }

    @Test func namesBecomePseudonyms() {
        let review = BlindReview(of: resume(), isChinese: false)
        let blind = review.resume
        #expect(blind.basics == Basics(name: "Candidate \(review.key)"))
        #expect(blind.education.map(\.institution) == ["School B", "School A"], "the first attended is A")
        #expect(blind.work.map(\.organization) == ["Orbit Inc.", "School B", "Employer A"])
        #expect(blind.projects.map(\.name) == ["Open-source project 1"])
        #expect(blind.publications.map(\.title) == ["Paper 1"])
        #expect(blind.publications[0].authors == ["Candidate \(review.key)", "Author 2"])
        #expect(blind.publications[0].venue == "Proc. ACL")
        #expect(blind.skills.map(\.name) == ["Python"])
    }

    @Test func sentencesThatTellAreWithheldWhole() {
        #expect(BlindReview(of: resume(), isChinese: false).resume.work[0].highlights == ["Built the ledger"])
    }

    @Test func datesOfTheFirstDegreeAreWithheld() {
        let review = BlindReview(of: resume(), isChinese: false)
        #expect(review.resume.education.map(\.dates) == [span("2014-09", "2016-06"), .withheld])
        let analysis = review.analysis(asOf: month("2025-06"))
        let degree = analysis.timeline.entries.first { $0.id == "education-2" }
        #expect(degree?.dates == .withheld)
        #expect(degree?.interval == nil)
        #expect(!analysis.notes.contains { $0.entry == "education-2" })
        #expect(analysis.identity == CandidateIdentity(name: nil, emails: [], phones: [], entries: []))
    }

    /// What is withheld must not look like time in which nothing was done.
    @Test func aFirstDegreeBetweenPostsIsNoGap() {
        var resume = Resume(
            work: [work("Orbit", "Clerk", "2008-01", "2009-08"), work("Orbit", "Engineer", "2013-07", "2016-01")],
            education: [
                EducationEntry(institution: "North College", studyType: "BSc", dates: span("2009-09", "2013-06"))
            ])
        resume.basics.name = "Ada Lowell"
        #expect(BlindReview(of: resume, isChinese: false).analysis(asOf: month("2025-06")).timeline.gaps.isEmpty)
    }

    @Test func figuresStayTheSame() {
        let plain = CareerAnalysis(of: resume(), asOf: month("2025-06"))
        let blind = BlindReview(of: resume(), isChinese: true).analysis(asOf: month("2025-06"))
        #expect(blind.timeline.employmentMonths == plain.timeline.employmentMonths)
        #expect(blind.timeline.employers == plain.timeline.employers)
        #expect(blind.timeline.gaps == plain.timeline.gaps)
        #expect(blind.publications.hIndex == plain.publications.hIndex)
        #expect(blind.publications.firstAuthor == plain.publications.firstAuthor)
    }

    @Test func aProjectThatStatesTheCountsOfItsPaperStillDoes() {
        let resume = Resume(
            projects: [project("MareNet", citations: 64)],
            publications: [Publication(title: "MareNet: Nets for Tides", authors: ["A. Lowell"])])
        let plain = CareerAnalysis(of: resume, asOf: month("2025-06")).publications
        let blind = BlindReview(of: resume, isChinese: false).analysis(asOf: month("2025-06")).publications
        #expect(plain.citations == 64)
        #expect(blind.citations == 64)
        #expect(blind.hIndex == plain.hIndex)
    }

    @Test func withoutABachelorTheEarliestStudiesAreTheFirst() {
        let education = [study("B", "2012-09", "2014-06"), study("A", "2008-09", "2012-06")]
        #expect(FirstDegree.indices(in: education) == [1])
        #expect(FirstDegree.indices(in: [study("A", nil, nil)]) == [])
    }

    @Test func keysAreStableAndOfOneShape() {
        let key = RecordKey(sha256: String(repeating: "7f3a", count: 16)).description
        #expect(key == RecordKey(sha256: String(repeating: "7f3a", count: 16)).description)
        #expect(key.wholeMatch(of: /[A-HJ-NP-Z][0-9]-[0-9a-f]{4}/) != nil)
        #expect(RecordKey(sha256: "").description == "A0-0000")
        #expect(RecordKey(sha256: "zz — no hash").description.count == 7)
    }

    @Test func lettersGoOnBehindZ() {
        #expect([1, 26, 27, 52, 703].map(BlindWording.letters) == ["A", "Z", "AA", "AZ", "AAA"])
    }
}
