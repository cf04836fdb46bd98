/// The words before a name that say that it was used.
struct ToolCue {
    /// How much the words leave open.
    enum Strength {
        /// "using", "written in", "使用": what follows is used.
        case use
        /// "with": a tool, a company or a person.
        case company
        /// "with a", "mit": a tool, or any noun.
        case product
        /// "in" behind a word of making or keeping: a tool, rarely a place.
        case place
        /// In brackets behind the kind of device.
        case device
        /// A name that is known to be a tool's: so are the others of its list.
        case list
    }

    let strength: Strength
    let isHan: Bool

    /// - Parameter isKnown: the name is a tool's beyond doubt.
    init?(in text: SkillText, before index: Int, isKnown: Bool = false) {
        let last = text.skippingSpace(before: index)
        guard let mark = text.at(last) else { return nil }
        // "自动发药机（Swisslog PillPick）": the name of the device behind what it is.
        if mark == "(", last > 2, last == index - 1,
            Lexicon.makers["machinenoun"].isSuffix(of: text.foldedString(max(0, last - 6)..<last))
        {
            (strength, isHan) = (.device, true)
            return
        }
        if mark.isHan {
            guard Self.isHanCue(text, endingAt: last) else { return nil }
            (strength, isHan) = (.use, true)
            return
        }
        guard mark.isSpacedLetter, last < index - 1, last > index - 4 else { return nil }
        isHan = false
        let words = Self.words(of: text, before: last + 1)
        guard let word = words.first else { return nil }
        let before = words.dropFirst()
        if isKnown {
            guard Self.listOpenings.contains(word) else { return nil }
            strength = .list
            return
        }
        switch word {
        case _ where Self.uses.contains(word): strength = .use
        case "a", "an", "the", "our", "un", "une", "le", "la", "einem", "einer", "dem", "der":
            guard let first = before.first, Self.beforeArticle.contains(first),
                !before.dropFirst().contains(where: Self.meetings.contains)
            else { return nil }
            strength = first == "using" ? .use : .product
        case "mit", "unter", "auf", "per": strength = .product
        case "with", "avec", "con", "sous":
            if before.contains(where: Self.meetings.contains) { return nil }
            strength = before.first.map(Self.makings.contains) ?? false ? .use : .company
        case "in", "on", "en", "dans", "into", "to", "from", "through":
            let isMoved = ["to", "from", "into", "through"].contains(word)
            let isBuilt = before.prefix(isMoved ? 6 : 4)
                .contains(where: isMoved ? Self.movings.contains : Self.makings.contains)
            guard isBuilt, word != "on" || before.first.map(Self.makings.contains) ?? false else { return nil }
            strength = .place
        default: return nil
        }
    }

    /// The words of the clause before a place, in small letters, the nearest first.
    private static func words(of text: SkillText, before end: Int) -> [ScalarText] {
        var words: [ScalarText] = []
        var index = end
        while index > 0, words.count < 6 {
            var start = index
            while let scalar = text.at(start - 1), scalar.isSpacedLetter || scalar == "-" { start -= 1 }
            guard start < index else { break }
            words.append(text.foldedString(start..<index))
            guard text.at(start - 1) == " " else { break }
            index = start - 1
            // Figures are passed over: "drew 40 plans in".
            while index > 0, let scalar = text.at(index - 1), scalar.isDecimal || scalar == " " { index -= 1 }
        }
        return words
    }

    private static func isHanCue(_ text: SkillText, endingAt last: Int) -> Bool {
        guard let final = text.at(last), final.isOne(of: "用助入到成为為于於换換") else { return false }
        if final == "用" {
            guard let before = text.at(last - 1) else { return true }
            return !before.isOne(of: "应應作费費信公专專商民军軍实實引雇日食药藥医醫家佣享占佔")
        }
        return hanCues.contains { text.holds($0, at: last + 1 - $0.count, before: last + 1) }
    }

    private static let hanCues = [
        "借助", "引入", "导入", "導入", "接入", "迁到", "迁移到", "换成", "改成", "改为", "改為", "替换为", "切到", "基于", "基於", "更换",
    ].map { Array($0.unicodeScalars) }

