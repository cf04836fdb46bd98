import Resume
import _TestSupport

@testable import CareerAnalysis

/// A made-up person for counting.
func member(
    _ path: String, months: Int? = 12, skills: [CohortMember.Skill] = [], degree: DegreeLevel? = nil,
    publications: Int = 0, citations: Int? = nil, stretches: [CohortMember.Stretch] = [], name: String? = nil,
    emails: [String] = [], phones: [String] = [], entries: [String] = [], asOf: String = "2025-06"
) -> CohortMember {
    CohortMember(
        path: path, sha256: "5a \(path)", asOf: month(asOf), language: "en",
        identity: CandidateIdentity(
            name: name.map { Fingerprint(of: "name", $0) }, emails: emails.map { Fingerprint(of: "email", $0) },
            phones: phones.map { Fingerprint(of: "phone", $0) }, entries: entries.map { Fingerprint(of: "work", $0) }),
        name: name,
        fullTimeMonths: months, employmentMonths: months, employers: 1, degree: degree, publications: publications,
        citations: citations, publicationMonths: [], stretches: stretches, skills: skills)
}

func skill(
    _ name: String, category: String? = nil, level: String? = nil, mentions: Int = 1, months: Int = 0,
    laterMonths: Int? = nil, isClaimedOnly: Bool = false
) -> CohortMember.Skill {
    CohortMember.Skill(
        name: name, category: category, level: level, mentions: mentions, months: months,
        laterMonths: laterMonths ?? months, isClaimedOnly: isClaimedOnly)
}

func stretch(_ kind: CohortMember.Stretch.Kind, _ first: String, _ last: String) -> CohortMember.Stretch {
    CohortMember.Stretch(kind: kind, interval: interval(first, last))
}

enum RandomMembers {
    /// Skills and levels come from short lists, so that people share them; some people come twice.
    static func members(_ count: Int, _ generator: inout SeededGenerator) -> [CohortMember] {
        let names = ["Python", "python", "SQL", "Rust", "Figma", "Cafe\u{301}", "Caf\u{E9}"]
        return (0..<count).map { number in
            let skills = names.filter { _ in Bool.random(using: &generator) }.map { name in
                skill(
                    name, category: ["tool", "language", nil].randomElement(using: &generator) ?? nil,
                    level: ["expert", "精通", nil].randomElement(using: &generator) ?? nil,
                    mentions: Int.random(in: 1...4, using: &generator),
                    months: Int.random(in: 0...60, using: &generator), isClaimedOnly: Bool.random(using: &generator))
            }
            return member(
                "cv-\(number).md", months: Int.random(in: 0...300, using: &generator), skills: skills,
                degree: DegreeLevel.allCases.randomElement(using: &generator), publications: number % 3,
                citations: number % 4, stretches: [stretch(.work, "2019-03", "2020-02")],
                name: "name \(number / 7)", emails: ["mail \(Int.random(in: 0...count, using: &generator))"],
                entries: (0..<3).map { _ in "entry \(Int.random(in: 0...9, using: &generator))" })
        }
    }
}
