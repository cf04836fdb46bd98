import Resume
import Testing

@testable import ResumeReading

/// How scholars of law, economics, chemistry and the humanities print their references.
struct ScholarsCitationStylesTests {
    private func read(_ text: String, name: String = "Ada Marsh", heading: String = "Publications") throws
        -> [Publication]
    {
        try ResumeSamples.read("# \(name)\n\n## \(heading)\n\n\(text)").publications
    }

    @Test func germanQuotationMarksMayCloseWithAStraightOne() throws {
        let papers = try read(
            """
            2. A. Marsh, T. Poe, „Salz ohne Wasser", *Hoy Chem.* **2021**, *12*, 55–61; zit. 14.
            1. T. Poe, A. Marsh, „Licht im Ofen“, *Hoy Chem.* **2019**, *10*, 5–9.
            """)
        #expect(papers.map(\.title) == ["Salz ohne Wasser", "Licht im Ofen"])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2])
        #expect(papers.map(\.citations) == [14, nil])
    }

    @Test func lawReportsCountVolumesAndIssues() throws {
        let papers = try read(
            """
            1. A Marsh and T Poe, 'The Baker's Oath: Ten Years of the Mill Lists' (2024) 87(3) *Hoy Law Review* 611
            2. A Marsh, 'Flour Without Title' (2026, forthcoming) *Orkney Journal of Law*
            3. A Marsh, *Silence in the Mill: Trust and the Miller* (Kelp Publishing 2023)
            4. T Poe and A Marsh (eds), *Bread Beyond Money* (Edward Kelp 2020)
            """)
        #expect(
            papers.map(\.title) == [
                "The Baker's Oath: Ten Years of the Mill Lists", "Flour Without Title",
                "Silence in the Mill: Trust and the Miller", "Bread Beyond Money",
            ])
        #expect(papers.map(\.venue) == ["Hoy Law Review", "Orkney Journal of Law", "Kelp Publishing", "Edward Kelp"])
        #expect(papers.map(\.releaseDate?.year) == [2024, 2026, 2023, 2020])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 1, 1, 2])
    }

    @Test func fullNamesPutTheFirstSurnameFirst() throws {
        let papers = try read(
            """
            Marsh, Ada T., and Henrik Poe. 2025. “Bread and Bargaining.” Journal of Mills 43 (2): 401–438.

            Poe, Henrik, and Ada T. Marsh. 2021. “School Ovens and the
                Second Loaf.” Journal of Hoy Economics 198: 104433.

            Marsh, Ada T. 2019. “One Mill.” In Handbook of
                Regional Ovens, edited by Paul Lue and Mei Tarn, 211–240.
            """, name: "Ada T. Marsh")
        #expect(papers.map(\.title) == ["Bread and Bargaining", "School Ovens and the Second Loaf", "One Mill"])
        #expect(papers.map(\.authorCount) == [2, 2, 1])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2, 1])
        #expect(papers[2].venue == "Handbook of Regional Ovens")
    }

    @Test func germanListsDivideAuthorsBySlashes() throws {
        let papers = try read(
            """
            Marsh, Ada (2016): Warten. Eine Soziologie des Ofens. Kirkwall/Wick: Kelp.

            Marsh, Ada / Poe, Hanna (2022): Stille Flure. Zur Akustik der Mühle. In: Zeitschrift für Brot 51 (3), S. 233–250.
            """)
        #expect(
            papers.map(\.title) == ["Warten. Eine Soziologie des Ofens", "Stille Flure. Zur Akustik der Mühle"])
        #expect(papers.map(\.venue) == ["Kelp", "Zeitschrift für Brot"])
        #expect(papers.map(\.authorCount) == [1, 2])
    }

    @Test func theVenueStandsBeforeTheWordForItsState() throws {
        let paper = try #require(
            try read("1. T. Poe and A. Marsh, *Sparse loaves by thresholds*, Panis, to appear, 2026.").first)
        #expect(paper.title == "Sparse loaves by thresholds")
        #expect(paper.venue == "Panis")
    }

    @Test func publishersCloseFrenchBooks() throws {
        let paper = try #require(
            try read("- Marsh A. (2022), *Dire non au pain : une négation*, Presses universitaires de Hoy, 312 p.")
                .first)
        #expect(paper.title == "Dire non au pain : une négation")
        #expect(paper.venue == "Presses universitaires de Hoy")
    }

    @Test func theLastAuthorStandsBehindDots() throws {
        let paper = try #require(
            try read(
                "Poe, M., Marsh, A., Lue, E., . . . Tarn, T. (2022). Ovens at home. Behavior of Bread, 54(4), 1955–1971."
            ).first)
        #expect(paper.title == "Ovens at home")
        #expect(paper.candidateAuthorIndex == 2)
        #expect(paper.authorCount == nil)
    }

    @Test func othersAreLeftOutBehindInitials() throws {
        let paper = try #require(
            try read(
                "Poe, M. et al. (2023) 'Mill noise and the timid mouse', Hoy Ecology, 712, pp. 55-70. (I am the third author.)"
            )
            .first)
        #expect(paper.title == "Mill noise and the timid mouse")
        #expect(paper.venue == "Hoy Ecology")
        #expect(paper.candidateAuthorIndex == 3)
        #expect(paper.authorCount == nil)
    }

    @Test func aYearHeadingStandsAboveTitleAndAuthors() throws {
        let papers = try read(
            """
            2022
            Dosing of yeast in three northern bakeries
            Marsh A, Poe T, Lue N. Hoy Journal of Bread 29(4): 201–206

            2019
            Who checks the baker? Errors in release
            Poe T, Marsh A. Bread in Practice 11(2): 55–61
            """)
        #expect(
            papers.map(\.title) == [
                "Dosing of yeast in three northern bakeries", "Who checks the baker? Errors in release",
            ])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2])
        #expect(papers.map(\.releaseDate?.year) == [2022, 2019])
    }

    @Test func titlesOnLinesOfTheirOwnMayOpenLikeAName() throws {
        let papers = try read(
            """
            A Crust Tax: Subword Loaves and the Price of Rye
            Ada Marsh, Tom Poe, Kim Lue
            BREAD 2024

            Pauses Are Not Errors: Scoring Dough
            Tom Poe, Ada Marsh
            OVEN 2023

            Seven Ways to Fold
            Ada Marsh
            FLOUR 2021
            """)
        #expect(
            papers.map(\.title) == [
                "A Crust Tax: Subword Loaves and the Price of Rye", "Pauses Are Not Errors: Scoring Dough",
                "Seven Ways to Fold",
            ])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2, 1])
    }

    @Test func theRoleMayLeadTheReference() throws {
        let papers = try ResumeSamples.read(
            """
            # 周小满

            ## 代表论著

            ■ SCI 论文
            1. 第一作者. Sourdough before the mill in bakers over 75.
               Annals of Hoy Bread, 2023. 引用 26 次
            2. 共一（排名第二）. Video-based curves of kneading.
               Hoy Kneading, 2024.
            ■ 中文核心
            3. 周小满, 陆白. 面包与水. 灯塔学刊, 2021, 24(8): 701-706.
            """
        ).publications
        #expect(
            papers.map(\.title) == [
                "Sourdough before the mill in bakers over 75", "Video-based curves of kneading", "面包与水",
            ])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2, 1])
        #expect(papers.map(\.hasEqualContribution) == [false, true, false])
    }

    @Test func namesOfFourCharactersStandInLists() throws {
        let paper = try #require(
            try read("山田太郎、周小满：《海边的坝户》，《灯塔学刊》第80卷第3号，2021年。", name: "周小满").first)
        #expect(paper.title == "海边的坝户")
        #expect(paper.candidateAuthorIndex == 2)
    }
}
