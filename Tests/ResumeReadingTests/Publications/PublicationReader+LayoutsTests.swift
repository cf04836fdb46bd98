import Resume
import ResumeReading
import Testing

/// Lists that are laid out in other ways: titles first or above, years in a column, references counted by letters.
extension PublicationReaderTests {
    @Test func theListTellsWhetherTitlesComeFirst() throws {
        let papers = try read(
            """
            - Moss at Noon. A. Marsh, P. Roe. Bryology 2024. 19 citations
            - Two Ferns, Ninety Leaves. R. Lund, A. Marsh, and J. Freire. Bryology 2022. 164 citations
            - Who Counted, and When? A. Marsh, L. Moor. ICASSP 2019.
            """, "Ada Marsh")
        #expect(papers.map(\.title) == ["Moss at Noon", "Two Ferns, Ninety Leaves", "Who Counted, and When?"])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2, 1])
    }

    @Test func aQuestionMayBeTheFirstHalfOfATitle() throws {
        #expect(
            try one("- Whose Moss Is It? Counting Leaves for New Voices，CIKM 2024，第三作者").title
                == "Whose Moss Is It? Counting Leaves for New Voices")
        #expect(try one("- Whose Moss Is It? Journal of Leaf Studies, 12(3), 2020").title == "Whose Moss Is It?")
    }

    @Test func aYearInAColumnOfItsOwnDatesTheReference() throws {
        let papers = try read(
            """
            2024          A. Marsh and E. Novak. “Fusing What the Mill
                          Forgot.” CGO.
            2022          R. Lund, A. Marsh. “Sixteen Shades of Moss.” DAC.
            """, "Ada Marsh")
        #expect(papers.map(\.title) == ["Fusing What the Mill Forgot", "Sixteen Shades of Moss"])
        #expect(papers.map(\.releaseDate?.year) == [2024, 2022])
    }

    @Test func figuresOfTheWholeListAreNoPaper() throws {
        #expect(try read("截至 2025 年 12 月总被引 402 次，h 指数 6").isEmpty)
    }

    @Test func portalsPutTheTitleAboveTheAuthors() throws {
        let papers = try read(
            """
            **2025**

            Tokens do not read Welsh
            *Marsh, A., Roe, V. & Lund, M.*, Jul 2025, In: Transactions of Moss. 13, p. 555-573
            Research output: Contribution to journal › Article › peer-review

            Counting leaves nobody wrote down
            *Roe\\*, V. & Marsh\\*, A.*, May 2025, In: Leaf Linguistics. 51, 2
            Research output: Article · Citations: 6
            """, "Ada Marsh")
        #expect(papers.map(\.title) == ["Tokens do not read Welsh", "Counting leaves nobody wrote down"])
        #expect(papers.map(\.venue) == ["Transactions of Moss", "Leaf Linguistics"])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2])
        #expect(papers.map(\.citations) == [nil, 6])
    }

    @Test func headingsWithAYearAreTitles() throws {
        let papers = try read(
            """
            ### Misheard Twice: Errors in Scoring <span style="float:right">2024</span>
            *Interspeech* &mdash; Ada Marsh, Dele Roe &mdash; 17 citations

            ### Small Words without Data <span style="float:right">2017</span>
            *IEEE Letters* &mdash; Tomas Lund, Ada Marsh &mdash; 142 citations
            """, "Ada Marsh")
        #expect(papers.map(\.title) == ["Misheard Twice: Errors in Scoring", "Small Words without Data"])
        #expect(papers.map(\.releaseDate?.year) == [2024, 2017])
        #expect(papers.map(\.citations) == [17, 142])
    }

    @Test func whatIsBoldBehindTheTitleIsTheVenue() throws {
        let paper = try one(
            "1. **Ada Marsh**, Bo Lund, Yi Roe. 2023. *Ten Kitchens, Ten Timers*. **Proc. ACM IMWUT** 7(3).",
            "Ada Marsh")
        #expect(paper.title == "Ten Kitchens, Ten Timers")
    }

    @Test func lettersMayCountTheReferences() throws {
        let papers = try read(
            "C5. N. Roe, A. Marsh, P. Lal. Moss without Tears. ICLR 2025.\nJ12. A. Marsh, P. Lal. Which Leaf? EMNLP 2023.",
            "Ada Marsh")
        #expect(papers.map(\.candidateAuthorIndex) == [2, 1])
    }

    @Test func familyNamesMayLookLikeParticles() throws {
        let paper = try one(
            "- L. Du, Q. Shao, and Y. Mao, \"A leaf without a pump,\" IEEE Circuits, 2023.", "Lingfei Du")
        #expect(paper.candidateAuthorIndex == 1)
        #expect(paper.authorCount == 3)
    }

    @Test func aSuperscriptSignMarksEqualAuthors() throws {
        let paper = try one(
            "- Yining Gao<sup>=</sup>, **Ada Marsh**<sup>=</sup>, Yi Roe. 2024. *A Cane That Hums*. In **CHI '24**.",
            "Ada Marsh",
            heading: "Papers (= equal contribution)")
        #expect(paper.candidateAuthorIndex == 2)
        #expect(paper.hasEqualContribution)
    }

    @Test func aTitleOfCapitalsInBoldAboveItsAuthorsIsNoName() throws {
        let papers = try read(
            """
            - **Paired Judges: Scoring Answers Two at a Time** <br>
              **Mara Roe**<sup>\\*</sup>, Tom Poe<sup>\\*</sup>, Una Lark <br>
              *NeurIPS 2025* (Spotlight)
            - **Polite Answers Score Higher** <br>
              Tom Poe, **Mara Roe**, Una Lark <br>
              *NeurIPS 2025* | [[paper]](https://example.org/polite.pdf)
            """, "Mara Roe")
        #expect(papers.map(\.title) == ["Paired Judges: Scoring Answers Two at a Time", "Polite Answers Score Higher"])
        #expect(papers.map(\.venue) == ["NeurIPS", "NeurIPS"])
        #expect(papers.last?.authors == ["Tom Poe", "Mara Roe", "Una Lark"])
    }
}
