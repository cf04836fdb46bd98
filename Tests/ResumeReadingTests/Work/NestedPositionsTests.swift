import Resume
import Testing

@testable import ResumeReading

struct NestedPositionsTests {
    @Test func positionsSetInBelowTheirEmployerAreItsOwn() throws {
        let work = try ResumeSamples.read(
            """
            EMPLOYMENT HISTORY

            ORKNEY HARBOURS, Kirkwall                        March 2012 to date

                Head of Pilotage (Grade 7)
                Marine Directorate                           9 January 2019 - present
                - Runs the pilot rota.

                Senior Harbour Analyst
                Fees and Charges                             4 March 2012 - 8 January 2019
                - Drafted the fees.

            WICK MARITIME COUNCIL, Wick                      Sept 2010 - Apr 2012

                Research Officer
                - Counted boats.
            """, path: "cv.txt"
        ).work
        #expect(work.map(\.organization) == ["ORKNEY HARBOURS", "ORKNEY HARBOURS", "WICK MARITIME COUNCIL"])
        #expect(work.map(\.position) == ["Head of Pilotage", "Senior Harbour Analyst", "Research Officer"])
        #expect(work.first?.dates.start == PartialDate(year: 2019, month: 1, day: 9))
    }

    @Test func aGrowthPathBelowTheEmployerNamesThePositions() throws {
        let work = try ResumeSamples.read(
            """
            Experience

            Since Apr'20		Bread Line Pvt. Ltd., Pune
            			Growth Path:
            			Apr'20 – Sep'21		Product Manager
            			Oct'21 – Present	Senior Product Manager

            Key Result Areas:
            • Owns the ovens

            Jul'17 – Mar'20		Oven Works Ltd., Pune as Associate Engineer
            """, path: "cv.txt"
        ).work
        #expect(work.map(\.organization) == ["Bread Line Pvt. Ltd.", "Bread Line Pvt. Ltd.", "Oven Works Ltd."])
        #expect(work.map(\.position) == ["Product Manager", "Senior Product Manager", "Associate Engineer"])
        #expect(work.last?.dates.start == PartialDate(year: 2017, month: 7))
    }

    @Test func theUnitBeforeTheTitleGoes() throws {
        let work = try ResumeSamples.read(
            """
            工作經歷

            海風聯合會計師事務所                        2014/9~2020/12

              審計部 副理      2018/10~2020/12
              查核。

              審計部 審計員    2014/9~2018/9
              盤點。

            山嵐紙業股份有限公司                        2012/7~2014/7
            會計專員
            """, path: "cv.txt"
        ).work
        #expect(work.map(\.organization) == ["海風聯合會計師事務所", "海風聯合會計師事務所", "山嵐紙業股份有限公司"])
        #expect(work.map(\.position) == ["副理", "審計員", "會計專員"])
    }

    @Test func undertakingsWithinAJobAreNoPositions() throws {
        let lines = try SourceText(
            decoding: Array(
                """
                Wick Harbour Ltd, Wick                      2012 – 2020
                    Crane survey                            2013 – 2014
                    Quay rebuilding                         2015 – 2018
                """.utf8), path: "cv.txt"
        ).lines
        #expect(NestedPositions.segments(of: lines).allSatisfy { $0.employer == nil })
    }
}
