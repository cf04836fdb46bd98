/// Names that the words before them say were used: "modelled in Petrel", "with an ACES Viper", "抓包用 Charles".
///
/// No lexicon holds the tools of all trades; who reads a résumé takes them from how its sentences speak of them.
struct ToolPhrase {
    let text: SkillText
    /// Where names stand that are surely tools: what follows them in a list is one too.
    var known: [Range<Int>] = []

    /// Where such names stand, left to right; of a list ("with Jira, Xray and Testpad") all its names.
    func names() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < text.count {
            guard text.scalars[index].isSpacedLetter else {
                index += 1
                continue
            }
            if mayOpen(at: index), let cue = ToolCue(in: text, before: index, isKnown: isKnown(at: index)) {
                let names = list(from: index, cue)
                if let last = names.last {
                    found += names
                    index = last.upperBound
                    continue
                }
            }
            while let scalar = text.at(index), scalar.isSpacedWord { index += 1 }
        }
        return found
    }

    private func isKnown(at index: Int) -> Bool { known.contains { $0.lowerBound == index } }

    /// A capital letter; behind a Chinese word any letter.
    private func mayOpen(at index: Int) -> Bool {
        guard index > 0, !(text.at(index - 1)?.isSpacedWord ?? false) else { return false }
        if text.scalars[index].isUpperLatin { return true }
        return text.at(text.skippingSpace(before: index))?.isHan ?? false
    }

    // MARK: Lists

    private func list(from first: Int, _ cue: ToolCue) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var next: Int? = first
        while let start = next, let name = name(from: start, cue), accepts(name, cue, isFirst: names.isEmpty) {
            names.append(name)
            next = nextItem(behind: name.upperBound, cue)
        }
        return names
    }

    /// The next item of the list: behind a comma, a stroke or "and".
    private func nextItem(behind end: Int, _ cue: ToolCue) -> Int? {
        var index = text.skippingSpace(from: end)
        guard let mark = text.at(index) else { return nil }
        // Between Chinese words a comma ends the clause.
        if mark.isOne(of: "/&+、") || mark == ",", !cue.isHan {
            index = text.skippingSpace(from: index + 1)
        } else if mark.isOne(of: "和与及與跟"), cue.isHan {
            return text.skippingSpace(from: index + 1)
        }
        for word in Self.joints where text.holds(word, at: index, before: text.count) {
            index += word.count
            break
        }
        guard index > end, index < text.count, text.scalars[index].isSpacedLetter else { return nil }
        return text.scalars[index].isUpperLatin || cue.isHan ? index : nil
    }

    private static let und = Array(" und ".unicodeScalars)
    private static let joints = ["and ", "und ", "et ", "y "].map { Array($0.unicodeScalars) }

    // MARK: Names

    /// Up to four words that are capitalised, or bear digits behind the first.
    private func name(from start: Int, _ cue: ToolCue) -> Range<Int>? {
        var end = start
        var words = 0
        var index = start
        while words < 4, let scalar = text.at(index) {
            let token = token(from: index)
            let opens = text.scalars[index].isUpperLatin || scalar.isDecimal && words > 0 && !isYearOrCount(token)
            guard !token.isEmpty, opens || cue.isHan && words == 0 || isIntercapped(token) else { break }
            end = token.upperBound
            words += 1
            guard text.at(end) == " " else { break }
            index = end + 1
        }
        return end > start ? start..<end : nil
    }

    /// Letters and digits, and the marks that join them: "Node.js", "S/4HANA", "C++".
    private func token(from start: Int) -> Range<Int> {
        var end = start
        while let scalar = text.at(end) {
            if scalar.isSpacedWord || scalar.isOne(of: "+#") && end > start {
                end += 1
            } else if scalar.isOne(of: ".-_&"), end > start, text.at(end + 1)?.isSpacedWord ?? false {
                end += 1
            } else {
                break
            }
        }
        return start..<end
    }

    private func isYearOrCount(_ token: Range<Int>) -> Bool {
        guard token.allSatisfy({ text.folded[$0].isDecimal }) else { return false }
        let next = text.skippingSpace(from: token.upperBound)
        // "for 40 sites", "in 2019"
        return token.count == 4 || (text.at(next)?.isSpacedLetter ?? false) && !text.scalars[next].isUpperLatin
    }

    // MARK: Judgement

    private func accepts(_ name: Range<Int>, _ cue: ToolCue, isFirst: Bool) -> Bool {
        let letters = name.count { text.folded[$0].isSpacedLetter }
        guard letters > 1, name.count <= 40 else { return false }
        // "drug libraries on our BD" goes on in the next line.
        if name.upperBound == text.count, letters <= 2 { return false }
        if text.at(name.upperBound) == "'" || text.at(name.upperBound) == "’" || text.at(name.upperBound) == "@" {
            return false
        }
        let isProduct = looksLikeProduct(name)
        let words = text.foldedString(name).split(separator: " ")
        switch cue.strength {
        case .use: break
        case .company:
            // "with Maria Gomez", "with Ravn Air": two plain words are a person's or a company's name as often.
            guard isProduct || words.count == 1 else { return false }
        case .product: guard isProduct else { return false }
        case .place: guard endsClause(name.upperBound) || !isFirst else { return false }
        case .device:
            guard words.count > 1 || isProduct, text.at(text.skippingSpace(from: name.upperBound)) == ")" else {
                return false
            }
        case .list:
            if isFirst { return isKnown(at: name.lowerBound) }
            // "MultiTerm, Offerten und Rechnungen": German writes all nouns with capitals.
            guard endsClause(name.upperBound),
                isProduct || !text.holds(Self.und, at: name.upperBound, before: text.count)
            else { return false }
        }
        if cue.isHan, isFollowedByNotion(name.upperBound) { return false }
        // "end-to-end", "out-of-the-box": words, not names.
        if text.folded[name].count(where: { $0 == "-" }) >= 2, text.scalars[name].allSatisfy({ !$0.isUpperLatin }) {
            return false
        }
        return !isOther(name, words, cue)
    }

    /// Capitals within, digits beside letters, or marks that words do not have: "FieldMove", "TRAX", "p5.js".
    private func looksLikeProduct(_ name: Range<Int>) -> Bool {
        var start = name.lowerBound
        while start < name.upperBound {
            let token = token(from: start)
            guard !token.isEmpty else { break }
            let capitals = token.count { text.scalars[$0].isUpperLatin }
            let digits = token.count { text.folded[$0].isDecimal }
            let holdsLetter = token.contains { text.folded[$0].isSpacedLetter }
            if holdsLetter,
                capitals > 1 && !text.folded[token].contains("-") || digits > 0 || isIntercapped(token)
                    || text.folded[token].contains(where: { $0.isOne(of: "+#.") })
            {
                return true
            }
            start = token.upperBound + 1
        }
        return false
    }

    private func isIntercapped(_ token: Range<Int>) -> Bool {
        zip(token, token.dropFirst()).contains {
            text.folded[$0].isSpacedLetter && !text.scalars[$0].isUpperLatin && text.scalars[$1].isUpperLatin
        }
    }

    /// The end of the text, a mark, or a word that begins another thought.
    private func endsClause(_ end: Int) -> Bool {
        let index = text.skippingSpace(from: end)
        guard let next = text.at(index) else { return true }
        if next.isOne(of: ".,;:)|/&+–—、。，；）") { return true }
        return Self.ends.contains { text.holds($0, at: index, before: text.count) }
    }

    private static let ends = [
        "and ", "und ", "et ", "y ", "for ", "to ", "with ", "by ", "from ", "since ", "until ", "while ", "where ",
        "that ", "which ", "so ", "or ", "on ", "für ", "pour ", "para ", "as ",
    ].map { Array($0.unicodeScalars) }

    /// "用 BERT 模型": what is named is no tool but a notion.
    private func isFollowedByNotion(_ end: Int) -> Bool {
        let start = text.skippingSpace(from: end)
        return Self.notions.contains { text.holds($0, at: start, before: text.count) }
    }

    private static let notions = [
        "算法", "模型", "方法", "法", "理论", "理論", "理念", "思想", "原理", "原则", "架构", "架構", "机制", "策略", "数据", "指标", "格式", "标准", "教学",
        "學習", "学习", "结构", "网络", "損失", "损失", "客户", "客戶", "公司", "团队", "相似", "函数", "函數", "距离", "距離", "系数", "係數", "激活",
        "作为", "作為", "检验", "檢驗", "drop",
    ].map { Array($0.unicodeScalars) }

    /// Tongues, places, organizations, titles, months, and what sentences abbreviate.
    private func isOther(_ name: Range<Int>, _ words: [ScalarText], _ cue: ToolCue) -> Bool {
        let written = text.string(name)
        let folded = text.foldedString(name)
        if words.contains(where: Self.generic.contains) || isNotion(words) || SkillRefusal.isNoSkill(written) {
            return true
        }
        if MonthNames.months[words.first ?? folded] != nil, words.count < 3 { return true }
        let judged = HeadJudgement(written)
        return judged.organization >= 5 || judged.title >= 5 || judged.degree >= 5 || judged.isPlace
            || judged.isDepartment
    }

    /// "CosineSimilarity", "Monte Carlo analysis": methods and measures are named by what they end in.
    private func isNotion(_ words: [ScalarText]) -> Bool {
        guard let last = words.last else { return false }
        return Self.notionEndings.isSuffix(of: last)
    }

    private static let generic = Lexicon.nonskills["generic"]
    private static let notionEndings = Phrases(
        [
            "loss", "similarity", "score", "distance", "attention", "layer", "embedding", "embeddings", "algorithm",
            "regression", "entropy", "normalization", "pooling", "coefficient", "method", "methods", "analysis",
            "theorem",
            "approach", "theory", "framework", "principles", "methodology", "techniques", "strategy", "strategies",
            "linear",
        ].map { ScalarText($0) })
}

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
