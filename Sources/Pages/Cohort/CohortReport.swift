public import CareerAnalysis
public import Drawing
public import Resume

/// What the user may choose about the report on a cohort.
public struct CohortOptions: Hashable, Sendable {
    /// The position that the candidates are for, or whatever they have in common.
    public var title: String?
    /// Must-have skills, then nice-to-have ones; without any, the matrix shows those that most people name.
    public var required: [String]
    public var preferred: [String]
    public var paper: Paper?
    /// Nil for the language that most of the documents are in.
    public var language: PageLanguage?
    /// Nothing tells who the people are.
    public var isBlind: Bool
    /// The hash of the list of documents, for the foot of the page.
    public var manifest: String?

    public init(
        title: String? = nil, required: [String] = [], preferred: [String] = [], paper: Paper? = nil,
        language: PageLanguage? = nil, isBlind: Bool = false, manifest: String? = nil
    ) {
        self.title = title
        self.required = required
        self.preferred = preferred
        self.paper = paper
        self.language = language
        self.isBlind = isBlind
        self.manifest = manifest
    }
}

/// The report on a cohort: skills, experience, publications, required skills, careers, skills held together, inputs.
///
/// What it shows follows the number of people: below five no distributions; up to 24 one page for the figures and one
/// for the careers; up to 300 the matrix and the careers run over further pages; above that they become counts, and
/// who is who stands in the table alone.
public struct CohortReport: Sendable {
    let context: CohortContext

    /// Above this number, people are counted and not listed.
    public static let mostListed = 300

    public init(of cohort: Cohort, options: CohortOptions = CohortOptions()) {
        let all = cohort.people(isBlind: options.isBlind)
        let language = options.language ?? Self.language(of: all)
        let named = Set((options.required + options.preferred).map { $0.lowercased() })
        let members = all.lazy.map { member in
            options.isBlind ? member.blinded(isChinese: language == .chinese, named: named) : member
        }
        let statistics = CohortStatistics(of: members, required: options.required, preferred: options.preferred)
        var people: [CohortPerson] = []
        if members.count <= Self.mostListed {
            people = members.enumerated().map {
                CohortPerson(number: $0 + 1, of: members.count, member: $1, isBlind: options.isBlind)
            }
        }
        context = CohortContext(
            statistics: statistics, people: people,
            inputs: CohortInputs(of: cohort, numbered: all.documents),
            asOf: cohort.asOf,
            wording: Wording(language: language), typography: Typography(language: language),
            grid: PageGrid(paper: options.paper ?? language.defaultPaper), options: options)
    }

    /// The language that most of the documents are in; English among equals.
    private static func language(of people: Cohort.People) -> PageLanguage {
        let chinese = people.languages.filter { PageLanguage(resumeLanguage: $0.key) == .chinese }.values.reduce(0, +)
        return chinese * 2 > people.count ? .chinese : .english
    }

    /// What the pages count.
    public var statistics: CohortStatistics { context.statistics }

    /// The language of the pages (BCP 47).
    public var languageTag: String { context.wording.language.tag }

    /// The pages laid out with the text sizes that `measurer` gives; at least one.
    ///
    /// - Parameters:
    ///   - firstPage: the number of the first of them, from 1.
    ///   - pageCount: of the document that they belong to; nil where they are a document of their own.
    public func drawings(measurer: any TextMeasurer, firstPage: Int = 1, pageCount: Int? = nil) -> [Drawing] {
        var flow = CohortFlow(context: context, measurer: measurer)
        flow.drawFirstPage()
        flow.drawMatrix()
        flow.drawCareers()
        flow.drawPairs()
        flow.drawInputs()
        return flow.finished(firstPage: firstPage, pageCount: pageCount)
    }
}

/// One candidate of a report with the number that stands for them on it.
struct CohortPerson: Sendable {
    var number: Int
    /// `07`, `107`: as many digits as the greatest number has, two at least.
    var label: String
    /// Nil where the document names nobody.
    var name: String?
    var member: CohortMember

    init(number: Int, of count: Int, member: CohortMember, isBlind: Bool) {
        self.number = number
        label = Self.label(number, of: count)
        name = isBlind ? member.path : member.name
        self.member = member
    }

    static func label(_ number: Int, of count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(max(String(count).count, 2) - digits.count, 0)) + digits
    }
}

/// What the report was made from.
struct CohortInputs: Sendable {
    var documents: Int
    var failures: [Cohort.Failure]
    /// By the number of the person, their documents and what tells that they are of one person.
    var duplicates: [(number: Int, group: DuplicateGroup)]
    /// By the numbers of the people, what those of different names share.
    var questions: [(numbers: [Int], contact: SharedContact)]

    /// - Parameter numbered: the documents that are counted, in the order of the people.
    init(of cohort: Cohort, numbered: [CandidateIndex.Document]) {
        documents = cohort.documentCount
        failures = cohort.failures
        let found = cohort.candidates.findings
        let asked = Set(found.duplicates.compactMap(\.documents.first) + found.questions.flatMap(\.documents))
        var numbers: [CandidateIndex.Document: Int] = [:]
        for (index, document) in numbered.enumerated() where asked.contains(document) { numbers[document] = index + 1 }
        duplicates = found.duplicates.compactMap { group in
            group.documents.first.flatMap { numbers[$0] }.map { ($0, group) }
        }.sorted { $0.number < $1.number }
        questions = found.questions.map { contact in (contact.documents.compactMap { numbers[$0] }.sorted(), contact) }
            .sorted { $0.numbers.lexicographicallyPrecedes($1.numbers) }
    }
}

/// What every panel of the report works from.
struct CohortContext: Sendable {
    let statistics: CohortStatistics
    /// Empty where there are too many to list.
    let people: [CohortPerson]
    let inputs: CohortInputs
    let asOf: YearMonth?
    let wording: Wording
    let typography: Typography
    let grid: PageGrid
    let options: CohortOptions

    /// Each person can be shown; else they are counted.
    var listsPeople: Bool { statistics.people <= CohortReport.mostListed }
    /// Enough people for medians and shares.
    var hasDistributions: Bool { statistics.people >= Distribution.fewestPeople }

    var title: String { options.title ?? wording.choose("候选人群体报告", "Cohort report") }

    /// `3 more not shown`.
    func notShown(_ count: Int) -> String {
        wording.choose("另 \(wording.number(count)) 项未列出", "\(wording.number(count)) more not shown")
    }

    func isRequired(_ skill: String) -> Bool {
        !statistics.columnsAreMostFrequent && statistics.columns.contains { $0.isRequired && $0.name == skill }
    }

    /// `01 04 07` as far as it fits, with a count of the rest.
    func labels(of people: [CohortPerson]) -> String { people.map(\.label).joined(separator: "  ") }
}
