public import Drawing

/// What is wrong with the structure of a document's pages, as a screen reader would meet it.
public struct StructureAudit {
    public private(set) var faults: [String] = []
    private var headingLevel = 0

    public init(of pages: [Drawing]) {
        for page in pages {
            for item in page.withAllTextTagged.withWordsSeparated.items { check(item, in: nil) }
        }
    }

    private typealias Role = Drawing.Structure.Role

    /// Where only certain nodes may stand, and no text.
    private static let children: [Role: Set<Role>] = [
        .document: [.section, .paragraph, .artifact],
        .section: [.section, .heading1, .heading2, .paragraph, .figure, .table, .list, .artifact],
        .table: [.tableRow], .tableRow: [.tableHeading, .tableCell], .list: [.listItem],
        .listItem: [.label, .listBody],
    ]
    private static let parents: [Role: Role] = [
        .tableRow: .table, .tableHeading: .tableRow, .tableCell: .tableRow, .listItem: .list, .listBody: .listItem,
        .label: .listItem,
    ]

    private mutating func check(_ item: Drawing.Item, in parent: Drawing.Structure.Role?) {
        switch item {
        case .structure(let structure, let items): check(structure, items, in: parent)
        case .clip(_, let items), .link(_, _, let items): for item in items { check(item, in: parent) }
        case .text(let placed):
            if parent.map({ Self.children[$0] != nil }) ?? true {
                faults.append("“\(placed.text.string)” stands in no node")
            }
        case .rectangle, .circle, .path, .line, .picture: break
        }
    }

    private mutating func check(
        _ structure: Drawing.Structure, _ items: [Drawing.Item], in parent: Drawing.Structure.Role?
    ) {
        let role = structure.role
        let name = "\(role.rawValue) “\(items.words.prefix(40))”"
        if role == .artifact { return }
        if let parent, let allowed = Self.children[parent], !allowed.contains(role) {
            faults.append("\(name) in \(parent.rawValue)")
        }
        if let needed = Self.parents[role], parent != needed { faults.append("\(name) outside of \(needed.rawValue)") }
        switch role {
        case .figure, .reference:
            if structure.alternativeText?.isEmpty ?? true { faults.append("\(name) has no words") }
        case .heading1: check(level: 1, name)
        case .heading2: check(level: 2, name)
        case .section: checkSection(items, name)
        case .document, .list:
            checkOrder(items.blocks.compactMap { block in block.items.bounds.map { (block.items.words, $0) } })
        case .table: checkTable(items, name)
        default: break
        }
        // What has words of its own is not read.
        if structure.alternativeText == nil, Self.children[role] == nil, ![.span, .reference].contains(role) {
            checkWords(items, name)
        }
        for item in items { check(item, in: role) }
    }

    private mutating func check(level: Int, _ name: String) {
        if level > headingLevel + 1 { faults.append("\(name) skips a level") }
        headingLevel = level
    }

    /// A heading comes first, and blocks are read from the top down, those beside each other from the left.
    private mutating func checkSection(_ items: [Drawing.Item], _ name: String) {
        let blocks = items.blocks
        if let heading = blocks.firstIndex(where: { $0.role == .heading2 }), heading > 0 {
            faults.append("\(name): “\(blocks[0].items.words.prefix(40))” comes before its heading")
        }
        checkOrder(blocks.compactMap { block in block.items.bounds.map { (block.items.words, $0) } })
    }

    private mutating func checkOrder(_ blocks: [(words: String, box: Rect)]) {
        for (first, second) in zip(blocks, blocks.dropFirst()) {
            let isBelow = second.box.y >= first.box.y - 2
            let isRight = second.box.x >= first.box.x - 2
            let isBeside = second.box.y < first.box.maxY - 1 && first.box.y < second.box.maxY - 1
            let isNextColumn = second.box.x >= first.box.maxX - 1
            if (isBeside ? !isRight : !isBelow) && !isNextColumn {
                faults.append(
                    "“\(second.words.prefix(30))” is read after “\(first.words.prefix(30))” but stands before it")
            }
        }
    }

