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

    /// The comma behind the authors is none of the title's, whatever words the title holds.
    @Test(arguments: [
        "温叙白✉，秦舟，锌负极织构化研究进展，无机材料学报，2025，40(3)：255–268",
        "温叙白，秦舟，锌负极织构化研究进展，无机材料学报，2025",
        "温叙白, 秦舟, 锌负极织构化研究进展, 无机材料学报, 2025, 40(3): 255–268",
    ])
    func chineseReferencesMayBePartedByCommas(text: String) throws {
        let resume = try ResumeSamples.read("# 温叙白\n\n## 发表论文\n\n1. \(text)\n")
        let paper = try #require(resume.publications.first)
        #expect(paper.title == "锌负极织构化研究进展")
        #expect(paper.venue == "无机材料学报")
        #expect(paper.authorCount == 2)
        #expect(paper.releaseDate?.year == 2025)
    }

    @Test func aVolumeOnItsOwnLineEndsAVenue() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh

            PUBLICATIONS

            Marsh A, Cole K. 2024. Fromages au lait cru. Canadian Journal of Microbiology 70(5): 155-168. Cited 13 times.
            Whitford D, Marsh A. 2018. How clean is a clean room? Journal of Food
            Protection 81(11): 1855-1862. Cited 29 times.
            """, path: "cv.txt")
        #expect(resume.publications.count == 2)
        #expect(resume.publications.map(\.citations) == [13, 29])
    }

    @Test func conferencesBelowJournalsHeadPapers() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh

            PUBLICATIONS

            Journals
            [J1] A. Marsh and B. Goel, “Caching for disks that spin down,” ACM Transactions on Storage, vol. 5, no. 3, 2009.

            Conferences
            [C2] F. Odum and A. Marsh, “Compaction is a scheduling problem,”
            in Proc. USENIX FAST, Santa Clara, CA, 2025, pp. 55–70. Cited by 9
            [C1] A. Marsh and B. Goel, “Write once, regret never,” in Proc. EuroSys,
            Lisbon, 2011. Cited by 512

            CONFERENCE PRESENTATIONS

            Marsh, A. (2025, May). Naps in a noisy house [Paper presentation]. SRCD, Minneapolis, MN.
            """, path: "cv.txt")
        #expect(
            resume.publications.map(\.title) == [
                "Caching for disks that spin down", "Compaction is a scheduling problem", "Write once, regret never",
            ])
    }

    @Test func citationsStandInParenthesesWhereItIsSaid() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            Publications
            ------------

            Asterisk: corresponding author. Citations as of December 2025 in parentheses.

            2.  **Marsh, A.**; Petrakis, E.\\* Nickel Not Minding Oxygen. *J. Am. Chem. Soc.* **2025**, *147*, 5551--5560. (8)
            1.  Petrakis, E.; **Marsh, A.**\\* Coupling in a Coffee Machine. *Org. Lett.* **2024**, *28*, 1555--1562. (19)
            """)
        #expect(resume.publications.map(\.citations) == [8, 19])
    }

    @Test func aLegendWithItsDateIsNoPaper() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ### Papers

            \\* equal contribution. Citation counts from Google Scholar, 2 January 2026 (268 in total).

            - **Promises: Verifying Calls Before They Happen**
              Ada Marsh\\*, Noor Cole\\*, Vesna Lind
              NeurIPS 2025 · 19 citations
            """)
        #expect(resume.publications.map(\.title) == ["Promises: Verifying Calls Before They Happen"])
        #expect(resume.publications.first?.hasEqualContribution == true)
    }

    @Test func titlesInTheirMarksArePapersUnderResearch() throws {
        let resume = try ResumeSamples.read(
            """
            邰若琳

            研究成果
            1.\t《城投公司隐性债务置换的利差效应》，《债券》2022年第8期，第一作者
            2.\t《区域信用分层与基金持仓》，《金融市场研究》2024年第3期，第二作者
            3.\t《评级调整是否滞后？》，工作论文，2025年

            荣誉
            2012年\t国家奖学金
            """, path: "cv.txt")
        #expect(resume.publications.map(\.candidateAuthorIndex) == [1, 2, nil])
        #expect(resume.publications.map { $0.releaseDate?.year } == [2022, 2024, 2025])
    }

    /// A work's name in bold is no author.
    @Test func worksInBoldAreNoPapers() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ## Side things

            [**Tide Table Tea Towel**](/made/tide) (2022). Printed the tides of Deep Cove on 400 tea towels, plotted with D3.

            [**Plain Forms**](/made/forms) (2019 – 2021). A little pattern library of form wording. 1.3k stars on GitHub.
            """)
        #expect(resume.publications.isEmpty)
        #expect(resume.projects.map(\.name) == ["Tide Table Tea Towel", "Plain Forms"])
    }
}
