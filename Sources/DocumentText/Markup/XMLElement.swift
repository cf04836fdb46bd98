/// An element of an XML or HTML document.
///
/// `name` has the prefix that the standard gives the namespace ("w:p"), whatever prefix the file uses; names without a
/// namespace, and all of HTML, stand alone ("p").
final class XMLElement {
    enum Node {
        case element(XMLElement)
        case text(String)
    }

    let name: String
    let attributes: [String: String]
    var children: [Node] = []

    init(name: String, attributes: [String: String] = [:]) {
        self.name = name
        self.attributes = attributes
    }

    subscript(attribute: String) -> String? { attributes[attribute] }

    var elements: some Sequence<XMLElement> {
        children.lazy.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

    /// The element that a path of names leads to.
    func first(at path: String...) -> XMLElement? {
        var element: XMLElement? = self
        for name in path { element = element?.first(name) }
        return element
    }

    /// This element and all within, in document order.
    ///
    /// - Parameter descends: whether to look into the children of an element.
    func forEachElement(descending descends: (XMLElement) -> Bool = { _ in true }, _ body: (XMLElement) -> Void) {
        body(self)
        guard descends(self) else { return }
        for element in elements { element.forEachElement(descending: descends, body) }
    }

    /// All text within.
    var text: String {
        var text = ""
        appendText(to: &text)
        return text
    }

    private func appendText(to text: inout String) {
        for child in children {
            switch child {
            case .text(let piece): text += piece
            case .element(let element): element.appendText(to: &text)
            }
        }
    }
}
