import CareerAnalysis
import Charts
import Drawing
import Resume

/// The candidate's name, present role and contacts, above the first rule.
struct HeaderPanel {
    let context: PageContext

    private static let logoLimits = Size(width: 120, height: 22)
    private static let logoBottom: Points = 41
    /// Addresses may take up to this before the name yields to them no more.
    private static let longestContact: Points = 190
    private static let longestEmail: Points = 300
    /// How far the ink of a name may stand left of the margin, and between which lines it must stand.
    private static let mostInk: Points = 0.5
    private static let inkTop: Points = 30.5
    private static let inkBottom: Points = 66.5
    private static let smallestName: Points = 15
    private static let nameOnTwoLines: Points = 12.8
    private static let baselinesOfTwo: [Points] = [44.5, 61.5]

    private var grid: PageGrid { context.grid }
    private var wording: Wording { context.wording }

    func draw(on sketch: inout Sketch) {
        // The name comes first for those who listen, though it yields to the contacts in width.
        var contacts = Sketch(measurer: sketch.measurer)
        var starts = drawContacts(on: &contacts)
        starts.name = min(starts.name, drawLogo(on: &contacts))
        drawName(on: &sketch, limit: starts.name - 14)
        drawRole(on: &sketch, limit: starts.role - 14)
        sketch.add(contentsOf: contacts.items)
    }

    private func drawName(on sketch: inout Sketch, limit: Points) {
        let name = context.analysis.candidateName
        let shown = name ?? wording.choose("姓名未注明", "Name not stated")
        let isChinese = shown.hasHanCharacters
        let baseline: Points = isChinese ? 58 : 57
        let start = grid.left - (isChinese ? 1 : 1.2)
        var style = context.typography.name(isChinese: isChinese)
        if name == nil { style.color = Palette.tertiaryInk }
        // A long name is set smaller, then on two lines, before it is cut.
        let natural = sketch.measurer.width(of: shown, style)
        let marker = context.notes.number(of: .name)
        let room = limit - start - (marker == nil ? 0 : 18)
        // A hair less than the room: widths do not shrink quite like sizes.
        if natural > room { style.size = max(style.size * (room / natural) * 0.99, Self.smallestName) }
        var lines = [StyledText(shown, style)]
        if style.size == Self.smallestName {
            style.size = Self.nameOnTwoLines
            lines = Self.balanced(StyledText(shown, style), width: room, sketch.measurer)
        }
        // Two lines stand around the place of one, clear of the top margin and of the role.
        let baselines = lines.count > 1 ? Self.baselinesOfTwo : [baseline]
        let lastBaseline = baselines.last ?? baseline
        var end = start
        sketch.structure(.heading1) {
            for (line, y) in zip(lines, baselines) {
                // Scripts without side bearings begin at the margin, tall and deep letters stand between it and the role.
                let ink = $0.measurer.extent(of: line).ink
                let x = max(start, grid.left - Self.mostInk - ink.x)
                let lowest = min(y, Self.inkBottom - ink.maxY)
                end = x + $0.text(line, x: x, y: max(lowest, Self.inkTop - ink.y), maximumWidth: room)
            }
        }
        if let second = context.resume.basics.alternateName, name != nil {
            let width = sketch.measurer.width(of: second, Typography.secondName)
            if end + 8 + width <= limit {
                end += 8 + sketch.text(second, Typography.secondName, x: end + 8, y: lastBaseline)
            }
        }
        if let marker {
            sketch.structure(.paragraph) {
                $0.reference(to: marker, wording, x: end + 9, y: lastBaseline - style.size * 0.6)
            }
        }
    }

    /// Two lines of about the same length: a letter alone on the second would look lost.
    private static func balanced(_ text: StyledText, width: Points, _ measurer: any TextMeasurer) -> [StyledText] {
        let lines = measurer.wrapped(text, width: width, maximumLines: 2)
        guard lines.lines.count == 2, !lines.isShortened else { return lines.lines }
        let half: Points = measurer.width(of: text) / 2
        let narrower = stride(from: 1.0, to: 1.6, by: 0.05).lazy.map { half * $0 }.filter { $0 <= width }
            .map { measurer.wrapped(text, width: $0, maximumLines: 2) }
        return narrower.first { !$0.isShortened && $0.lines.count == 2 }?.lines ?? lines.lines
    }

