import Resume

struct EmployerForm: Encodable {
    var name: String
    var entries: [String]
    var evidence: RangesForm?

    init(_ employer: Employer, _ index: EvidenceIndex) {
        name = employer.name
        entries = employer.entries
        evidence = RangesForm(index.ranges(of: employer.entries))
    }
}

struct TenureForm: Encodable {
    var employer: String
    var entries: [String]
    var from: YearMonth
    var to: YearMonth
    var months: Int
    var monthsRange: [Int]?
    var promotions: Int
    var promotedTo: [String]
    var evidence: RangesForm?

    init(_ tenure: Tenure, _ index: EvidenceIndex) {
        employer = tenure.employer
        entries = tenure.entries
        from = tenure.interval.first
        to = tenure.interval.last
        months = tenure.months
        monthsRange = tenure.monthsRange?.bounds
        promotions = tenure.promotions
        promotedTo = tenure.promotedTo
        evidence = RangesForm(index.ranges(of: tenure.entries))
    }
}

struct GapForm: Encodable {
    var from: YearMonth
    var to: YearMonth
    var months: Int
    var monthsRange: [Int]?
    var coveredBy: EmploymentBreak.Kind
    var reason: String?
    var entries: [String]
    var evidence: RangesForm?

    init(_ gap: EmploymentGap, _ index: EvidenceIndex) {
        from = gap.interval.first
        to = gap.interval.last
        months = gap.months
        monthsRange = gap.mostMonths.map { [gap.months, $0] }
        coveredBy = gap.reason == nil ? .nothing : .leave
        reason = gap.reason
        entries = [gap.begunBy, gap.endedBy].compactMap { $0 }
        let leave = [gap.reasonEvidence?.lines].compactMap { $0 }
        evidence = RangesForm(LineRanges.merged(index.ranges(of: entries) + leave))
    }
}

struct BreakForm: Encodable {
    var from: YearMonth
    var to: YearMonth
    var months: Int
    var monthsRange: [Int]?
    var coveredBy: [Cover]

    struct Cover: Encodable {
        var cover: EmploymentBreak.Kind
        var months: Int
        var entries: [String]
        var evidence: RangesForm?
    }

    init(_ stretch: EmploymentBreak, _ index: EvidenceIndex) {
        from = stretch.interval.first
        to = stretch.interval.last
        months = stretch.interval.months
        monthsRange = stretch.mostMonths.map { [stretch.interval.months, $0] }
        coveredBy = stretch.covers.map { cover in
            let lines = index.ranges(of: cover.entries) + [cover.evidence?.lines].compactMap { $0 }
            return Cover(
                cover: cover.kind, months: cover.months, entries: cover.entries,
                evidence: RangesForm(LineRanges.merged(lines)))
        }
    }
}

struct OverlapForm: Encodable {
    var entries: [String]
    var from: YearMonth
    var to: YearMonth
    var months: Int
    var monthsRange: [Int]?
    var assessment: OverlapAssessment
    var reason: String
    var evidence: RangesForm?

    init(_ overlap: EmploymentOverlap, _ index: EvidenceIndex) {
        self.init(
            overlap.entries, overlap.interval, overlap.monthsRange, overlap.assessment, overlap.reason.rawValue, index)
    }

    init(_ overlap: StudyOverlap, _ index: EvidenceIndex) {
        self.init(
            overlap.entries, overlap.interval, overlap.monthsRange, overlap.assessment, overlap.reason.rawValue, index)
    }

    private init(
        _ entries: [String], _ interval: MonthInterval, _ range: ClosedRange<Int>, _ assessment: OverlapAssessment,
        _ reason: String, _ index: EvidenceIndex
    ) {
        self.entries = entries
        from = interval.first
        to = interval.last
        months = interval.months
        monthsRange = range.lowerBound < range.upperBound ? range.bounds : nil
        self.assessment = assessment
        self.reason = reason
        evidence = RangesForm(index.ranges(of: entries))
    }
}
