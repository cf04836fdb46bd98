import Resume

/// E-mail addresses, web addresses and accounts in a line.
enum WebAddress {
    // MARK: E-mail

    /// The addresses in a text, from left to right.
    static func emails(in text: ScalarText) -> [ScalarText] {
        guard text.holdsAny(of: emailSigns) else { return [] }
        let scalars = Array(text)
        return scalars.indices.filter { scalars[$0] == "@" }.compactMap { email(in: scalars, around: $0) }
    }

    private static let emailSigns = TextSigns(anyOf: "@")

    private static func email(in scalars: [Unicode.Scalar], around at: Int) -> ScalarText? {
        // Longer parts are not allowed by RFC 5321; the limits keep hostile text linear.
        var start = at
        while start > 0, at - start < 64, isLocal(scalars[start - 1]) { start -= 1 }
        var end = at + 1
        while end < scalars.count, end - at < 255, isDomain(scalars[end]) { end += 1 }
        while end > at + 1, scalars[end - 1] == "." || scalars[end - 1] == "-" { end -= 1 }
        while start < at, scalars[start] == "." || scalars[start] == "-" { start += 1 }
        let domain = scalars[(at + 1)..<end].split(separator: ".", omittingEmptySubsequences: false)
        guard start < at, domain.count >= 2, domain.allSatisfy({ !$0.isEmpty }), let top = domain.last, top.count >= 2,
            top.allSatisfy(\.isASCIILetter)
        else { return nil }
        return ScalarText(scalars[start..<end])
    }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIILetter || scalar.isASCIIDigit || scalar.isOne(of: "._%+-")
    }

    private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "." || scalar == "-"
    }

    // MARK: Addresses

    /// What looks like a web address: with a scheme, with `www.`, or a domain with a known ending.
    static func addresses(in text: ScalarText) -> [ScalarText] {
        guard text.holdsAny(of: addressSigns), mayHoldAddress(text) else { return [] }
        return text.split { $0.isWhitespace || $0.isOne(of: "<>()（）[]【】\"，；|｜、。") || $0.isHan }
            .filter { $0.contains { $0 == "." || $0 == ":" } }
            .compactMap { token in
                var token = token
                if let range = token.firstRange(of: "http"), range.lowerBound > token.startIndex {
                    token = token[range.lowerBound...]
                }
                if let colon = token.lastIndex(where: { $0 == "：" }) { token = token[(colon + 1)...] }
                while let last = token.last, last.isOne(of: ".,;:'") { token = token.dropLast() }
                // "GitHub:github.com/ada"
                if !token.contains("://"), let colon = token.firstIndex(of: ":") {
                    token = token[(colon + 1)...]
                }
                return isAddress(token) ? token : nil
            }
    }

    private static let addressSigns = TextSigns(anyOf: ".:")

    /// Every address has a full stop within a word, or a scheme.
    private static func mayHoldAddress(_ text: ScalarText) -> Bool {
        text.withScalars { scalars in
            scalars.indices.dropLast().contains { index in
                scalars[index] == "." && scalars[index + 1].isWord || scalars[index] == ":" && scalars[index + 1] == "/"
            }
        }
    }

    private static func isAddress(_ token: ScalarText) -> Bool {
        if token.hasPrefix("http://") || token.hasPrefix("https://") { return token.count > 10 }
        guard !token.contains("@") || token.contains("/@"), let host = token.split(separator: "/").first else {
            return false
        }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2,
            labels.allSatisfy({
                !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isDigit || $0 == "-") }
            }),
            let top = labels.last
        else { return false }
        // "Node.js" and "Frame.io" are tools; a bare domain needs a path, `www.` or three parts.
        return topLevels.contains(top.lowercased()) && (token.contains("/") || labels.count >= 3)
    }

    private static let topLevels: WordSet = [
        "com", "org", "net", "edu", "gov", "io", "dev", "me", "cn", "hk", "tw", "uk", "fr", "de", "it", "nl", "ch",
        "at", "eu",
        "us", "ca", "au", "jp", "kr", "sg", "app", "page", "site", "tech", "blog", "xyz", "info", "ai", "co", "in",
        "tv", "social",
        "cc", "top", "online", "club", "ink", "fun", "moe", "es", "se", "no", "dk", "fi", "pl", "pt", "be", "ru", "br",
        "id",
    ]

    // MARK: Accounts

    /// The account that an address is the page of; nil for repositories, papers and other pages.
    static func profile(at address: ScalarText) -> Profile? {
        var rest = address[...]
        if let range = rest.firstRange(of: "://") { rest = rest[range.upperBound...] }
        let parts = rest.split(maxSplits: 1) { $0 == "?" || $0 == "#" }
        let path = (parts.first ?? ScalarText()).split(separator: "/")
        guard var host = path.first?.lowercased() else { return nil }
        if host.hasPrefix("www.") { host = host.dropFirst(4) }
        if host.hasPrefix("scholar.google.") {
            let query = parts.count > 1 ? parts[1].split { $0 == "&" || $0 == "#" } : []
            guard let user = query.first(where: { $0.hasPrefix("user=") })?.dropFirst(5), !user.isEmpty else {
                return nil
            }
            return Profile(network: "Google Scholar", username: String(user), url: String(address))
        }
        guard let network = networks.first(where: { isHost(host, of: $0.host) }) else { return nil }
        let segments = path.dropFirst().filter { !$0.isEmpty }
        guard segments.prefix(network.prefix.count).elementsEqual(network.prefix, by: { $0 == $1 }) else { return nil }
        let names = Array(segments.dropFirst(network.prefix.count))
        guard var user = names.first, !reserved.contains(user.lowercased()) else { return nil }
        guard names.count == 1 || network.prefix.count > 0 || tabs.contains(names[1].lowercased()) else { return nil }
        if user.hasPrefix("@") { user = user.dropFirst() }
        return user.isEmpty ? nil : Profile(network: network.name, username: String(user), url: String(address))
    }

    /// The site itself or a part of it: `de.linkedin.com`.
    private static func isHost(_ host: ScalarText, of site: String) -> Bool {
        guard host.hasSuffix(site) else { return false }
        let rest = host.dropLast(site.scalarCount)
        return rest.isEmpty || rest.last == "."
    }

    /// The network that a label names: `GitHub`, `领英`.
    static func network(named label: ScalarText) -> String? {
        var key = label.lowercased().filter { !$0.isWhitespace }
        for ending in ["账号", "帳號", "主页", "地址", "username", "handle", "profile", "id"] where key.hasSuffix(ending) {
            let name = key.dropLast(ending.count)
            if name.count > 1, !key.hasSuffix("orcid") { key = name }
        }
        return networksByLabel[key]
    }

    private static let networksByLabel: [ScalarText: String] = {
        let names = networks.map { (ScalarText($0.name).lowercased().filter { !$0.isWhitespace }, $0.name) }
        let others = otherNames.map { (ScalarText($0.key), $0.value) }
        return Dictionary(names + others) { first, _ in first }
    }()

    private static let otherNames = [
        "知乎": "Zhihu", "领英": "LinkedIn", "領英": "LinkedIn", "twitter": "X", "x(twitter)": "X", "推特": "X", "微博": "Weibo",
        "哔哩哔哩": "Bilibili", "b站": "Bilibili", "掘金": "Juejin", "力扣": "LeetCode", "码云": "Gitee", "博客园": "cnblogs",
        "gh": "GitHub",
        "orcidid": "ORCID",
    ]
    private static let tabs: WordSet = [
        "projects", "repositories", "repos", "about", "posts", "articles", "en", "zh",
    ]
    private static let reserved: WordSet = [
        "orgs", "topics", "about", "features", "sponsors", "search", "login", "explore", "marketplace", "company",
        "groups",
        "p", "watch", "share", "intent", "settings", "datasets", "spaces", "models", "competitions", "questions",
    ]
    private static let networks: [(name: String, host: String, prefix: [String])] = [
        ("GitHub", "github.com", []), ("GitLab", "gitlab.com", []), ("Gitee", "gitee.com", []),
        ("LinkedIn", "linkedin.com", ["in"]), ("ORCID", "orcid.org", []), ("Zhihu", "zhihu.com", ["people"]),
        ("X", "twitter.com", []), ("X", "x.com", []), ("Bluesky", "bsky.app", ["profile"]),
        ("Instagram", "instagram.com", []), ("Facebook", "facebook.com", []), ("Medium", "medium.com", []),
        ("Stack Overflow", "stackoverflow.com", ["users"]), ("ResearchGate", "researchgate.net", ["profile"]),
        ("Kaggle", "kaggle.com", []), ("Hugging Face", "huggingface.co", []), ("CSDN", "blog.csdn.net", []),
        ("Juejin", "juejin.cn", ["user"]), ("Bilibili", "space.bilibili.com", []), ("LeetCode", "leetcode.cn", ["u"]),
        ("LeetCode", "leetcode.com", ["u"]), ("Behance", "behance.net", []), ("Dribbble", "dribbble.com", []),
        ("Xing", "xing.com", ["profile"]), ("cnblogs", "cnblogs.com", []), ("Bitbucket", "bitbucket.org", []),
        ("Weibo", "weibo.com", []), ("Telegram", "t.me", []), ("YouTube", "youtube.com", ["c"]),
        ("Codeberg", "codeberg.org", []),
    ]
}
