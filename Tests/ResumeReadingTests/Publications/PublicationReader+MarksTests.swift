import Resume
import Testing

@testable import ResumeReading

/// Marks at the end of author lists, and lines that only count what a list holds.
extension PublicationReaderTests {
    @Test func aMarkBehindTheLastInitialClosesTheList() throws {
        let papers = try read(
            """
            1. **Lin Q.**#, Tan Y.#, Wu Q.* Reversible binders with oral exposure. *Journal of Binders*, 2024, 67(9): 12-30.
            2. **Lin Q.**, Wu Q.* Prodrugs: what a decade taught us. *Journal of Prodrugs*, 2022, 238: 114. (被引57次)
            """)
        #expect(papers.map(\.title) == ["Reversible binders with oral exposure", "Prodrugs: what a decade taught us"])
        #expect(papers.map(\.authors) == [["Lin Q.", "Tan Y.", "Wu Q."], ["Lin Q.", "Wu Q."]])
        #expect(papers.map(\.hasEqualContribution) == [true, false])
        #expect(papers.last?.citations == 57)
    }

    @Test func marksBehindInitialsOfReferencesWithTheYearInBrackets() throws {
        let paper = try one(
            "Reed-Mbeki, T. R.†, & Halvard, K.† (2025). Nocturnal pulses. *Journal of Peat*, 31(2), 70. († equal contribution)"
        )
        #expect(paper.title == "Nocturnal pulses")
        #expect(paper.authors == ["Reed-Mbeki, T. R.", "Halvard, K."])
        #expect(paper.releaseDate == PartialDate(year: 2025))
    }

    @Test func aTallyIsNoPaper() throws {
        let papers = try read(
            """
            h-index 6 (Google Scholar, December 2025)

            1. Roe, M., & Poe, T. (2021). Winter matters. *Journal of Peat*, 18, 55-71.
            """)
        #expect(papers.map(\.title) == ["Winter matters"])
    }

    @Test func aBulletMaySwallowTheMarkOfALegend() throws {
        let papers = try read(
            """
            \\* denotes equal contribution; my name is in **bold**.

            1. **Mara Roe**\\*, Tom Poe\\*, Una Lark. *Counting crusts at night.* ICBB 2025 **(Oral, top 1%)**.
            2. Tom Poe, **Mara Roe**\\*. *Crusts by day.* ICBB 2023.
            """, "Mara Roe")
        #expect(papers.map(\.title) == ["Counting crusts at night", "Crusts by day"])
        #expect(papers.first?.hasEqualContribution == true)
    }

    @Test func oneOwnNameMayBeShortAmongFullOnes() throws {
        let paper = try one(
            "1. **M. Roe**, Tom Poe, Una-Lee Lark. *Crusts Without Tears: A Study.* **ICBB 2024**.", "Mara Roe")
        #expect(paper.title == "Crusts Without Tears: A Study")
        #expect(paper.authors == ["M. Roe", "Tom Poe", "Una-Lee Lark"])
    }
}
