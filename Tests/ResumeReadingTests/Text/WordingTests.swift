import Resume
import Testing

@testable import ResumeReading

@Suite struct WordingTests {
    @Test(arguments: [
        "Senior Engineer, Orbit Inc.", "Orbit Corp.", "星轨 Orbit Co., Ltd.", "Solberg S.A.", "Ruderverein Nord e.V.",
        "Quarry Works, Chicago, Ill.", "Orbit Inc", "Led a team",
    ])
    func namesEndWithAFullStopToo(text: String) {
        #expect(!Wording.endsSentence(ScalarText(text)))
    }

    @Test(arguments: ["Led a team of four.", "Built the pumps for Norwegian harbours.", "Moved it to Kubernetes."])
    func sentencesEnd(text: String) {
        #expect(Wording.endsSentence(ScalarText(text)))
    }

    @Test(arguments: ["### ", "**"])
    func aHeadMayEndWithTheFullStopOfACompany(mark: String) throws {
        let close = mark == "**" ? "**" : ""
        let resume = try ResumeSamples.read(
            """
            # Mira Solberg

            ## Experience

            \(mark)Senior Engineer, Orbit Inc.\(close)
            Jan 2021 – Present
            - Led a team of four people that built the new pumps for the harbour.

            \(mark)Engineer, Luna Power\(close)
            Mar 2019 – Dec 2020
            - Wrote the manual.
            """)
        #expect(resume.work.map(\.organization) == ["Orbit Inc.", "Luna Power"])
        #expect(resume.work.map(\.position) == ["Senior Engineer", "Engineer"])
    }
}
