/// An employer's name, taken apart for comparing.
struct EmployerName: Hashable, Sendable {
    /// Without brackets and legal form, lower-case letters and digits only.
    let whole: String
    /// What stands before the first comma, when the words before it are not those of many employers.
    let head: String?
    /// What may be the whole name of the same employer elsewhere: the bracketed name, the half in one script, the
    /// name without department or place.
    let parts: Set<String>
    /// Other names of the same employer that are printed with it: the bracketed one, the halves of two scripts.
    let aliases: Set<String>
    /// Of a Chinese name that ends as departments do, everything that may be the employer's: 星轨, 星轨科, 星轨科技 …
    let openings: Set<String>
    /// "Confidential", 某科技公司: another one may be meant each time.
    let isUnnamed: Bool

    init(_ name: String) {
        // A longer one is no name; what is done to it must stay cheap.
        let name = Diacritics.folded(String(name.prefix(200)))
        isUnnamed = TitlePhrases.unnamedEmployers.hold(TitleWords(name)) || name.holds("某")
        let (outside, bracketed) = Self.splitBrackets(name)
        whole = Self.key(TitleWords(outside).words)
        var parts = Set(bracketed.map { Self.key(TitleWords($0).words) })
        var head: String?
        if let comma = Self.firstDivision(of: outside) {
            let words = Self.withoutLegalForm(TitleWords(String(outside[..<comma])).words)
            let key = words.joined()
            parts.insert(key)
            // "University of Somewhere, One Town" and "…, Other Town" are two employers.
            // "Freelance, Orbit" is not what "Freelance, Luna" is.
            let isName = !TitlePhrases.noEmployers.hold(TitleWords(words: words))
            if isName, Self.academic.isDisjoint(with: words), key != whole { head = key }
        }
        if let school = Self.schoolBehindDepartment(outside) {
            parts.insert(school)
            head = school
        }
        let words = Self.withoutLegalForm(TitleWords(outside).words)
        let latin = words.filter { $0.first?.isHan != true }
        let chinese = words.filter { $0.first?.isHan == true }
        if !latin.isEmpty, !chinese.isEmpty {
            parts.insert(latin.joined())
            parts.insert(Self.key(chinese))
        }
        aliases = parts.filter { $0.count >= 2 }
        // The legal form of a branch (上海分公司) tells it: the words are taken as printed.
        let printed = TitleWords(outside).words.first { $0.first?.isHan == true }
        openings = printed.map(Self.openings) ?? []
        parts.insert(latin.reversed().drop { Self.units.contains($0) }.reversed().joined())
        if let first = chinese.first {
            parts.insert(Self.key([first]))
            parts.insert(Self.withoutPlace(Self.key([first])))
            parts.insert(Self.coreOfChineseName(Self.key([first])))
            if let house = Self.withoutChineseDepartment(printed ?? first) {
                let key = Self.key([house])
                parts.formUnion([key, Self.coreOfChineseName(key)])
                head = head ?? key
            }
        }
        for name in parts.union([whole]) { parts.formUnion(EmployersInTwoScripts.otherSpellings(of: name)) }
        parts.remove(whole)
        self.head = head
        self.parts = parts.filter { $0.count >= 2 }
    }

    /// The text outside brackets, and the contents of the brackets at its end.
    private static func splitBrackets(_ name: String) -> (outside: String, bracketed: [String]) {
        var outside = ""
        var bracketed: [String] = []
        var inside = ""
        var depth = 0
        for character in name {
            if "(（[［【".contains(character) {
                depth += 1
            } else if ")）]］】".contains(character), depth > 0 {
                depth -= 1
                if depth == 0 {
                    bracketed.append(inside)
                    inside = ""
                    // A bracketed place divides two words.
                    outside.append(" ")
                }
            } else if depth > 0 {
                inside.append(character)
            } else {
                outside.append(character)
            }
        }
        return outside.contains { $0.isLetter || $0.isNumber } ? (outside, bracketed) : (name, [])
    }

    /// The words run together, without legal form; "and" is said or not (AT&T).
    static func key(_ words: [String]) -> String {
        let telling = words.filter { $0 != "and" && $0 != "und" }
        return withoutLegalForm(telling.isEmpty ? words : telling).joined()
    }

    /// The sign between an employer and what follows it: a comma, a dash between blanks, a slash before a unit.
    private static func firstDivision(of name: String) -> String.Index? {
        if let comma = name.firstIndex(where: { ",，、|｜".contains($0) }) { return comma }
        for sign in [" – ", " — ", " - "] {
            if let dash = name.firstRange(of: sign) { return dash.lowerBound }
        }
        guard let slash = name.firstRange(of: " / ") else { return nil }
        let unit = TitleWords(String(name[slash.upperBound...]))
        return unit.holdsAny(departments.union(["team", "unit"]), chinese: []) ? slash.lowerBound : nil
    }

    /// 星轨科技研发部: 星轨, 星轨科, 星轨科技, 星轨科技研.
    private static func openings(of name: String) -> Set<String> {
        guard chineseBranches.contains(where: { name.hasSuffix($0) && name.count >= $0.count + 2 }) else { return [] }
        return Set((2..<max(name.count - 1, 3)).map { String(name.prefix($0)) })
    }

    private static func withoutLegalForm(_ words: [String]) -> [String] {
        var words = words
        while words.count > 1, let last = words.last, legalForms.contains(last) || chineseLegalForms.contains(last) {
            words.removeLast()
        }
        if let last = words.last, last.first?.isHan == true {
            words[words.count - 1] = dropping(chineseLegalForms, atEndOf: last)
        }
        if words.count > 1, words.first == "the" { words.removeFirst() }
        return words
    }

