import Resume
import Testing

@testable import ResumeReading

struct StatedLeaveReaderTests {
    @Test(arguments: [
        // The job's dates stay the job's.
        ("Baker, Acme Ltd\nMay 2019 – Dec 2021\n\nParental leave\nJan 2022 – Dec 2022\n", "2019-05", "2022-01"),
        ("Baker, Acme Ltd\nJan 2018 – Dec 2023\nParental leave June 2020 – May 2021\n", "2018-01", "2020-06"),
    ])
    func leavesTakeNoDatesOfJobs(text: String, job: String, leave: String) throws {
        let resume = try ResumeSamples.read("Ada Marsh\n\nExperience\n\n" + text, path: "cv.txt")
        #expect(resume.work.map(\.dates.start?.description) == [job])
        #expect(resume.reading.leaves?.map(\.dates.start?.description) == [leave])
    }

    @Test func coveringForAnotherIsNoLeave() throws {
        let resume = try ResumeSamples.read(
            "Ada Marsh\n\nExperience\n\nBaker, Acme Ltd\n\nSept 2019 – July 2020\n\nMaternity leave cover\n",
            path: "cv.txt")
        #expect(resume.reading.leaves == nil)
    }

    @Test func reasonAndDatesMayStandOnLinesOfTheirOwn() throws {
        let below = try ResumeSamples.read(
            """
            Ada Marsh

            Experience

            Acme Ltd
            Senior Baker

            Jan 2021 – Mar 2023

            • Baked bread
            Parental leave

            May 2022 – Dec 2022

            Rye Ltd
            Baker

            Sep 2018 – Dec 2020
            """, path: "cv.txt")
        #expect(below.work.map(\.organization) == ["Acme Ltd", "Rye Ltd"])
        #expect(below.work.map(\.dates.start?.description) == ["2021-01", "2018-09"])
        #expect((below.reading.leaves ?? []).map(\.reason) == ["Parental leave"])
        let above = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Berufserfahrung

            **02/2021 – 03/2022**

            Elternzeit

            **10/2017 – 01/2021**

            **Bäckerin**, Mühle AG, München
            """)
        #expect(above.work.map(\.dates.start?.description) == ["2017-10"])
        #expect((above.reading.leaves ?? []).map(\.dates.start?.description) == ["2021-02"])
    }

    @Test func aReasonForLeavingIsNoLeave() throws {
        let resume = try ResumeSamples.read(
            """
            佟某

            工作经历
            起止时间
            工作单位
            职务
            离职原因
            2022.02—至今
            麦山面包有限公司
            面点主管
            在职
            2017.10—2021.08
            灯塔糕点有限公司
            面点师
            照顾家人
            2015.03—2017.09
            灯塔糕点有限公司
            学徒工
            内部晋升
            """, path: "cv.txt")
        #expect(resume.work.count == 3)
        #expect(resume.reading.leaves == nil)
    }

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
