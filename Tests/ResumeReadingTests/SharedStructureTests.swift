import Resume
import Testing

@testable import ResumeReading

/// What the other entries of a section say about one of them.
struct SharedStructureTests {
    private func work(_ text: String, path: String = "cv.md") throws -> [String] {
        try ResumeSamples.read("# Ola Brandt\n\n## Work Experience\n\n" + text, path: path).work.map {
            "\($0.position ?? "-") @ \($0.organization ?? "-") \($0.dates.start?.description ?? "")"
                + "/\($0.dates.end?.description ?? "")"
        }
    }

    @Test func blankLinesBetweenAllLinesPartNothing() throws {
        #expect(
            try work(
                """
                ### Kite

                *Leeds, hybrid*

                **Lead Product Designer**

                `2023.02 → Now`

                - [x]  Design for schools

                **Senior Product Designer**

                `2021.05 → 2023.01`

                - [x]  Checkout

                ### Slate & Sons

                *Leeds*

                **Design Consultant**

                `2017.01 → 2018.12`

                - [x]  Blueprints
                """) == [
                    "Lead Product Designer @ Kite 2023-02/", "Senior Product Designer @ Kite 2021-05/2023-01",
                    "Design Consultant @ Slate & Sons 2017-01/2018-12",
                ])
    }

    @Test func fromAndToAreOneRange() throws {
        #expect(
            try work(
                """
                | Organisation | Designation | From | To |
                |---|---|---|---|
                | Kaveri Foods Ltd., Chennai | Data Analyst | Mar-2022 | Till date |
                | Blue Lotus, Bengaluru | Analyst | Jul-2019 | Feb-2022 |
                """) == ["Data Analyst @ Kaveri Foods Ltd. 2022-03/", "Analyst @ Blue Lotus 2019-07/2022-02"])
    }

    @Test func aTitleOfUnknownWordingBelowItsEmployer() throws {
        #expect(
            try work(
                """
                **REED & MOOR LLP**, Omaha, NE    *09/2012-02/2016*
                *Audit Senior* (09/2014-02/2016)
                *Audit Assistant* (09/2012-08/2014)

                - Fieldwork
                """) == [
                    "Audit Senior @ REED & MOOR LLP 2014-09/2016-02",
                    "Audit Assistant @ REED & MOOR LLP 2012-09/2014-08",
                ])
    }

    @Test func aNameInTwoLanguagesIsOneName() throws {
        #expect(
            try work(
                """
                **竹里馆 / Atelier Ferris**
                项目建筑师 / Project Architect
                2016 年 9 月 – 2020 年 4 月 / Sep 2016 – Apr 2020
                """) == ["项目建筑师 @ 竹里馆 2016-09/2020-04"])
        #expect(BilingualName.halves(of: "Leeds / Hull") == nil)
        #expect(BilingualName.halves(of: "竹里馆 / 半日斋") == nil)
    }

    @Test func projectsCountedByNumber() throws {
        let resume = try ResumeSamples.read(
            """
            Ola Brandt

            PROJECT DETAILS:

            PROJECT #1
            Title      :  Ferry Bookings
            Client     :  Kaveri Foods
            Duration   :  Jan 2023 – Nov 2024

            PROJECT #2
            Title      :  Toll Counter
            Client     :  A bank
            Duration   :  Sep 2019 – Feb 2022
            """, path: "cv.txt")
        #expect(resume.projects.map(\.name) == ["Ferry Bookings", "Toll Counter"])
        #expect(resume.projects.map { $0.dates.start?.description } == ["2023-01", "2019-09"])
    }

    @Test func aDegreeOfUnknownWordingInThePlaceOfDegrees() throws {
        let resume = try ResumeSamples.read(
            """
            # Ola Brandt

            ## Education

            HMONP    2016 – 2017
            École d'architecture de Lille

            Master en architecture    2012 – 2015
            École d'architecture de Nantes

            Licence d'architecture    2009 – 2012
            École d'architecture de Nantes
            """)
        #expect(resume.education.first?.studyType == "HMONP")
        // A field alone is no degree.
        let field = try ResumeSamples.read(
            """
            # Ola Brandt

            ## Education

            Physics, University of Ulm, 2016 – 2017

            MSc Chemistry, University of Ulm, 2012 – 2015

            BSc Chemistry, University of Ulm, 2009 – 2012
            """)
        #expect(field.education.first?.area == "Physics")
    }

    @Test func boldLinesBelowAListOfAwardsAreHeadings() throws {
        let resume = try ResumeSamples.read(
            """
            **OLA BRANDT**

            **Professional Experience**

            Harbour Hotel, Night Manager, 2019 – 2021

            **Education**

            BSc Tourism, University of Ulm, 2015 – 2018

            **Recognition**

            - Manager of the Year, 2020

            **House systems**

            Opera, Delphi

            **Languages:** English
            """)
        #expect(resume.awards.map(\.title) == ["Manager of the Year"])
    }
}
