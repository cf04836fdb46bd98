import Testing

@testable import ResumeReading

@Suite struct ScalarSetTests {
    @Test func `a set holds its scalars and no others`() {
        let set = ScalarSet("-—学🎉")
        #expect("-—学🎉".unicodeScalars.allSatisfy(set.contains))
        #expect(!"–字🎊a".unicodeScalars.contains(where: set.contains))
        #expect(!ScalarSet("").contains("a"))
    }

    @Test func `what another set holds is taken out`() {
        let rest = ScalarSet("学历电").subtracting(ScalarSet("电話"))
        #expect(rest.contains("学") && rest.contains("历") && !rest.contains("电") && !rest.contains("話"))
    }
}
