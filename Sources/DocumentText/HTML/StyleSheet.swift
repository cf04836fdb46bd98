/// The declarations of a page's own CSS that say whether and how text is seen.
struct StyleSheet {
    typealias Declarations = [String: String]

    private struct Rule {
        var specificity: Int
        var declarations: Declarations
    }

    /// By selector: "p", ".name", "#name", "p.name", "*".
    private var rules: [String: [Rule]] = [:]

    /// Adds the content of a `style` element. Selectors of several parts and rules for media are left aside.
    mutating func add(_ css: String) {
        let scalars = StyleSheet.withoutComments(Array(css.unicodeScalars))
        var index = 0
        while index < scalars.count {
            let selectors = StyleSheet.text(scalars, from: &index, to: "{")
            guard !selectors.drop(while: { $0 == " " || $0.isNewline || $0 == "\t" }).hasPrefix("@") else {
                StyleSheet.skipBlock(scalars, from: &index)
                continue
            }
            let declarations = StyleSheet.declarations(in: StyleSheet.text(scalars, from: &index, to: "}"))
            guard !declarations.isEmpty else { continue }
            for selector in selectors.split(separator: ",") {
                let selector = selector.filter { !$0.isWhitespace }
                let isSimple =
                    !selectors.isEmpty
                    && selector.allSatisfy {
                        $0.isLetter || $0.isNumber || "-_.#*".contains($0)
                    }
                guard isSimple, !selector.isEmpty, StyleSheet.isOnePart(selectors, selector) else { continue }
                let specificity = selector.contains("#") ? 100 : selector.count { $0 == "." } * 10 + 1
                rules[selector.lowercased(), default: []].append(
                    Rule(specificity: specificity, declarations: declarations))
            }
        }
    }

    /// What applies to an element, its own `style` attribute last.
    func declarations(for element: XMLElement) -> Declarations {
        var found: [Rule] = []
        if !rules.isEmpty {
            var selectors = ["*", element.name]
            for name in (element["class"] ?? "").lowercased().split(whereSeparator: \.isWhitespace).prefix(32) {
                selectors += [".\(name)", "\(element.name).\(name)"]
            }
            if let id = element["id"]?.lowercased() { selectors += ["#\(id)", "\(element.name)#\(id)"] }
            for selector in selectors { found += rules[selector] ?? [] }
        }
        var merged: Declarations = [:]
        for rule in found.sorted(by: { $0.specificity < $1.specificity }) {
            merged.merge(rule.declarations) { _, new in new }
        }
        if let own = element["style"] { merged.merge(StyleSheet.declarations(in: own)) { _, new in new } }
        return merged
    }

    /// "color: red; margin: 0" by property, all in lower case.
    static func declarations(in text: String) -> Declarations {
        var declarations: Declarations = [:]
        for declaration in text.lowercased().split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = parts[1].split(separator: "!").first ?? ""
            declarations[parts[0].filter { !$0.isWhitespace }] =
                value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return declarations
    }

    /// "div p" without its space looks like one part.
    private static func isOnePart(_ list: String, _ selector: String) -> Bool {
        list.split(separator: ",").contains { part in
            part.split(whereSeparator: \.isWhitespace).count == 1 && part.filter { !$0.isWhitespace } == selector
        }
    }

    private static func text(_ scalars: [Unicode.Scalar], from index: inout Int, to end: Unicode.Scalar) -> String {
        let start = index
        while index < scalars.count, scalars[index] != end { index += 1 }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[start..<index])
        // Past the mark, if it is not missing.
        if index < scalars.count { index += 1 }
        return text
    }

    /// Past the braces that belong to the one just read.
    private static func skipBlock(_ scalars: [Unicode.Scalar], from index: inout Int) {
        var depth = 1
        while index < scalars.count, depth > 0 {
            if scalars[index] == "{" { depth += 1 }
            if scalars[index] == "}" { depth -= 1 }
            index += 1
        }
    }

    private static func withoutComments(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var out: [Unicode.Scalar] = []
        var index = 0
        while index < scalars.count {
            if scalars[index] == "/", index + 1 < scalars.count, scalars[index + 1] == "*" {
                index += 2
                while index + 1 < scalars.count, scalars[index] != "*" || scalars[index + 1] != "/" { index += 1 }
                index += 2
            } else {
                out.append(scalars[index])
                index += 1
            }
        }
        return out
    }
}
