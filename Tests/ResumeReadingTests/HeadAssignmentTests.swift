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
}
