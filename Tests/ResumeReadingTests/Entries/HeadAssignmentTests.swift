import Resume
import Testing

@testable import ResumeReading

struct HeadAssignmentTests {
    private func work(_ text: String) throws -> [WorkEntry] {
        try ResumeSamples.read("Ines Varga\n\nWORK EXPERIENCE\n\n" + text + "\n\nSKILLS\n\nKneading\n", path: "cv.txt")
            .work
    }

    @Test func theLineOfTheEmployerShowsInTheOtherEntries() throws {
        let work = try work(
            """
            Principal Engineer – Rivers\t\t2021 – 2023
            Zantec, Kirkwall
            - Led a team.

            Senior Engineer\t\t2017 – 2021
            Kirkwall City Council
            - Drew bridges.
            """)
        #expect(work.map(\.organization) == ["Zantec", "Kirkwall City Council"])
        #expect(work.map(\.position) == ["Principal Engineer", "Senior Engineer"])
    }

    @Test func theFormOfEmploymentBeforeAColonIsNoTitle() throws {
        let work = try work("Secondment: Flood Engineer, Kirkwall City Council, 2019 - 2020")
        #expect(work.map(\.position) == ["Flood Engineer"])
    }

    @Test(arguments: ["LOAN", "Secondment to", "On loan to"])
    func theBodyThatOneIsLentToStandsBehindAColon(word: String) throws {
        let work = try work(
            """
            \(word): HM BAKERIES, London                   April 2020 - September 2020

                Policy Adviser, Flour Support Scheme
                - Costed flour.

            OFFICE FOR NATIONAL LOAVES, Newport         Sept 2014 - Apr 2016

                Research Officer
                - Counted loaves.
            """)
        #expect(work.map(\.organization) == ["HM BAKERIES", "OFFICE FOR NATIONAL LOAVES"])
        #expect(work.map(\.position) == ["Policy Adviser", "Research Officer"])
    }

    @Test func asJoinsTheEmployerToTheTitle() throws {
        let work = try work("2016 - 2019  Orbitline Systems Ltd, Nagpur as Software Engineer")
        #expect(work.map(\.organization) == ["Orbitline Systems Ltd"])
        #expect(work.map(\.position) == ["Software Engineer"])
    }

    @Test(arguments: [
        "Finanzbuchhalterin", "Lohnbuchhalter", "Vertriebskoordinator", "Bauzeichnerin", "Qualitätsbeauftragte",
    ])
    func germanTitlesAreKnownByTheirLastPart(title: String) {
        #expect(HeadJudgement(ScalarText(title)).title >= 5)
    }

    @Test func theChineseHalfOfATitleComesFirst() throws {
        let resume = try ResumeSamples.read(
            "## 工作經驗\n\n**苔蘚博物館　Moss Museum**  \n*見習統籌員　Trainee Coordinator*  \n*Jul 2016 – Jun 2018*")
        #expect(resume.work.map(\.position) == ["見習統籌員"])
    }

    @Test func theNameInBoldIsTheEmployerOfAUnit() throws {
        let resume = try ResumeSamples.read("## 工作\n\n- **青石 QS**, 软件工程师 Software Engineer, 河湾研究所 2020.07 – 2021.07")
        #expect(resume.work.map(\.organization) == ["青石 QS"])
    }

    @Test func theSchoolBelowIsAPartOfWhoStandsBehindTheTitle() throws {
        let work = try work(
            """
            Associate Professor, UHOY Stromness                                Jul 2020 – present
            School of Mechanical and Manufacturing Engineering

            Lecturer, University of Kirkwall                                   Feb 2012 – Dec 2015
            """)
        #expect(work.map(\.organization) == ["UHOY Stromness", "University of Kirkwall"])
        #expect(work.map(\.position) == ["Associate Professor", "Lecturer"])
    }

    @Test func aRemarkWithAFigureIsNoEmployer() throws {
        let work = try work(
            """
            Hoy Public Schools, Stromness                August 2017 to June 2022
            Math Teacher, grades 3–5 (July 2019 to June 2022)
            * Taught fractions with loaves
            Teaching Assistant (August 2017 to June 2019)
            """)
        #expect(!work.contains { $0.organization == "grades 3–5" })
    }
}
