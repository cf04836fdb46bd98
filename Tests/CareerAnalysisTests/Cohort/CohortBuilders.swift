import Resume
import _TestSupport

@testable import CareerAnalysis

/// A made-up person for counting.
func member(
    _ path: String, months: Int = 12, skills: [CohortMember.Skill] = [], degree: DegreeLevel? = nil,
    institutions: [String] = [], employers: [String] = [], name: String? = nil, emails: [String] = [],
    phones: [String] = [], entries: [String] = [], asOf: String = "2025-06"
) -> CohortMember {
    CohortMember(
        path: path, sha256: "sha of \(path)", asOf: month(asOf),
        identity: CandidateIdentity(name: name, emails: emails, phones: phones, entries: entries),
        employmentMonths: months, skills: skills, degree: degree, institutions: institutions, employers: employers)
}

func skill(
    _ name: String, level: String? = nil, mentions: Int = 1, months: Int = 0, isClaimedOnly: Bool = false
) -> CohortMember.Skill {
    CohortMember.Skill(
        name: name, category: nil, level: level, mentions: mentions, months: months, isClaimedOnly: isClaimedOnly)
}

enum RandomMembers {
    /// Skills, employers and levels come from short lists, so that people share them; some people come twice.
    static func members(_ count: Int, _ generator: inout SeededGenerator) -> [CohortMember] {
        let names = ["Python", "SQL", "Rust", "Figma", "Cafe\u{301}", "Caf\u{E9}"]
        let employers = ["Orbit", "Orbit Ltd", "ORBIT", "Luna", "星轨科技有限公司", "Caf\u{E9} Nord", "Cafe\u{301} Nord"]
        return (0..<count).map { number in
            let skills = names.filter { _ in Bool.random(using: &generator) }.map { name in
                CohortMember.Skill(
                    name: name, category: ["tool", "language", nil].randomElement(using: &generator) ?? nil,
                    level: ["expert", "精通", nil].randomElement(using: &generator) ?? nil,
                    mentions: Int.random(in: 1...4, using: &generator),
                    months: Int.random(in: 0...60, using: &generator), isClaimedOnly: Bool.random(using: &generator))
            }
            return member(
                "cv-\(number).md", months: Int.random(in: 0...300, using: &generator), skills: skills,
                degree: DegreeLevel.allCases.randomElement(using: &generator),
                institutions: [employers.randomElement(using: &generator) ?? ""],
                employers: employers.filter { _ in Bool.random(using: &generator) },
                name: "name \(number / 7)", emails: ["mail \(Int.random(in: 0...count, using: &generator))"],
                entries: (0..<3).map { _ in "entry \(Int.random(in: 0...9, using: &generator))" })
        }
    }
}
