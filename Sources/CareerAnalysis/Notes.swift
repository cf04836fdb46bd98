import Resume

/// The notes of an analysis, most important first.
struct NoteBuilder {
    let resume: Resume
    let asOf: YearMonth
    let timeline: CareerTimeline
    let publications: PublicationStatistics

    private static let order: [NoteCode] = [
        .notAResume, .hiddenText, .unreadable, .truncated, .overlapFullTime, .gap, .endBeforeStart, .futureStart, .futureEnd,
        .statedExperienceDiffers, .statedCitationsDiffer, .statedRankDiffers, .nameInferred, .noName, .noContact,
        .ocrSuspect, .yearOnly,
        .undated, .citationUnlinked,
    ]
    private static let derived: Set<NoteCode> = [
        .overlapFullTime, .gap, .endBeforeStart, .futureStart, .futureEnd, .statedExperienceDiffers,
        .statedCitationsDiffer,
        .yearOnly, .undated, .citationUnlinked,
    ]

    /// Those of the reading that are not derived here, and the derived ones; within a code in the order printed.
    func notes() -> [Note] {
        let reading = resume.reading.notes.filter { !Self.derived.contains($0.code) }
        let all =
            reading + overlapNotes() + gapNotes() + wrongDateNotes() + statedNotes() + yearOnlyNotes() + undatedNotes()
            + unlinkedNotes()
        let byCode = Dictionary(grouping: all, by: \.code)
        return Self.order.flatMap { byCode[$0] ?? [] }
    }

    private func overlapNotes() -> [Note] {
        let byID = Dictionary(timeline.entries.map { ($0.id, $0) }) { first, _ in first }
        return timeline.overlaps.filter(\.isBetweenFullTimePosts).map { overlap in
            let entries = overlap.entries.compactMap { byID[$0] }
            // The later start is the one to ask about.
            let later = entries.max { ($0.interval?.first.index ?? 0) < ($1.interval?.first.index ?? 0) }
            let names = entries.map(\.label).joined(separator: " and ")
            return Note(
                code: .overlapFullTime,
                message:
                    "\(names) run at the same time from \(overlap.interval.first) to \(overlap.interval.last) (\(overlap.monthsRange.text)).",
                entry: later?.id, evidence: later?.evidence)
        }
    }

    private func gapNotes() -> [Note] {
        let byID = Dictionary(timeline.entries.map { ($0.id, $0) }) { first, _ in first }
        return timeline.gaps.map { gap in
            let reason = gap.reason.map { ": \($0)" } ?? ""
            return Note(
                code: .gap, message: "No work and no education covers \(gap.interval.span)\(reason).",
                entry: gap.endedBy, evidence: gap.endedBy.flatMap { byID[$0]?.evidence })
        }
    }

    private func wrongDateNotes() -> [Note] {
        timeline.entries.compactMap { entry in
            switch entry.dates.months(asOf: asOf) {
            case .reversed:
                let dates = [entry.dates.start, entry.dates.end].compactMap { $0?.description }
                return Note(
                    code: .endBeforeStart,
                    message: "\(entry.label) ends before it starts (\(dates.joined(separator: " to "))): not counted.",
                    entry: entry.id, evidence: entry.evidence)
            case .future:
                return Note(
                    code: .futureStart,
                    message:
                        "\(entry.label) starts after \(asOf) (\(entry.dates.start?.description ?? "")): not counted.",
                    entry: entry.id, evidence: entry.evidence)
            case .dated:
                guard !entry.dates.isCurrent, let end = entry.dates.end, end.earliest > asOf else { return nil }
                return Note(
                    code: .futureEnd,
                    message: "\(entry.label) ends after \(asOf) (\(end)): counted up to \(asOf).", entry: entry.id,
                    evidence: entry.evidence)
            case .undated: return nil
            }
        }
    }

    private func statedNotes() -> [Note] {
        guard let stated = resume.reading.stated else { return [] }
        var notes: [Note] = []
        let range = timeline.employmentMonthsRange
        if timeline.statedExperienceDiffers {
            notes.append(
                Note(
                    code: .statedExperienceDiffers,
                    message:
                        "The text states \(timeline.statedExperienceText) of experience; the dated entries cover \(range.text).",
                    evidence: stated.experienceEvidence))
        }
        var differences: [String] = []
        if let said = stated.citations, let found = publications.citations, said != found {
            let list = publications.citationMerge.map { " (with those of \($0.path))" } ?? ""
            differences.append("\(said) citations, the listed counts\(list) add up to \(found)")
        }
        if let said = stated.hIndex, let found = publications.hIndex, said != found {
            differences.append("an h-index of \(said), the listed counts give \(found)")
        }
        if !differences.isEmpty {
            notes.append(
                Note(
                    code: .statedCitationsDiffer,
                    message: "The text states \(differences.joined(separator: "; it states ")).",
                    evidence: stated.citationsEvidence))
        }
        return notes
    }

    private func yearOnlyNotes() -> [Note] {
        timeline.entries.compactMap { entry in
            guard let range = entry.monthsRange else { return nil }
            return Note(
                code: .yearOnly, message: "\(entry.label) states a year without a month: \(range.text).",
                entry: entry.id, evidence: entry.evidence)
        }
    }

    /// One note per entry; one for all of a kind when none of several is dated.
    private func undatedNotes() -> [Note] {
        TimelineEntry.Kind.allCases.flatMap { kind -> [Note] in
            let entries = timeline.entries.filter { $0.kind == kind }
            let undated = entries.filter { $0.dates.start == nil && $0.dates.end == nil }
            if undated.count > 1, undated.count == entries.count {
                let message = "None of the \(entries.count) \(kind.rawValue) entries is dated."
                return [Note(code: .undated, message: message)]
            }
            return undated.map { entry in
                Note(
                    code: .undated, message: "\(entry.label) has no date: not counted.", entry: entry.id,
                    evidence: entry.evidence)
            } + entries.compactMap(unknownStartNote)
        }
    }

    private func unknownStartNote(_ entry: TimelineEntry) -> Note? {
        guard entry.dates.start == nil, entry.dates.end != nil || entry.dates.isCurrent else { return nil }
        let end = entry.dates.end.map { "an end (\($0))" } ?? "that it goes on"
        // Months without a post that it may have filled.
        let filled = timeline.breaks.flatMap(\.covers).contains {
            $0.kind == .unknownStart && $0.entries.contains(entry.id)
        }
        return Note(
            code: .undated,
            message: "\(entry.label) states \(end) and no start: not counted"
                + (filled ? ", though it may fill months without a post." : "."),
            entry: entry.id, evidence: entry.evidence)
    }

    private func unlinkedNotes() -> [Note] {
        zip(resume.projects, CitedWork.projectLinks(of: resume)).enumerated().compactMap { index, pair in
            let (project, publication) = pair
            guard let citations = project.citations, publication == nil else { return nil }
            return Note(
                code: .citationUnlinked,
                message: "\(project.name) states \(citations) citations and belongs to no listed publication.",
                entry: "project-\(index + 1)", evidence: project.evidence)
        }
    }
}
