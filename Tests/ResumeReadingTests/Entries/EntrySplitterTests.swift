import Resume
import Testing

@testable import ResumeReading

struct EntrySplitterTests {
    @Test func aBracketThatIsALinkStays() throws {
        _ = try ResumeSamples.read("# 费某\n\n## 项目经历\n\n（期间：[工具 2021.03-2021.06）](https://x.example.org)\n")
    }

    @Test func textBelowALabelIsNoEntry() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Ada Marsh

                Work Experience:

                Texas Army National Guard
                2200 West 35th Street
                Austin, TX 78703 United States

                06/2006 - 08/2012
                Hours per week: 39
                Motor Transport Operator (E-5)
                Duties, Accomplishments and Related Skills:
                Drove the truck through high water during Ike. One deployment, Kuwait, 2009-2010.
                Supervisor: R. Vale
                """, path: "cv.txt") == ["Motor Transport Operator @ Texas Army National Guard 2006-06/2012-08"])
    }

    @Test func aDescriptionInSentencesNamesNoEmployer() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Ada Marsh

                WORK EXPERIENCE

                Lead Product Designer
                Government Digital Service | London
                2022 - now

                Owns the question pages of the portal. Prototypes in the
                Acme Ltd Prototype Kit (Nunjucks, a bit of paper), research
                sessions every second Wednesday.

                UX Designer
                Futurice | London
                2016 - Jan 2019

                Sketches.
                """, path: "cv.txt"
            ).first == "Lead Product Designer @ Government Digital Service 2022/now")
    }

    @Test func postsMayBeItemsInBoldBelowTheEmployer() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # 仲某

                ## 工作经历

                ### 麦山面包有限公司

                2023/05 → 至今 **面点工程师**，深圳

                - 揉面

                ### 灯塔糕点有限公司

                - **高级后台开发工程师** `2022/01 → 2023/04`
                    - 排队时间中位数减少 44%
                - **后台开发工程师** `2020/07 → 2021/12`
                    - 冷启动 11 分钟
                """) == [
                    "面点工程师 @ 麦山面包有限公司 2023-05/now", "高级后台开发工程师 @ 灯塔糕点有限公司 2022-01/2023-04",
                    "后台开发工程师 @ 灯塔糕点有限公司 2020-07/2021-12",
                ])
    }

    @Test func aTableWithinAnItemHoldsNoEntries() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # 应某

                ## 经历

                - **麦山面包坊有限公司** `2021/09 → 至今`

                    **高级面点师**，云片糕业务线

                    - 管 14 个烤箱

                    | 季度 | 合格率 | 备注 |
                    | --- | --- | --- |
                    | 2024Q4 | 99.97% |  |
                    | 2025Q1 | 99.99% | 换炉 |
                - **灯塔糕点有限公司** `2018/07 → 2021/08`

                    **面点师**
                """) == ["高级面点师 @ 麦山面包坊有限公司 2021-09/now", "面点师 @ 灯塔糕点有限公司 2018-07/2021-08"])
    }

    @Test func aTableWithinTheOnlyItemHoldsNoEntries() throws {
        #expect(
            try ResumeSamples.positions(
                """
                # Ada Marsh

                ## Experience

                - **Hoy Bakehouse Ltd** `2018/07 → 2021/08`

                    **Baker**

                    | Quarter | Loaves |
                    | --- | --- |
                    | 2020Q4 | 99 |
                """) == ["Baker @ Hoy Bakehouse Ltd 2018-07/2021-08"])
    }

    @Test func entriesMayStandInBracketsBelowOthers() throws {
        let career = try ResumeSamples.read(
            """
            费某

            工作经历
            2013.06--2018.10  长江面包有限公司  工程师
            （其间：2014.03--2016.12  灯塔大学水利工程专业在职研究生学习，获工程硕士学位）
            2018.11--2020.12  长江面包有限公司  高级工程师
            （其间：2019.01--2019.06  西山市面包有限公司  副局长，挂职）
            """)
        #expect(career.work.map(\.position) == ["工程师", "高级工程师", "副局长"])
        #expect(career.education.map(\.institution) == ["灯塔大学"])
        #expect(career.education.map(\.studyType) == ["工程硕士"])
    }

    /// Notion exports nested paragraphs with blank lines between, and an emoji before the dates.
    @Test func datesMayHangBelowAnItem() throws {
        let resume = try ResumeSamples.read(
            """
            ## Work

            - **Leeds Observatory · Principal Engineer**

                📅 April 2021 → Present

                Own the control plane.

            - **Hull Observatory · Engineer**

                📅 January 2017 → March 2021

                Sensors.
            """)
        #expect(resume.work.map(\.organization) == ["Leeds Observatory", "Hull Observatory"])
        #expect(
            resume.work.map(\.dates.start) == [PartialDate(year: 2021, month: 4), PartialDate(year: 2017, month: 1)])
    }

    @Test func aDateInAColumnOfItsOwnIsAnAnchor() throws {
        let resume = try ResumeSamples.read(
            """
            OPEN SOURCE

              moss-buddy       2023-present   CLI for mosses            940 stars
              fern-hover       2020           Docs for ferns            118 stars
            """, path: "cv.txt")
        #expect(resume.projects.map(\.name) == ["moss-buddy", "fern-hover"])
    }

    @Test func theBulletOfALeaveHeadsNoJobBelow() throws {
        let work = try ResumeSamples.read(
            """
            Ada Marsh

            Career history

            Finance Director			September 2021 – to date
            Hoy Advisers Limited, London
            •	Secondment to the Jersey office, January – March 2022

            Career break			March 2020 – August 2021
            •	Birth of twins

            Financial Controller			May 2017 – February 2020
            Pantheon Ovens (UK) LLP, London
            """, path: "cv.txt"
        ).work
        #expect(work.map(\.organization) == ["Hoy Advisers Limited", "Pantheon Ovens (UK) LLP"])
    }

    @Test func theSecondHalfOfASentenceIsNoEntry() throws {
        let work = try ResumeSamples.read(
            """
            Ada Marsh

            WORK EXPERIENCE:

            United States Air Force
            Lackland AFB, TX US

            06/2009 - 12/2015
            Cyber Transport Systems Technician
            NETWORKS: Cisco switches and routers for 4,200 users; one tour with a combat
            communications squadron, Al Udeid, 2012. Host hardening to the book.
            """, path: "cv.txt"
        ).work
        #expect(work.map(\.organization) == ["United States Air Force"])
    }

    @Test func aTitleInSmallLettersHeadsItsEntry() throws {
        let work = try ResumeSamples.read(
            """
            Ada Marsh

            Expérience professionnelle

            Société des Grands Fours de l'Ouest, Direction régionale, Brumeville-sur-Loire
            responsable de la vente en boutique, 2018

            Boulangerie des Quatre Vents, Magasin principal de la place, Brumeville-sur-Loire
            vendeuse en boulangerie, mai 2016
            """, path: "cv.txt"
        ).work
        #expect(work.map(\.dates.start?.description) == ["2018", "2016-05"])
    }
}
