/// Facts of a person that must not weigh in a choice: they are recognised so that they can be left out.
public enum ProtectedData {
    /// The label stands before sex, age, birth, origin, ethnicity, belief, party, family, body or a photo.
    public static func isProtected(label: ScalarText) -> Bool {
        let key = label.filter { !$0.isWhitespace && !":：*".contains($0) }.lowercased()
        return labels.contains(key) || stems.contains { key.hasPrefix($0) }
    }

    /// The whole text is a protected fact that needs no label: `女`, `31岁`, `已婚`, `中共党员`, `汉族`.
    public static func isProtected(value: ScalarText) -> Bool {
        let text = value.filter { !$0.isWhitespace }.lowercased()
        if values.contains(text) { return true }
        if text.hasSuffix("岁") || text.hasSuffix("歲") { return text.dropLast().allSatisfy(\.isDigit) }
        return text.hasSuffix("族") && (2...4).contains(text.count)
    }

    private static let labels: WordSet = [
        "性别", "性別", "sex", "gender", "sexe", "geschlecht", "年龄", "年齡", "age", "âge", "alter", "dob", "生日", "出生",
        "籍贯", "籍貫", "民族", "国籍", "國籍", "nationality", "nationalité", "staatsangehörigkeit", "citizenship",
        "政治面貌", "政治身份", "党派", "party", "婚否", "婚况", "身高", "height", "体重", "體重", "weight", "照片", "photo",
        "生肖", "星座", "血型", "健康状况", "健康狀況", "户口", "户籍", "戶籍", "生育状况", "宗教", "religion", "ethnicity", "race",
        "familienstand", "civilstatus", "身份证", "身份证号", "身份证号码", "hkid", "生源地", "健康",
    ]
    private static let stems = [
        "出生", "婚姻", "户口", "户籍", "birth", "dateofbirth", "placeofbirth", "marital", "date de naissance",
        "datedenaissance", "geburts", "situationfamiliale", "étatcivil", "出世", "本人照片",
    ]
    private static let values: WordSet = [
        "男", "女", "male", "female", "已婚", "未婚", "离异", "已育", "未育", "已婚已育", "已婚未育", "single", "married",
        "divorced", "党员", "中共党员", "预备党员", "中共预备党员", "团员", "共青团员", "群众", "民主党派", "汉", "共产党员",
    ]
}
