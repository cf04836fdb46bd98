/// Which fonts are used: a fontconfig file and the families that must come out of it.
public struct FontConfiguration: Hashable, Sendable {
    /// A family that has to be there, and the Debian package that brings it.
    public struct Family: Hashable, Sendable {
        public var name: String
        public var package: String
        /// The weights that pages use, 400 for Regular; without one of them a page would silently look different.
        public var weights: [Int]

        public init(name: String, package: String, weights: [Int] = [400]) {
            self.name = name
            self.package = package
            self.weights = weights
        }
    }

    /// The text of a fontconfig file. It is all that is read: no file of the host's configuration is.
    public var xml: [UInt8]
    public var requiredFamilies: [Family]

    public init(xml: [UInt8], requiredFamilies: [Family] = Self.pinnedFamilies) {
        self.xml = xml
        self.requiredFamilies = requiredFamilies
    }

    /// `Fonts/fonts.conf`, as it was when the program was built.
    public static let pinned = FontConfiguration(xml: PackageResources.fonts_conf)

    /// The families every page is set in.
    public static let pinnedFamilies = [
        Family(name: "Inter", package: "fonts-inter", weights: [400, 500, 600, 700]),
        Family(name: "Inter Display", package: "fonts-inter", weights: [400, 600, 700]),
        Family(name: "Noto Sans CJK SC", package: "fonts-noto-cjk", weights: [400, 700]),
    ]
}
