/// What stands in the place of names in a blind review.
struct BlindWording {
    var isChinese: Bool

    func candidate(_ key: RecordKey) -> String { (isChinese ? "候选人 " : "Candidate ") + key.description }
    func author(_ number: Int) -> String { (isChinese ? "作者 " : "Author ") + String(number) }
    func paper(_ number: Int) -> String { (isChinese ? "论文 " : "Paper ") + String(number) }
    func award(_ number: Int) -> String { (isChinese ? "奖项 " : "Award ") + String(number) }
    func employer(_ number: Int) -> String { (isChinese ? "雇主 " : "Employer ") + Self.letters(number) }
    func school(_ number: Int) -> String { (isChinese ? "学校 " : "School ") + Self.letters(number) }

    func project(_ number: Int, isOpenSource: Bool) -> String {
        isOpenSource
            ? (isChinese ? "开源项目 " : "Open-source project ") + String(number)
            : (isChinese ? "项目 " : "Project ") + String(number)
    }

    var leave: String { isChinese ? "已注明的离岗" : "stated leave" }
    var withheld: String { isChinese ? "因盲审隐去。" : "Withheld for blind review." }

    /// A ... Z, AA, AB ...: 1 is A.
    static func letters(_ number: Int) -> String {
        var (rest, letters) = (number, "")
        while rest > 0 {
            let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
            letters = String(Character(Unicode.Scalar(UInt8(65 + remainder)))) + letters
            rest = quotient
        }
        return letters
    }
}
