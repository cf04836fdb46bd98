import Resume
import ResumeReading
import Testing

/// Quotation marks, signs and remarks of reference lists.
extension PublicationReaderTests {
    @Test func titlesInSingleQuotationMarks() throws {
        let papers = try read(
            """
            - Marsh, A. and Roe, K., 'Salt, Credit and the Parish: Debt in Hoy, 1680-1740', Moss Review, 74 (2021), 112-139.
            - K. Roe, A. Marsh, 'Who Paid the Night Watch?', Urban Moss 45.2 (2017): 201-219.
            - Marsh, Ada. 'The Widow's Account: Women in Wick', Moss Review, no. 240 (2018), pp. 33–70.
            """, "Ada Marsh")
        #expect(
            papers.map(\.title) == [
                "Salt, Credit and the Parish: Debt in Hoy, 1680-1740", "Who Paid the Night Watch?",
                "The Widow's Account: Women in Wick",
            ])
        #expect(papers.map(\.candidateAuthorIndex) == [1, 2, 1])
    }

    @Test func strokesAndSuitsBesideAuthors() throws {
        let paper = try one(
            "- Roe, R. / Marsh-Riva, A.: Die Rechtsbelehrung in zwölf Sprachen. In: Forum 2018, S. 255–261.",
            "A. Marsh-Riva")
        #expect(paper.title == "Die Rechtsbelehrung in zwölf Sprachen" && paper.candidateAuthorIndex == 2)
        #expect(
            try one("- A. Marsh♦, R. Roe♦, and D. Lund. Moss in the vacuum. IUCrJ 12, 55–63 (2025).", "A. Marsh").title
                == "Moss in the vacuum")
    }

    @Test func remarksAndTalksAreNoPapers() throws {
        let papers = try read(
            """
            Sorted by year; my name in bold. Metrics from Scopus, 2 January 2026: h-index 9.

            - **Marsh A**, Roe K. Borrowing from a neighbour. *Stat Moss*. 2025;44(5):e1.
            - Roe K, **Marsh A**. Weekly versus daily moss. *Moss Health*. 2024;8(7):512-521.
            - "Why the bear is scared of you", Moss Summit, March 2022 (talk)
            """, "Ada Marsh")
        #expect(papers.map(\.title) == ["Borrowing from a neighbour", "Weekly versus daily moss"])
    }
}
