/// How much the wording of a piece of text speaks for each part of an entry. 0: nothing, 6: its last word says so.
struct HeadJudgement {
    private(set) var organization = 0
    private(set) var title = 0
    private(set) var degree = 0
    private(set) var isPlace = false
    private(set) var isDepartment = false
    /// A school, not any organization.
    private(set) var isSchool = false

    init(_ text: ScalarText) {
        guard text.fits(inBytes: 1500) else { return }
        self =
            ReadingMemory.current?.judgements.answer(to: text) { HeadJudgement(judging: text) }
            ?? HeadJudgement(judging: text)
    }

    private init(judging text: ScalarText) {
        var plain = Self.plain(text)
        // "審計員 → 領組": from one title to the next.
        if let arrow = plain.firstRange(of: " → "), arrow.lowerBound > plain.startIndex {
            plain = plain[..<arrow.lowerBound]
        }
        let lower = plain.lowercased()
        var words = Wording.words(plain)
        while let last = words.last, ["i", "ii", "iii", "iv", "v", "1", "2", "3", "sr", "jr"].contains(last),
            words.count > 1
        {
            words.removeLast()
        }
        judgeLatin(words, lower)
        judgeHan(lower)
        // "小学教育专业" is what somebody studied.
        if plain.hasSuffix("专业") || plain.hasSuffix("專業"),
            !["大学", "大學", "学院", "學院", "学校", "學校"].contains(where: plain.contains)
        {
            (organization, isSchool) = (0, false)
        }
        isPlace = Self.isPlace(plain, lower: lower)
        if isPlace, Self.isCityAndCountry(plain) || Self.isPostalPlace(plain) {
            (organization, degree, isSchool) = (0, 0, false)
        }
    }

    private mutating func judgeLatin(_ words: [ScalarText], _ lower: ScalarText) {
        guard !words.isEmpty else { return }
        let organizations = Lexicon.organizations.matches(in: words)
        let bodies = organizations.ranges(of: Known.organizationWords)
        // "Texas Army National Guard" is no guard.
        let titles = Lexicon.titles.matches(in: words).ranges(of: Known.titleWords).filter { title in
            !bodies.contains { $0.count > 1 && $0.lowerBound <= title.lowerBound && $0.upperBound >= title.upperBound }
        }
        if Known.companies.contains(lower) { organization = 8 }
        organization = max(organization, Self.weight(bodies, in: words, first: 6))
        isSchool = organizations.holds(Known.schools)
        if isSchool { organization = max(organization, 6) }
        if organizations.ranges(of: Known.companies).contains(where: { $0.lowerBound == 0 }) {
            organization = max(organization, 5)
        }
        title = Self.weight(titles, in: words, first: 5)
        // "Élève-avocate", "maître-nageur": what stands behind the hyphen says what it is.
        if title == 0, words.count <= 3, let word = words.first, let hyphen = word.lastIndex(where: { $0 == "-" }),
            Known.titleWords.contains(word[(hyphen + 1)...])
        {
            title = 5
        }
        // "Cheffe de partie pâtisserie": in French the noun stands first, and what follows is no bakery.
        if title >= 5, words.count > 2, organization <= 6, !isSchool, Self.links.contains(words[1]),
            titles.contains(where: { $0.lowerBound == 0 })
        {
            organization = min(organization, 3)
        }
        if Known.services.contains(lower) { title = max(title, 3) }
        judgeCompounds(words)
        // "Licking Heights High School" is a school, "High school diploma" a degree.
        let degrees = Known.degreeWords.matches(in: words).filter {
            $0.lowerBound == 0 || words[$0.upperBound - 1] != "school" || words[$0.lowerBound] != "high"
        }
        if let match = degrees.first { degree = match.lowerBound == 0 ? 7 : 5 }
        // "Diplom-Betriebswirtin (FH)", "Diplomchemiker"
        if words.first?.hasPrefix("diplom") ?? false, words.count <= 3 { degree = 7 }
        isDepartment = organizations.holds(Known.departments)
        if organization < 8,
            words.allSatisfy({ Known.organizationWords.contains($0) || ["research", "the", "and", "&"].contains($0) })
        {
            // "Research Institute", "Labs": a unit of whoever is named before.
            organization = min(organization, 2)
            isDepartment = true
        }
        // "Office for National Statistics", "Department of the Army": bodies of state, with no employer beside them.
        if words.count >= 3, words[0] == "office" || words[0] == "department", !isSchool,
            words[1] == "for" || words[1] == "of" && (words[2] == "the" || Self.departmentsOfState.contains(words[2]))
        {
            organization = max(organization, 6)
            isDepartment = false
        }
        if organization == 6, title == 6, isSchool == false {
            // "Operations Manager" against "Manager Bank": what stands last says what it is.
            organization = 4
        }
    }

