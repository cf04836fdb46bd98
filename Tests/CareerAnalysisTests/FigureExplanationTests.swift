import Resume
import Testing

@testable import CareerAnalysis

@Suite struct FigureExplanationTests {
    private let career = analysis(
        [
            work("Orbit", "Engineer", "2020-01", "2020-06", lines: 4...6),
            work("Orbit", "Senior Engineer", "2020-07", "2021-06", lines: 7...8),
            work("Luna", "Intern", "2022-08", "2022-01", lines: 9...9), work("Sol", "Clerk", "2031", nil),
        ],
        publications: [
            Publication(title: "Tides", authorCount: 3, releaseDate: PartialDate("2019"), citations: 9),
            Publication(title: "Lakes", citations: 2), Publication(title: "Ponds"),
        ], skills: [Skill(name: "Swift", mentionLines: [5, 8, 30]), Skill(name: "Rust", mentionLines: [30])])

    @Test func whatDoesNotCountIsSaid() {
        let found = career.explanation(of: .employmentMonths)
        #expect(found.value == "18")
        #expect(found.parts.map(\.id) == ["work-1", "work-2"])
        #expect(found.parts.map(\.lines) == [[4...6], [7...8]])
        #expect(found.omitted.map(\.remark) == ["ends before it starts", "starts after 2025-06"])
        #expect(found.steps == ["Covered: 2020-01 to 2021-06 (18): 18 months."])
    }

    @Test func indicesShowTheirStep() {
        let h = career.explanation(of: .hIndex)
        #expect(h.value == "2")
        #expect(h.parts.map(\.amount) == ["9", "2"])
        #expect(h.omitted.map(\.label) == ["Ponds"])
        #expect(h.steps == ["2 works have at least 2 citations, 1 have at least 3."])
        #expect(career.explanation(of: .gIndex).steps == ["The first 2 have 11 citations together, 2² is 4."])
        #expect(career.explanation(of: .mQuotient).steps == ["h-index 2 over 6 years up to 2025."])
        #expect(career.explanation(of: .mQuotient).value == "0.33")
    }

    @Test func unknownIsNotZero() {
        let found = analysis().explanation(of: .hIndex)
        #expect(found.value == "unknown")
        #expect(found.steps == ["No citation count is known: unknown is not zero."])
        #expect(analysis().explanation(of: .medianTenureMonths).value == "unknown")
    }

    @Test func promotionsNameTheTitleBefore() {
        #expect(career.explanation(of: .promotions).parts.map(\.remark) == ["after Engineer"])
    }

    @Test func skillsShowTheirEntriesOrThatThereAreNone() {
        #expect(career.explanation(ofSkill: "swift")?.parts.map(\.id) == ["work-1", "work-2"])
        #expect(career.explanation(ofSkill: "swift")?.value == "18")
        #expect(
            career.explanation(ofSkill: "Rust")?.steps == [
                "No entry names it: it is claimed, not evidenced.", "Mentions: 1, on the lines 30.",
            ])
        #expect(career.explanation(ofSkill: "Go") == nil)
    }

    @Test func averagesAndQuotientsShowTheirDivision() {
        #expect(career.explanation(of: .averageTenureMonths).steps.last == "Together 18, over 1.")
        let norm = career.explanation(of: .hINorm)
        #expect(norm.parts.first?.remark == "as stated; authors: 3; quotient: 3")
    }

    @Test func skillsAreListedByWhatIsSaidOfThem() {
        let months = career.explanation(ofSkills: .months)
        #expect(months.name == "skills.months")
        #expect(months.parts.map(\.id) == ["Swift", "Rust"])
        #expect(months.parts.map(\.amount) == ["18", "0"])
        #expect(months.parts.map(\.lines) == [[5...5, 8...8, 30...30], [30...30]])
        #expect(career.explanation(ofSkills: .lastUsed).omitted.map(\.id) == ["Rust"])
    }

    @Test(arguments: [
        ("employmentMonths", FigureName.figure(.employmentMonths)), ("timeline.gaps", .figure(.gaps)),
        ("publications.count", .figure(.count)), ("entries", .figure(.entries)), ("skills.entries", .skills(.entries)),
        ("mentions", .skills(.mentions)), ("timeline.employmentMonthsRange", .figure(.employmentMonths)),
        ("skills.monthsRange", .skills(.months)),
    ])
    func namesAreThoseOfTheSections(name: String, figure: FigureName) {
        #expect(FigureName(name) == figure)
    }

    @Test(arguments: [
        "", "gap", "skills.gaps", "publications.gaps", "timeline.", "a.b.gaps", "Range", "timeline.mentions",
    ])
    func otherNamesAreNone(name: String) {
        #expect(FigureName(name) == nil)
    }

    /// What an explanation lists is what the output calls the figure's evidence.
    @Test(arguments: Figure.allCases) func partsAndSourcesAgree(figure: Figure) {
        let listed = Set(career.explanation(of: figure).parts.flatMap { $0.id.split(separator: " ").map(String.init) })
            .subtracting(["text"])
        #expect(listed.isSubset(of: Set(career.sources(of: figure)).union(["publication-1", "publication-2"])))
        #expect(Set(career.sources(of: figure)).isSubset(of: listed))
    }
}
