extension Int {
    /// The sum, or the largest number where it is larger: what stands in files may be absurd and must not trap.
    static func saturatingSum(_ one: Int, _ other: Int) -> Int {
        let (sum, overflow) = one.addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
