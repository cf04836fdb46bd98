import Resume
import Testing

@testable import ResumeReading

struct LeaderDotsTests {
    private func replaced(_ text: String) -> String? {
        LeaderDots.replaced(in: [SourceLine(number: 1, text: ScalarText(text))]).first.map { String($0.text) }
    }

    @Test func rowsOfDotsAreTabs() {
        #expect(
            replaced("Diploma in Baking ..... City College ....... 2016") == "Diploma in Baking\tCity College\t2016")
        #expect(replaced("Baker . . . . . . 2016 - 2018") == "Baker\t2016 - 2018")
        #expect(replaced("面包师…………2016") == "面包师\t2016")
    }

    @Test func otherDotsStay() {
        for text in ["and so on....", "wait... what", "Versions 1.2.3.4.5", "e.g. this. And that."] {
            #expect(replaced(text) == text)
        }
    }

    @Test func columnsOfAnEntryAreKnownBehindDots() throws {
        let resume = try ResumeSamples.read(
            """
            QUALIFICATIONS

            EDUCATION

            BA History ..................... University of Kirkwall ...... 2003 - 2006
            Graduate Diploma in Baking ..... University of Stromness ..... 2006 - 2007
            """, path: "cv.txt")
        #expect(resume.education.map(\.institution) == ["University of Kirkwall", "University of Stromness"])
        #expect(resume.education.map(\.studyType) == ["BA", "Graduate Diploma"])
        #expect(resume.education.first?.dates.end?.year == 2006)
    }
}