    private func drawRole(on sketch: inout Sketch, limit: Points) {
        let role = CurrentRole(resume: context.resume, analysis: context.analysis)
        let typography = context.typography
        var runs: [StyledText.Run] = []
        if let title = role.title { runs.append(.init(title, typography.role)) }
        if let organization = role.organization {
            runs.append(.init((runs.isEmpty ? "" : "  ") + organization, typography.roleOrganization))
        }
        let room = limit - grid.left
        if let place = context.resume.basics.location?.address.flatMap({ CandidatePlace(address: $0).name }) {
            let run = StyledText.Run((runs.isEmpty ? "" : "   ") + place, typography.rolePlace)
            // Rather none than a part of it.
            if sketch.measurer.width(of: StyledText(runs + [run])) <= room { runs.append(run) }
        }
        sketch.structure(.paragraph) { $0.text(StyledText(runs), x: grid.left, y: 76, maximumWidth: room) }
    }

    /// Above the contacts; returns where it begins.
    private func drawLogo(on sketch: inout Sketch) -> Points {
        guard let logo = context.look.logo else { return grid.right }
        let size = logo.fitted(into: Self.logoLimits)
        let box = Rect(
            x: grid.right - size.width, y: Self.logoBottom - size.height, width: size.width, height: size.height)
        sketch.add(.picture(logo, box))
        return box.x
    }

    /// Where the lines beside the name and beside the role begin.
    private struct Starts {
        var name: Points
        var role: Points

        /// A line at `y` begins at `start`.
        mutating func add(_ start: Points, at y: Points) {
            if y > 66 { role = min(role, start) }
            if y < 75 { name = min(name, start) }
        }
    }

    private func drawContacts(on sketch: inout Sketch) -> Starts {
        var starts = Starts(name: grid.right, role: grid.right)
        if context.blindKey != nil {
            let start = BlindPanel(context: context).draw(on: &sketch)
            return Starts(name: start, role: start)
        }
        let lines = contactLines.flatMap { broken($0, sketch.measurer) }
        guard !lines.isEmpty else {
            let text = wording.choose("原文未写联系方式", "no contact in the text")
            var style = Typography.contact
            style.color = Palette.tertiaryInk
            let width = sketch.text(text, style, x: grid.right, y: 76, anchor: .end)
            starts.add(grid.right - width, at: 76)
            return starts
        }
        let leading: Points = 10.5
        let first = 76 - leading * Double(lines.count - 1)
        sketch.structure(.paragraph) { sketch in
            for (index, line) in lines.enumerated() {
                let y = first + leading * Double(index)
                let room = line.isEmail ? Self.longestEmail + 40 : Self.longestContact
                let width = min(sketch.measurer.width(of: line.text, Typography.contact), room)
                starts.add(grid.right - width, at: y)
                let area = Rect(x: grid.right - width, y: y - 7, width: width, height: 9)
                let draw: (inout Sketch) -> Void = {
                    $0.text(line.text, Typography.contact, x: grid.right, y: y, anchor: .end, maximumWidth: room)
                }
                if let uri = line.uri { sketch.link(uri, area: area, draw) } else { draw(&sketch) }
            }
        }
        return starts
    }

    /// An e-mail address that is cut is of no use: a very long one breaks before its host.
    private func broken(_ line: Contact, _ measurer: any TextMeasurer) -> [Contact] {
        guard line.isEmail, measurer.width(of: line.text, Typography.contact) > Self.longestEmail,
            let at = line.text.firstIndex(of: "@")
        else { return [line] }
        return [line.text[..<at], line.text[at...]].map { Contact(text: String($0), uri: line.uri, isEmail: true) }
    }

    private struct Contact {
        var text: String
        var uri: String?
        var isEmail = false
    }

    private var contactLines: [Contact] {
        let basics = context.resume.basics
        var lines: [Contact] = []
        if let email = basics.email { lines.append(Contact(text: email, uri: "mailto:" + email, isEmail: true)) }
        if let phone = basics.phone { lines.append(Contact(text: phone)) }
        for profile in basics.profiles ?? [] {
            guard let url = profile.url else { continue }
            lines.append(Contact(text: Self.displayed(url), uri: Self.target(url)))
        }
        if let url = basics.url { lines.append(Contact(text: Self.displayed(url), uri: Self.target(url))) }
        return Array(lines.prefix(3))
    }

    private static func target(_ url: String) -> String { url.hasPrefix("http") ? url : "https://" + url }

    /// An address as people write it: without scheme, `www.`, query and final slash.
    private static func displayed(_ url: String) -> String {
        var text = Substring(url)
        for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count)
        }
        if let query = text.firstIndex(of: "?") { text = text[..<query] }
        while text.hasSuffix("/") { text = text.dropLast() }
        return String(text)
    }
}
