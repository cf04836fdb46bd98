public import Resume

/// Finds name, e-mail, telephone, place, accounts and what the person states of themselves.
public struct ContactReader: Sendable {
    public init() {}

    /// What the header says; e-mail, telephone and accounts are looked for in the whole document when it has none.
    ///
    /// - Parameters:
    ///   - lines: the whole document.
    ///   - header: the lines before the first section, and those of sections on personal data.
    ///   - frontMatter: the settings of a page, which may name its author.
    public func basics(in lines: [SourceLine], header: [SourceLine], frontMatter: [String: String] = [:]) -> Basics {
        var basics = Basics()
        basics.email = String(email(in: header) ?? email(in: lines))
        basics.phone = String(telephone(in: header) ?? telephone(in: lines))
        let profiles = profiles(in: lines, header: header)
        basics.profiles = profiles.isEmpty ? nil : profiles
        let found = NameFinder(
            header: header, lines: lines, frontMatter: frontMatter, accounts: accounts(basics.email, profiles))
        basics.name = String(found.name?.name)
        basics.alternateName = String(found.name?.alternate)
        basics.label = String(found.title)
        basics.url = String(homepage(in: header))
        let beside = found.line.map { number in lines.filter { (number...number + 3).contains($0.number) } } ?? []
        basics.location = PlaceReader.place(in: beside + header).map { Location(address: String($0)) }
        return basics
    }

    private func email(in lines: [SourceLine]) -> ScalarText? {
        for line in lines where !line.isHidden {
            if let email = WebAddress.emails(in: line.text).first { return email }
            for link in line.links {
                if let email = WebAddress.emails(in: link.target).first, !link.target.contains("://") { return email }
            }
        }
        return nil
    }

    private func telephone(in lines: [SourceLine]) -> ScalarText? {
        var best: TelephoneScanner.Match?
        for line in lines where !line.isHidden {
            // The cells of a table: the label may stand in the one before.
            let text = line.cells.isEmpty ? line.text : line.cells.joined(separator: "  ")
            for match in TelephoneScanner.matches(in: text) where match.score > (best?.score ?? -1) { best = match }
        }
        return best?.text
    }

    // MARK: Accounts

    /// One account for each network, those of the header first.
    private func profiles(in lines: [SourceLine], header: [SourceLine]) -> [Profile] {
        var profiles: [Profile] = []
        func add(_ profile: Profile) {
            if !profiles.contains(where: { $0.network == profile.network }) { profiles.append(profile) }
        }
        for lines in [header, lines] {
            for line in lines where !line.isHidden {
                for link in line.links { WebAddress.profile(at: link.target).map(add) }
                for address in WebAddress.addresses(in: line.text) { WebAddress.profile(at: address).map(add) }
            }
        }
        for target in lines.lazy.flatMap(\.badgeTargets) {
            if let profile = WebAddress.profile(at: target) { add(profile) }
        }
        for line in header where !line.isHidden {
            for profile in AccountName.profiles(in: line) { add(profile) }
        }
        return profiles
    }

    /// What the address and the accounts are called, without the host.
    private func accounts(_ email: String?, _ profiles: [Profile]) -> [ScalarText] {
        let local = email.flatMap { ScalarText($0).split(separator: "@").first?.lowercased() }
        let users = profiles.compactMap { $0.username.map { ScalarText($0).lowercased() } }
        return ([local].compactMap { $0 } + users).filter { $0.contains(where: \.isLetter) }
    }

    // MARK: Homepage

    private static let homepageLabels = [
        "主页", "主頁", "网站", "網站", "博客", "部落格", "作品集", "homepage", "website", "web", "blog", "portfolio", "site", "个人页",
    ]

    /// The person's own page: printed as an address, or a link that is called a homepage.
    private func homepage(in header: [SourceLine]) -> ScalarText? {
        for line in header where !line.isHidden {
            for link in line.links {
                let text = line.text[link.range].lowercased()
                let isNamed = ContactReader.homepageLabels.contains { text.contains($0) }
                guard isNamed || !WebAddress.addresses(in: text).isEmpty else { continue }
                if isPage(link.target) { return link.target }
            }
            if let address = WebAddress.addresses(in: line.text).first(where: isPage) { return address }
        }
        return nil
    }

    /// Neither an account nor mail, and not deep in a site.
    private func isPage(_ address: ScalarText) -> Bool {
        guard WebAddress.profile(at: address) == nil, !address.contains("@"), !address.hasPrefix("mailto:") else {
            return false
        }
        let depth = address.split(separator: "/").count { !$0.isEmpty && $0 != "http:" && $0 != "https:" }
        return depth <= 2 && (address.contains("://") || address.contains("."))
    }
}
