/// A figure of the timeline or of the publications. The names are those of the JSON.
public enum Figure: String, Hashable, CaseIterable, Sendable {
    case entries
    case employmentMonths, fullTimeMonths, internshipMonths, partTimeMonths, contractMonths, freelanceMonths
    case statedExperienceMonths, statedExperienceMonthsMost, statedExperienceIsOpen, statedExperienceDifference
    case employers, employerList, promotions, tenures
    case medianTenureMonths, averageTenureMonths, longestTenureMonths
    case gaps, breaks, overlaps, studyOverlaps
    /// The number of papers.
    case count
    case works, firstAuthor, coFirst, lastAuthor, citations, stars, hIndex, gIndex, i10Index, mQuotient, hINorm
    case yearsSinceFirst, statedCitations, statedCitationsDifference, statedHIndex, citationList
    case byYear, byVenue, byRank, byRole
}

extension Figure {
    /// What it counts, in one sentence.
    public var definition: String {
        switch self {
        case .entries: "Work, education and projects with their months, as printed."
        case .employmentMonths:
            "Months that the union of all work entries covers, internships included; both end months count."
        case .fullTimeMonths: "Months that the union of the work entries covers that state no other form of employment."
        case .internshipMonths: "Months that the union of the internships covers."
        case .partTimeMonths: "Months that the union of the part-time posts covers."
        case .contractMonths: "Months that the union of the contract posts covers."
        case .freelanceMonths: "Months that the union of the freelance work covers."
        case .statedExperienceMonths: "What the person claims in words; it enters no total."
        case .statedExperienceMonthsMost: "The greater number of a claim that is a range."
        case .statedExperienceIsOpen: "Whether the claim says that more is meant."
        case .statedExperienceDifference:
            "What the person claims less the nearest month of the range of employmentMonths."
        case .employers, .employerList:
            "Distinct employers of the work entries that have begun; self-employment and service are none."
        case .tenures:
            "The times at one employer: positions that overlap or follow one another without a month between."
        case .promotions: "Positions whose title stands higher than that of the position before at the same employer."
        case .medianTenureMonths: "The median length of the times at one employer."
        case .averageTenureMonths: "The mean length of the times at one employer."
        case .longestTenureMonths: "The longest time at one employer."
        case .gaps: "Stretches of 3 or more whole months between first and last work that no work or study covers."
        case .breaks: "Stretches of 3 or more whole months between first and last work without a post."
        case .overlaps: "Pairs of posts that share a month."
        case .studyOverlaps: "Posts held during studies."
        case .count: "Publications listed."
        case .works: "Publications, and projects with citations that belong to none of them."
        case .firstAuthor: "Publications with the candidate at position 1."
        case .coFirst: "Publications where the candidate bears a mark of equal contribution, position 1 included."
        case .lastAuthor: "Publications of several authors with the candidate at the last position."
        case .citations: "Sum of the known citation counts of the cited works."
        case .stars: "Sum of the stated stars."
        case .hIndex: "The largest h such that h works have at least h citations each (Hirsch 2005)."
        case .gIndex: "The largest g such that the g most cited works have at least g² citations together (Egghe 2006)."
        case .i10Index: "Works with at least 10 citations."
        case .mQuotient: "The h-index over the years since the first publication (Hirsch 2005)."
        case .hINorm: "The h-index of the citations per author (Harzing 2014)."
        case .yearsSinceFirst: "The as-of year less the year of the first dated publication, at least 1."
        case .statedCitationsDifference: "The total of citations that the person states less the sum over the works."
        case .citationList: "The works that the list given with --citations has."
        case .statedCitations: "The total of citations that the person states."
        case .statedHIndex: "The h-index that the person states."
        case .byYear: "Publications by year."
        case .byVenue: "Publications by venue."
        case .byRank: "Publications by rank of the venue."
        case .byRole: "Publications by the candidate's role: first, co-first, last, other, unknown."
        }
    }
}
