import Testing

@testable import ResumeReading

struct EmployerAndTitleTests {
    @Test func headingsThatNameBoth() throws {
        #expect(
            try ResumeSamples.positions(
                """
                ## Where I have worked

                ### Harbour Mills: Lead Data Engineer

                *May 2023 → now, Kirkwall (hybrid)*

                Five people and a crane.

                ### Quill: Analytics Engineer

                *June 2018 → December 2020, Eden Prairie*

                Marts.
                """) == [
                    "Lead Data Engineer @ Harbour Mills 2023-05/now", "Analytics Engineer @ Quill 2018-06/2020-12",
                ])
    }

    /// What stands before the colon may be the form of employment.
    @Test func aFormOfEmploymentIsNoEmployer() {
        var line = SourceLine(number: 1, text: "Secondment: Flood Engineer")
        line.headingLevel = 3
        #expect(EmployerAndTitle.pieces(of: EntryLine(line, dates: DateScanner())) == nil)
    }

    @Test(arguments: [
        "Promotion: Senior Engineer", "Current role: Product Designer", "Rotation 2: Audit Associate",
        "Reported to: Chief Financial Officer", "Maternity cover: Finance Manager",
    ])
    func whatElseStandsBeforeAColon(text: String) {
        var line = SourceLine(number: 1, text: text)
        line.headingLevel = 3
        #expect(EmployerAndTitle.pieces(of: EntryLine(line, dates: DateScanner())) == nil)
    }
}
