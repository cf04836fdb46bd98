import Resume
import Testing

@testable import CareerAnalysis

@Suite struct StudyOverlapsTests {
    private func overlap(
        _ post: WorkEntry, studyType: String = "Bachelor", isPartTime: Bool = false, _ end: String = "2021-06"
    ) -> StudyOverlap? {
        var studies = study("University of Ruritania", "2017-09", end)
        studies.studyType = studyType
        studies.isPartTime = isPartTime
        return analysis([post], education: [studies]).timeline.studyOverlaps.first
    }

    @Test func anInternshipDuringADegreeIsExpected() {
        let found = overlap(work("Orbit", "Software Intern", "2020-06", "2020-09"))
        #expect(found?.entries == ["work-1", "education-1"])
        #expect(found?.interval == interval("2020-06", "2020-09"))
        #expect(found?.reason == .internship)
        #expect(found?.assessment == .expected)
    }

    @Test func aFullTimePostDuringADegreeIsToBeAskedAbout() {
        let found = overlap(work("Orbit", "Engineer", "2019-01", "2022-01"))
        #expect(found?.reason == .fullTimePost)
        #expect(found?.assessment == .ask)
        #expect(found?.monthsRange == 30...30)
    }

    @Test func expectedReasons() {
        let job = work("Orbit", "Engineer", "2019-01", "2022-01")
        #expect(overlap(job, isPartTime: true)?.reason == .partTime)
        #expect(overlap(job, studyType: "MSc (distance learning)")?.reason == .partTime)
        #expect(overlap(job, studyType: "Executive MBA")?.reason == .partTime)
        #expect(overlap(job, studyType: "在职研究生")?.reason == .partTime)
        #expect(overlap(job, studyType: "MBA")?.reason == .fullTimePost)
        #expect(overlap(work("Orbit", "Werkstudent", "2019-01", "2020-01"))?.reason == .studentPost)
        #expect(overlap(job, studyType: "PhD")?.reason == .doctorate)
        #expect(overlap(work("University of Ruritania", "Tutor", "2019-01", "2020-01"))?.reason == .sameInstitution)
        #expect(overlap(work("Orbit", "Teaching Assistant", "2019-01", "2020-01"))?.reason == .studentPost)
        #expect(overlap(work("星轨出版社", "工讀生", "2019-01", "2020-01"))?.reason == .studentPost)
        #expect(overlap(work("Orbit", "Engineer", "2021-04", "2022-01"))?.reason == .transition)
        #expect(overlap(work("Orbit", "Engineer", "2019-01", "now", .freelance))?.reason == .freelance)
        #expect(overlap(work("Orbit", "Engineer", "2021-07", "2022-01")) == nil)
    }

    @Test func yearsLeaveItOpen() {
        let found = overlap(work("Orbit", "Engineer", "2021", "2023"), "2021")
        #expect(found?.reason == .vagueDates)
        #expect(found?.assessment == .uncertain)
        #expect(found?.monthsRange == 0...12)
    }
}
