import CareerAnalysis
import Foundation
import Resume
import _TestSupport

/// Made-up cohorts of any size, through the lines that partial cohorts are made of.
enum SyntheticCohort {
    private static let names = [
        "Imogen Achterberg", "沈栖白", "Tobias Wrenfield", "Maximiliana Featherstonehaugh-Cholmondeley", "贺兰川",
        "欧阳司徒明轩", "Ày Bùi", "Noor",
    ]
    private static let skills = [
        "Python", "SQL", "Information retrieval", "PyTorch", "Docker", "Transformers", "A/B testing", "C++", "Go",
        "Java",
        "Distributed training", "TensorFlow", "Kubernetes", "Vector search", "CUDA", "LLM fine-tuning", "Elasticsearch",
        "Spark", "Kafka", "Rust", "Good manufacturing practice documentation", "机器学习与数据挖掘", "R",
    ]
    private static let levels = ["精通", "proficient", "familiar", "4/5"]
    private static let degrees = ["doctorate", "master", "bachelor", "associate"]

    /// - Parameter hasFacts: false for documents of which next to nothing was read.
    static func cohort(_ count: Int, seed: UInt64 = 7, hasFacts: Bool = true) throws -> Cohort {
        var generator = SeededGenerator(seed: seed)
        var cohort = Cohort()
        for number in 0..<count {
            try cohort.add(decoded(hasFacts ? member(number, &generator) : bare(number)))
        }
        return cohort
    }

    /// Somebody who works since 2016, with these skills.
    static func record(_ number: Int, skills: [String], publications: Int = 0) throws -> CohortRecord {
        var member = bare(number)
        member["name"] = names[number % names.count]
        member["fullTimeMonths"] = 118
        member["employmentMonths"] = 118
        member["stretches"] = [["work", "2016-01", "2025-10"]]
        member["publications"] = publications
        member["skills"] = skills.map { [$0, "tool", NSNull(), 1, 0, 0, true] as [Any] }
        return try decoded(member)
    }

    private static func decoded(_ member: [String: Any]) throws -> CohortRecord {
        let object: [String: Any] = ["cohortRecord": 1, "member": member]
        return try JSONDecoder().decode(CohortRecord.self, from: JSONSerialization.data(withJSONObject: object))
    }

    private static func bare(_ number: Int) -> [String: Any] {
        [
            "path": "cv/\(number).md", "sha256": hash(number), "asOf": "2025-10", "language": "en",
            "identity": ["emails": [String](), "phones": [String](), "entries": [String]()] as [String: Any],
            "employers": 0, "publications": 0, "publicationMonths": [String](), "stretches": [String](),
            "skills": [String](),
        ]
    }

    private static func hash(_ number: Int) -> String {
        let digits = String(number * 2_654_435_761 % 4_294_967_296, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits + String(repeating: "ab", count: 28)
    }

    private static func member(_ number: Int, _ generator: inout SeededGenerator) -> [String: Any] {
        var member = bare(number)
        func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
        if !chance(4) { member["name"] = "\(names.randomElement(using: &generator) ?? "") \(number)" }
        let asOf = 2025 * 12 + 9
        var month = asOf - Int.random(in: 0...260, using: &generator)
        var stretches: [[String]] = []
        func add(_ kind: String, _ months: Int) {
            guard month < asOf, months > 0 else { return }
            let last = min(month + months - 1, asOf)
            stretches.append([kind, YearMonth(index: month).description, YearMonth(index: last).description])
            month = last + 1
        }
        add("first-degree", 46)
        if chance(60) { add("education", Int.random(in: 20...60, using: &generator)) }
        if chance(30) { add("gap", Int.random(in: 3...14, using: &generator)) }
        let start = month
        while month < asOf {
            add(chance(85) ? "work" : "temporary-work", Int.random(in: 2...50, using: &generator))
        }
        if chance(94), start < asOf {
            member["fullTimeMonths"] = asOf - start + 1
            member["employmentMonths"] = asOf - start + 1
        }
        member["stretches"] = stretches
        member["employers"] = Int.random(in: 0...9, using: &generator)
        if chance(90) { member["degree"] = degrees.randomElement(using: &generator) ?? "" }
        if chance(45) {
            let papers = Int.random(in: 1...18, using: &generator)
            member["publications"] = papers
            if chance(80) { member["citations"] = papers * Int.random(in: 0...90, using: &generator) }
            member["publicationMonths"] = (1...papers).map { YearMonth(index: asOf - (papers - $0) * 5).description }
        }
        member["skills"] = skills.enumerated().filter { place, _ in chance(85 - place * 3) }.map { _, name -> [Any] in
            let months = chance(25) ? 0 : Int.random(in: 1...150, using: &generator)
            let level: Any = chance(50) ? levels.randomElement(using: &generator) ?? "" : NSNull()
            return [name, "tool", level, 2, months, months / 2, months == 0]
        }
        return member
    }
}
