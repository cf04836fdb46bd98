import Resume
import Testing

@testable import ResumeReading

/// Biographies in the third person, as speakers and staff are introduced with.
struct BiographyTests {
    private func work(_ resume: Resume) -> [String] {
        resume.work.map {
            "\($0.position ?? "-") @ \($0.organization ?? "-") \($0.dates.start?.description ?? "-")/"
                + ($0.dates.isCurrent ? "now" : $0.dates.end?.description ?? "-")
        }
    }

    @Test func ofAProfessor() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh, PhD

            Ada Marsh is Associate Professor of Hydrology at the University of Orkney. She joined the university in 2015 as \
            Assistant Professor and was promoted to Associate Professor in 2021. Before that she worked as a postdoctoral \
            researcher at the Wick Geological Survey from 2012 to 2015. She received her PhD in Hydrology from Stroma \
            University in 2012 and her BSc in Geology from the University of Fetlar in 2006.

            She was awarded the Early Career Prize of the Snow Society in 2017.
            """, path: "bio.txt")
        #expect(resume.basics.name == "Ada Marsh")
        #expect(
            work(resume) == [
                "Assistant Professor @ University of Orkney 2015/2021",
                "Associate Professor @ University of Orkney 2021/now",
                "postdoctoral researcher @ Wick Geological Survey 2012/2015",
            ])
        #expect(resume.education.map(\.institution) == ["Stroma University", "University of Fetlar"])
        #expect(resume.education.map(\.studyType) == ["PhD", "BSc"])
        #expect(resume.awards.map(\.title) == ["Early Career Prize of the Snow Society"])
    }

    @Test func ofASpeaker() throws {
        let resume = try ResumeSamples.read(
            """
            About the speaker

            Prof. Ada Marsh has been Professor of Chemistry at the University of Orkney since 2018. She studied chemistry at the \
            University of Fetlar (1998-2003), where she also obtained her doctorate in 2007.
            """, path: "bio.txt")
        #expect(resume.basics.name == "Ada Marsh")
        #expect(work(resume) == ["Professor of Chemistry @ University of Orkney 2018/now"])
        #expect(
            resume.education.map(\.area) == ["chemistry", nil]
                && resume.education.map(\.studyType) == [nil, "doctorate"])
    }

    @Test(arguments: [
        ("Lt. Col. (Ret.) Ada P. Marsh, PMP\nada@example.org", "Ada P. Marsh"),
        ("Dr.-Ing. Ada Marsh\nLebenslauf", "Ada Marsh"),
        ("Sgt. Ada Marsh (Ret.)\nada@example.org", "Ada Marsh"),
        ("NAME\n    Ada Marsh - harbour engineer\n\nSYNOPSIS", "Ada Marsh"),
        ("**ADA MARSH**, viola\n\nada@example.org", "ADA MARSH"),
        ("Orbit Systems is a leading provider of bread for the north of the islands.", nil),
    ])
    func ranksAndTitlesStandBesideNames(_ text: String, name: String?) throws {
        #expect(try ResumeSamples.read(text, path: "cv.md").basics.name == name)
    }
}