    /// The first row holds the heads, each row as many cells.
    private mutating func checkTable(_ items: [Drawing.Item], _ name: String) {
        let rows = items.blocks.filter { $0.role == .tableRow }.map(\.items.blocks)
        guard let heads = rows.first else { return faults.append("\(name) has no rows") }
        if heads.contains(where: { $0.role != .tableHeading }) { faults.append("\(name) has no row of heads") }
        if heads.contains(where: { $0.heard.isEmpty }) { faults.append("\(name) has a head without words") }
        if rows.contains(where: { $0.count != heads.count }) {
            faults.append("\(name) has rows of \(Set(rows.map(\.count)).sorted()) cells")
        }
        for row in rows.dropFirst() {
            // The first thing in each cell tells where it stands; lines below may reach under other cells.
            let boxes = row.compactMap { cell in cell.items.lazy.compactMap(\.bounds).first { $0.width > 0 } }
            // To the right of the one before, or below it.
            if !zip(boxes, boxes.dropFirst()).allSatisfy({ $0.x < $1.x || $1.y > $0.y + 4 }) {
                faults.append(
                    "\(name): the cells of “\(row.map(\.heard).joined(separator: "|").prefix(60))” are out of order")
            }
        }
        checkOrder(rows.compactMap { row in row.flatMap(\.items).bounds.map { (row.map(\.heard).joined(), $0) } })
    }

    /// Texts that stand apart are heard apart, and in the order in which they stand.
    private mutating func checkWords(_ items: [Drawing.Item], _ name: String) {
        let texts = items.ownTexts
        for (first, second) in zip(texts, texts.dropFirst()) where !first.text.string.hasSuffix(" ") {
            let (end, start) = (first.text.string.last, second.text.string.first)
            let isNextLine = second.origin.y > first.origin.y + 5
            if end?.isWide ?? false, start?.isWide ?? false, isNextLine { continue }
            if second.text.string != " " {
                faults.append("\(name): “\(first.text.string)” and “\(second.text.string)” run together")
            }
        }
        let words = texts.filter { $0.text.string != " " }
        for (first, second) in zip(words, words.dropFirst()) {
            let isOnLine = abs(second.origin.y.value - first.origin.y.value) < 3
            let isToTheLeft = second.origin.x < first.origin.x
            // A raised number stands above and to the right.
            let isAbove = second.origin.y < first.origin.y - 8 && second.origin.x < first.origin.x + first.extent.width
            if isOnLine ? isToTheLeft : isAbove {
                faults.append(
                    "\(name): “\(second.text.string)” is read after “\(first.text.string)” but stands before it")
            }
        }
    }
}

private struct Block {
    var role: Drawing.Structure.Role
    var alternativeText: String?
    var items: [Drawing.Item]

    /// What is said of it.
    var heard: String { alternativeText ?? items.heard }
}

extension [Drawing.Item] {
    /// The nodes directly below, artifacts left out.
    fileprivate var blocks: [Block] {
        flatMap { item -> [Block] in
            switch item {
            case .structure(let structure, let items):
                structure.role == .artifact
                    ? [] : [Block(role: structure.role, alternativeText: structure.alternativeText, items: items)]
            case .clip(_, let items), .link(_, _, let items): items.blocks
            case .rectangle, .circle, .path, .line, .text, .picture: []
            }
        }
    }

    fileprivate var words: String {
        Drawing(size: Size(width: 1, height: 1), items: self).texts.map(\.text.string).joined()
    }

    /// Texts with what stands for them.
    fileprivate var heard: String {
        map { item in
            switch item {
            case .structure(let structure, let items): structure.alternativeText ?? items.heard
            case .clip(_, let items), .link(_, _, let items): items.heard
            case .text(let placed): placed.text.string
            case .rectangle, .circle, .path, .line, .picture: ""
            }
        }.joined().trimmed
    }

    /// Texts of the block itself, in spans and links too.
    fileprivate var ownTexts: [Drawing.PlacedText] {
        flatMap { item -> [Drawing.PlacedText] in
            switch item {
            case .text(let placed): [placed]
            case .clip(_, let items), .link(_, _, let items): items.ownTexts
            case .structure(let structure, let items):
                [.span, .reference].contains(structure.role) ? items.ownTexts : []
            case .rectangle, .circle, .path, .line, .picture: []
            }
        }
    }

    fileprivate var bounds: Rect? {
        let boxes = compactMap(\.bounds)
        guard let left = boxes.map(\.x).min(), let top = boxes.map(\.y).min(), let right = boxes.map(\.maxX).max(),
            let bottom = boxes.map(\.maxY).max()
        else { return nil }
        return Rect(x: left, y: top, width: right - left, height: bottom - top)
    }
}

extension String {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}

extension Character {
    fileprivate var isWide: Bool {
        unicodeScalars.contains { (0x2E80...0x9FFF).contains($0.value) || $0.value >= 0xFF00 }
    }
}
