import Resume
import Testing

@testable import ResumeReading

struct SectionEvidenceTests {
    private func lines(_ text: String) -> [SourceLine] { LineReader(text: text, path: "cv.md").lines() }

    @Test func referencesMakeAListOfPapers() {
        #expect(
            SectionEvidence.kind(
                of: lines("木子白：《竞业限制的认定》，载《法苑》2023 年第 7 期，第 5 页。\n\n木子白：《合规的边界》，载《法苑》2021 年第 2 期，第 9 页。"))
                == .publications)
    }

    @Test func awardsNamedAfterTitlesAreAwards() {
        #expect(
            SectionEvidence.kind(of: lines("Finalist, Teacher of the Year, 2024\nPrize for Baking, 2022")) == .awards)
    }

    @Test func recordsTellTheirKindByTheirFirstLabel() {
        #expect(
            SectionEvidence.kind(of: lines("工程名称：甲\n工期：2021-09 至 2022-04\n\n工程名称：乙\n工期：2019-04 至 2021-06")) == .projects
        )
        #expect(
            SectionEvidence.kind(
                of: lines("Employer: Acme\nFrom: 2019   To: 2020\n\nEmployer: Mill\nFrom: 2017   To: 2019")) == .work)
    }

    @Test(arguments: [
        ("Software", "- mosslib (since 2019): counts moss, Python, 1.3k stars\n- fern (2015): a prototype in Qt", true),
        ("软件", "mosslib    苔藓计数工具，R 包，GitHub 76 stars，2025 年", true),
        ("Software", "Excel\nWord\nPowerPoint and Outlook", false),
        ("Skills", "- mosslib (since 2019): counts moss, Python, 1.3k stars", false),
    ])
    func softwareIsMadeOrMastered(heading: String, text: String, isMade: Bool) {
        #expect(
            SectionEvidence.listsSoftwareMade(lines(text), below: SourceLine(number: 1, text: ScalarText(heading)))
                == isMade)
    }

    @Test func authorsAndYearsMakeAListOfPapers() {
        let lines = [
            "A. Marsh, T. Poe, „Salz ohne Wasser“, Hoy Chem. 2021, 12, 55–61.",
            "T. Poe, A. Marsh, „Licht im Ofen“, Hoy Chem. 2019, 10, 5–9.",
        ].enumerated().map { SourceLine(number: $0.offset + 1, text: $0.element) }
        #expect(SectionEvidence.kind(of: lines) == .publications)
    }

    @Test func namesWithAYearAreGivenAndNotHeld() throws {
        let resume = try ResumeSamples.read(
            """
            # Ada Marsh

            ### Where I have been

            | When | Where | As |
            |:--|:--|:--|
            | Apr 2023 → now | **Acme Ltd** | Baker |
            | Feb 2021 → Mar 2023 | **Orbit Ltd** | Clerk |

            ### 🛠 Things I made in the open air

            | Repo | ⭐ | What it does |
            |:--|--:|:--|
            | [rye](https://git.example.org/rye) | 2.3k | Finds rye |
            | [salt](https://git.example.org/salt) | 614 | Counts salt |

            ### School

            - **BSc in Mathematics**, University of Hoy, 2010 – 2014

            ### Nice things that happened

            - Rising Engineer of the North, 2022
            - Winner, Hack the Oven, Oct 2015

            ### Papers you can frame

            - Certified Oven Developer, 2020
            - Certified Rye Architect – Associate, 2019 (lapsed)

            ### Toolbox

            Go, Python
            """)
        #expect(resume.work.map(\.organization) == ["Acme Ltd", "Orbit Ltd"])
        #expect(resume.projects.map(\.name) == ["rye", "salt"])
        #expect(resume.projects.map(\.stars) == [2300, 614])
        #expect(resume.awards.map(\.title) == ["Rising Engineer of the North", "Winner, Hack the Oven"])
        #expect(resume.publications.isEmpty)
    }

    /// `Selected engagements` may be posts or projects: the columns tell.
    @Test func columnsTellProjectsFromPosts() throws {
        let table = "| 02/2025 – 10/2025 | Stock Rescue | Dairy, Hoy | Took over a migration |"
        func kind(_ header: String) throws -> SectionKind? {
            try ResumeSamples.sections("## Selected engagements\n\n\(header)\n|:--|:--|:--|:--|\n\(table)").last?.kind
        }
        #expect(try kind("| Dates | Project | Client, sector | What I did |") == .projects)
        #expect(try kind("| Dates | Role | Company | What I did |") == .work)
    }

    @Test func starsTellProjects() throws {
        let lines = """
            walrus-log         Write-ahead log as a library, in Rust.
                               5,903 stars. 2020 - today.
            sqlmoth            Eats SQL text.
                               641 stars. 2018 - 2023.
            """
        let source = try SourceText(decoding: Array(lines.utf8), path: "cv.txt").lines
        #expect(SectionEvidence.kind(of: source) == .projects)
    }

    /// Hotels have stars, too.
    @Test func starsOfHotelsTellNoProjects() throws {
        let lines = """
            Receptionist, Grand Hotel Hoy (5 stars), 2018 – 2020
            Sous Chef, Hotel Adlon, 5-star, 2015 – 2018
            """
        let source = try SourceText(decoding: Array(lines.utf8), path: "cv.txt").lines
        #expect(SectionEvidence.kind(of: source) == .work)
    }
}
