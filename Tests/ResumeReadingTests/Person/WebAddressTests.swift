import Resume
import Testing

@testable import ResumeReading

@Test(arguments: [
    ("邮箱：ada.marsh@example.org，", ["ada.marsh@example.org"]), ("a@b", []), ("@", []), ("x@@example.org", []),
    ("ada@example.org/q.li+cv@mail.example.cn.", ["ada@example.org", "q.li+cv@mail.example.cn"]),
])
func emailsAreFound(text: String, emails: [String]) {
    #expect(WebAddress.emails(in: ScalarText(text)).map { String($0) } == emails)
}

@Test(arguments: [
    ("https://github.com/some-user?tab=repositories", "GitHub", "some-user"),
    ("gitee.com/someone/projects", "Gitee", "someone"),
    ("www.linkedin.com/in/ada-example", "LinkedIn", "ada-example"),
    ("fr.linkedin.com/in/ada-example/", "LinkedIn", "ada-example"),
    ("https://orcid.org/0000-0000-0555-1234", "ORCID", "0000-0000-0555-1234"),
    ("https://scholar.google.com/citations?hl=en&user=EXAMPLE555", "Google Scholar", "EXAMPLE555"),
    ("https://www.zhihu.com/people/ada-555", "Zhihu", "ada-555"), ("https://twitter.com/ada_demo", "X", "ada_demo"),
    ("https://bsky.app/profile/ada.bsky.social", "Bluesky", "ada.bsky.social"),
    ("https://medium.com/@ada", "Medium", "ada"),
])
func accountsAreToldByTheAddress(address: String, network: String, user: String) throws {
    let profile = try #require(WebAddress.profile(at: ScalarText(address)))
    #expect(profile.network == network)
    #expect(profile.username == user)
    #expect(profile.url == address)
}

@Test(arguments: [
    "https://github.com/some-user/project", "https://github.com", "https://github.com/topics/swift",
    "https://example.org/ada",
    "linkedin.com/company/northwind", "https://scholar.google.com/scholar?q=bees", "", "://",
    "https://notgithub.com/ada",
])
func otherPagesAreNoAccounts(address: String) {
    #expect(WebAddress.profile(at: ScalarText(address)) == nil)
}

@Test(arguments: [
    ("技术博客：https://blog.example.org", ["https://blog.example.org"]), ("Node.js, Frame.io", []),
    ("ada.example.com (Portfolio)", ["ada.example.com"]),
    ("GitHub:github.com/ada-demo |", ["github.com/ada-demo"]), ("ada@mail.example.org", []),
])
func addressesAreFound(text: String, addresses: [String]) {
    #expect(WebAddress.addresses(in: ScalarText(text)).map { String($0) } == addresses)
}
