import Resume
import Testing

@testable import ResumeReading

struct StatedLeaveReaderTests {
    @Test(arguments: ["备考公务员（未录取）", "待业", "照护家人，暂停工作", "间隔，骑行滇藏线", "Adoption leave"])
    func reasonsInManyWords(text: String) { #expect(StatedLeaveReader.isReason(ScalarText(text))) }

    private func read(_ line: String) throws -> Resume {
        try ResumeSamples.read(
            """
            # Ada Marsh
            ada@example.org

            ## Experience
            Data Engineer, Otter Bank Ltd, 2020-03 – 2022-05

            \(line)

            Data Analyst, Fern Ltd, 2015-01 – 2018-12
            """)
    }

    @Test(arguments: [
        ("Home for family care, January 2019 to January 2020.", "Home for family care"),
        ("03/2019 – 02/2020     Elternzeit", "Elternzeit"),
        ("2019 - 2020   (career break: family)", "career break: family"),
        ("2019.3-2019.12 产假", "产假"), ("Congé parental, 2019 – 2020", "Congé parental"),
    ])
    func leavesAreReasonsOfGaps(line: String, reason: String) throws {
        let resume = try read(line)
        #expect(resume.work.map(\.organization) == ["Otter Bank Ltd", "Fern Ltd"])
        #expect(resume.reading.leaves?.map(\.reason) == [reason])
        #expect(resume.reading.leaves?.first?.dates.start?.year == 2019)
        #expect(resume.reading.leaves?.first?.evidence == Evidence(line: 7))
    }

    @Test(arguments: [
        "Travelling Sales Agent, Quill Ltd, 2019-01 – 2019-12", "Nurse, Family Care Network Ltd, 2019-01 – 2019-12",
    ])
    func jobsThatSoundAlikeStayJobs(line: String) throws {
        let resume = try read(line)
        #expect(resume.reading.leaves == nil)
        #expect(resume.work.count == 3)
    }
}
