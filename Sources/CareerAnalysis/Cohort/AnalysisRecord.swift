public import Resume

/// A line that `vitagraph analyze --lines` prints, read as far as a cohort needs it.
public struct AnalysisRecord: Decodable, Sendable {
    public var member: CohortMember

    private enum CodingKeys: String, CodingKey { case source, asOf, candidate, timeline, publications, skills }

    private struct Candidate: Decodable {
        var name: String?
        var identity: CandidateIdentity
    }

    private struct Timeline: Decodable {
        struct Entry: Decodable {
            var id: String
            var kind: TimelineEntry.Kind
            var start: PartialDate?
            var end: PartialDate?
            var current: Bool
            var employmentType: EmploymentType?
            var degreeLevel: String?
            var partTime: Bool?
        }
        struct Gap: Decodable {
            var from: YearMonth
            var to: YearMonth
        }
        var employmentMonths: Int
        var fullTimeMonths: Int
        var employers: Int
        var entries: [Entry]
        var gaps: [Gap]
    }

    private struct Publications: Decodable {
        struct Work: Decodable {
            var id: String
            var date: PartialDate?
        }
        var count: Int
        var citations: Int?
        var statedCitations: Int?
        var works: [Work]
    }

    private struct Skill: Decodable {
        var name: String
        var category: String?
        var level: String?
        var mentions: Int
        var months: Int
        var claimedOnly: Bool
        var entries: [String]
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let candidate = try container.decode(Candidate.self, forKey: .candidate)
        let timeline = try container.decode(Timeline.self, forKey: .timeline)
        let publications = try container.decode(Publications.self, forKey: .publications)
        member = CohortMember(
            source: try container.decode(SourceDescription.self, forKey: .source),
            asOf: try container.decode(YearMonth.self, forKey: .asOf), name: candidate.name,
            identity: candidate.identity, fullTimeMonths: timeline.fullTimeMonths,
            employmentMonths: timeline.employmentMonths, employers: timeline.employers,
            publications: publications.count, citations: publications.statedCitations ?? publications.citations)
        let degrees = Dictionary(uniqueKeysWithValues: DegreeLevel.allCases.map { ($0.name, $0) })
        member.add(
            timeline.entries.map { entry in
                CohortMember.CareerEntry(
                    id: entry.id, kind: entry.kind,
                    dates: DateSpan(start: entry.start, end: entry.end, isCurrent: entry.current),
                    employmentType: entry.employmentType, degree: entry.degreeLevel.flatMap { degrees[$0] },
                    isPartTime: entry.partTime ?? (entry.employmentType == .partTime))
            }, gaps: timeline.gaps.compactMap { MonthInterval(first: $0.from, last: $0.to) },
            skills: try container.decode([Skill].self, forKey: .skills).map { skill in
                (
                    CohortMember.Skill(
                        name: skill.name, category: skill.category, level: skill.level, mentions: skill.mentions,
                        months: skill.months, laterMonths: 0, isClaimedOnly: skill.claimedOnly), skill.entries
                )
            })
        member.limitFigures()
        member.setPublicationMonths(publications.works.filter { $0.id.hasPrefix("publication-") }.compactMap(\.date))
    }
}
