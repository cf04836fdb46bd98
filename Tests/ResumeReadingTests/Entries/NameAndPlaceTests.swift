import Testing

@testable import ResumeReading

struct NameAndPlaceTests {
    @Test(arguments: [
        ("Wayve London, UK", "Wayve", "London, UK"),
        ("Meta AI Menlo Park, CA", "Meta AI", "Menlo Park, CA"),
        ("Andela Lagos, Nigeria", "Andela", "Lagos, Nigeria"),
        // Nobody knows the town; the words before it are an employer's.
        ("Harbour Systems Warton, UK", "Harbour Systems", "Warton, UK"),
        ("University of Leeds Leeds, UK", "University of Leeds", "Leeds, UK"),
        ("National University of Singapore Singapore", "National University of Singapore", "Singapore"),
    ])
    func divides(line: String, name: String, place: String) {
        let divided = NameAndPlace.divided(ScalarText(line))
        #expect(divided?.name == ScalarText(name))
        #expect(divided?.place == ScalarText(place))
    }

    @Test(arguments: [
        "London, UK", "Greater London, UK", "South San Francisco, CA", "King's Lynn, UK", "University of London, UK",
        "Baker, Leeds", "Acme Ltd, Leeds, UK", "Software Engineer London, UK", "ETH Zurich, Switzerland",
        "UC San Diego, CA", "University College London, UK", "Universität Hamburg, Germany", "Transport for London, UK",
        "Indian Institute of Technology Kanpur, India", "University of Massachusetts Amherst, MA",
        "Deloitte Risk Advisory, UK", "HSBC Global Markets, UK",
    ])
    func leaves(line: String) {
        #expect(NameAndPlace.divided(ScalarText(line)) == nil)
    }

    /// As text taken from a page has what stood at its two margins.
    @Test func positionsBelowOneEmployer() throws {
        #expect(
            try ResumeSamples.positions(
                """
                Experience
                Wayve London, UK
                Staff Engineer Apr 2024 – Present
                • Lead a team of five
                Senior Engineer May 2022 – Mar 2024
                • Built a labelling service
                Harbour Systems Warton, UK
                Summer Intern Jun 2016 – Sep 2016
                • Test harness
                """, path: "cv.txt") == [
                    "Staff Engineer @ Wayve 2024-04/now", "Senior Engineer @ Wayve 2022-05/2024-03",
                    "Summer Intern @ Harbour Systems 2016-06/2016-09",
                ])
    }
}
