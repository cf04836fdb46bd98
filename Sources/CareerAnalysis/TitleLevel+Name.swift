extension TitleLevel {
    /// The rank in words: `senior`, `deputy manager`, `associate professor`.
    public var name: String {
        switch ladder {
        case .business: businessName
        case .academic:
            named(["assistant", "lecturer", "senior lecturer", "associate professor", "professor"])
        case .research: named(["junior researcher", "assistant researcher", "associate researcher"])
        case .nursing:
            named(["nurse", "senior nurse", "nurse in charge", "associate chief nurse", "chief nurse"])
        case .medicine: named(["resident", "attending", "associate chief physician", "chief physician"])
        }
    }

    private func named(_ names: [String]) -> String { names.indices.contains(rank - 1) ? names[rank - 1] : "" }

    /// Tens are ranks; a senior stands 3 above its rank, a deputy 5 below.
    private var businessName: String {
        let names = [
            10: "junior", 20: "regular", 30: "senior", 40: "lead", 50: "manager", 60: "director", 70: "vice president",
            80: "chief",
        ]
        if let name = names[rank] { return name }
        if rank == 75 { return "executive vice president" }
        if let name = names[rank - 3] { return "senior \(name)" }
        if let name = names[rank + 5] ?? names[rank + 2] { return "deputy \(name)" }
        return "regular"
    }
}
