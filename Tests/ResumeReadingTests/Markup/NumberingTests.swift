import Resume
import Testing

@testable import ResumeReading

struct NumberingTests {
    private func numbering(_ lines: [String]) -> Numbering { Numbering(of: lines.map { Array($0.unicodeScalars) }) }

    private func outlined(_ lines: [String]) -> [Int] {
        let numbering = numbering(lines)
        return lines.indices.filter { numbering.line($0).isOutlined }
    }

    @Test func outlinesAreToldByThreeSteps() {
        #expect(outlined(["1.1  Name", "1.2  Phone", "1.3  Mail", "2.1  Acme", "2.2  Hoy Ltd"]) == [0, 1, 2, 3, 4])
        #expect(outlined(["2.1  Acme", "2.2  Hoy Ltd"]).isEmpty)
        #expect(outlined(["19.05 - 20.01", "19.06 - 20.02", "19.07 - 20.03", "19.08 - 20.04"]).isEmpty)
    }

    @Test func figuresThatDoNotGoOnStayFigures() {
        #expect(
            outlined([
                "1.1  Name", "1.2  Phone", "1.3  Mail", "1.4 Place", "4.5 stars from guests", "12.5 % less waste",
            ])
                == [0, 1, 2, 3])
    }

    @Test func itemsOfAnOutlineLoseTheirNumbers() throws {
        let resume = try ResumeSamples.read(
            """
            Ada Marsh

            1.  PERSONAL PARTICULARS
                1.1  Residence       :  Stromness
                1.2  E-mail          :  ada@example.org
                1.3  Mobile          :  555 0100

            2.  PROFESSIONAL EXPERIENCE
                2.1  Acme Mills Ltd, Stromness
                     Baker
                     01.04.2018 to 30.06.2021
                     (a)  Baked bread for the whole town.
                2.2  Hoy Stores Ltd, Kirkwall
                     Clerk
                     06.10.2015 to 31.03.2018

            3.  DISTINCTIONS
                3.1  Golden Loaf Award, March 2013
            """, path: "cv.txt")
        #expect(resume.work.map(\.organization) == ["Acme Mills Ltd", "Hoy Stores Ltd"])
        #expect(resume.awards.map(\.title) == ["Golden Loaf Award"])
    }

    @Test(arguments: [
        ("a.  Senior Baker", 1), ("b) Baker", 2), ("(c)  Clerk", 3),
    ])
    func lettersCount(line: String, number: Int) throws {
        let found = try #require(ListMarker.scan(Array(line.unicodeScalars), from: 0))
        #expect(found.marker == .number(number))
    }

    @Test(arguments: ["(c) 2024 Ada Marsh", "a. m. shift", "a baker", "2.1  Acme"])
    func othersDoNot(line: String) { #expect(ListMarker.scan(Array(line.unicodeScalars), from: 0) == nil) }
}
