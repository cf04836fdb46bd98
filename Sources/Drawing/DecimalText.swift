/// `value` with at most `places` decimals, no zeros at its end and no exponent: the form in dumps, links and SVG.
package func decimalText(_ value: Double, places: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    var factor = 1
    for _ in 0..<min(max(places, 0), 6) { factor *= 10 }
    let scaled = Int((value * Double(factor)).rounded())
    let whole = String(scaled.magnitude / UInt(factor))
    var fraction = String(UInt(factor) + scaled.magnitude % UInt(factor)).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return (scaled < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
}
