/// The lists of a DOCX file, and how far each has been counted.
struct WordNumbering {
    private struct Level {
        var format = "decimal"
        var start = 1
        var paragraphStyle: String?
    }

    private struct List {
        var definition: String
        var starts: [Int: Int] = [:]
    }

    private var definitions: [String: [Int: Level]] = [:]
    /// Definitions that are told by a style.
    private var styleLinks: [String: String] = [:]
    private var lists: [String: List] = [:]
    private var counters: [String: [Int: Int]] = [:]
    private var restarted: Set<String> = []

    /// - Parameter root: `w:numbering`; nil when the file has none.
    init(_ root: XMLElement?) {
        guard let root else { return }
        for element in root.elements {
            if element.name == "w:abstractNum", let id = element["w:abstractNumId"] {
                styleLinks[id] = element.first("w:numStyleLink")?["w:val"]
                definitions[id] = WordNumbering.levels(of: element)
            } else if element.name == "w:num", let id = element["w:numId"],
                let definition = element.first("w:abstractNumId")?["w:val"]
            {
                var list = List(definition: definition)
                for change in element.elements where change.name == "w:lvlOverride" {
                    guard let level = change["w:ilvl"].flatMap({ Int($0) }) else { continue }
                    list.starts[level] = change.first("w:startOverride")?["w:val"].flatMap { Int($0) }
                }
                lists[id] = list
            }
        }
    }

    private static func levels(of definition: XMLElement) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for element in definition.elements where element.name == "w:lvl" {
            guard let number = element["w:ilvl"].flatMap({ Int($0) }) else { continue }
            var level = Level()
            level.format = element.first("w:numFmt")?["w:val"] ?? level.format
            level.start = element.first("w:start")?["w:val"].flatMap { Int($0) } ?? 1
            level.paragraphStyle = element.first("w:pStyle")?["w:val"]
            // A bullet without a sign only indents.
            if level.format == "bullet", element.first("w:lvlText")?["w:val"]?.isEmpty ?? false,
                element.first("w:lvlPicBulletId") == nil
            {
                level.format = "none"
            }
            levels[number] = level
        }
        return levels
    }

    /// The level of a list that belongs to a paragraph style.
    func level(of style: String?, in id: String) -> Int? {
        guard let style, let list = lists[id] else { return nil }
        return definitions[list.definition]?.first { $0.value.paragraphStyle == style }?.key
    }

    /// The marker of the next paragraph of a list.
    mutating func next(in id: String, level: Int, styles: WordStyles) -> DocumentLine.Marker? {
        guard id != "0", let list = lists[id] else { return nil }
        var definition = list.definition
        if definitions[definition]?.isEmpty ?? true, let link = styleLinks[definition],
            let linked = styles.style(link).paragraph.numberingID.flatMap({ lists[$0] })
        {
            definition = linked.definition
        }
        let shape = definitions[definition]?[level] ?? Level()
        if shape.format == "none" { return nil }
        if shape.format == "bullet" { return .bullet }

        var counter = counters[definition] ?? [:]
        let isNewStart = restarted.insert("\(id)/\(level)").inserted ? list.starts[level] : nil
        let value = isNewStart ?? counter[level].map { $0 < .max ? $0 + 1 : $0 } ?? shape.start
        counter = counter.filter { $0.key < level }
        counter[level] = value
        counters[definition] = counter
        return .number(value)
    }
}
