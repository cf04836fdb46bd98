import Resume
import Testing

@testable import ResumeReading

struct UnreadDatesTests {
    private let employer =
        "Bundesanstalt für Materialforschung und außergewöhnliche Prüfungsangelegenheiten in der Landwirtschaft"
    private let title = "Wissenschaftliche Mitarbeiterin für Grundsatzfragen der Digitalisierung"

    private func resume(_ head: String) throws -> Resume {
        try ResumeSamples.read(
            """
            # Ada Marsh

            ada@example.org

            ## Berufserfahrung

            \(head)
            - SAP

            **Landesamt** — Referatsleiterin, 05/2017 – heute
            - SAP
            """)
    }

    @Test func whatBoldOpensIsAHeadHoweverLong() throws {
        let resume = try resume("**\(employer)** — \(title), 04/2012 – 03/2017")
        #expect(resume.work.map(\.organization) == [employer, "Landesamt"])
        #expect(resume.work.first?.position == title)
        #expect(resume.reading.notes.allSatisfy { $0.code != .unreadable })
    }

    @Test func aSpanThatNoEntryHasIsTold() throws {
        let resume = try resume(
            "Dort war ich bei der \(employer) als \(title) und noch vieles mehr tätig, und zwar 04/2012 – 03/2017")
        #expect(resume.work.map(\.organization) == ["Landesamt"])
        let notes = resume.reading.notes.filter { $0.code == .unreadable }
        #expect(notes.map(\.evidence) == [Evidence(line: 7)])
    }

    /// The years of an employer stand above its positions, which have their own.
    @Test func whatAnEntryHasIsNotToldAgain() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ada@example.org

            ## Experience

            ### Northwind Ltd, 2015 – 2021

            **Senior Baker**, Jan 2018 – Dec 2021
            - Bread

            **Baker**, Jan 2015 – Dec 2017
            - Rolls
            """)
        #expect(resume.work.count == 2)
        #expect(resume.reading.notes.allSatisfy { $0.code != .unreadable })
    }
}
