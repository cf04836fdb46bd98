/// Large employers that are printed in Latin letters here and in Chinese there: `Google` and `谷歌` are one.
enum EmployersInTwoScripts {
    /// The other spellings of a name, as comparable keys; empty for names that the table lacks.
    static func otherSpellings(of key: String) -> Set<String> { spellings[key].map { $0.subtracting([key]) } ?? [] }

    /// The rows that name this employer, by its comparable key.
    static func rows(holding key: String) -> [[String]] {
        spellings[key] == nil
            ? [] : rows.filter { row in row.contains { EmployerName.key(TitleWords($0).words) == key } }
    }

    /// The rows of `Data/employers.tsv`: the names of one employer each.
    static var rows: [[String]] {
        String(decoding: PackageResources.employers_tsv, as: UTF8.self).split(whereSeparator: \.isNewline)
            .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
    }

    private static let spellings: [String: Set<String>] = {
        var spellings: [String: Set<String>] = [:]
        for row in rows {
            let names = row.map { EmployerName.key(TitleWords($0).words) }
            for name in names { spellings[name, default: []].formUnion(names) }
        }
        return spellings
    }()
}
