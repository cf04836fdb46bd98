import CareerAnalysis
import Charts
import Drawing
import Resume

/// The candidate's name, present role and contacts, above the first rule.
struct HeaderPanel {
    let context: PageContext

    private static let logoLimits = Size(width: 120, height: 22)
    private static let logoBottom: Points = 43
    private static let smallestName: Points = 15
    private static let nameOnTwoLines: Points = 12.8
    private static let baselinesOfTwo: [Points] = [44.5, 61.5]

    private var grid: PageGrid { context.grid }
    private var wording: Wording { context.wording }

    func draw(on sketch: inout Sketch) {
        // The name comes first for those who listen, though it yields to the contacts in width.
        var contacts = Sketch(measurer: sketch.measurer)
        let contactStart = min(drawContacts(on: &contacts), drawLogo(on: &contacts))
        drawName(on: &sketch, limit: contactStart - 14)
        drawRole(on: &sketch, limit: contactStart - 14)
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
            lines = sketch.measurer.wrapped(StyledText(shown, style), width: room, maximumLines: 2).lines
        }
        // Two lines stand around the place of one, clear of the top margin and of the role.
        let baselines = lines.count > 1 ? Self.baselinesOfTwo : [baseline]
        let lastBaseline = baselines.last ?? baseline
        var end = start
        sketch.structure(.heading1) {
            for (line, y) in zip(lines, baselines) { end = start + $0.text(line, x: start, y: y, maximumWidth: room) }
        }
        if let second = context.resume.basics.alternateName, name != nil {
            let width = sketch.measurer.width(of: second, Typography.secondName)
            if end + 8 + width <= limit {
                end += 8 + sketch.text(second, Typography.secondName, x: end + 8, y: lastBaseline)
            }
        }
        if let marker { sketch.marker(marker, x: end + 9, y: lastBaseline - style.size * 0.6) }
    }

    private func drawRole(on sketch: inout Sketch, limit: Points) {
        let role = CurrentRole(resume: context.resume, analysis: context.analysis)
        let typography = context.typography
        var runs: [StyledText.Run] = []
        if let title = role.title { runs.append(.init(title, typography.role)) }
        if let organization = role.organization {
            runs.append(.init((runs.isEmpty ? "" : "  ") + organization, typography.roleOrganization))
        }
        if let place = context.resume.basics.location?.address, place.count <= 24 {
            runs.append(.init((runs.isEmpty ? "" : "   ") + place, typography.rolePlace))
        }
        sketch.structure(.paragraph) {
            $0.text(StyledText(runs), x: grid.left, y: 76, maximumWidth: limit - grid.left)
        }
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

    /// Returns where the contacts begin.
    private func drawContacts(on sketch: inout Sketch) -> Points {
        if context.blindKey != nil { return BlindPanel(context: context).draw(on: &sketch) }
        let lines = contactLines
        guard !lines.isEmpty else {
            let text = wording.choose("原文未写联系方式", "no contact in the text")
            var style = Typography.contact
            style.color = Palette.tertiaryInk
            let width = sketch.text(text, style, x: grid.right, y: 76, anchor: .end)
            return grid.right - width
        }
        let leading: Points = 10.5
        let first = 76 - leading * Double(lines.count - 1)
        var start = grid.right
        sketch.structure(.paragraph) { sketch in
            for (index, line) in lines.enumerated() {
                let y = first + leading * Double(index)
                let width = min(sketch.measurer.width(of: line.text, Typography.contact), 190)
                start = min(start, grid.right - width)
                let area = Rect(x: grid.right - width, y: y - 7, width: width, height: 9)
                let draw: (inout Sketch) -> Void = {
                    $0.text(line.text, Typography.contact, x: grid.right, y: y, anchor: .end, maximumWidth: 190)
                }
                if let uri = line.uri { sketch.link(uri, area: area, draw) } else { draw(&sketch) }
            }
        }
        return start
    }

    private var contactLines: [(text: String, uri: String?)] {
        let basics = context.resume.basics
        var lines: [(String, String?)] = []
        if let email = basics.email { lines.append((email, "mailto:" + email)) }
        if let phone = basics.phone { lines.append((phone, nil)) }
        for profile in basics.profiles ?? [] {
            guard let url = profile.url else { continue }
            lines.append((Self.displayed(url), url.hasPrefix("http") ? url : "https://" + url))
        }
        if let url = basics.url { lines.append((Self.displayed(url), url.hasPrefix("http") ? url : "https://" + url)) }
        return Array(lines.prefix(3))
    }

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
