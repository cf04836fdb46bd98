import CareerAnalysis
import Resume

/// The words of the notes on what the text claims, leaves out or hides.
extension NoteWording {
    func statedExperience() -> NoteDraft? {
        guard let note = analysis.notes.first(where: { $0.code == .statedExperienceDiffers }),
            let stated = analysis.timeline.statedExperienceMonths
        else { return nil }
        let isOpen = analysis.timeline.statedExperienceIsOpen
        let claim =
            analysis.timeline.statedExperienceMonthsMost.map { wording.durationRange(stated...max(stated, $0)) }
            ?? wording.duration(stated) + (isOpen ? wording.choose("以上", " or more") : "")
        let derived = wording.total(analysis.timeline.employment)
        return NoteDraft(
            head: wording.choose("年限自述不符", "Stated ≠ derived"),
            body: wording.choose(
                "自述 \(claim)；按日期合计 \(derived)", "Stated \(claim); dated entries add up to \(derived)"),
            source: wording.lines([note.evidence]) + wording.stop, anchors: [.figure(.experience)])
    }

    func statedCitations() -> NoteDraft? {
        guard let note = analysis.notes.first(where: { $0.code == .statedCitationsDiffer }) else { return nil }
        let publications = analysis.publications
        var parts: [String] = []
        if let stated = publications.statedCitations, let sum = publications.citations, stated != sum {
            parts.append(
                wording.choose(
                    "自述总引用 \(wording.number(stated))，逐篇合计 \(wording.number(sum))",
                    "\(wording.number(stated)) citations stated, \(wording.number(sum)) by paper"))
        }
        if let stated = publications.statedHIndex, let derived = publications.hIndex, stated != derived {
            parts.append(
                wording.choose("自述 h 指数 \(stated)，逐篇推算 \(derived)", "h-index \(stated) stated, \(derived) by paper"))
        }
        guard !parts.isEmpty else { return nil }
        return NoteDraft(
            head: wording.choose("引用为自述", "Citations as stated"),
            body: parts.joined(separator: wording.choose("；", "; ")),
            source: wording.lines([note.evidence]) + wording.stop, anchors: [.figure(.citations), .figure(.hIndex)])
    }

    func unlinkedCitations() -> NoteDraft? {
        let works = analysis.publications.works.filter { !$0.isPublication && $0.citations != nil }
        guard !works.isEmpty else { return nil }
        let bodies = Self.rooms.map { room in
            let list = works.prefix(2).map { "\(shortened($0.title, room)) \(wording.number($0.citations ?? 0))" }
                .joined(separator: wording.choose("、", ", "))
            return wording.choose(
                "\(list) 次引用没有对应的论文，仍计入合计", "Citations of \(list) match no listed paper; counted in the sum")
        }
        return NoteDraft(
            head: wording.choose("引用记在项目上", "Cited as a project"), bodies: bodies,
            source: wording.lines(works.map(\.evidence)) + wording.stop, anchors: [.figure(.citations)])
    }

    func name() -> NoteDraft? {
        if analysis.notes.contains(where: { $0.code == .nameInferred }), let name = analysis.candidateName {
            return NoteDraft(
                head: wording.choose("姓名为推断", "Name inferred"),
                body: wording.choose(
                    "原文未写姓名；“\(name)”取自论文中突出显示的作者。",
                    "No name stands in the text; “\(name)” is the highlighted author of the papers."),
                anchors: [.name])
        }
        guard analysis.candidateName == nil else { return nil }
        return NoteDraft(
            head: wording.choose("原文未写姓名", "No name stated"),
            body: wording.choose("没有一行能读作候选人的姓名。", "No line of the text reads as the candidate’s name."),
            anchors: [.name])
    }

    /// One note for all lines that state dates, or more, of which nothing is on the page.
    func unread() -> NoteDraft? {
        let notes = analysis.notes.filter { $0.code == .unreadable }
        guard !notes.isEmpty else { return nil }
        let evidence = notes.map(\.evidence)
        return NoteDraft(
            head: wording.choose("未读懂 \(notes.count) 处", notes.count == 1 ? "Not understood" : "Not understood: \(notes.count)"),
            body: wording.choose("所写日期或数值不在本页任何一段经历中", "Dates or values there are in no entry of this page"),
            source: wording.lines(evidence)
                + (notes.count > 4 ? wording.choose("等", " and more") : "") + wording.stop,
            anchors: [], rank: .unread)
    }

    /// Words that only programs can see.
    func hiddenText() -> NoteDraft? {
        let notes = analysis.notes.filter { $0.code == .hiddenText }
        guard !notes.isEmpty else { return nil }
        let pages = Set(notes.compactMap { $0.evidence?.pages?.first?.page }).sorted().map(String.init)
        let list = pages.joined(separator: wording.choose("、", ", "))
        return NoteDraft(
            head: wording.choose("有隐藏文字", "Hidden text"),
            body: wording.choose(
                "\(pages.isEmpty ? "原文" : "第 \(list) 页")有肉眼看不见或写给筛选程序的文字，未读入。",
                "Words that nobody can see, or that speak to screening programs"
                    + "\(pages.isEmpty ? "" : " (p. \(list))"), were left out."),
            anchors: [])
    }
}
