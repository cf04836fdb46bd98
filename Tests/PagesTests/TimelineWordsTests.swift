import CareerAnalysis
import Resume
import Testing

@testable import Pages

struct TimelineWordsTests {
    private func words(_ example: Case, _ wording: Wording = english) -> [String] {
        TimelineWords(
            context: example.context(wording), lanes: example.lanes(wording),
            papers: PapersLane(context: example.context(wording))
        ).text.split(separator: "\n").map(String.init)
    }

    @Test func eachEntryHasItsDatesAndEachGapItsMonths() {
        let lines = words(
            Case(
                [work("Tallow Works", "Engineer", "2018-01", "2019-12"), work("Osier", "Lead", "2021-01", "now")],
                education: [study("University of Wexmoor", "BSc", "Physics", "2015-09", "2017-06")]))
        #expect(
            lines == [
                "2 positions; no record Jan – Dec 2020.", "As of Jun 2025.",
                "Education: University of Wexmoor, BSc Physics, Sep 2015 – Jun 2017, 1 yr 10 mo.",
                "Work: Tallow Works, Engineer, Jan 2018 – Dec 2019, 2 yr.",
                "Work: no record Jan – Dec 2020, 12 mo, note 1.",
                "Work: Osier, Lead, Jan 2021 – present, 4 yr 6 mo.",
            ])
    }

    @Test func titlesOfOneEmployerHaveDatesOfTheirOwn() {
        let lines = words(
            Case([
                work("Halyard", "Engineer", "2018-01", "2019-12"),
                work("Halyard", "Senior Engineer", "2020-01", "2021-03"),
            ]))
        #expect(
            lines.last
                == "Work: Halyard, Jan 2018 – Mar 2021, 3 yr 3 mo: Engineer, Jan 2018 – Dec 2019; "
                + "Senior Engineer, Jan 2020 – Mar 2021.")
    }

    @Test func formsOfWorkAreSaid() {
        let lines = words(
            Case([
                work("Osier", "Tutor", "2018-01", "2018-06", .partTime),
                work("Tallow", "Analyst", "2019-01", "2019-03", .internship),
                work("Reed", nil, "2020-01", "2020-03", .contract),
            ]))
        #expect(lines.contains("Work: Osier, Tutor, Jan 2018 – Jun 2018, 6 mo, part-time."))
        #expect(lines.contains { $0.hasPrefix("Work: Tallow, Analyst") && $0.hasSuffix("3 mo, internship.") })
        #expect(lines.contains { $0.hasPrefix("Work: Reed, contract, ") && $0.hasSuffix("3 mo.") })
    }

    @Test func whatHasNoDatesSaysSo() {
        let lines = words(
            Case([work("Osier", "Tutor", nil, nil), work("Reed", "Clerk", "2018-01", "2018-06")]), chinese)
        #expect(lines.contains("工作：Osier Tutor，日期未注明。"))
    }
}
