import Resume

extension SkillUse: Encodable {
    private enum CodingKeys: String, CodingKey {
        case name, category, level, statedMonths, mentions, months, monthsRange, firstUsed, lastUsed, entries
        case claimedOnly, evidence
    }
    private enum EvidenceKeys: String, CodingKey { case lines, pages }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encodeIfPresent(category, forKey: .category)
        try container.encodeIfPresent(level, forKey: .level)
        try container.encodeIfPresent(statedMonths, forKey: .statedMonths)
        try container.encode(mentions, forKey: .mentions)
        try container.encode(months, forKey: .months)
        try container.encode(use.range.bounds, forKey: .monthsRange)
        try container.encode(isClaimedOnly, forKey: .claimedOnly)
        try container.encodeIfPresent(firstUsed, forKey: .firstUsed)
        try container.encodeIfPresent(lastUsed, forKey: .lastUsed)
        try container.encode(entries, forKey: .entries)
        if !lines.isEmpty {
            var evidence = container.nestedContainer(keyedBy: EvidenceKeys.self, forKey: .evidence)
            try evidence.encode(lines, forKey: .lines)
            try evidence.encodeIfPresent(pages, forKey: .pages)
        }
    }
}