    /// 北京星轨科技 -> 星轨: without the place in front and the trade behind.
    private static func coreOfChineseName(_ name: String) -> String {
        dropping(chineseTrades, atEndOf: withoutPlace(name))
    }

    private static func withoutPlace(_ name: String) -> String {
        chinesePlaces.first { name.hasPrefix($0) }.map { String(name.dropFirst($0.count)) } ?? name
    }

    /// Drops the endings again and again, as long as two characters are left.
    private static func dropping(_ endings: [String], atEndOf text: String) -> String {
        var text = text
        while let ending = endings.first(where: { text.endsInBytes(of: $0) && text.count >= $0.count + 2 }) {
            text.removeLast(ending.count)
        }
        return text
    }

    /// Department of Physics, University of Ruritania -> University of Ruritania. Companies are not tried: what stands
    /// behind their departments may as well be a town.
    private static func schoolBehindDepartment(_ name: String) -> String? {
        guard let comma = name.firstIndex(of: ","),
            !TitleWords(String(name[..<comma])).holdsAny(["university", "universitat"], chinese: [])
        else { return nil }
        let unit = TitleWords(String(name[..<comma]))
        let rest = name[name.index(after: comma)...].prefix { $0 != "," }
        let school = TitleWords(String(rest))
        guard unit.holdsAny(departments, chinese: []), school.holdsAny(academic, chinese: []) else { return nil }
        return withoutLegalForm(school.words).joined()
    }

    /// 星轨科技有限公司平台研发部 -> 星轨科技有限公司; nil where no department is named.
    private static func withoutChineseDepartment(_ name: String) -> String? {
        let scalars = Array(name.unicodeScalars)
        let houses = chineseHouses.compactMap { scalars.indices(of: Array($0.unicodeScalars)) }
        // The last one: 星轨大学第三医院检验科 is a department of the hospital.
        let house = houses.filter { $0.lowerBound >= 2 }.sorted { $0.upperBound > $1.upperBound }.first { house in
            let department = scalars[house.upperBound...]
            return department.count > 1
                && chineseDepartments.contains {
                    department.suffix($0.unicodeScalars.count).elementsEqual($0.unicodeScalars)
                }
        }
        return house.map { String(String.UnicodeScalarView(scalars[..<$0.upperBound])) }
    }

    private static let departments: Set<String> = [
        "department", "dept", "division", "faculty", "school", "college", "laboratory", "lab", "group", "centre",
        "center", "institute", "office",
    ]
    private static let chineseHouses = ["有限公司", "有限责任公司", "集团公司", "公司", "集团", "集團", "大学", "大學", "医院", "醫院"]
    private static let chineseDepartments = [
        "部", "系", "组", "組", "中心", "学院", "學院", "实验室", "實驗室", "研究所", "研究院", "处", "處", "室", "科", "团队", "團隊", "事业群",
        "分公司",
    ]
    /// Endings of names that no employer bears.
    private static let chineseBranches = [
        "部", "部门", "部門", "事业群", "事業群", "分行", "支行", "分公司", "分部", "办事处", "辦事處", "实验室", "實驗室", "课题组", "課題組",
        "项目组", "研发中心", "研發中心", "教研室", "研究室", "科室",
    ]
    private static let legalForms: Set<String> = [
        "inc", "incorporated", "ltd", "limited", "llc", "llp", "lp", "plc", "corp", "corporation", "co", "company",
        "gmbh",
        "ag", "se", "kg", "sa", "sas", "sarl", "bv", "nv", "pty", "pte", "srl", "spa", "oy", "ab", "as", "aps", "kk",
        "group", "holdings", "holding",
    ]
    private static let chineseLegalForms = [
        "股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "股份公司", "集团公司", "集團公司", "公司", "集团", "集團", "控股",
    ]
    private static let academic: Set<String> = [
        "university", "college", "institute", "school", "hospital", "universitat",
    ]
    /// Units and regions that follow a company's name.
    private static let units: Set<String> = [
        "research", "lab", "labs", "laboratory", "laboratories", "cloud", "ai", "asia", "europe", "china", "japan",
        "india",
        "korea", "singapore", "hong", "kong", "taiwan", "germany", "france", "uk", "usa", "us", "canada", "australia",
        "america", "emea", "apac", "beijing", "shanghai", "shenzhen", "hangzhou", "london", "berlin", "paris", "zurich",
        "tokyo", "seattle", "international", "global", "studios", "digital",
    ]
    private static let chinesePlaces = [
        "北京市", "上海市", "深圳市", "广州市", "杭州市", "南京市", "成都市", "武汉市", "苏州市", "西安市", "北京", "上海", "深圳", "广州",
        "杭州", "南京", "成都", "武汉", "苏州", "西安", "天津", "重庆", "厦门", "长沙", "合肥", "青岛", "香港", "台灣", "台湾", "中国", "中國",
    ]
    private static let chineseTrades = [
        "信息技术", "网络技术", "网络科技", "信息科技", "智能科技", "科技", "技术", "信息", "网络", "軟體", "软件", "資訊", "电子商务", "教育",
    ]
}

extension String {
    /// `hasSuffix` would find the borders of characters, which Chinese text tells by its bytes.
    fileprivate func endsInBytes(of ending: String) -> Bool {
        utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}