    /// German writes what a word is at its end: `Konstruktionsingenieur`, `Abendrealschule`.
    private mutating func judgeCompounds(_ words: [ScalarText]) {
        func ends(_ endings: Phrases) -> Int? {
            words.lastIndex { endings.isSuffix(of: $0, margin: 3) && !Self.noCompounds.contains($0) }
        }
        if let place = ends(Self.compoundSchools) {
            isSchool = true
            organization = max(organization, place >= words.count - 3 ? 6 : 3)
        }
        if let place = ends(Self.compoundOrganizations) {
            organization = max(organization, place == 0 ? 6 : place == words.count - 1 ? 5 : 4)
        }
        if let place = ends(Self.compoundTitles) {
            title = max(title, place == words.count - 1 ? 6 : place == 0 ? 5 : 3)
        }
    }

    private static let links: WordSet = ["de", "d'", "d’", "en", "des", "du"]
    private static let departmentsOfState = WordSet(Lexicon.entryWords["ministry"])
    private static let noCompounds: WordSet = ["gesamt", "ehrenamt", "lehramt", "datenbank"]
    private static let compoundSchools = Lexicon.organizations["compound school"]
    private static let compoundOrganizations = Lexicon.organizations["compound"]
    private static let compoundTitles = Lexicon.titles["compound"]

    /// 6 for the last word (or the words before a comma or "of"), `first` for the first, 3 elsewhere.
    private static func weight(_ matches: [Range<Int>], in words: [ScalarText], first: Int) -> Int {
        var best = 0
        for match in matches {
            if match.upperBound == words.count {
                best = max(best, 6)
            } else if ["of", "to", "then", "in", "for", "and"].contains(words[match.upperBound]), match.count <= 3 {
                best = max(best, 6)
            } else if match.lowerBound == 0 {
                best = max(best, first)
            } else {
                best = max(best, 3)
            }
        }
        return best
    }

    private mutating func judgeHan(_ lower: ScalarText) {
        guard Wording.hanCount(lower) > 0 else { return }
        // Students are no university: "全国大学生机械创新设计大赛".
        let han = ["大学生", "大學生", "中学生", "中學生", "小学生", "小學生"].reduce(Wording.closedUp(lower)) {
            $0.replacing($1, with: "学子")
        }
        if Known.companies.contains(han) { organization = 8 }
        if Known.organizationSuffixes.isSuffix(of: han) {
            organization = max(organization, 6)
        } else if Known.organizationSuffixes.isSubstring(of: han) {
            organization = max(organization, 3)
        }
        if Known.schools.isSuffix(of: han) {
            isSchool = true
        } else if Known.schools.isSubstring(of: han) {
            isSchool = true
        }
        if Known.titleSuffixes.isSuffix(of: han) {
            title = max(title, organization == 8 ? 3 : 6)
        } else if Known.titleSuffixes.isSubstring(of: han) {
            title = max(title, 2)
        }
        if Known.degreeSuffixes.isSuffix(of: han) || Known.namedDegrees.isSuffix(of: han) {
            degree = max(degree, 7)
        } else if Known.degreeSuffixes.isSubstring(of: han) {
            degree = max(degree, 4)
        }
        if Known.departments.isSuffix(of: han) { isDepartment = true }
        if isDepartment, organization == 6, han.count <= 4 { organization = 3 }
        if organization < 6, Self.unit(in: han) != nil { organization = 6 }
        if organization >= 6, title == 6 { organization = 4 }
    }

