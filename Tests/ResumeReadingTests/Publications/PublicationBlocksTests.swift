import Resume
import Testing

@testable import ResumeReading

/// Papers in blocks of lines, as résumé builders print them.
struct PublicationBlocksTests {
    @Test func venueAndDateMayStandBetweenTitleAndAuthors() throws {
        let papers = try ResumeSamples.read(
            """
            Levke Marsh

            Publikationen

            Bed nets and bookkeeping: missing loaves in a trial
            Malaria Journal, 2019
            N. Obiang, L. Marsh, F. Roe

            Kenntnisse

            SQL
            """, path: "cv.txt"
        ).publications
        #expect(papers.map(\.title) == ["Bed nets and bookkeeping: missing loaves in a trial"])
        #expect(papers.map(\.venue) == ["Malaria Journal"])
        #expect(papers.map(\.candidateAuthorIndex) == [2])
    }

    @Test func authorsStandBelowTheDate() throws {
        let papers = try ResumeSamples.read(
            """
            Ada Marsh
            Last updated in Nov 2025
            Kirkwall, UK
            ada@example.org

            Publications

            Rye and rain on the islands
            Apr 2024
            Ada Marsh*, Piet van Roe*, Tom Poe
            10.5555/rye.2024.1 (Journal of Bread)

            Salt when the oven is cold
            Nov 2021
            Tom Poe, Ada Marsh, Nia Finch
            10.5555/salt.2021.2 (Oven Letters)

            * contributed equally
            """, path: "cv.txt"
        ).publications
        #expect(papers.map(\.title) == ["Rye and rain on the islands", "Salt when the oven is cold"])
        #expect(papers.map(\.venue) == ["Journal of Bread", "Oven Letters"])
        #expect(papers.map(\.releaseDate) == [PartialDate("2024-04"), PartialDate("2021-11")])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2])
        #expect(papers.map(\.hasEqualContribution) == [true, false])
    }

    @Test func blocksMayBeHeadingsOverItems() throws {
        let papers = try ResumeSamples.read(
            """
            # Ada Marsh's CV

            - Email: ada@example.org

            # Publications

            Authors marked † contributed equally.

            ## Rye and rain on the islands
            - Apr 2024
            - **A. Marsh**†, P. van Roe†, T. Poe
            - [10.5555/rye.2024.1](https://doi.org/10.5555/rye.2024.1) (Journal of Bread)
            - Cited by 37

            ## Salt when the oven is cold
            - Nov 2021
            - T. Poe, **A. Marsh**
            - arXiv:2111.05555

            # Skills

            - Bread
            """
        ).publications
        #expect(papers.map(\.title) == ["Rye and rain on the islands", "Salt when the oven is cold"])
        #expect(papers.map(\.venue) == ["Journal of Bread", "arXiv"])
        #expect(papers.map(\.releaseDate) == [PartialDate("2024-04"), PartialDate("2021-11")])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2])
        #expect(papers.map(\.hasEqualContribution) == [true, false])
    }

    @Test func aLabelAmongOtherFactsLeadsAReference() throws {
        let papers = try ResumeSamples.read(
            """
            骆晓舟
            手机 136 5555 0481

            附加信息
            荣誉：2021年 烘焙协会金奖
            论文：骆晓舟，蒲青，《高原面团一次成型技术》，《现代烘焙》，2020年第4期
            """, path: "cv.txt"
        ).publications
        #expect(papers.map(\.title) == ["高原面团一次成型技术"])
        #expect(papers.first?.venue == "现代烘焙")
        #expect(papers.first?.candidateAuthorIndex == 1)
    }

    @Test func yearsOfTheRepublicStandInBracketsBehindTheAuthors() throws {
        let papers = try ResumeSamples.read(
            """
            履歷表
            填表日期：民國115年1月5日
            姓名：溫曉舟
            行動電話：0958-555-017

            論文及發表
            溫曉舟、蘇芷（113）．夜班麵包師睡眠之探討．烘焙雜誌，71（3），45–56。
            溫曉舟（110）．高原麵團之研究〔碩士論文〕．雲嶺大學。
            溫曉舟（2019）。《停頓與發酵》，烘焙碩士論文，海島大學。
            """, path: "cv.txt"
        ).publications
        #expect(papers.map(\.title) == ["夜班麵包師睡眠之探討", "高原麵團之研究", "停頓與發酵"])
        #expect(papers.map(\.releaseDate) == [PartialDate("2024"), PartialDate("2021"), PartialDate("2019")])
        #expect(papers.map(\.venue) == ["烘焙雜誌", "雲嶺大學", "海島大學"])
    }

    @Test func whatBringsThePaperIsNoPartOfItsVenue() throws {
        let papers = try ResumeSamples.read(
            "# 骆晓舟\n\n## 文章\n\n1.《夜班的层次》，骆晓舟，载《烘焙适用》2021年第9期\n"
        ).publications
        #expect(papers.map(\.venue) == ["烘焙适用"])
    }
}
