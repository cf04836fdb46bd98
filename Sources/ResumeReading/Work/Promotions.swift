import Resume

/// Several positions under one employer: titles that stand alone take the employer printed above them, and a line that only
/// sums them up is no position of its own.
enum Promotions {
    static func resolved(_ source: [WorkReader.Draft]) -> [WorkReader.Draft] {
        let drafts = namingEmployersBelow(namingEmployers(namingTitles(source)))
        var out: [WorkReader.Draft] = []
        var index = 0
        while index < drafts.count {
            let parent = drafts[index]
            var children = index + 1
            // Only below an employer: titles without any would each ask all that follow.
            while parent.assignment.organization != nil, children < drafts.count,
                isChild(drafts[children], of: parent, below: drafts[children - 1])
            {
                children += 1
            }
            guard children > index + 1 else {
                out.append(parent)
                index += 1
                continue
            }
            let isSum =
                drafts[(index + 1)..<children].allSatisfy { holds(parent.raw.dates, $0.raw.dates) }
                && (parent.assignment.title == nil || drafts[(index + 1)..<children].contains { names($0, in: parent) })
            if !isSum { out.append(parent) }
            for child in drafts[(index + 1)..<children] {
                var child = child
                if let unit = child.assignment.organization { child.assignment.departments.append(unit.text) }
                child.assignment.organization = parent.assignment.organization
                out.append(child)
            }
            index = children
        }
        return out
    }

    /// A lone name of unknown wording directly below an employer without a title, in whose time its own falls, is a title.
    private static func namingTitles(_ drafts: [WorkReader.Draft]) -> [WorkReader.Draft] {
        var out = drafts
        var parent: WorkReader.Draft?
        var isBelow = false
        for (index, draft) in drafts.enumerated() {
            let line = draft.raw.head.first?.number ?? 0
            let above = index > 0 ? drafts[index - 1].raw.head.last?.number ?? 0 : 0
            if let parent, let name = draft.assignment.organization, draft.assignment.title == nil,
                name.judgement.isUnknown || name.judgement.organization <= 2, draft.raw.head.count == 1,
                holds(parent.raw.dates, draft.raw.dates), isBelow || line == above + 1
            {
                out[index].assignment.organization = nil
                out[index].assignment.title = name
                isBelow = true
            } else {
                parent =
                    draft.assignment.organization != nil && draft.assignment.title == nil && draft.raw.details.isEmpty
                    ? draft : nil
                isBelow = false
            }
        }
        return out
    }

    /// A lone name of unknown wording above titles that its dates hold is their employer.
    private static func namingEmployers(_ drafts: [WorkReader.Draft]) -> [WorkReader.Draft] {
        var out = drafts
        for index in out.indices.dropLast() {
            guard out[index].assignment.organization == nil, let name = out[index].assignment.title,
                name.judgement.title < 5, out[index].raw.details.isEmpty
            else { continue }
            let next = out[index + 1]
            let isBelow = next.raw.head.first?.source.indent ?? 0 > out[index].raw.head.first?.source.indent ?? 0
            guard next.assignment.organization == nil, let title = next.assignment.title,
                title.judgement.title >= 5 || isBelow, !next.raw.dates.isUndated,
                holds(out[index].raw.dates, next.raw.dates)
            else { continue }
            out[index].assignment.organization = name
            out[index].assignment.title = nil
        }
        return out
    }

    /// `Senior Clerk   2020 – 2023`, right below it `Clerk   2015 – 2020`, and below both their employer.
    private static func namingEmployersBelow(_ drafts: [WorkReader.Draft]) -> [WorkReader.Draft] {
        var out = drafts
        for index in out.indices.dropLast().reversed() {
            let next = out[index + 1]
            // "Manager, Audit   2012 – 2013": a unit behind the title.
            let unit = out[index].assignment.organization
            let isUnit =
                unit.map {
                    $0.isSubordinate && $0.label == nil && $0.judgement.organization < 5
                        && $0.group == out[index].assignment.title?.group
                } ?? true
            guard isUnit, out[index].assignment.title != nil,
                out[index].raw.details.isEmpty, out[index].raw.head.count == 1,
                let last = out[index].raw.head.last, let first = next.raw.head.first, first.number == last.number + 1,
                let employer = next.assignment.organization, let title = next.assignment.title,
                employer.line > title.line
            else { continue }
            guard unit == nil || employer.judgement.organization >= 5 else { continue }
            if let unit { out[index].assignment.departments.append(unit.text) }
            out[index].assignment.organization = employer
        }
        return out
    }

    /// Names a title and no employer.
    private static func isChild(
        _ draft: WorkReader.Draft, of parent: WorkReader.Draft, below previous: WorkReader.Draft
    ) -> Bool {
        guard !draft.raw.dates.isUndated, EmploymentWording.selfEmployment(in: draft.headText) == nil,
            EmploymentWording.service(in: draft.headText) == nil
        else { return false }
        guard let organization = draft.assignment.organization else {
            return draft.assignment.title.map { !GluedPost.namesEmployer($0.text) } ?? false
        }
        // A lone piece of unknown wording directly below an employer whose own head was complete is a title or unit.
        let isBelowHeading = isBelowHeading(draft, of: parent)
        guard let last = previous.raw.evidence?.lines.upperBound,
            draft.raw.head.first?.number == last + 1 || isBelowHeading
        else { return false }
        return draft.assignment.title != nil && organization.isSubordinate && organization.judgement.organization < 5
            && draft.raw.head.count == 1 && organization.group == draft.assignment.title?.group
            && (isBelowHeading || parent.assignment.organization?.judgement.organization ?? 0 >= 5)
            && parent.assignment.organization?.line != parent.assignment.title?.line
    }

    /// `## Acme Ltd` above `Baker, Pastry   2018 – 2020`, its duties, and `Clerk, Treasury   2016 – 2018`.
    private static func isBelowHeading(_ draft: WorkReader.Draft, of parent: WorkReader.Draft) -> Bool {
        guard let employer = parent.assignment.organization, let title = draft.assignment.title else { return false }
        // "Lecturer" above, "Research Assistant, Max Planck" here: only where the post above has its unit, too.
        return !parent.assignment.departments.isEmpty && title.judgement.title >= 5
            && draft.raw.head.allSatisfy { $0.source.headingLevel == nil }
            && parent.raw.head.contains { $0.number == employer.line && $0.source.headingLevel != nil }
    }

    static func holds(_ outer: DateSpan, _ inner: DateSpan) -> Bool {
        guard let start = outer.start, let innerStart = inner.start, start.earliest <= innerStart.latest else {
            return false
        }
        if outer.isCurrent { return true }
        guard let end = outer.end else { return false }
        if inner.isCurrent { return false }
        return inner.end.map { $0.earliest <= end.latest } ?? true
    }

    private static func names(_ child: WorkReader.Draft, in parent: WorkReader.Draft) -> Bool {
        guard let title = child.assignment.title?.text, let whole = parent.assignment.title?.text else { return false }
        return whole.contains(title)
    }
}
