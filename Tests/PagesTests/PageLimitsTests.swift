import Drawing
import Testing

@testable import Pages

struct PageLimitsTests {
    /// What a step may change, in the order of the visual system.
    private let parts: [(name: String, value: (PageLimits) -> Double)] = [
        ("rest lines", { Double($0.restLines) }), ("title lines", { Double($0.titleLines) }),
        ("sub-lines", { $0.hasSublines ? 1 : 0 }), ("whole roles", { $0.keepsRoles ? 1 : 0 }),
        ("row pitch", { $0.rowPitch.value }),
        ("papers", { Double($0.papers) }), ("skills", { Double($0.skills) }), ("projects", { Double($0.projects) }),
        ("internships", { Double($0.internships) }), ("education", { Double($0.education) }),
        ("note lines", { Double($0.noteLines) }), ("work", { Double($0.work) }),
    ]

    private func changes(_ steps: [PageLimits]) -> [String] {
        zip(steps, steps.dropFirst()).map { before, after in
            let changed = parts.filter { $0.value(before) != $0.value(after) }
            return changed.map(\.name).joined(separator: " and ")
        }
    }

    @Test(arguments: [true, false]) func eachStepTightensOneThing(hasPublications: Bool) {
        let steps = PageLimits.steps(hasPublications: hasPublications)
        for (before, after) in zip(steps, steps.dropFirst()) {
            #expect(parts.filter { $0.value(before) != $0.value(after) }.count == 1)
            #expect(parts.allSatisfy { $0.value(after) <= $0.value(before) })
        }
        #expect(Set(steps).count == steps.count)
    }

    @Test func trimsInTheOrderOfTheVisualSystem() {
        let order = changes(PageLimits.steps(hasPublications: false)).reduce(into: [String]()) { order, name in
            if order.last != name { order.append(name) }
        }
        #expect(
            order == [
                "rest lines", "note lines", "sub-lines", "whole roles", "row pitch", "papers", "skills", "projects",
                "internships",
                "education",
                "title lines", "note lines", "work", "skills",
            ])
    }

    @Test func startsWithWhatThePageHasRoomFor() {
        let papers = PageLimits.steps(hasPublications: true)[0]
        #expect(!papers.hasSublines && papers.rowPitch == 14.4 && papers.skills == 12 && papers.papers == 10)
        let plain = PageLimits.steps(hasPublications: false)[0]
        #expect(plain.hasSublines && plain.rowPitch == 16 && plain.skills == 16)
    }

    @Test func limitsAboveTheLongestLaneTrimNothingAndAreLeftOut() {
        let steps = PageLimits.steps(hasPublications: false, mostRows: 4)
        #expect(steps[0].projects == 4 && steps[0].internships == 4 && steps[0].education == 4 && steps[0].work == 4)
        #expect(steps.count < PageLimits.steps(hasPublications: false).count)
        #expect(steps.last?.work == 3 && steps.last?.education == 1 && steps.last?.projects == 0)
        #expect(PageLimits.steps(hasPublications: true, mostRows: 0).allSatisfy { $0.work == 0 && $0.education == 0 })
    }

    @Test func jobsAreTheLastToGo() throws {
        for hasPublications in [true, false] {
            let steps = PageLimits.steps(hasPublications: hasPublications)
            let first = try #require(steps.first { $0.work < steps[0].work })
            #expect(first.rowPitch == 12.5 && first.papers == 6 && first.skills == 8 && first.projects == 0)
            #expect(first.internships == 0 && first.education == 1 && first.noteLines == 2)
        }
    }
}
