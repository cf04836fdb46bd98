import Resume

/// The texts that tell who a candidate is, and where they stand within other texts.
///
/// Names of people and schools are found as whole words in any case, Chinese ones anywhere; telephone numbers by their
/// digits. A text that holds one is withheld whole: what is cut out of a sentence can still be guessed.
struct WithheldTexts {
    private var phrases: Set<[String]> = []
    /// Parts of names, which are words of the language too: found only with a capital letter.
    private var names: Set<String> = []
    private var hanPhrases: Set<String> = []
    private var phones: Set<String> = []
    private var longest = 0

    init(of resume: Resume) {
        let basics = resume.basics
        for name in [basics.name, basics.alternateName, resume.reading.inferred?.name] { insert(name: name) }
        for publication in resume.publications {
            let index = (publication.candidateAuthorIndex ?? 0) - 1
            if publication.authors.indices.contains(index) { insert(name: publication.authors[index]) }
            insert(publication.title)
            insert(address: publication.url)
        }
        for address in [basics.email, basics.url] + (basics.profiles ?? []).map(\.url) { insert(address: address) }
        for profile in basics.profiles ?? [] { insert(profile.username) }
        insert(basics.location?.address)
        for phone in (basics.phone ?? "").split(whereSeparator: { ",;，；、|/".contains($0) }) {
            let digits = phone.filter { $0.isASCII && $0.isNumber }
            if digits.count >= 7 { phones.insert(String(digits.suffix(10))) }
        }
        for entry in resume.education { insert(school: entry.institution) }
        for project in resume.projects {
            insert(project.name)
            insert(address: project.url)
        }
        for fact in resume.reading.protected ?? [] where fact.value.count > 2 { insert(fact.value) }
    }

    /// One of the texts stands in `text`.
    func occur(in text: String) -> Bool {
        let words = TitleWords(text).words
        for start in words.indices {
            if words[start].first?.isHan == true {
                if hanPhrases.contains(where: { words[start].holds($0) }) { return true }
            }
            for count in 1...max(1, min(longest, words.count - start))
            where phrases.contains(Array(words[start..<min(start + count, words.count)])) {
                return true
            }
        }
        if !names.isEmpty, capitalized(in: text).contains(where: names.contains) { return true }
        guard !phones.isEmpty else { return false }
        let digits = String(text.filter { $0.isASCII && $0.isNumber })
        return phones.contains { digits.count >= $0.count && digits.holds($0) }
    }

    // MARK: What they are

    private mutating func insert(_ text: String?) {
        guard let text else { return }
        let words = TitleWords(text).words
        guard !words.isEmpty else { return }
        if words.count == 1, words[0].first?.isHan == true {
            if words[0].count > 1 { hanPhrases.insert(words[0]) }
        } else if words.joined().count > 2 {
            phrases.insert(words)
            longest = max(longest, words.count)
        }
    }

    /// The name as printed, run together as in account names, and its parts.
    private mutating func insert(name: String?) {
        guard let name else { return }
        insert(name)
        let words = TitleWords(name).words
        let latin = words.filter { $0.first?.isHan != true }
        for part in [latin, latin.reversed()] where part.count > 1 { insert(part.joined()) }
        for word in words {
            guard word.first?.isHan == true else {
                if word.count > 2 { names.insert(word) }
                continue
            }
            hanPhrases.insert(word)
            // 欧阳明轩 is called 明轩, 王小明 小明.
            if word.count > 2 { hanPhrases.insert(String(word.suffix(2))) }
        }
    }

    /// The name and its half in another script or before a comma; of well-known schools the other spellings too.
    private mutating func insert(school: String?) {
        guard let school else { return }
        insert(school)
        var parts: [String] = []
        for mark in "(（,，|｜/" {
            parts += school.split(separator: mark).map { String($0) }
        }
        let words = TitleWords(school).words
        let halves = [words.filter { $0.first?.isHan == true }, words.filter { $0.first?.isHan != true }]
        parts += halves.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
        // 星轨大学 of 星轨大学医学院.
        parts += EmployerName(school).parts.filter { $0.first?.isHan == true }
        for part in parts where !Self.isGeneral(part) { insert(part) }
        for spelling in EmployersInTwoScripts.row(holding: EmployerName(school).whole) ?? [] { insert(spelling) }
    }

    /// "School of Law", 法学院, "Beijing": parts of a name that many share.
    private static func isGeneral(_ part: String) -> Bool {
        let words = TitleWords(part).words
        return words.count < 2 && words.first?.first?.isHan != true || words.joined().count < 4
            || ["school", "department", "faculty", "college", "institute"].contains(words.first ?? "")
    }

    /// An e-mail or web address, its account and its host, unless the host is one that many share.
    private mutating func insert(address: String?) {
        guard let address else { return }
        insert(address)
        var bare = Substring(address.lowercased())
        for prefix in ["https://", "http://", "mailto:", "www."] where bare.hasPrefix(prefix) {
            bare = bare.dropFirst(prefix.count)
        }
        insert(String(bare))
        if let at = bare.firstIndex(of: "@") {
            insert(String(bare[..<at]))
            return
        }
        let parts = bare.split { "/?#".contains($0) }
        if let host = parts.first, !Self.sharedHosts.contains(where: host.hasSuffix) { insert(String(host)) }
        if let account = parts.dropFirst().last(where: { $0 != "in" }) { insert(String(account)) }
    }

    private static let sharedHosts = [
        "github.com", "gitlab.com", "gitee.com", "linkedin.com", "google.com", "orcid.org", "zhihu.com", "csdn.net",
        "medium.com", "kaggle.com", "huggingface.co", "researchgate.net", "twitter.com", "x.com", "stackoverflow.com",
        "dblp.org", "arxiv.org", "doi.org", "pypi.org", "npmjs.com", "behance.net", "dribbble.com", "bilibili.com",
    ]

    private func capitalized(in text: String) -> [String] {
        text.split { !$0.isLetter }.filter { $0.first?.isUppercase == true }.map { $0.lowercased() }
    }
}
