import Resume
import Testing

@testable import ResumeReading

@Suite struct ReferenceBlocksTests {
    private static let papers = """
        # Mira Solberg-Tadesse

        ## Refereed papers

        Mira Solberg-Tadesse and Orla Finch
        **Harbours first: pumps for northern towns**
        In *Proceedings of ACL*, 2025 (long paper)
        Citations: 17

        Mira Solberg-Tadesse
        **Broken pumps, whole harbours**
        In *Proceedings of EMNLP*, 2021
        Citations: 63

        Orla Finch, Mira Solberg-Tadesse, et al.
        **A treebank of tides**
        *Computational Linguistics*, 49(2):255–291, 2019

        ## Under review

        Mira Solberg-Tadesse. **Tides are metadata.** Submitted to TACL.
        """

    /// The name of a single author does not end the list, as it does where a column of a page begins with it.
    @Test func blankLinesPartThem() throws {
        let found = try ResumeSamples.read(Self.papers).publications
        #expect(
            found.map(\.title) == [
                "Harbours first: pumps for northern towns", "Broken pumps, whole harbours", "A treebank of tides",
                "Tides are metadata",
            ])
        #expect(found.map(\.candidateAuthorIndex) == [1, 1, 2, 1])
        #expect(found.map(\.citations) == [17, 63, nil, nil])
    }

    @Test func referencesOfOneLineAreNoBlocks() {
        let lines = [
            "A. Roe. Pumps. Journal of Pumps, 2019.", "", "B. Moe. Tides. Journal of Tides, 2020.", "",
            "C. Poe. Ports. Journal of Ports, 2021.",
        ].enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        #expect(!ReferenceBlocks.part(lines))
    }

    /// "Writing" says little; what stands below it are papers, one without a date.
    @Test func papersBelowAVagueHeading() throws {
        let found = try ResumeSamples.read(
            """
            # Mira Solberg

            ## Writing

            Solberg, M., & Falk, D. (2023). Freeze now, argue later: triage after a burst main. Pumps Today, 46(2), 155–170.

            Falk, D., Rees, O., & Solberg, M. (2020). Silver mirroring on dry plates: a survey. Studies in Pumps, 65(4), 215–228.

            Solberg, M. (in press). Nitrate in the mountain. Topics in Pump Preservation.
            """
        ).publications
        #expect(found.count == 3)
        #expect(found.map(\.releaseDate?.description) == ["2023", "2020", nil])
    }

    /// Titles of journals that go on in the next line are no papers.
    @Test func authorsAndYearOpenEachBlock() throws {
        let resume = try ResumeSamples.read(
            """
            # Odo Quill

            # PEER-REVIEWED PUBLICATIONS

            Student co-authors are marked with a dagger (†). Citation counts from
            Google Scholar, December 2025.

            Marsh, S.†, Quill, O., & Poe, K. (2022). Does finger counting
            with flour? *Journal of Child
            Milling, 215*, 105333. (Cited 41 times)

            Quill, O. (2016). What toddlers do when the jar is empty.
            *Child Milling, 87*(5), 1502--1516. (Cited 154 times)
            """)
        #expect(
            resume.publications.map(\.title) == [
                "Does finger counting with flour?", "What toddlers do when the jar is empty",
            ])
        #expect(resume.publications.map(\.citations) == [41, 154])
    }

    @Test func aPaperUnderReviewBelowAnotherIsItsOwn() throws {
        let resume = try ResumeSamples.read(
            """
            PUBLICATIONS

            Marsh, S., & Quill, O. (2025). Do siblings count as
                  sources? MillArXiv. https://doi.org/10.31234/x5562
            Quill, O., & Poe, J. (under review). Bedtime stories
                  and forgetting.
            """, path: "cv.txt")
        #expect(
            resume.publications.map(\.title) == ["Do siblings count as sources?", "Bedtime stories and forgetting"])
    }

    /// A legend that ends where its line ends has said what it says.
    @Test func aLegendTakesNoPaperWithIt() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Quill

            ## Publications

            * Equal contribution
            Ada Quill, Tom Poe. Flour and its discontents. ICML 2022.
            """)
        #expect(resume.publications.map(\.title) == ["Flour and its discontents"])
    }

    @Test func authorsAndYearOpenTheBlocksOfACL() throws {
        let papers = try ResumeSamples.read(
            """
            Mara Roe

            Publications
            * equal contribution

            Mara Roe*, Tomasz Poe*, and Una Lark. 2025. Who transcribes the transcribers?
            Forced alignment for twelve ovens of the North. In Proceedings of the 63rd Annual
            Meeting of the Association for Computational Linguistics (Volume 1: Long Papers), pages 11–17,
            Vienna, Austria. Association for Computational Linguistics.

            Tomasz Poe, Mara Roe, and Una Lark. 2024. Breath groups as weak labels.
            Transactions of the Association for Computational Linguistics, 12:555–572.

            Una Lark and Mara Roe. 2023. Seventy tapes and a tractor: digitising a family archive. In
            Proceedings of Interspeech, pages 55–64, Remote.
            """, path: "cv.txt"
        ).publications
        #expect(papers.count == 3)
        #expect(papers.map(\.releaseDate?.description) == ["2025", "2024", "2023"])
        #expect(papers.last?.title == "Seventy tapes and a tractor: digitising a family archive")
    }
}