    /// The text without its brackets, unless they hold all of it.
    private static func plain(_ text: ScalarText) -> ScalarText {
        let bare = Wording.trimmed(Wording.withoutBrackets(text))
        return bare.isEmpty ? Wording.trimmed(text, also: "()（）") : bare
    }

    /// What `isPlace` says, for those who ask nothing else.
    static func isPlace(_ text: ScalarText) -> Bool {
        guard text.fits(inBytes: 1500) else { return false }
        let plain = plain(text)
        return isPlace(plain, lower: plain.lowercased())
    }

    private static func isPlace(_ plain: ScalarText, lower: ScalarText) -> Bool {
        if isPostalPlace(plain) { return true }
        guard lower.count <= 40, endsInPlace(lower) else { return false }
        let parts = lower.split(whereSeparator: { $0.isOne(of: ",，/·") }).map { Wording.trimmed($0) }
        guard let last = parts.last, parts.count <= 3 else { return false }
        return Known.places.contains(last) || Known.cities.contains(last)
            || parts.count == 2 && Known.states.contains(last)
    }

    /// The words behind the last separator are known: most texts end otherwise, and need not be divided.
    private static func endsInPlace(_ lower: ScalarText) -> Bool {
        let start = lower.lastIndex { $0.isOne(of: ",，/·") }.map { $0 + 1 } ?? lower.startIndex
        return Lexicon.places.kind(of: Wording.trimmed(lower[start...])) != nil
    }

    private static func endsInPostcodeOrPlace(_ plain: ScalarText) -> Bool {
        let start = plain.lastIndex { $0 == "," || $0 == " " }.map { $0 + 1 } ?? plain.startIndex
        let last = plain[start...]
        return last.allSatisfy { $0.isNumber || $0 == "-" } || last == "States"
            || Lexicon.places.kind(of: last.lowercased()) != nil
    }

    /// `CO 81147 US`, `CA 94107`, `NSW 2000`: a state with its postal code.
    private static func isPostalPlace(_ plain: ScalarText) -> Bool {
        guard plain.count <= 80, endsInPostcodeOrPlace(plain) else { return false }
        let words = (plain.split(separator: ",").last ?? plain).split(separator: " ")
        guard (2...5).contains(words.count) else { return false }
        let state = words.firstIndex {
            $0.count <= 3 && Known.states.contains($0.lowercased()) && $0 == $0.uppercased()
        }
        guard let state, words.count > state + 1 else { return false }
        let rest = words[(state + 1)...].filter { word in !word.allSatisfy { $0.isNumber || $0 == "-" } }
        // "CO 81506 United States"
        return rest.allSatisfy { Known.places.contains($0.lowercased()) }
            || Known.places.contains(rest.joined(separator: " ").lowercased())
    }

    /// `764 Horizon Drive, Grand Junction, CO 81506`: a house number first, a state with its postal code last.
    static func isStreetAddress(_ text: ScalarText) -> Bool {
        text.first?.isASCIIDigit ?? false && text.holdsAny(of: commas) && isPostalPlace(text)
    }

    private static let commas = TextSigns(anyOf: ",")

