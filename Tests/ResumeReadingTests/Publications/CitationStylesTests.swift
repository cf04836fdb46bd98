import Resume
import Testing

@testable import ResumeReading

/// How fields print their references: law, geology, the humanities, and pages that put a badge first.
struct CitationStylesTests {
    private func read(_ text: String, heading: String = "Publications") throws -> [Publication] {
        try ResumeSamples.read("# Ada Marsh\n\n## \(heading)\n\n\(text)").publications
    }

    @Test func lawReportsPutTheYearInBrackets() throws {
        let papers = try read(
            """
            Ada Marsh, "The Loaf That Was Not There: Phantom Orders" (2024) 36 Hoy Law Journal 455

            Ada Marsh, "Bunkers and Blame" [2020] Hoy Journal of Legal Studies 214
            """)
        #expect(papers.map(\.venue) == ["Hoy Law Journal", "Hoy Journal of Legal Studies"])
        #expect(papers.map(\.releaseDate?.year) == [2024, 2020])
    }

    @Test func booksStandBehindFullNames() throws {
        let papers = try read(
            """
            Ada Marsh, *The Harbour Jury: Law at the Water's Edge* (Kirkwall: Hoy University Press, 2022)

            Ada Marsh and Tom Poe, *Salt Marsh and Sovereign* (Wick: Boyd Press, 2019)
            """)
        #expect(papers.map(\.title) == ["The Harbour Jury: Law at the Water's Edge", "Salt Marsh and Sovereign"])
        #expect(papers.map(\.authorCount) == [1, 2])
        #expect(papers.map(\.venue) == ["Hoy University Press", "Boyd Press"])
    }

    @Test func editorsFollowTheBook() throws {
        let papers = try read(
            "Ada Marsh, 'Port Books without Ports', in *Tidal Archives*, ed. by Tom Poe (Wick: Boyd Press, 2017), pp. 77–101"
        )
        #expect(papers.map(\.venue) == ["Tidal Archives"])
    }

    @Test func aBadgeStandsBeforeTheTitle() throws {
        let papers = try read(
            """
            <abbr>OvenConf</abbr> **What silence tells a baker**
            Ada Marsh, Paul Roe, Mirco Poe
            OvenConf 2025

            <abbr>BreadML</abbr> **Dough points from crust alone**
            Paul Roe, Ada Marsh
            BreadML 2023
            """)
        #expect(papers.map(\.authorCount) == [3, 2] && papers.map(\.candidateAuthorIndex) == [1, 2])
        #expect(papers.map(\.venue) == ["OvenConf", "BreadML"])
    }

    @Test func marksSetAsFormulasAreMarks() throws {
        let papers = try read(
            """
            ${}^{*}$ denotes equal contribution.

            1.  J. Roe$^{*}$, A. Marsh$^{*}$, D. Poe, *Payne in the dark*, Journal of Bread **955**, 12 (2023).

            2.  D. Poe, A. Marsh, *Crumbs behind the oven*, PASA **41**, e055 (2021).
            """)
        #expect(papers.map(\.title) == ["Payne in the dark", "Crumbs behind the oven"])
        #expect(papers.first?.authors == ["J. Roe", "A. Marsh", "D. Poe"])
        #expect(papers.first?.hasEqualContribution == true)
        #expect(papers.last?.venue == "PASA")
    }

    @Test func aMarkHidesTheCommaBeforeAnd() throws {
        let papers = try read(
            "[2] Bothe, L.*, Marsh, A.* & Thiele, M. (2022): Recharge from warm winters. – Journal of Bread 605, 127.")
        #expect(papers.map(\.authorCount) == [3])
    }

    @Test func countsCloseTheReferencesWithoutAWord() throws {
        let papers = try read(
            """
            A. Marsh, P. Roe. Dissolved salt in dough. Marine Bread 212, 2021. [47]

            P. Roe, A. Marsh, L. Munk. Sampling without spoons. Bread Methods, 2019. [112]

            A. Marsh. Yeast in winter. Deep Bread Research, 2023. [5]
            """)
        #expect(papers.map(\.citations) == [47, 112, 5])
    }

    @Test func numbersThatCountTheReferencesAreNoCitations() {
        let texts = [
            "A. Marsh. Salt. Bread, 2021. [1]", "A. Marsh. Oil. Bread, 2022. [2]", "A. Marsh. Rye. Bread. [3]",
        ]
        #expect(!BareCounts.areFound(in: texts.map { ReferenceText(ScalarText($0)) }))
    }

    @Test func remarksStandAboveNumberedPapers() throws {
        let papers = try read(
            """
            Total 9; 4 as first or joint first author. Citations on 2 January 2026: 437.

            1. A. Marsh, P. Roe. Dissolved salt in dough. Marine Bread, 2021.
            2. P. Roe, A. Marsh. Sampling without spoons. Bread Methods, 2019.
            """)
        #expect(papers.map(\.title) == ["Dissolved salt in dough", "Sampling without spoons"])
    }

    @Test func marksOfBooksHoldTheVenueBehindATitle() throws {
        let papers = try ResumeSamples.read(
            "# 林舟\n\n## 期刊論文\n\n1. 林舟，〈曬鹽的人：清代鹽場的戶口〉，《海島史研究》，30 卷 2 期（2023.06），頁 55–104。\n"
        ).publications
        #expect(papers.map(\.venue) == ["海島史研究"])
    }

    @Test func grantsEndInTheirSum() throws {
        let projects = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Grants and funding

            - *Heavy loaves in small ovens*, Hoy Council, 2023--2026, AUD 441k
            - *Twilight bread*, Kirkwall Futures Scheme, 2024, AUD 60k
            """
        ).projects
        #expect(projects.map(\.name) == ["Heavy loaves in small ovens", "Twilight bread"])
    }

    @Test(arguments: [
        "Marsh, A., and Poe, T., 2023. Salt in the dough. Journal of Bread 12, 34–41.",
        "Marsh, A., and Poe, T., 2023, Salt in the dough: Journal of Bread, v. 12, p. 34-41.",
        "2023. A. Marsh, T. Poe. Salt in the dough. Journal of Bread.",
        "Marsh, Ada, and Tom Poe. 2023. \"Salt in the dough.\" Journal of Bread 12 (3): 34–41.",
        "Salt in the dough, A. Marsh, T. Poe, Journal of Bread, 2023",
    ])
    func theYearAndTheTitleStandAnywhere(reference: String) throws {
        let paper = try #require(try read(reference).first)
        #expect(paper.title == "Salt in the dough" && paper.venue == "Journal of Bread")
        #expect(paper.authorCount == 2 && paper.candidateAuthorIndex == 1 && paper.releaseDate?.year == 2023)
    }

    @Test func aBracketWithTheYearClosesATitle() throws {
        let papers = try read("Salt in the dough (2023), Journal of Bread\n\nRye under ice (2021), Flour Today")
        #expect(papers.map(\.title) == ["Salt in the dough", "Rye under ice"])
        #expect(papers.map(\.venue) == ["Journal of Bread", "Flour Today"])
    }
}
