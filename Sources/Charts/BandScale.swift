public import Drawing

/// Categories to bands one after another; categories may be gathered in facets with room between them.
public struct BandScale: Hashable, Sendable {
    public struct Band: Hashable, Sendable {
        public var start: Points
        public var length: Points

        public var middle: Points { start + length / 2 }
        public var end: Points { start + length }
    }

    /// A group of categories that stands apart: a lane of a timeline.
    public struct Facet: Hashable, Sendable {
        public var name: String
        public var categories: [String]
        /// Room after the band of a category: rows with lines of text below.
        public var roomAfter: [String: Points]

        public init(_ name: String, _ categories: [String], roomAfter: [String: Points] = [:]) {
            self.name = name
            self.categories = categories
            self.roomAfter = roomAfter
        }
    }

    private var bands: [String: Band] = [:]
    private var facets: [String: Band] = [:]
    /// Where the last band ends.
    public private(set) var end: Points

    /// Bands of equal length from `start` on, one after the other but for the room asked for, with `gap` between facets.
    public init(_ facets: [Facet], from start: Points, pitch: Points, gap: Points = 0) {
        var position = start
        for (index, facet) in facets.enumerated() {
            if index > 0 { position += gap }
            let facetStart = position
            for category in facet.categories {
                bands[category] = Band(start: position, length: pitch)
                position += pitch + (facet.roomAfter[category] ?? 0)
            }
            self.facets[facet.name] = Band(start: facetStart, length: position - facetStart)
        }
        end = position
    }

    /// Bands that share the stretch between two places evenly.
    public init(_ categories: [String], from start: Points, to end: Points) {
        let pitch = categories.isEmpty ? end - start : (end - start) / Double(categories.count)
        self.init([Facet("", categories)], from: start, pitch: pitch)
    }

    public func band(of category: String) -> Band? { bands[category] }
    public func facet(_ name: String) -> Band? { facets[name] }
}
