import Resume
import Testing

@testable import ResumeReading

struct NumberedLinksTests {
    private static let dump = """
        [1]home | [2]cv

        Ada Marsh

        Things I made

           [3]kadogo (2021 to now)
                  Loaves for very small ovens.

           [4]rye-map (2018)
                  Bakeries on a map.

        References

           1. https://ada.example.org/
           2. https://ada.example.org/cv
           3. https://github.com/ada/kadogo
           4. https://github.com/ada/rye-map
        """

    @Test func numbersOfLinksAreNoMarkers() throws {
        let projects = try ResumeSamples.read(Self.dump, path: "cv.txt").projects
        #expect(projects.map(\.name) == ["kadogo", "rye-map"])
    }

    @Test func numbersStayWhereNoAddressesAreListed() {
        let lines = ["[1]Marsh A. Rye. 2019.", "[2]Marsh A. Salt. 2020."].map { Array($0.unicodeScalars) }
        #expect(NumberedLinks.removed(lines) == lines)
    }
}
