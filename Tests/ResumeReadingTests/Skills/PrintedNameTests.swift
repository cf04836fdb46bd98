import Resume
import Testing

@testable import ResumeReading

/// Which of a skill's names is reported.
struct PrintedNameTests {
    private func name(_ canonical: String, _ alias: String, category: String? = nil, printed: String? = nil) -> String?
    {
        let entry = SkillLexicon.Entry(name: canonical, category: category, aliases: [alias])
        return PrintedName.name(of: entry, written: ScalarText(printed ?? alias))
    }

    @Test func aShorterNameStays() {
        #expect(name("Orbweaver Multiphysics", "Orbweaver") == "Orbweaver")
        #expect(name("Hyperquill Essbase", "Essbase") == "Essbase")
        #expect(name("Orbweaver Multiphysics", "Orbweaver", printed: "orbweaver") == "Orbweaver")
        #expect(name("Microsoft Office", "Office") == nil)
    }

    @Test func anEditionOrMakerStays() {
        #expect(name("Quillmap", "Quillmap Pro") == "Quillmap Pro")
        #expect(name("Inkdraw", "Adobe Inkdraw") == "Adobe Inkdraw")
        #expect(name("Excel", "Microsoft Excel") == nil)
    }

    @Test func abbreviationsReleasesAndRemarksGiveWay() {
        #expect(name("Kubernetes", "K8s") == nil)
        #expect(name("JUnit", "JUnit 5") == nil)
        #expect(name("R", "R language") == nil)
        #expect(name("Rust", "Rust语言") == nil)
        #expect(name("Emberly", "Emberly grill", category: "machine") == nil)
        #expect(name("Quillseq", "Quillseq 550", category: "instrument") == "Quillseq 550")
        #expect(name("Harborwork Desk", "harborwork") == nil)
    }

    @Test func aNameInTheOtherScript() {
        #expect(name("万得", "Wind") == "Wind")
        #expect(name("IABP", "主动脉内球囊反搏", category: "clinical") == "主动脉内球囊反搏")
        #expect(name("PaddlePaddle", "飞桨", category: "framework") == nil)
    }

    @Test func productsOfOneHouseAreTwo() {
        #expect(name("神灯数据", "神灯") == "神灯")
        #expect(name("神灯数据", "神灯分析") == "神灯分析")
    }

    /// A cohort counts people by the name: what is one thing must have one.
    @Test func otherNamesOfOneThingGiveWay() {
        #expect(name("Emberbuf", "Ember Buffers", category: "software") == nil)
        #expect(name("Emberly MDK", "Emberly uVision", category: "software") == nil)
    }

    @Test func aModelStaysBehindAWord() {
        #expect(name("Quillplan", "Quillplan Electric P8") == "Quillplan Electric P8")
        let entry = SkillLexicon.Entry(name: "Tallyho", aliases: ["Tallyho ERP 9"], recognition: .list)
        #expect(PrintedName.name(of: entry, written: ScalarText("Tallyho ERP 9")) == "Tallyho ERP 9")
    }

    @Test func theFullNameWinsWhenBothArePrinted() {
        let lines = ["Vereon, Orbweaver", "Orbweaver Multiphysics"].enumerated().map {
            SourceLine(number: $0.offset + 1, text: $0.element)
        }
        let lexicon = SkillLexicon(entries: [.init(name: "Orbweaver Multiphysics", aliases: ["Orbweaver"])])
        let found = SkillReader(lexicon: lexicon).skills(in: lines, listed: [1, 2])
        #expect(found.map(\.name) == ["Vereon", "Orbweaver Multiphysics"])
    }
}
