import CareerAnalysis
import Resume
import Testing

@testable import Pages

struct KeyFigureTests {
    /// Fifteen years at three employers, papers with citations, skills: more than six cells hold.
    private let full = Case(
        [
            work("Tidewater Labs", "Engineer", "2010-01", "2014-12"),
            work("Tidewater Labs", "Senior Engineer", "2015-01", "2017-12"),
            work("Marlin Foods", "Engineer", "2018-07", "2019-06", .internship),
            work("Cove Systems", "Staff Engineer", "2019-07", "now"),
        ],
        education: [study("Harbour University", "MSc", "Physics", "2007-09", "2009-07")],
        publications: [
            Publication(title: "Tides of small harbours", candidateAuthorIndex: 1, citations: 1200),
            Publication(title: "Moorings", candidateAuthorIndex: 2, hasEqualContribution: true, citations: 186),
        ],
        skills: [Skill(name: "Swift", mentionLines: [4])])

    @Test func holdsSixInTheOrderOfTheVisualSystem() {
        let kinds: [KeyFigure.Kind] = [.experience, .employers, .degree, .publications, .citations, .hIndex]
        #expect(full.figures().map(\.kind) == kinds)
        #expect(full.figures(chinese).map(\.kind) == kinds)
    }

    @Test func laterFiguresMoveUpWhereEarlierOnesAreMissing() {
        let noPapers = Case(
            Array(full.resume.work.reversed()), skills: full.resume.skills)
        #expect(
            noPapers.figures().map(\.kind) == [
                .experience, .employers, .longestTenure, .promotions, .longestGap, .skills,
            ])
    }

    @Test func fourAtLeast() {
        #expect(Case().figures().map(\.kind) == [.experience, .degree, .employers, .skills])
        #expect(Case().figures().map(\.text) == ["–", "–", "–", "–"])
    }

    @Test func noneOfThePapersAsFirstAuthor() {
        let papers = Case(publications: [Publication(title: "Tides", candidateAuthorIndex: 3)])
        #expect(papers.figure(.publications)?.qualifier == "none as first author")
        #expect(papers.figure(.publications, chinese)?.qualifier == "均非一作")
    }

    @Test func whatTheTextDoesNotSayComesLast() {
        let sparse = Case(
            [work("Tongzhou Freight", "Supervisor", nil, nil)], skills: [Skill(name: "Excel"), Skill(name: "WMS")])
        #expect(sparse.figures().map(\.kind) == [.employers, .skills, .experience, .degree])
        #expect(sparse.figures().map(\.text) == ["1", "2", "–", "–"])
        #expect(
            sparse.figures().map(\.qualifier) == [
                "Tongzhou Freight", "none with dates", "no dates in the text", "not stated",
            ])
        #expect(sparse.figures(chinese).map(\.text) == ["1 家", "2 项", "–", "–"])
        #expect(sparse.figures(chinese).map(\.qualifier) == ["Tongzhou Freight", "均无使用时段", "原文没有日期", "原文未写"])
    }

    @Test func neverSaysZero() {
        for wording in [chinese, english] {
            for cells in [Case().figures(wording), full.figures(wording)] {
                #expect(cells.allSatisfy { !$0.parts.isEmpty && $0.parts.allSatisfy { $0.value != "0" } })
            }
        }
    }

    @Test func sixAtMostAndNoneTwice() {
        for cells in [full.figures(), Case().figures()] {
            #expect(cells.count <= 6)
            #expect(Set(cells.map(\.kind)).count == cells.count)
        }
    }

    // MARK: Experience

    @Test func experienceIsTheUnionOfAllWork() {
        let overlapping = Case([
            work("Cove Hotel", "Cook", "2020-01", "2021-12"), work("Pier Café", "Cook", "2021-01", "2022-04"),
        ])
        #expect(overlapping.figure(.experience)?.text == "2 yr 4 mo")
        #expect(overlapping.figure(.experience)?.qualifier == "overlaps counted once")
        #expect(overlapping.figure(.experience, chinese)?.text == "2.3 年")
        #expect(overlapping.figure(.experience, chinese)?.qualifier == "重叠月份只计一次")
    }

    @Test(arguments: [("2021-06", "6 mo", "6 个月"), ("2021-12", "1 yr", "1.0 年"), ("2022-01", "1 yr 1 mo", "1.1 年")])
    func experienceInYearsAndMonths(end: String, inEnglish: String, inChinese: String) {
        let short = Case([work("Cove Hotel", "Cook", "2021-01", end)])
        #expect(short.figure(.experience)?.text == inEnglish)
        #expect(short.figure(.experience, chinese)?.text == inChinese)
    }

    @Test func experienceNamesWhatIsNoRegularPost() {
        let intern = Case([
            work("Cove Hotel", "Trainee", "2021-01", "2021-07", .internship),
            work("Pier Café", "Cook", "2021-08", "2023-07"),
        ])
        #expect(intern.figure(.experience)?.qualifier == "incl. 7 mo internship")
        #expect(intern.figure(.experience, chinese)?.qualifier == "含实习 7 个月")
    }

    @Test func uncertainExperienceIsARange() {
        let vague = Case([work("Cove Hotel", "Cook", "2019", "2020-10")])
        #expect(vague.figure(.experience)?.text == "11–22 mo")
        #expect(vague.figure(.experience, chinese)?.text == "11–22 个月")
        let longer = Case([work("Cove Hotel", "Cook", "2010", "2020-10")])
        #expect(longer.figure(.experience)?.text == "119–130 mo")
        #expect(longer.figure(.experience, chinese)?.text == "119–130 个月")
    }

    /// A dated degree stands in the text: only the work is not there.
    @Test func whyThereIsNoExperience() {
        let degree = study("Harbour University", "BSc", nil, "2020-09", "2024-06")
        #expect(Case(education: [degree]).figure(.experience)?.qualifier == "not stated")
        #expect(Case(education: [degree]).figure(.experience, chinese)?.qualifier == "原文未写")
        let undated = Case([work("Cove Hotel", "Cook", nil, nil)], education: [degree])
        #expect(undated.figure(.experience)?.qualifier == "work is not dated")
        let reversed = Case([work("Cove Hotel", "Cook", "2022-01", "2021-01")])
        #expect(reversed.figure(.experience)?.qualifier == "no dates that count")
    }

    // MARK: Employers

    @Test func employersAreThoseOfTheAnalysis() {
        let returned = Case([
            work("Marlin Foods", "Cook", "2012-01", "2013-12"), work("Cove Hotel", "Cook", "2014-01", "2015-12"),
            work("Marlin Foods Ltd.", "Head Cook", "2016-01", "now"),
        ])
        #expect(returned.figure(.employers)?.text == "2")
        #expect(returned.figure(.employers)?.label == "Employers")
        #expect(returned.figure(.employers)?.qualifier == "3 positions")
        #expect(returned.figure(.employers, chinese)?.text == "2 家")
        #expect(returned.figure(.employers, chinese)?.qualifier == "3 段经历")
    }

    @Test func positionsAsInternAreNamed() {
        let intern = Case([
            work("Cove Hotel", "Trainee", "2021-01", "2021-07", .internship),
            work("Pier Café", "Cook", "2021-08", "2023-07"),
        ])
        #expect(intern.figure(.employers)?.qualifier == "2 positions, 1 as intern")
        #expect(intern.figure(.employers, chinese)?.qualifier == "2 段经历，含实习 1")
    }

    @Test func selfEmploymentIsNoEmployer() {
        #expect(Case([work("Self-employed", "Designer", "2020-01", "now")]).figure(.employers)?.text == "–")
    }

    // MARK: Degree

    @Test func theHighestDegreeWithSchoolAndYear() {
        let two = Case(education: [
            study("Harbour University", "BSc", "Physics", "2012-09", "2016-06"),
            study("Bay Institute", "PhD", "Physics", "2017-09", "2021-06"),
        ])
        #expect(two.figure(.degree)?.text == "PhD")
        #expect(two.figure(.degree)?.qualifier == "Bay Institute 2021")
        #expect(two.figure(.degree)?.shortQualifiers.last == "2021")
        #expect(two.figure(.degree, chinese)?.text == "博士")
    }

    @Test func aDegreeToComeSaysSo() {
        let ahead = Case(education: [study("Bay Institute", "MSc", nil, "2024-09", "2026-06")])
        #expect(ahead.figure(.degree)?.qualifier == "Bay Institute 2026 (expected)")
        #expect(ahead.figure(.degree, chinese)?.qualifier == "Bay Institute 2026（预计）")
        let ongoing = Case(education: [study("Bay Institute", "MSc", nil, "2024-09", "now")])
        #expect(ongoing.figure(.degree)?.qualifier == "Bay Institute, ongoing")
        #expect(ongoing.figure(.degree, chinese)?.qualifier == "Bay Institute 在读")
    }

    @Test func aDegreeWithoutSchoolHasItsYearAlone() {
        #expect(Case(education: [study(nil, "MSc", nil, nil, "2021")]).figure(.degree)?.qualifier == "2021")
    }

    /// A school without a stated degree tells no level.
    @Test func noLevelIsGuessed() {
        let school = Case(education: [study("Harbour University", nil, "Physics", "2012-09", "2016-06")])
        #expect(school.figure(.degree)?.text == "–")
        #expect(school.figure(.degree)?.qualifier == "not stated")
    }

    // MARK: Papers

    @Test func papersByAuthorship() {
        #expect(full.figure(.publications)?.text == "2")
        #expect(full.figure(.publications)?.qualifier == "first 1, co-first 1")
        #expect(full.figure(.publications, chinese)?.text == "2 篇")
        #expect(full.figure(.publications, chinese)?.qualifier == "一作 1，共一 1")
        let unknown = Case(publications: [Publication(title: "Moorings")])
        #expect(unknown.figure(.publications)?.label == "Publication")
        #expect(unknown.figure(.publications)?.qualifier == "authorship not stated")
    }

    @Test func citationsAreTheSumUnlessATotalIsStated() {
        #expect(full.figure(.citations)?.text == "1,386")
        #expect(full.figure(.citations)?.qualifier == "sum of stated counts")
        let both = Case(publications: full.resume.publications, reading: stated(citations: 1500, hIndex: 3))
        #expect(both.figure(.citations)?.text == "1,500")
        #expect(both.figure(.citations)?.qualifier == "as stated; 1,386 by paper")
        #expect(both.figure(.citations, chinese)?.qualifier == "自述；逐篇合计 1,386")
        #expect(both.figure(.hIndex)?.text == "3")
        #expect(both.figure(.hIndex)?.qualifier == "as stated; 2 by paper")
        let alone = Case(publications: [Publication(title: "Moorings")], reading: stated(citations: 40, hIndex: 3))
        #expect(alone.figure(.citations)?.qualifier == "total as stated")
        #expect(alone.figure(.hIndex, chinese)?.qualifier == "自述")
    }

    @Test func unknownCitationsAreNoFigure() {
        let unknown = Case(publications: [Publication(title: "Moorings")])
        #expect(unknown.figure(.citations) == nil)
        #expect(unknown.figure(.hIndex) == nil)
    }

    @Test func theHIndexSaysFromHowMany() {
        #expect(full.figure(.hIndex)?.text == "2")
        #expect(full.figure(.hIndex)?.qualifier == "from 2 stated counts")
    }

    // MARK: Tenure, promotions, gaps, skills

    @Test func theLongestTenureIsThatOfTheAnalysis() {
        let posts = Case([
            work("Cove Hotel", "Intern", "2018-01", "2020-12", .internship),
            work("Marlin Foods", "Cook", "2021-01", "2021-12"), work("Pier Café", "Cook", "2022-01", "2023-06"),
        ])
        #expect(posts.analysis.timeline.longestTenureMonths == 18)
        #expect(posts.figure(.longestTenure)?.text == "1 yr 6 mo")
        #expect(posts.figure(.longestTenure)?.qualifier == "Pier Café")
        #expect(posts.figure(.longestTenure, chinese)?.text == "1.5 年")
    }

    @Test func oneTenureIsNotTheLongest() {
        #expect(Case([work("Pier Café", "Cook", "2022-01", "2023-06")]).figure(.longestTenure) == nil)
    }

    @Test func promotionsNameTheEmployerWhenThereIsOne() {
        let posts = Array(full.resume.work.prefix(2))
        #expect(Case(posts).figure(.promotions)?.text == "1")
        #expect(Case(posts).figure(.promotions)?.label == "Promotion")
        #expect(Case(posts).figure(.promotions)?.qualifier == "at Tidewater Labs")
        #expect(Case(posts).figure(.promotions, chinese)?.text == "1 次")
    }

    @Test func theLongestGapWithItsMonths() {
        let posts = Case([
            work("Cove Hotel", "Cook", "2018-01", "2018-12"), work("Pier Café", "Cook", "2019-05", "2020-12"),
            work("Marlin Foods", "Cook", "2021-10", "now"),
        ])
        #expect(posts.figure(.longestGap)?.text == "9 mo")
        #expect(posts.figure(.longestGap)?.qualifier == "Jan – Sep 2021")
        #expect(posts.figure(.longestGap, chinese)?.text == "9 个月")
        #expect(posts.figure(.longestGap, chinese)?.qualifier == "2021.01–2021.09")
    }

    @Test func skillsSayHowManyAreDated() {
        let dated = Case(
            [work("Cove Hotel", "Cook", "2018-01", "2018-12", line: 4)],
            skills: [Skill(name: "Excel", mentionLines: [4]), Skill(name: "WMS", mentionLines: [9])])
        #expect(dated.figure(.skills)?.text == "2")
        #expect(dated.figure(.skills)?.qualifier == "1 with dated use")
        #expect(dated.figure(.skills, chinese)?.qualifier == "1 项有使用时段")
    }
}
