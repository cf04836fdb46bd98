import Testing

@testable import ResumeReading

@Suite struct ScalarTextSearchTests {
    private let text = ScalarText("PhD in Physics, 北方大学")

    @Test func `phrases are found at the ends and within`() {
        #expect(text.hasPrefix("PhD") && !text.hasPrefix("PhD at") && text.hasPrefix(""))
        #expect(text.hasSuffix("大学") && !text.hasSuffix("大學") && !text.hasSuffix("x" + String(text)))
        #expect(text.contains("in Phy") && !text.contains("in Chem") && !text.contains("大学院"))
        #expect(text.contains(ScalarText("北方")) && !text.contains(ScalarText("北大")))
        #expect(text.firstRange(of: "Ph") == 0..<2)
        #expect(text[2...].firstRange(of: "Ph") == 7..<9)
    }

    @Test func `a phrase equals the whole text only`() {
        #expect(ScalarText("Go") == "Go" && ScalarText("Go") != "Gob" && ScalarText("Gob") != "Go")
        #expect(["Rust", "Go"].contains(ScalarText("Go")) && !["Rust"].contains(ScalarText("Go")))
    }

    @Test(arguments: [
        ("a, b, c", ", ", ["a", "b", "c"]), ("abc", "x", ["abc"]), (", a, ", ", ", ["", "a", ""]), ("", ",", [""]),
    ])
    func `parts stand between separators`(text: String, separator: String, parts: [String]) {
        #expect(ScalarText(text).parts(separatedBy: separator).map { String($0) } == parts)
    }

    @Test func `a phrase is replaced everywhere`() {
        #expect(ScalarText("(\t) a (\t)").replacing("(\t)", with: "") == " a ")
    }

    @Test(arguments: ["", "a", "é", "大", "🎉", "a大🎉"])
    func `bytes are counted as UTF-8 has them`(text: String) {
        #expect(ScalarText(text).utf8Count == text.utf8.count)
    }

    @Test func `a scalar is one of the signs of a literal or not`() {
        let signs: [Unicode.Scalar] = [",", "，", "é", "🎉"]
        #expect(signs.allSatisfy { $0.isOne(of: ",，é🎉") })
        // Of the same bytes in part.
        #expect(!["a", "。", "è", "🎊", "\u{80}"].contains { (scalar: Unicode.Scalar) in scalar.isOne(of: ",，é🎉") })
        #expect(!("，" as Unicode.Scalar).isOne(of: ",;") && !("a" as Unicode.Scalar).isOne(of: ""))
        #expect(",，é🎉".contains("é" as Unicode.Scalar) && !",，é🎉".contains("。" as Unicode.Scalar))
    }

    /// Scalars are looked at eight at a time.
    @Test(arguments: [1, 7, 8, 9, 31])
    func `a phrase is found at any place`(length: Int) {
        for place in 0..<length {
            let text = ScalarText(String(repeating: "-", count: place) + "zoé" + String(repeating: "z", count: length))
            #expect(text.firstRange(of: "zoé") == place..<place + 3)
            #expect(text.dropFirst(place).firstRange(of: "é") == place + 2..<place + 3)
            #expect(text.firstRange(of: "zoë") == nil)
        }
    }

    @Test(arguments: [("Orbit e.V.", "e.V.", true), ("Café", "fé", true), ("Café", "Café", true), ("fé", "afé", false)])
    func `endings are compared scalar by scalar`(text: String, ending: String, isEnding: Bool) {
        #expect(ScalarText(text).hasSuffix(ending) == isEnding)
    }
}
