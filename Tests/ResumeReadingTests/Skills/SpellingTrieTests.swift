import Testing

@testable import ResumeReading

@Suite struct SpellingTrieTests {
    private let trie = {
        var builder = SpellingTrieBuilder()
        for (skill, name) in ["Spring Boot", "Vue.js", "A-Frame", "MySQL", "Spring"].enumerated() {
            builder.insert(name, skill: skill)
        }
        return builder.trie()
    }()

    @Test(arguments: [
        ("springboot 3", 0), ("Spring-Boot", 0), ("Spring Bean", 4), ("vuejs", 1), ("Vue JS", 1), ("a frame", 2),
        ("My SQL", 3), ("aframe", 2), ("Sprint", nil),
    ])
    func `breaks may be left out where writers do`(text: String, skill: Int?) {
        #expect(trie.longestHit(in: SkillText(text), from: 0) { _ in true }?.skill == skill)
    }

    @Test func `the longest spelling that is accepted counts`() {
        let text = SkillText("Spring Boot")
        #expect(trie.longestHit(in: text, from: 0) { $0.end < 8 } == .init(skill: 4, end: 6))
        #expect(trie.longestHit(in: text, from: 0) { _ in false } == nil)
    }
}
