import Testing

@testable import CareerAnalysis

@Suite struct EmployersInTwoScriptsTests {
    private func others(of name: String) -> Set<String> {
        EmployersInTwoScripts.otherSpellings(of: EmployersInTwoScripts.key(name))
    }

    @Test func namesInTheOtherScriptAreKnown() {
        #expect(others(of: "Google").contains("谷歌"))
        #expect(others(of: "華為").contains("huawei"))
        #expect(others(of: "Orbweaver Labs").isEmpty)
    }

    @Test func everyRowHasNamesInBothScripts() {
        for row in EmployersInTwoScripts.rows {
            let isHan = { (name: String) in name.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
            #expect(row.contains(where: isHan), "\(row)")
            #expect(row.contains { !isHan($0) }, "\(row)")
        }
    }

    /// A name in two rows would make two employers one.
    @Test func noNameStandsInTwoRows() {
        var rowOfName: [String: Int] = [:]
        for (number, row) in EmployersInTwoScripts.rows.enumerated() {
            for name in Set(row.map(EmployersInTwoScripts.key)) {
                #expect(rowOfName.updateValue(number, forKey: name) == nil, "\(name)")
            }
        }
    }
}
