/// Large employers that are printed in Latin letters here and in Chinese there: `Google` and `谷歌` are one.
enum EmployersInTwoScripts {
    /// The other spellings of a name, as comparable keys; empty for names that the table lacks.
    static func otherSpellings(of key: String) -> Set<String> {
        guard let row = rowOfName[key] else { return [] }
        return Set(rows[row].map(Self.key)).subtracting([key])
    }

    /// The row that names this employer, by its comparable key.
    static func row(holding key: String) -> [String]? { rowOfName[key].map { rows[$0] } }

    /// The comparable key of a name.
    static func key(_ name: String) -> String { EmployerName.key(TitleWords(Diacritics.folded(name)).words) }

    /// The rows of `Data/employers.tsv`: the names of one employer each.
    static let rows: [[String]] = PackageResources.employers_tsv.split(separator: UInt8(ascii: "\n"))
        .filter { $0.first != UInt8(ascii: "#") }
        .map { row in row.split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) } }

    /// By comparable key; no name stands in two rows.
    private static let rowOfName: [String: Int] = {
        var rowOfName: [String: Int] = [:]
        rowOfName.reserveCapacity(rows.count * 3)
        for (number, row) in rows.enumerated() {
            for name in row { rowOfName[key(name)] = number }
        }
        return rowOfName
    }()
}
