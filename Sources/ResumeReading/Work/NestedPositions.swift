import Resume

/// Positions set in below the line that names their employer and its time as a whole:
///
///     Wick Harbour Board, Wick            2012 – 2020
///         Harbour Master
///         Northern Quays                  2016 – 2020
///         Deputy Harbour Master           2012 – 2016
enum NestedPositions {
    private static let longest = 150

    static func segments(of lines: [SourceLine]) -> [GroupedPositions.Segment] {
        let scanner = DateScanner()
        let entries = lines.filter { !$0.isHidden }.map { EntryLine($0, dates: scanner) }
        var segments = [GroupedPositions.Segment()]
        var index = 0
        while index < entries.count {
            if let (group, end) = group(at: index, in: entries) {
                segments += [group, GroupedPositions.Segment()]
                index = end
            } else {
                segments[segments.count - 1].lines.append(entries[index].source)
                index += 1
            }
        }
        return segments.filter { !$0.lines.allSatisfy(\.isBlank) }
    }

    private static func group(at index: Int, in lines: [EntryLine])
        -> (segment: GroupedPositions.Segment, end: Int)?
    {
        let head = lines[index]
        guard isPlain(head), let whole = range(of: head),
            let first = lines[(index + 1)...].firstIndex(where: { !$0.isBlank }), first - index <= 3,
            lines[first].source.indent > head.source.indent, !lines[first].isBullet,
            let employer = employer(in: head)
        else { return nil }
        let end = end(of: index, from: first, in: lines)
        let anchors = (first..<end).filter {
            lines[$0].source.indent > head.source.indent && isPlain(lines[$0]) && range(of: lines[$0]) != nil
        }
        guard anchors.count >= 2,
            anchors.allSatisfy({ range(of: lines[$0]).map { Promotions.holds(whole, $0) } ?? false })
        else { return nil }
        let titled = anchors.count { anchor in
            names(title: lines[anchor]) || anchor > first && names(title: lines[anchor - 1])
        }
        guard titled * 2 >= anchors.count else { return nil }
        var segment = GroupedPositions.Segment(employer: head.source)
        segment.employer?.text = employer
        // "Growth path:" above the positions says nothing of them.
        let isCaption = lines[first].text.last.map { $0.isOne(of: ":：") } ?? false
        segment.lines = lines[(isCaption ? first + 1 : first)..<end].map(\.source)
        return (segment, end)
    }

    /// The line that begins what comes after the employer at `index`: no deeper than it and no item of a list. Where dates
    /// open the lines, the next dated one.
    private static func end(of index: Int, from first: Int, in lines: [EntryLine]) -> Int {
        let head = lines[index]
        let opensWithDate = head.dates.first?.range.lowerBound == head.text.startIndex
        let limit = min(lines.count, index + longest)
        return (first..<limit).first { next in
            let line = lines[next]
            guard !line.isBlank, line.source.indent <= head.source.indent, !line.isBullet else { return false }
            return !opensWithDate || line.isAnchor || line.source.headingLevel != nil
        } ?? limit
    }

    private static func isPlain(_ line: EntryLine) -> Bool {
        line.isAnchor && !line.isBullet && line.source.headingLevel == nil && line.source.cells.isEmpty
            && !line.residue.isEmpty && !Wording.isProse(line.text)
    }

    private static func range(of line: EntryLine) -> DateSpan? {
        line.dates.first { !$0.isSingle || $0.span.isCurrent }?.span
    }

    /// The employer that a line names beside its dates; nil where it names a title too.
    private static func employer(in line: EntryLine) -> ScalarText? {
        let pieces = HeadPieces.pieces(of: line)
        guard !pieces.contains(where: { $0.judgement.title >= 5 && $0.judgement.organization < 5 }) else { return nil }
        return HeadAssignment(pieces).organization?.text
    }

    private static func names(title line: EntryLine) -> Bool {
        !line.isBlank && !line.isBullet && line.isHeadLike
            && HeadPieces.pieces(of: line).contains { $0.judgement.title >= 5 }
    }
}
