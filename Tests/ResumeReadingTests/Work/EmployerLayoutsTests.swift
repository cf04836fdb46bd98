import Resume
import Testing

@testable import ResumeReading

/// Where employers stand beside, above and below their units, places and remarks.
struct EmployerLayoutsTests {
    private func work(_ lines: String, path: String = "cv.txt") throws -> [String] {
        try ResumeSamples.positions("Ada Marsh\n\nEXPERIENCE\n\n" + lines, path: path)
    }

    @Test func aLaboratoryBelongsToItsUniversity() throws {
        #expect(
            try work("Lab Manager, Infant Laboratory, University of Hoy                2014 – 2015\n")
                == ["Lab Manager @ University of Hoy 2014/2015"])
        #expect(
            try ResumeSamples.positions("# 周小满\n\n## 工作经历\n\n2021.09—2023.11　灯塔大学材料科学与工程学院　助理教授\n")
                == ["助理教授 @ 灯塔大学 2021-09/2023-11"])
    }

    @Test func theNameOfAUniversityMayHoldAt() throws {
        #expect(
            try work("2019 – 2021    Scholar, Department of Bread, University of North Hoy at Chapel Ness\n")
                == ["Scholar @ University of North Hoy at Chapel Ness 2019/2021"])
    }

    @Test func whatStandsBehindAtIsTheEmployer() throws {
        #expect(
            try work("Rotation Student at Ben Marsh Hospital, Wick\nJANUARY 2017 — APRIL 2017\n")
                == ["Rotation Student @ Ben Marsh Hospital 2017-01/2017-04"])
    }

    @Test func campsAbroadArePlaces() throws {
        #expect(
            try work(
                "Acme Mail, Inc.\nCamp Casey, South Korea\n\n06/2009 - 07/2015\nHours per week: 50\nSupply Specialist\n"
            )
                == ["Supply Specialist @ Acme Mail, Inc. 2009-06/2015-07"])
    }

    @Test func aPlaceBelowTheStayIsNoTitle() throws {
        #expect(
            try work(
                """
                Acme Group
                Full-time · 4 yrs 10 mos
                Singapore
                Finance Manager
                Jan 2024 - Present · 2 yrs 1 mo
                Assistant Finance Manager
                Apr 2021 - Dec 2023 · 2 yrs 9 mos
                """) == [
                    "Finance Manager @ Acme Group 2024-01/now",
                    "Assistant Finance Manager @ Acme Group 2021-04/2023-12",
                ])
    }

    @Test func dashesOfFullWidthPartThePlace() throws {
        #expect(
            try work("09/2019 to Current\nSenior Adjuster\nKELP － San Hoy, TX\nHandles files.\n")
                == ["Senior Adjuster @ KELP 2019-09/now"])
    }

    @Test func boldSetsTheEmployerApartFromTheTitle() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Ada Marsh

                ## Experience

                ### **Marsh Mills LLP,** Hoy - *Senior Paralegal*

                JUNE 2021 - PRESENT

                ### **Hoy County Court Clerk,** Wick - *Filing Clerk*

                SEPTEMBER 2012 - MARCH 2014
                """) == [
                    "Senior Paralegal @ Marsh Mills LLP 2021-06/now",
                    "Filing Clerk @ Hoy County Court Clerk 2012-09/2014-03",
                ])
    }

    @Test func twoNamesOfOnePositionStayTogether() throws {
        #expect(
            try work("Acme Farm, Hoy\nOwner / Operator    2019 – 2021\n") == ["Owner / Operator @ Acme Farm 2019/2021"])
    }

    @Test func formsAskSinceWhenAPostIsHeld() throws {
        #expect(
            try work(
                """
                Employer: Hoy Teaching Hospital
                Post held: Head Baker
                Date appointed: 01/09/2021
                """) == ["Head Baker @ Hoy Teaching Hospital 2021-09-01/now"])
    }

    @Test func remarksInSmallLettersAreNoPartOfTheEmployer() throws {
        #expect(
            try work("Feb 2023 to Nov 2025: Casual Tutor, James Hoy University (marking and labs, 6 h a week)\n")
                == ["Casual Tutor @ James Hoy University 2023-02/2025-11"])
    }

    @Test func aRangeMayContinue() throws {
        #expect(
            try work("Assistant Manager, Acme Ltd (March 2020 - Continuing)\n")
                == ["Assistant Manager @ Acme Ltd 2020-03/now"])
    }

    @Test func aNameMayBeginWithAWordForWhatContinues() throws {
        let read = try work("2018 – Running Club Treasurer, Hoy University\n")
        #expect(!read.contains { $0.hasSuffix("/now") })
    }

    @Test(arguments: [("航天宏图（西安研发中心）", "航天宏图"), ("肯德基（无锡江大店）", "肯德基"), ("大疆创新（深圳）", "大疆创新")])
    func branchesInBracketsAreNoPartOfTheName(printed: String, name: String) throws {
        let resume = try ResumeSamples.read(
            "鲍景澜\n\n实习经历\n\n\(printed)          2024.07 – 2024.09\n遥感算法实习生\n• 批处理影像\n", path: "cv.txt")
        #expect(resume.work.map(\.organization) == [name])
    }

    /// A year within what is told dates nothing, and what somebody freelanced as is a title.
    @Test func sentencesBeforeAYearHeadNothing() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Ada Marsh

                EXPERIENCE

                Registered Nurse, Wick Royal Hospital            Jun 2015 - Jul 2019
                Medical ICU, nights. Preceptor from 2017. Charting in Cerner.

                2013 – 2014
                Freelance, Illustrator
                """, path: "cv.txt"
            ).first == "Registered Nurse @ Wick Royal Hospital 2015-06/2019-07")
    }
}
