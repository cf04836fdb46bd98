import CareerAnalysis
import Resume
import Testing

@testable import Pages

struct PageContextTests {
    private func roles(_ example: Case, _ id: String, _ wording: Wording = english) -> [String]? {
        let context = example.context(wording)
        return context.entry(id).map(context.roles)
    }

    @Test func aPositionMayLoseItsUnit() {
        let example = Case([
            work("Tidewater Labs", "Engineer, Department of Tides", "2020-01", "now"),
            work("潮汐研究院", "工程师，观测部", "2018-01", "2019-12"), work("Cove Hotel", nil, "2017-01", "2017-12"),
            work("Pier Café", "Cook", "2016-01", "2016-12"),
        ])
        #expect(roles(example, "work-1") == ["Engineer, Department of Tides", "Engineer"])
        #expect(roles(example, "work-2") == ["工程师，观测部", "工程师"])
        #expect(roles(example, "work-3") == [])
        #expect(roles(example, "work-4") == ["Cook"])
        #expect(roles(example, "work-9") == nil)
    }

    @Test func studiesLoseTheirFieldAndNeverTheirDegree() {
        let example = Case(education: [
            study("Bay School", "MSc", "Physics", "2016-09", "2018-06"), study("Bay School", "MSc", nil, nil, nil),
            study("Bay School", nil, "Physics", nil, nil), study("Bay School", nil, nil, nil, nil),
        ])
        #expect(roles(example, "education-1") == ["MSc Physics", "MSc"])
        #expect(roles(example, "education-1", chinese) == ["Physics · MSc", "MSc"])
        #expect(roles(example, "education-2") == ["MSc"])
        #expect(roles(example, "education-3") == ["Physics"])
        #expect(roles(example, "education-4") == [])
    }

    @Test func aPostWithoutTitleSaysItsForm() {
        let example = Case([work("Tidewater Labs", nil, "2023-01", "2024-02", .contract)])
        #expect(roles(example, "work-1") == ["contract"])
        #expect(roles(example, "work-1", chinese) == ["合同制"])
    }

    @Test func studiesLoseTheDepartmentFirstAndSayThatTheyArePartTime() {
        var school = study("Bay School", "MSc", "Physics, Department of Tides", "2016-09", "2018-06")
        #expect(
            roles(Case(education: [school]), "education-1") == [
                "MSc Physics, Department of Tides", "MSc Physics", "MSc",
            ])
        school = study("Bay School", "MSc", "Physics", "2016-09", "2018-06")
        school.isPartTime = true
        #expect(roles(Case(education: [school]), "education-1") == ["MSc Physics, part-time", "MSc Physics", "MSc"])
        #expect(
            roles(Case(education: [school]), "education-1", chinese) == ["Physics · MSc（非全日制）", "Physics · MSc", "MSc"])
    }

    @Test(arguments: [("潮汐", true), ("R&D 部", true), ("Tide", false), ("", false), ("é…", false)])
    func hanCharacters(text: String, holds: Bool) { #expect(text.hasHanCharacters == holds) }

    @Test func aLevelInBothLanguagesHasTwoHalves() {
        #expect("Expert 精通".half(.chinese) == "精通")
        #expect("Expert 精通".half(.english) == "Expert")
        #expect("精通".half(.chinese) == nil)
        #expect("Working knowledge".half(.english) == nil)
    }
}