    /// `Billund, Denmark`: a city that need not be known, before a country or state.
    static func isCityAndCountry(_ text: ScalarText) -> Bool {
        guard text.holdsAny(of: commas) else { return false }
        let parts = Wording.withoutBrackets(text).lowercased().split(separator: ",").map { Wording.trimmed($0) }
        guard (2...3).contains(parts.count), let first = parts.first, let last = parts.last else { return false }
        guard
            Known.places.contains(last) || Known.states.contains(last)
                || text.split(separator: ",").last.map({ isPostalPlace(Wording.trimmed($0)) }) ?? false
        else { return false }
        let words = Wording.words(first)
        // "ASTRON, Netherlands": an abbreviation is no city, unless all is in capitals.
        if words.count == 1, first.count > 2,
            let printed = text.split(separator: ",").first.map({ Wording.trimmed($0) }),
            printed.allSatisfy(\.isUppercase), text.contains(where: \.isLowercase), !Known.cities.contains(first)
        {
            return false
        }
        guard words.count <= 3, let final = words.last, !Known.organizationWords.contains(final) else {
            return false
        }
        // "Camp Casey, South Korea": abroad, camps are where soldiers are.
        if words.count == 2, words[0] == "camp", Known.places.contains(last) { return HeadJudgement(first).title == 0 }
        let judged = HeadJudgement(first)
        // A city by itself ("College Station") has no comma and is judged as it reads.
        return judged.title == 0
            && (judged.organization == 0 || last.count == 2 && parts.count == 2 && judged.organization < 8)
    }

    /// `某某公司技术部` -> the unit within the organization that is printed before it.
    static func unit(in text: ScalarText) -> (organization: ScalarText, unit: ScalarText)? {
        if let dash = text.firstIndex(where: { $0.isOne(of: "-—–－") }) {
            let head = Wording.trimmed(text[..<dash])
            if Known.companies.contains(head.lowercased()) || Known.strongSuffixes.isSuffix(of: head) {
                return (head, Wording.trimmed(text[dash...]))
            }
        }
        if let faculty = faculty(in: text) { return faculty }
        guard Known.units.isSuffix(of: text), Wording.hanCount(text) > 4 else { return nil }
        let characters = Array(text)
        for end in characters.indices.dropFirst(3).reversed() where end + 2 <= characters.count {
            let head = ScalarText(characters[..<end])
            if Known.strongSuffixes.isSuffix(of: head) || Known.companies.contains(head.lowercased()) {
                return (head, Wording.trimmed(ScalarText(characters[end...])))
            }
        }
        return nil
    }

    var isUnknown: Bool { organization == 0 && title == 0 && degree == 0 && !isPlace && !isDepartment }

    // MARK: Awards

    static func isAward(_ text: ScalarText) -> Bool {
        guard text.fits(inBytes: 1500) else { return false }
        let awards = Lexicon.awards["award"]
        let words = Wording.words(text)
        if !awards.matches(in: words).isEmpty { return true }
        if words.contains(where: { word in
            ["preis", "stipendium", "medaille", "auszeichnung"].contains { word.hasSuffix($0) && word.count > $0.count }
        }) {
            return true
        }
        return Wording.hanCount(text) > 0 && awards.isSubstring(of: text.lowercased())
    }

    static func isCertificate(_ text: ScalarText) -> Bool {
        guard text.fits(inBytes: 1500) else { return false }
        let certificates = Lexicon.awards["certificate"]
        if !certificates.matches(in: Wording.words(text)).isEmpty { return true }
        return Wording.hanCount(text) > 0 && certificates.isSubstring(of: text.lowercased())
    }
}

/// The vocabularies by which pieces of heads are judged, each looked up once.
private enum Known {
    static let namedDegrees = Lexicon.degrees["named"]
    static let degreeSuffixes = Lexicon.degrees["suffix"]
    static let degreeWords = Lexicon.degrees["word"]
    static let companies = Lexicon.organizations["company"]
    static let departments = Lexicon.organizations["department"]
    static let schools = Lexicon.organizations["school"]
    static let strongSuffixes = Lexicon.organizations["strong"]
    static let organizationSuffixes = Lexicon.organizations["suffix"]
    static let units = Lexicon.organizations["unit"]
    static let organizationWords = Lexicon.organizations["word"]
    static let cities = Lexicon.places["city"]
    static let places = Lexicon.places["place"]
    static let states = Lexicon.places["state"]
    static let services = Lexicon.titles["service"]
    static let titleSuffixes = Lexicon.titles["suffix"]
    static let titleWords = Lexicon.titles["word"]
}