    private static let uses: WordSet = [
        "using", "via", "utilizing", "utilising", "leveraging", "usando", "mittels", "mediante",
    ]
    private static let listOpenings: WordSet = [
        "in", "with", "using", "via", "on", "of", "from", "to", "mit", "in", "avec", "con", "en", "dans", "sous", "and",
        "use",
        "used", "run", "ran", "through", "unter", "by", "into",
    ]
    private static let movings: WordSet = [
        "moved", "migrated", "migration", "migrating", "switched", "switch", "converted", "ported", "port", "upgraded",
        "transition", "transitioned", "move", "moving", "replaced", "import", "imported", "export", "exported",
        "synced",
        "catalogue", "built", "coded", "written", "rewritten", "rewrote", "translated", "compiled", "entered", "logged",
        "uploaded", "loaded", "passage", "migriert", "umstellung",
    ]
    private static let beforeArticle: WordSet = [
        "using", "with", "via", "on", "through", "avec", "sur", "con", "mit", "an", "auf", "operated", "ran",
        "operating",
        "running", "operate", "run",
    ]
    /// People and companies are met, not used.
    private static let meetings: WordSet = [
        "worked", "working", "work", "works", "collaborated", "collaborating", "collaboration", "collaborate",
        "partnered", "partnering", "partnership", "together", "along", "contract", "contracts", "contracted",
        "negotiated", "negotiating", "negotiations", "dealt", "dealing", "liaised", "liaison", "liaising", "liaise",
        "relations", "relationship", "relationships", "met", "meetings", "interview", "interviews", "joint", "jointly",
        "cooperation", "cooperated", "discussions", "shared", "agreement", "agreements", "clients", "customers",
        "co-authored", "coordinated", "coordination", "coordinating", "consulted", "consultation", "engaged", "merger",
        "deal", "deals", "interned", "volunteered", "study", "studied", "lessons", "trained", "toured", "performed",
        "played", "sang", "recorded", "spoke", "travelled", "lived", "internship", "fellowship", "based", "shadowed",
        "collaboration", "zusammenarbeit", "travail", "travaillé", "partenariat", "collaboration", "lien", "trabajo",
        "degree", "courses", "course", "graduated", "placement", "registered", "registration", "licensed", "member",
        "consortium", "alongside", "project", "projects", "paper", "papers", "supervised", "advised",
    ]
    /// Words for what is made or kept with tools.
    private static let makings: WordSet = [
        "built", "build", "builds", "written", "wrote", "rewritten", "rewrote", "coded", "coding",
        "programmed", "programming", "scripted", "scripting", "scripts", "script", "developed", "implemented",
        "modelled", "modeled", "modelling", "modeling", "models", "model", "drawn", "drew", "drafted", "drafting",
        "drawings", "prototyped", "prototypes", "prototype", "analysed", "analyzed", "analysis", "analyses", "plotted",
        "plots", "logged", "logging", "logs", "tracked", "tracking", "kept", "documented", "documentation", "charted",
        "charting", "mapped", "mapping", "maps", "edited", "editing", "mixed", "rendered", "renders", "rendering",
        "processed", "processing", "indexed", "stored", "simulated", "simulations", "simulation", "calculated",
        "calculations", "computed", "reconciled", "booked", "bookings", "invoiced", "invoicing", "scheduled",
        "scheduling", "entered", "entry", "enter", "data", "notes", "reports", "report", "reporting", "dashboards",
        "dashboard", "tests", "testing", "tested", "results", "records", "tickets", "tools", "tool", "macros",
        "pipelines", "pipeline", "backend", "prepared", "filed", "posted", "maintained", "designed",
        "drafts", "code", "layouts", "automated", "automation", "migrated", "moved", "migration", "migrating",
        "switched", "switch", "converted", "ported", "port", "spreadsheets", "catalogued", "cataloged", "catalogue",
        "cataloguing", "inventory", "workflow", "workflows", "made", "done",
        "configured", "deployed", "statistics", "visualised", "visualized",
        "visualisation", "visualisations", "visualization", "visualizations", "animated", "animations", "composed",
        "typeset", "laid", "returns", "samples", "files", "front-end",
        "firmware", "parser", "compiler", "proficient", "skilled",
        "suivi", "saisie", "développé", "développée", "réalisé", "réalisée", "réalisés", "modélisation", "modélisé",
        "cartes", "tableaux", "écrit", "programmé", "métricas", "hechas", "hecho", "trazabilidad", "planillas",
        "desarrollado", "publicada", "publicado", "indexados", "informes", "programmiert", "entwickelt", "erstellt",
        "auswertung", "auswertungen", "umgesetzt", "gepflegt", "umgang", "simulationen", "berechnungen", "übersetzt",
    ]
}
