/// Where the candidate lives, as the header says it: the town, not the street.
struct CandidatePlace {
    /// Nil where an address names no town that can be told from the street.
    let name: String?

    private static let longest = 24

    init(address: String) {
        if address.hasHanCharacters {
            name = address.count > Self.longest / 2 || address.contains(where: \.isNumber) ? Self.city(in: address) : address
        } else if address.count <= Self.longest, !address.contains(where: \.isNumber) {
            name = address
        } else {
            name = Self.town(in: address)
        }
    }

    /// The `杭州市` of `浙江省杭州市文三路 100 号`.
    private static func city(in address: String) -> String? {
        guard let end = address.firstIndex(of: "市") else { return nil }
        let start = address[..<end].lastIndex { "省区国，, ".contains($0) }.map { address.index(after: $0) }
        let city = address[(start ?? address.startIndex)...end]
        return (3...6).contains(city.count) ? String(city) : nil
    }

    /// The `Sheffield, UK` of `12 Mill Lane, Sheffield, UK`: the last two parts without a number.
    private static func town(in address: String) -> String? {
        let parts = address.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
        let town = parts.filter { !$0.contains(where: \.isNumber) }.suffix(2).joined(separator: ", ")
        return parts.count > 1 && !town.isEmpty && town.count <= longest ? town : nil
    }
}
