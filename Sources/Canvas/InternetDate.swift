/// `2026-01-02T03:04:05Z`, from a count of seconds since 1970 UTC.
///
/// Years 0 to 9999; what lies outside becomes the nearest of them. Days to date after Howard Hinnant,
/// "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
package func internetDate(secondsSince1970: Int64) -> String {
    let seconds = min(max(secondsSince1970, -62_167_219_200), 253_402_300_799)
    let daySeconds = 86_400 as Int64
    let secondOfDay = ((seconds % daySeconds) + daySeconds) % daySeconds
    let shifted = (seconds - secondOfDay) / daySeconds + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let date = [padded(year, 4), padded(month, 2), padded(day, 2)].joined(separator: "-")
    let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map { padded($0, 2) }
    return "\(date)T\(time.joined(separator: ":"))Z"
}
