import Resume

/// Accounts by their user name alone: behind the network's name, its icon, or its own short form.
enum AccountName {
    static func profiles(in line: SourceLine) -> [Profile] {
        var profiles: [Profile] = []
        for pair in LabelledValue.all(in: line) {
            guard let network = WebAddress.network(named: pair.label), let user = user(pair.value, of: network) else {
                continue
            }
            profiles.append(Profile(network: network, username: user))
        }
        return profiles + behindIcons(in: line.text)
    }

    /// `\u{F09B} ada-demo`, and the letters that a converter puts for the icons of LaTeX classes: `§ ada-demo`.
    private static func behindIcons(in text: ScalarText) -> [Profile] {
        guard text.contains(where: { !$0.isASCII && !$0.isHan && icons[$0] != nil }) else { return [] }
        let words = text.split { $0.isWhitespace || $0.isOne(of: "|·•") }
        return zip(words, words.dropFirst()).compactMap { icon, value -> Profile? in
            guard let scalar = icon.first, icon.count == 1, let network = icons[scalar],
                let user = user(value, of: network)
            else { return nil }
            return Profile(network: network, username: user)
        }
    }

    private static func user(_ value: ScalarText, of network: String) -> String? {
        let name = value.hasPrefix("@") ? value.dropFirst() : value
        guard (2...39).contains(name.count),
            name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isDigit || $0.isOne(of: "-_.")) })
        else { return nil }
        if network == "ORCID" {
            // Four groups of four; the last sign is a check and may be X.
            let groups = name.split(separator: "-")
            return groups.count == 4 && groups.allSatisfy({ $0.count == 4 }) ? String(name) : nil
        }
        return name.contains(where: \.isLetter) ? String(name) : nil
    }

    /// Code points of Font Awesome, and those of its LaTeX fonts as text extraction gives them.
    private static let icons: [Unicode.Scalar: String] = [
        "\u{F09B}": "GitHub", "\u{F092}": "GitHub", "\u{F113}": "GitHub", "§": "GitHub", "\u{F0E1}": "LinkedIn",
        "\u{F08C}": "LinkedIn", "ï": "LinkedIn", "\u{F099}": "X", "\u{F081}": "X", "\u{E61B}": "X",
        "\u{F296}": "GitLab",
        "\u{F16C}": "Stack Overflow", "\u{F8D2}": "ORCID",
    ]
}
