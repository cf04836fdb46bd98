import CareerAnalysis
import Resume
import Testing

@testable import Pages

struct NoteWordingTests {
    private func note(_ head: String, _ example: Case, _ wording: Wording = english) -> ReadingNote? {
        example.notes(wording).notes.first { $0.head == head }
    }

    @Test func overlaps() {
        let example = Case([
            work("Tidewater Labs", "Engineer", "2020-01", "2021-12", line: 31),
            work("Marlin Foods", "Engineer", "2021-07", "2022-12", line: 38),
        ])
        #expect(
            note("Overlap of 6 mo", example)?.text
                == "Tidewater Labs and Marlin Foods, neither stated as part-time, Jul – Dec 2021 (lines 31, 38).")
        #expect(
            note("任职重叠 6 个月", example, chinese)?.text
                == "2021.07–2021.12 同时在职于Tidewater Labs与Marlin Foods（第 31、38 行）。")
    }

    @Test func anOverlapOfYearsWithoutMonthsIsARange() {
        let example = Case([
            work("Tidewater Labs", "Engineer", "2018", "2020"), work("Marlin Foods", "Engineer", "2019-06", "2024-12"),
        ])
        #expect(example.notes().notes.first?.head == "Overlap of 8–19 mo")
        #expect(example.notes(chinese).notes.first?.head == "任职重叠 8–19 个月")
    }

    @Test func aMonthOfHandoverIsNoNote() {
        let example = Case([
            work("Tidewater Labs", "Engineer", "2020-01", "2021-07"),
            work("Marlin Foods", "Engineer", "2021-07", "2022-12"),
        ])
        #expect(example.notes().notes.isEmpty)
    }

    @Test func gaps() {
        let example = Case([
            work("Tidewater Labs", "Engineer", "2020-01", "2020-12", line: 31),
            work("Marlin Foods", "Engineer", "2021-06", "now", line: 38),
        ])
        #expect(note("Gap of 5 months", example)?.text == "No work or study dated Jan – May 2021 (lines 31, 38).")
        #expect(note("空白 5 个月", example, chinese)?.text == "2021.01–2021.05 没有工作或学习记录（第 31、38 行）。")
    }

    @Test func aGapGivesItsStatedReason() {
        let leave = StatedLeave(reason: "Parental leave", dates: span("2021-01", "2021-05"))
        let example = Case(
            [work("Tidewater Labs", "Engineer", "2020-01", "2020-12"), work("Marlin Foods", "Cook", "2021-06", "now")],
            reading: ReadingRecord(leaves: [leave]))
        #expect(
            note("Gap of 5 months", example)?.text
                == "Stated: Parental leave. No work or study dated Jan – May 2021.")
    }

    @Test func datesThatCannotBe() {
        let reversed = Case([work("Cove Hotel", "Cook", "2021-06", "2020-02", line: 7)])
        #expect(
            note("End before start", reversed)?.text
                == "“Cook, Cove Hotel” reads Jun 2021 – Feb 2020; not counted (line 7).")
        #expect(note("止早于起", reversed, chinese)?.text == "“Cove Hotel Cook”写作 2021.06–2020.02，未计入（第 7 行）。")
        let ahead = Case([work("Cove Hotel", "Cook", "2026-01", "now", line: 7)])
        #expect(
            note("Starts in the future", ahead)?.text
                == "“Cook, Cove Hotel” starts after the as-of month; not counted (line 7).")
        #expect(ahead.notes().number(of: .entry("work-1")) == 1)
    }

    @Test func claimsAgainstDates() {
        let example = Case([work("Cove Hotel", "Cook", "2020-01", "2021-12")], reading: stated(experience: 60))
        #expect(note("Stated ≠ derived", example)?.text == "Stated 5 yr; dated entries add up to 2 yr.")
        #expect(note("年限自述不符", example, chinese)?.text == "自述 5 年；按日期合计 2.0 年。")
        let near = Case([work("Cove Hotel", "Cook", "2020-01", "2021-12")], reading: stated(experience: 30))
        #expect(near.notes().notes.isEmpty)
    }

    /// "5+ years" is too little for twelve.
    @Test func anOpenClaimThatTheDatesExceedByFar() {
        var figures = StatedFigures()
        figures.experienceMonths = 60
        figures.experienceIsOpen = true
        figures.experienceEvidence = Evidence(line: 4)
        let example = Case(
            [work("Cove Hotel", "Cook", "2010-01", "2021-12")], reading: ReadingRecord(stated: figures))
        #expect(
            note("Stated ≠ derived", example)?.text == "Stated 5 yr or more; dated entries add up to 12 yr (line 4).")
        let near = Case([work("Cove Hotel", "Cook", "2016-06", "2021-12")], reading: ReadingRecord(stated: figures))
        #expect(near.notes().notes.isEmpty)
    }

    @Test func whatEndsInTheFuture() {
        let example = Case(
            [work("Cove Hotel", "Cook", "2024-01", "2026-03", line: 7)],
            education: [study("Bay School", "MSc", nil, "2024-09", "2026-06", line: 3)])
        #expect(
            note("End in the future: 2", example)?.text
                == "Cove Hotel, Bay School: end after the as-of month; counted up to Jun 2025 (lines 3, 7).")
        #expect(note("结束在将来 2 处", example, chinese)?.text == "Cove Hotel、Bay School：止于截至月之后，按截至 2025.06 计（第 3、7 行）。")
        #expect(example.lanes().flatMap(\.rows).flatMap(\.bars).map(\.isOngoing) == [true, true])
    }

    /// The gap begins where the studies end, not with the job before them.
    @Test func aGapCitesWhatStandsBesideIt() {
        let example = Case(
            [
                work("Pier Café", "Cook", "2019-05", "2019-11", line: 35),
                work("Cove Hotel", "Cook", "2021-07", "now", line: 26),
            ], education: [study("Bay School", "PhD", nil, "2015-09", "2020-12", line: 12)])
        #expect(note("Gap of 6 months", example)?.source == " (lines 12, 26).")
    }

    @Test func papersWithAYearAloneAreCounted() {
        func paper(_ date: String, _ line: Int) -> Publication {
            Publication(title: "Tides \(line)", releaseDate: PartialDate(date), evidence: Evidence(line: line))
        }
        let mixed = Case(publications: [paper("2019", 12), paper("2021-03", 13)])
        #expect(note("Year-only date", mixed)?.text == "1 paper is drawn at mid-year (line 12).")
        #expect(note("仅有年份 1 处", mixed, chinese)?.text == "1 篇论文仅有年份，画在年中（第 12 行）。")
        #expect(mixed.notes().number(of: .papers) == 1)
        #expect(Case(publications: [paper("2019", 12)]).notes().notes.isEmpty, "as lists of papers are written")
    }

    @Test func citationsStatedAndSummed() {
        let papers = [Publication(title: "Moorings", citations: 1000), Publication(title: "Tides", citations: 386)]
        let example = Case(publications: papers, reading: stated(citations: 1500, hIndex: 5))
        #expect(
            note("Citations as stated", example)?.text
                == "1,500 citations stated, 1,386 by paper; h-index 5 stated, 2 by paper.")
        #expect(
            note("引用为自述", example, chinese)?.text == "自述总引用 1,500，逐篇合计 1,386；自述 h 指数 5，逐篇推算 2。")
        let equal = Case(publications: papers, reading: stated(citations: 1386, hIndex: 2))
        #expect(equal.notes().notes.isEmpty)
    }

    @Test func citationsOfProjectsWithoutPaper() {
        let example = Case(projects: [project("Harbour atlas", "2020-01", "2020-06", citations: 1200, line: 9)])
        #expect(
            note("Cited as a project", example)?.text
                == "Citations of Harbour atlas 1,200 match no listed paper; counted in the sum (line 9).")
    }

    @Test func names() {
        #expect(note("No name stated", Case(name: nil))?.anchors == [.name])
        #expect(note("原文未写姓名", Case(name: nil), chinese)?.text == "没有一行能读作候选人的姓名。")
        let reading = ReadingRecord(
            inferred: Inferred(name: "Ida Vane"), notes: [Note(code: .nameInferred, message: "Inferred.")])
        #expect(
            note("Name inferred", Case(name: nil, reading: reading))?.text
                == "No name stands in the text; “Ida Vane” is the highlighted author of the papers.")
    }

    @Test func yearsWithoutMonths() {
        let one = Case([work("Cove Hotel", "Cook", "2019", "2021-03", line: 5)])
        #expect(note("Year-only date", one)?.text == "Cove Hotel: the length is a range, drawn as a fade (line 5).")
        #expect(note("仅有年份 1 处", one, chinese)?.text == "Cove Hotel；时长给出区间（第 5 行）。")
        let posts = (0..<4).map { work("Hotel \($0)", "Cook", "\(2010 + $0)", "\(2010 + $0)", line: $0 + 1) }
        let many = note("Year-only dates: 4", Case(posts))
        #expect(
            many?.text == "Hotel 0, Hotel 1, Hotel 2 and others: lengths are ranges, drawn as a fade (lines 1, 2, 3).")
        #expect(many?.anchors == [.figure(.experience)])
    }

    @Test func entriesWithoutDates() {
        let example = Case([
            work("Cove Hotel", "Cook", nil, nil, line: 5), work("Pier Café", "Cook", "2020-01", "now"),
        ])
        #expect(note("Undated entry", example)?.text == "Cove Hotel: from when to when (line 5)?")
        #expect(note("日期未注明 1 处", example, chinese)?.text == "Cove Hotel：起止年月？现在是否在职或在读（第 5 行）？")
    }

    @Test func longNamesAreShortened() {
        let name = String(repeating: "Very Long Organization ", count: 4)
        let text = note("Undated entry", Case([work(name, "Cook", nil, nil)]))?.text
        #expect(text?.hasPrefix("Very Long Organization Very Long Organi…: from") == true)
        let han = note("日期未注明 1 处", Case([work("中国潮汐与近海观测技术研究院有限公司华东分公司", nil, nil, nil)]), chinese)?.text
        #expect(han?.hasPrefix("中国潮汐与近海观测技术研究院有限公司华…：") == true)
    }

    /// Heads share the width of a quarter of the page.
    @Test func headsAreShort() {
        let posts =
            [
                work("A", "Cook", "1960-01", "1960-03"), work("B", "Cook", "1960-02", "1999-12"),
                work("C", "Cook", "2024-11", "now"), work("D", "Cook", "2021-01", "2020-01"),
            ] + (0..<120).map { _ in work("E", "Cook", nil, nil) }
        let example = Case(name: nil, posts, reading: stated(experience: 12, citations: 3))
        for note in example.notes().notes { #expect(note.head.count <= 22, "\(note.head)") }
        for note in example.notes(chinese).notes { #expect(note.head.count <= 14, "\(note.head)") }
        #expect(example.notes().notes.count > 5)
    }

    private func unread(_ lines: Int...) -> Case {
        let notes = lines.map { Note(code: .unreadable, message: "dates of no entry", evidence: Evidence(line: $0)) }
        return Case(
            [work("Tidewater Labs", "Engineer", "2020-01", "2021-12", line: 31)], reading: ReadingRecord(notes: notes))
    }

    @Test func linesWithDatesOfNoEntryAreNamed() {
        #expect(
            note("Not understood", unread(12))?.text == "Dates or values there are in no entry of this page (line 12).")
        #expect(note("未读懂 2 处", unread(12, 40), chinese)?.text == "所写日期或数值不在本页任何一段经历中（第 12、40 行）。")
        #expect(unread().notes().notes.isEmpty)
    }

    /// Eight notes are shown: of more, the ones on lines that were not understood stay before mismatches.
    @Test func whatWasNotUnderstoodStaysBeforeMismatches() {
        let drafts =
            (0..<8).map { NoteDraft(head: "mismatch \($0)", body: "", anchors: []) } + [
                NoteDraft(head: "unread", body: "", anchors: [], rank: .unread)
            ]
        #expect(ReadingNotes(numbering: drafts).notes.contains { $0.head == "unread" })
    }

    /// A code without a place in the order would be lost.
    @Test(arguments: NoteCode.allCases)
    func notesOfTheReadingReachThePage(code: NoteCode) {
        let reading = ReadingRecord(notes: [Note(code: code, message: "found", evidence: Evidence(line: 1))])
        let example = Case([work("Tidewater Labs", "Engineer", "2020-01", "2021-12")], reading: reading)
        let derived: Set<NoteCode> = [
            .overlapFullTime, .gap, .endBeforeStart, .futureStart, .futureEnd, .statedExperienceDiffers,
            .statedCitationsDiffer, .yearOnly, .undated, .citationUnlinked,
        ]
        #expect(example.analysis.notes.contains { $0.code == code } == !derived.contains(code))
    }
}
